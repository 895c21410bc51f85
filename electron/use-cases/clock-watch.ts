/**
 * A clock that was set back: noticed against the last audit line at the start, and against the latest instant seen while the terminal runs. Retention
 * then goes on counting from the latest instant, so that nothing made meanwhile is erased early when the clock is put right.
 */
import type { Actor, AuditEntry } from '../../shared/audit/catalogue.ts';
import type { ClockView } from '../../shared/ipc/upkeep.ts';
import { fail, ok } from '../../shared/result.ts';
import { commit } from '../store/access.ts';
import { diskFault } from '../store/faults.ts';
import type { Store } from '../store/store.ts';
import type { UseCase } from './deps.ts';
import { actorOf, currentAgent } from './staff-view.ts';

/** Name of the row of `meta` that keeps the latest instant while the clock is behind it. */
const CLOCK_META = 'clock';
/** A clock that is put right by its server jumps less than this, in ms. */
const TOLERANCE_MS = 2 * 60 * 1000;
const MINUTE_MS = 60_000;
/** A count in the audit chain has nine digits. */
const MOST_MINUTES = 999_999_999;

export interface ClockWatch {
  /** To be called at the start and every minute. True when it has just noticed that the clock was set back. */
  readonly look: () => Promise<boolean>;
  /** The later of now and the latest instant known. */
  readonly latest: () => Date;
  readonly view: () => ClockView;
  /** The time is right after all: what was later is forgotten. */
  readonly confirm: (actor: Actor) => Promise<void>;
}

/** Reads what the base knows of time. */
export async function createClockWatch({ store, now }: { readonly store: Store; readonly now: () => Date }): Promise<ClockWatch> {
  const kept = await store.read.row('meta', (from) => from.selectFrom('meta').selectAll().where('name', '=', CLOCK_META));
  const { rows } = await store.chain.page({ limit: 1 });
  const [line] = rows;
  const known = [kept?.value, line?.at].map((text) => (text === undefined ? NaN : Date.parse(text))).filter((ms) => !Number.isNaN(ms));
  let latest = Math.max(...known, 0);
  let behind = kept !== null;

  /** What is in memory counts already; a full disk keeps it from the base only. */
  const write = async (value: string | null, entry: AuditEntry): Promise<void> => {
    try {
      await store.write(async (tx) => {
        tx.remove('meta', { name: CLOCK_META });
        if (value !== null) tx.insert('meta', { name: CLOCK_META, value });
        return commit(null, entry);
      });
    } catch (error) {
      if (diskFault(error) === null) throw error;
    }
  };

  return {
    latest: () => new Date(Math.max(latest, now().getTime())),
    view: () => ({ expectedAfter: behind ? new Date(latest).toISOString() : null }),
    look: async () => {
      const at = now().getTime();
      if (at >= latest) {
        latest = at;
        if (!behind) return false;
        behind = false;
        await write(null, { event: 'clock.caughtUp', actor: 'system', facts: {} });
        return false;
      }
      if (behind || latest - at <= TOLERANCE_MS) return false;
      behind = true;
      const minutes = Math.min(MOST_MINUTES, Math.round((latest - at) / MINUTE_MS));
      await write(new Date(latest).toISOString(), { event: 'clock.setBack', actor: 'system', facts: { minutes } });
      return true;
    },
    confirm: async (actor) => {
      latest = now().getTime();
      behind = false;
      await write(null, { event: 'clock.confirmed', actor, facts: {} });
    },
  };
}

/** The head says that the present time is right. Failure: `notAllowed`. */
export const confirmClock =
  (clock: ClockWatch): UseCase<'confirmClock'> =>
  (deps) =>
  async () => {
    const agent = await currentAgent(deps);
    if (agent?.role !== 'head') return fail('notAllowed');
    await clock.confirm(actorOf(agent));
    return ok(null);
  };
