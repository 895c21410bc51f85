import { fail, ok } from '../../shared/result.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { commit } from '../store/access.ts';
import type { UseCase } from './deps.ts';
import { actorOf, currentAgent } from './staff-view.ts';
import type { WatchIndex } from './watch-index.ts';

/**
 * The gendarmes' list: every watch that is neither closed nor erased, as it stands, by its first day. One that does not open is named and hides no other.
 * One audit line a listing, with how many were read.
 * Failure: `notAllowed` while staff mode is locked, and when it is locked before the list is whole.
 */
export const listWatches =
  (index: WatchIndex): UseCase<'listWatches'> =>
  (deps) =>
  async () => {
    const agent = await currentAgent(deps);
    const listing = agent === null ? null : await index.list();
    if (agent === null || listing === null) return fail('notAllowed');
    await deps.store.write(async () =>
      commit(null, { event: 'watch.listed', actor: actorOf(agent), facts: { count: listing.rows.length } }),
    );
    return ok({ ...listing, today: localNow(deps.now()).today });
  };
