/** Reading one watch: on the screen, and what opens its doors. */
import { splitGuarded } from '../../shared/flow/guarded.ts';
import { ok } from '../../shared/result.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { commit } from '../store/access.ts';
import type { UseCase } from './deps.ts';
import { readWatch } from './read-watch.ts';
import { actorOf, agentNames, reading } from './staff-view.ts';
import { entryOf, watchRow } from './watch-entry.ts';

/** A watch with its history, without what opens doors: audited. Failures: `notAllowed`, `notFound`, `conflict` when it was erased. */
export const openWatch: UseCase<'openWatch'> =
  (deps) =>
  async ({ reference }) => {
    const reader = await reading(deps);
    if (!reader.ok) return reader;
    const read = await readWatch(deps, reader.value.identity, reference);
    if (!read.ok) return read;
    const { row, service, answers, changes } = read.value;
    const { open, withheld } = splitGuarded(service, answers);
    const nameOf = await agentNames(deps.store.read);
    await deps.store.write(async () => commit(null, { event: 'watch.opened', actor: actorOf(reader.value.agent), facts: { reference } }));
    return ok({
      row: watchRow(deps.config, localNow(deps.now()).today, row, entryOf(service, answers, changes)),
      answers: open,
      withheld,
      locale: row.locale,
      receivedAt: row.received_at,
      changes: changes.map(({ at, agentId, change }) => ({ at, by: agentId === null ? null : nameOf(agentId), change })),
    });
  };
