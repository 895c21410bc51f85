/**
 * Counts the openings of official sites. They wait in memory until several can be added to the sums of their day together: a sum that moved, and the audit
 * line that goes with it, then say nothing of the visitor who has just left. A power cut loses the few that wait. ADR 0019.
 */
import { localNow } from '../../shared/time/local-now.ts';
import { lastForgottenDay, limited, OPENINGS_TOGETHER, sumsOf, type SiteOpening, type SiteSums } from '../../shared/sites/use.ts';
import { abort, commit, type Writer } from '../store/access.ts';
import type { Deps } from './deps.ts';

export interface SiteCounts {
  /** Takes an opening that is over; writes when enough wait. */
  readonly add: (opening: SiteOpening) => Promise<void>;
  /** Writes what waits from an earlier day and removes the sums that are past their last day; to be called every hour. */
  readonly tidy: () => Promise<void>;
  /** Writes what waits, however little: the terminal is about to stop. */
  readonly writeAll: () => Promise<void>;
}

interface Waiting {
  readonly day: string;
  readonly opening: SiteOpening;
}

async function addRefusals(tx: Writer, day: string, site: string, refused: SiteSums['refused']): Promise<void> {
  const rows = await tx.rows('site_refusal', (from) =>
    from.selectFrom('site_refusal').selectAll().where('day', '=', day).where('site', '=', site),
  );
  const known = new Map(rows.map(({ host, amount }) => [host, amount]));
  for (const [host, count] of limited(refused, new Set(known.keys()))) {
    const before = known.get(host);
    if (before === undefined) tx.insert('site_refusal', { day, site, host, amount: count });
    else tx.change('site_refusal', { day, site, host }, { amount: before + count });
  }
}

async function addUse(tx: Writer, day: string, site: string, { opened, failed, refused }: SiteSums): Promise<void> {
  const before = await tx.row('site_use', (from) =>
    from.selectFrom('site_use').selectAll().where('day', '=', day).where('site', '=', site),
  );
  if (before === null) tx.insert('site_use', { day, site, opened, failed });
  else tx.change('site_use', { day, site }, { opened: before.opened + opened, failed: before.failed + failed });
  await addRefusals(tx, day, site, refused);
}

/** Removes sums for good, those of a day and all before it. */
async function forget({ store }: Pick<Deps, 'store'>, lastDay: string): Promise<void> {
  await store.write<null>(async (tx) => {
    const uses = await tx.rows('site_use', (from) => from.selectFrom('site_use').selectAll().where('day', '<=', lastDay));
    const refusals = await tx.rows('site_refusal', (from) => from.selectFrom('site_refusal').selectAll().where('day', '<=', lastDay));
    uses.forEach(({ day, site }) => tx.remove('site_use', { day, site }));
    refusals.forEach(({ day, site, host }) => tx.remove('site_refusal', { day, site, host }));
    const count = uses.length + refusals.length;
    return count === 0 ? abort(null) : commit(null, { event: 'site.forgotten', actor: 'system', facts: { count } });
  });
}

/** Nothing waits yet. */
export function createSiteCounts(deps: Pick<Deps, 'store' | 'now' | 'latest'>): SiteCounts {
  let waiting: readonly Waiting[] = [];

  const write = async (): Promise<void> => {
    const written = waiting;
    if (written.length === 0) return;
    waiting = [];
    const days = [...new Set(written.map(({ day }) => day))].sort();
    try {
      await deps.store.write(async (tx) => {
        for (const day of days) {
          const ofDay = written.filter((each) => each.day === day).map(({ opening }) => opening);
          for (const [site, sums] of sumsOf(ofDay)) await addUse(tx, day, site, sums);
        }
        return commit(null, { event: 'site.counted', actor: 'system', facts: { count: written.length } });
      });
    } catch (error) {
      // A full disk may have room later.
      waiting = [...written, ...waiting];
      throw error;
    }
  };

  return {
    add: async (opening) => {
      waiting = [...waiting, { day: localNow(deps.now()).today, opening }];
      if (waiting.length >= OPENINGS_TOGETHER) await write();
    },
    tidy: async () => {
      const { today } = localNow(deps.now());
      if (waiting.some(({ day }) => day !== today)) await write();
      await forget(deps, lastForgottenDay(localNow(deps.latest()).today));
    },
    writeAll: write,
  };
}
