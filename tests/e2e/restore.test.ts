/** A machine that is lost, and a bare one that takes its place: the command line of the operator, then the screens of the gendarmes. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../../electron/boot/step.ts';
import { ROOT } from '../../electron/dev/paths.ts';
import { readRuntime, sandboxSwitches } from '../../electron/dev/runtime.ts';
import { openHouse } from '../../electron/use-cases/index.ts';
import { configSchema } from '../../shared/config/schema.ts';
import { backupFr } from '../../shared/i18n/staff-backup.fr.ts';
import { preComplaint } from '../../shared/services/preComplaint/definition.ts';
import { EXAMPLES } from '../../shared/services/preComplaint/examples.ts';
import { findService } from '../../shared/services/index.ts';
import { AGENT, newFolder, openHouseOf, PATIENT, seedDeposit, seedUnit } from '../fixtures/journey-seed.ts';
import { openDeposit, openStaff } from '../fixtures/journey-staff.ts';
import { launchKiosk } from '../fixtures/kiosk.ts';

const place = newFolder('restore');
const [lost, bare, copies, keyFile] = ['lost', 'bare', 'copies', 'cle.txt'].map((name) => join(place.path, name));
let reference: string;

async function restore(): Promise<{ readonly code: number | null; readonly said: string }> {
  const args = ['.', ...sandboxSwitches(), '--data-dir', String(bare), '--restore', backupFile(), '--recovery-key-file', String(keyFile)];
  const child = spawn(readRuntime().executable, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, said };
}

function backupFile(): string {
  const [name = ''] = readdirSync(String(copies));
  return join(String(copies), name);
}

beforeAll(async () => {
  mkdirSync(String(copies));
  writeFileSync(String(keyFile), await seedUnit(String(lost)));
  const before = await openHouseOf(String(lost));
  ({ reference } = await seedDeposit(before, preComplaint, 'fr', EXAMPLES.minimal));
  await before.close();
  const opening = await openHouse({
    dataDir: String(lost),
    config: configSchema.parse({ backup: { folder: copies } }),
    now: () => new Date(),
    credentialsDirectory: null,
    os: null,
    findService,
    qrTexts: () => [],
  });
  if (!opening.ok) throw new Error('no house');
  if ((await opening.house.backUpIfDue()) !== 'verified') throw new Error('no backup');
  await opening.house.close();
});
afterAll(() => place.remove());

describe('[PAR-123] the machine is lost', () => {
  it('a bare one takes its place with a backup and the recovery key, and will not be overwritten', async () => {
    const first = await restore();
    expect(first.said).toContain('La base est restaurée et contrôlée.');
    expect(first.code).toBe(EXIT_CODES.done);

    const kiosk = await launchKiosk({ dataDir: String(bare), config: { session: PATIENT, backup: { folder: copies } } });
    try {
      const desk = await openStaff(kiosk, AGENT);
      await openDeposit(desk, reference);
      await desk.section('health');
      await desk.page.getByText(backupFr.title, { exact: true }).waitFor();
    } finally {
      await kiosk.close();
    }

    const second = await restore();
    expect(second.said).toContain('contient déjà une base');
    expect(second.code).toBe(EXIT_CODES.notRestored);
  });
});
