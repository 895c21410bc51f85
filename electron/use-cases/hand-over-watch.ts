/** A watch for another unit, as a file that only that unit opens. */
import { fail } from '../../shared/result.ts';
import { commit } from '../store/access.ts';
import { sealTransfer } from '../vault/transfer.ts';
import type { UseCase } from './deps.ts';
import { readyToHandOver } from './hand-over.ts';
import { readWatch } from './read-watch.ts';
import { actorOf } from './staff-view.ts';
import { exportWhole } from './whole-file.ts';

/**
 * Seals a watch with all that followed it to the key of a unit of the configuration and writes `<reference>.<unit>.age` whole or not at all into the
 * export folder; an earlier copy is replaced. It stays here too, until it is closed or its retention ends. Failures: `notAllowed`, `notFound` for a unit without a key or an unknown
 * watch, `conflict` when no folder is configured or the watch is closed or erased, `unexpected` when the folder refuses the file.
 */
export const handOverWatch: UseCase<'handOverWatch'> =
  (deps) =>
  async ({ reference, unit }) => {
    const ready = await readyToHandOver(deps, deps.config.units.find(({ id }) => id === unit)?.recipient);
    if (!ready.ok) return ready;
    const { agent, identity, recipient, folder } = ready.value;
    const read = await readWatch(deps, identity, reference);
    if (!read.ok) return read;
    const { row, service, answers, changes } = read.value;
    if (row.status === 'closed') return fail('conflict');

    const bytes = await sealTransfer(recipient, {
      format: 1,
      kind: 'watch',
      reference,
      service: service.id,
      version: service.version,
      locale: row.locale,
      receivedAt: row.received_at,
      answers,
      changes: changes.map(({ at, change }) => ({ at, change })),
    });
    const fileName = `${reference}.${unit}.age`;
    return exportWhole(folder, fileName, bytes, () =>
      deps.store.write(async () => commit(null, { event: 'deposit.handedOver', actor: actorOf(agent), facts: { reference, unit } })),
    );
  };
