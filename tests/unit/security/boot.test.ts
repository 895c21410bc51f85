import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../electron/boot/arguments.ts';
import { DEBUG_SWITCHES, debugSwitch } from '../../../electron/boot/release-guard.ts';
import { CHROMIUM_SWITCHES, appendSwitches } from '../../../electron/boot/switches.ts';
import { isTrialRuntime } from '../../../electron/boot/boot-view.ts';
import { EXIT_CODES, bootStep } from '../../../electron/boot/step.ts';

describe('the release guard', () => {
  it.each(DEBUG_SWITCHES)('finds --%s', (name) => {
    expect(debugSwitch({ hasSwitch: (asked) => asked === name })).toBe(name);
  });
  it('finds nothing on an ordinary start', () => {
    expect(debugSwitch({ hasSwitch: () => false })).toBeNull();
  });
});

const noRestore = { restore: null, recoveryKeyFile: null };

describe('the arguments', () => {
  it('come from the command line, in both spellings, then from the environment', () => {
    const environment = { BORNE_CONFIG: '/env/borne.jsonc', BORNE_DATA_DIR: '/env/data' };
    expect(readArguments(['electron', '.', '--config', '/a/b.jsonc', '--data-dir=/d'], environment)).toEqual({
      config: '/a/b.jsonc',
      dataDir: '/d',
      capture: null,
      ...noRestore,
    });
    expect(readArguments(['electron', '.'], environment)).toEqual({
      config: '/env/borne.jsonc',
      dataDir: '/env/data',
      capture: null,
      ...noRestore,
    });
    expect(readArguments(['electron', '.', '--capture', '/x.png'], {})).toEqual({
      config: null,
      dataDir: null,
      capture: '/x.png',
      ...noRestore,
    });
  });
  it('name a backup and the file of the recovery key', () => {
    expect(readArguments(['borne-pusey', '--restore', '/a.backup', '--recovery-key-file=/cle.txt'], {})).toMatchObject({
      restore: '/a.backup',
      recoveryKeyFile: '/cle.txt',
    });
  });
  it('take neither the next switch nor nothing for a value', () => {
    expect(readArguments(['--config', '--data-dir', '/d'], {})).toEqual({ config: null, dataDir: '/d', capture: null, ...noRestore });
    expect(readArguments(['--capture'], { BORNE_CONFIG: '' })).toEqual({ config: null, dataDir: null, capture: null, ...noRestore });
  });
});

describe('the switches', () => {
  it('are appended with their values, once each', () => {
    const appended: string[] = [];
    appendSwitches({ appendSwitch: (name, value) => appended.push(value === undefined ? name : `${name}=${value}`) });
    expect(appended).toHaveLength(CHROMIUM_SWITCHES.length);
    expect(new Set(CHROMIUM_SWITCHES.map(([name]) => name)).size).toBe(CHROMIUM_SWITCHES.length);
    expect(appended).toContain('disable-pinch');
    expect(appended).toContain('host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
  });
  it('never weaken what they guard', () => {
    for (const [name] of CHROMIUM_SWITCHES) expect(name).not.toMatch(/sandbox|web-security|remote|inspect|insecure|ignore-certificate/);
  });
});

describe('boot steps', () => {
  it('give their value, or stop the process with the step named and nothing else', () => {
    const leave = (code: number): never => {
      throw new Error(`left with ${code}`);
    };
    expect(bootStep('a step', () => 7, leave)).toBe(7);
    const fails = (): void => {
      throw new SyntaxError('a path of this machine');
    };
    expect(() => bootStep('a step', fails, leave)).toThrow(`left with ${EXIT_CODES.failed}`);
  });
});

it.each([
  ['25.1.1', true],
  ['44.9.9', true],
  ['45.4.1', false],
  ['46.0.0', false],
])('Electron %s is for trials only: %s', (version, trial) => {
  expect(isTrialRuntime(version)).toBe(trial);
});
