import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../electron/config/load.ts';
import { defaultConfig } from '../../../electron/config/parse.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'borne-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const load = (text: string | null) => {
  const file = join(folder, 'borne.jsonc');
  if (text !== null) writeFileSync(file, text);
  return { file, loaded: loadConfig({ file, dataDir: '/donnees', release: false }) };
};

describe('loading the configuration', () => {
  it('uses the defaults when no file was asked for', () => {
    expect(loadConfig({ file: null, dataDir: '/donnees', release: false })).toEqual({ file: null, config: defaultConfig(), faults: [] });
  });
  it('uses the defaults and says so when the file cannot be read', () => {
    const { loaded, file } = load(null);
    expect(loaded).toMatchObject({ file, config: defaultConfig(), faults: [{ line: 1, path: '' }] });
  });
  it('takes relative folders from the data folder and leaves absolute ones alone', () => {
    const { loaded } = load(
      '{ "printer": { "kind": "trial", "folder": "papier" }, "exportFolder": "/ailleurs", "importFolder": "arrivees", "backup": { "folder": "copies" }, "vault": { "keyFile": "cle" } }',
    );
    expect(loaded.config).toMatchObject({
      printer: { folder: '/donnees/papier' },
      exportFolder: '/ailleurs',
      importFolder: '/donnees/arrivees',
      backup: { folder: '/donnees/copies', keep: 7 },
      vault: { keyFile: '/donnees/cle' },
    });
  });
  it('accepts the mark that some editors put first', () => {
    expect(load('\uFEFF{ "locales": ["de"] }').loaded).toMatchObject({ config: { locales: ['de'] }, faults: [] });
  });
});
