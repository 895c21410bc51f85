/** A sealed deposit as a file that the standard `age` program opens with the recovery key. */
import { fail } from '../../shared/result.ts';
import { commit } from '../store/access.ts';
import type { UseCase } from './deps.ts';
import { depositByReference } from './open-deposit.ts';
import { actorOf, currentAgent } from './staff-view.ts';
import { exportWhole } from './whole-file.ts';

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
    return exportWhole(folder, fileName, row.sealed, () =>
      deps.store.write(async () => commit(null, { event: 'deposit.exported', actor: actorOf(agent), facts: { reference } })),
    );
  };
