/**
 * What the register counts of finished visits. The lines wait in memory until several visits can be written together, in no order: a line is then
 * nobody's. What visitors said of the reception waits apart, until there are enough of them. A power cut loses the few that wait; the audit chain has
 * every end all the same. ADR 0019, ADR 0025.
 */
import { randomInt } from 'node:crypto';
import { localNow } from '../../shared/time/local-now.ts';
import { RATINGS_TOGETHER } from '../../shared/register/rating.ts';
import { ratingLine, shuffled, visitLines, VISITS_TOGETHER, type DatedEntry, type EndedVisit } from '../../shared/register/visit-lines.ts';
import { commit } from '../store/access.ts';
import type { Deps } from './deps.ts';

export interface VisitCounts {
  /** Takes a finished visit; writes when enough wait. */
  readonly add: (visit: EndedVisit) => Promise<void>;
  /** Writes what waits from an earlier day; to be called every hour. */
  readonly writeOld: () => Promise<void>;
  /** Writes what waits, however little: the terminal is about to stop. */
  readonly writeAll: () => Promise<void>;
}

/** The lines of one visit, or the one line of a rating. */
interface Waiting {
  readonly day: string;
  readonly lines: readonly DatedEntry[];
}

/** Nothing waits yet. */
export function createVisitCounts(deps: Pick<Deps, 'store' | 'now'>): VisitCounts {
  let visits: readonly Waiting[] = [];
  let ratings: readonly Waiting[] = [];

  /** Writes the visits that wait, and the ratings that `takes` picks out. */
  const write = async (takes: (rating: Waiting) => boolean): Promise<void> => {
    const [written, said] = [visits, ratings.filter(takes)];
    if (written.length + said.length === 0) return;
    visits = [];
    ratings = ratings.filter((rating) => !said.includes(rating));
    const lines = shuffled(
      [...written, ...said].flatMap((each) => each.lines),
      (below) => randomInt(below),
    );
    try {
      await deps.store.write(async (tx) => {
        lines.forEach(({ at, entry }) => tx.appendRegister(at, entry));
        return written.length > 0
          ? commit(null, { event: 'visit.counted', actor: 'system', facts: { count: written.length } })
          : commit(null, { event: 'rating.counted', actor: 'system', facts: {} });
      });
    } catch (error) {
      // A full disk may have room later.
      visits = [...written, ...visits];
      ratings = [...said, ...ratings];
      throw error;
    }
  };

  return {
    add: async (visit) => {
      const now = deps.now();
      const { today } = localNow(now);
      visits = [...visits, { day: today, lines: visitLines(visit, now) }];
      if (visit.rating !== null) ratings = [...ratings, { day: today, lines: [ratingLine(visit.rating, today)] }];
      // Ratings follow visits: written by themselves, the fifth would point to the visit that has just ended.
      const enough = ratings.length >= RATINGS_TOGETHER;
      if (visits.length >= VISITS_TOGETHER) await write(() => enough);
    },
    writeOld: async () => {
      const { today } = localNow(deps.now());
      const isOld = ({ day }: Waiting): boolean => day !== today;
      if (visits.some(isOld) || ratings.some(isOld)) await write(isOld);
    },
    writeAll: () => write(() => true),
  };
}
