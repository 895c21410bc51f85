/**
 * What the register counts of finished visits. The lines wait in memory until several visits can be written together, in no order: a line is then
 * nobody's. A power cut loses the few that wait; the audit chain has every end all the same. ADR 0019.
 */
import { randomInt } from 'node:crypto';
import { localNow } from '../../shared/time/local-now.ts';
import { shuffled, visitLines, VISITS_TOGETHER, type DatedEntry, type EndedVisit } from '../../shared/register/visit-lines.ts';
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

interface Waiting {
  readonly day: string;
  readonly lines: readonly DatedEntry[];
}

/** Nothing waits yet. */
export function createVisitCounts(deps: Pick<Deps, 'store' | 'now'>): VisitCounts {
  let waiting: readonly Waiting[] = [];

  const writeAll = async (): Promise<void> => {
    const visits = waiting;
    if (visits.length === 0) return;
    waiting = [];
    const lines = shuffled(
      visits.flatMap((visit) => visit.lines),
      (below) => randomInt(below),
    );
    try {
      await deps.store.write(async (tx) => {
        lines.forEach(({ at, entry }) => tx.appendRegister(at, entry));
        return commit(null, { event: 'visit.counted', actor: 'system', facts: { count: visits.length } });
      });
    } catch (error) {
      // A full disk may have room later.
      waiting = [...visits, ...waiting];
      throw error;
    }
  };

  return {
    add: async (visit) => {
      const now = deps.now();
      waiting = [...waiting, { day: localNow(now).today, lines: visitLines(visit, now) }];
      if (waiting.length >= VISITS_TOGETHER) await writeAll();
    },
    writeOld: async () => {
      const { today } = localNow(deps.now());
      if (waiting.some(({ day }) => day !== today)) await writeAll();
    },
    writeAll,
  };
}
