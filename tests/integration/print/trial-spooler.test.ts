import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSpooler } from '../../../electron/print/create-spooler.ts';

const PDF = Buffer.from('%PDF-1.4 essai');
const FACTS = { title: 'Récépissé', sheet: 'a4' } as const;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trial-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the trial spooler', () => {
  it('writes each document whole, for its owner only, under a name that says nothing', async () => {
    const target = join(folder, 'new', 'impressions');
    const spooler = createSpooler({ kind: 'trial', folder: target }, {});
    const results = await Promise.all([spooler.submit(PDF, FACTS), spooler.submit(PDF, FACTS)]);
    const files = readdirSync(target);
    expect(files).toHaveLength(2);
    for (const file of files) {
      expect(file).toMatch(/^impression-[0-9a-f]{12}\.pdf$/);
      expect(readFileSync(join(target, file)).equals(PDF)).toBe(true);
      expect(statSync(join(target, file)).mode & 0o077).toBe(0);
    }
    for (const result of results) expect(result.ok && (await spooler.state(result.value.job))).toBe('printed');
    expect(await spooler.pending()).toBe(0);
  });

  it('fails, and leaves nothing half written, when the folder cannot be used', async () => {
    const blocked = join(folder, 'file');
    writeFileSync(blocked, '');
    const spooler = createSpooler({ kind: 'trial', folder: blocked }, {});
    expect(await spooler.submit(PDF, FACTS)).toMatchObject({ failure: { code: 'printFailed' } });
    expect(await spooler.state('impression-0')).toBe('failed');
    expect(readdirSync(folder)).toEqual(['file']);
  });
});

describe('a terminal without a printer', () => {
  it('says so', async () => {
    const spooler = createSpooler({ kind: 'none' }, {});
    expect(await spooler.submit(PDF, FACTS)).toMatchObject({ failure: { code: 'noPrinter' } });
    expect(await spooler.pending()).toBe(0);
  });
});
