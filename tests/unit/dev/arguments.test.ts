import { isAbsolute, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applicationArguments } from '../../../electron/dev/arguments.ts';
import { hasDisplay } from '../../../electron/dev/display.ts';
import { at } from '../../../electron/dev/paths.ts';

const TRIAL = ['--config', at('resources', 'config', 'trial.jsonc'), '--data-dir', at('.cache', 'trial-data')];

describe('the command line of npm start', () => {
  it('takes the trial configuration and its data folder when nothing is named', () => {
    expect(applicationArguments([], {}, '/home')).toEqual({ args: TRIAL, trial: true });
  });

  it('makes paths absolute from where the person stands, in both ways of writing', () => {
    const { args } = applicationArguments(['--capture', 'a.png', '--config=b.jsonc', '--data-dir', '/d'], {}, '/home/x');
    expect(args).toEqual(['--capture', join('/home/x', 'a.png'), '--config', join('/home/x', 'b.jsonc'), '--data-dir', '/d']);
    expect(args.filter((_, index) => index % 2 === 1).every(isAbsolute)).toBe(true);
  });

  it('leaves the choice to BORNE_CONFIG and BORNE_DATA_DIR', () => {
    expect(applicationArguments([], { BORNE_CONFIG: 'c.jsonc' }, '/')).toEqual({ args: [], trial: false });
    expect(applicationArguments([], { BORNE_DATA_DIR: 'd' }, '/').args).toEqual(TRIAL.slice(0, 2));
  });

  it('never mixes trial data with a configuration that was named', () => {
    expect(applicationArguments(['--config', '/c.jsonc'], {}, '/').args).not.toContain('--data-dir');
  });

  it('passes every other argument on as it is', () => {
    expect(applicationArguments(['--force-device-scale-factor=2', 'x'], { BORNE_CONFIG: 'c' }, '/').args).toEqual([
      '--force-device-scale-factor=2',
      'x',
    ]);
  });

  it.each([[['--capture']], [['--config', '--data-dir', 'd']], [['--data-dir=']]])('refuses an option without its path: %j', (typed) => {
    expect(() => applicationArguments(typed, {}, '/')).toThrow('needs a path');
  });
});

describe('a display', () => {
  it('is one that the environment names, and not an empty name', () => {
    expect([{}, { DISPLAY: '' }, { DISPLAY: ':0' }, { WAYLAND_DISPLAY: 'wayland-0' }].map(hasDisplay)).toEqual([false, false, true, true]);
  });
});
