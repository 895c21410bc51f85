/** A sealed deposit as a file that the standard `age` program opens with the recovery key. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '../../shared/result.ts';
import { commit } from '../store/access.ts';
import type { UseCase } from './deps.ts';
import { depositByReference } from './open-deposit.ts';
import { actorOf, currentAgent } from './staff-view.ts';

const DRAFT_END = '.draft';

async function synced(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Drafts that a power cut left behind. */
async function removeDrafts(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('.') && name.endsWith(DRAFT_END));
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })));
}

/**
 * Writes `<reference>.age` whole or not at all into the configured export folder; an earlier copy is replaced. The bytes stay sealed.
 * Failures: `notAllowed` while locked, `conflict` when no folder is configured or the content was erased, `notFound`,
 * `unexpected` when the folder refuses the file (full, write-protected, unplugged).
 */
export const exportDeposit: UseCase<'exportDeposit'> =
  (deps) =>
  async ({ reference }) => {
    const agent = await currentAgent(deps);
    if (agent === null) return fail('notAllowed');
    const folder = deps.config.exportFolder;
    if (folder === null) return fail('conflict');
    const row = await depositByReference(deps.store.read, reference);
    if (row === null) return fail('notFound');
    if (row.sealed === null) return fail('conflict');
    const fileName = `${reference}.age`;
    const draft = join(folder, `.${randomUUID()}${DRAFT_END}`);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await removeDrafts(folder);
      await synced(draft, row.sealed);
    } catch {
      return fail('unexpected');
    }
    await deps.store.write(async () => commit(null, { event: 'deposit.exported', actor: actorOf(agent), facts: { reference } }));
    try {
      await rename(draft, join(folder, fileName));
      await syncFolder(folder);
    } catch {
      return fail('unexpected');
    }
    return ok({ fileName });
  };
