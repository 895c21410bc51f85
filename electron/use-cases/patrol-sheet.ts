import { splitGuarded } from '../../shared/flow/guarded.ts';
import type { PatrolSheetSource } from '../../shared/paper/patrol-sheet.ts';
import { ok, type Result } from '../../shared/result.ts';
import { foldWatch } from '../../shared/watch/changes.ts';
import { watchedPeriod } from '../../shared/watch/of-answers.ts';
import type { WatchService } from '../../shared/watch/of-service.ts';
import { commit } from '../store/access.ts';
import type { Deps } from './deps.ts';
import { readWatch } from './read-watch.ts';
import { actorOf, reading } from './staff-view.ts';

/** What a patrol sheet is printed from. */
export interface PatrolSheet {
  readonly service: WatchService;
  readonly source: PatrolSheetSource;
}

/**
 * Opens a watch for its sheet and writes the audit line about it; nothing is returned before that line is kept. What opens doors is left out unless
 * `withGuarded`. Failures: `notAllowed`, `notFound`, `conflict` when it was erased.
 */
export async function patrolSheet(deps: Deps, reference: string, withGuarded: boolean): Promise<Result<PatrolSheet>> {
  const reader = await reading(deps);
  if (!reader.ok) return reader;
  const read = await readWatch(deps, reader.value.identity, reference);
  if (!read.ok) return read;
  const { row, service, answers, changes } = read.value;
  const first = watchedPeriod(service.watch, answers);
  if (first === null) throw new Error('a watch has no period');
  const { open, guarded, withheld } = splitGuarded(service, answers);
  await deps.store.write(async () =>
    commit(null, { event: 'watch.sheetPrinted', actor: actorOf(reader.value.agent), facts: { reference, guarded: withGuarded } }),
  );
  return ok({
    service,
    source: {
      reference,
      status: row.status,
      locale: row.locale,
      receivedAt: row.received_at,
      printedAt: deps.now().toISOString(),
      eraseAfter: row.erase_after,
      state: foldWatch(first, changes),
      answers: open,
      guarded: withGuarded ? guarded : null,
      withheld,
    },
  });
}
