/** A store whose commits are followed by its witness, after the witness was compared with the chain once. */
import type { AuditEntry } from '../../shared/audit/catalogue.ts';
import { commit } from './access.ts';
import { sameMac } from './guard.ts';
import type { Store } from './store.ts';
import type { WitnessFile } from './witness.ts';

/** Longest time that the witness lags behind a commit, in ms: at most this much of a day could be put back unnoticed. */
export const WITNESS_LAG_MS = 5_000;

export interface Witness {
  /** Brings the witness up to the last committed line, now. Never rejects: what the disk refuses is remembered. */
  readonly follow: () => Promise<void>;
  /** ISO instant since which the witness could not be compared or written, or null. */
  readonly refusedSince: () => string | null;
  /** Follows once more and stops. Never rejects. */
  readonly close: () => Promise<void>;
}

export interface WatchOptions {
  readonly store: Store;
  readonly file: WitnessFile;
  readonly now: () => Date;
  /** Runs `work` once after `ms`; returns what calls it off. */
  readonly later: (work: () => void, ms: number) => () => void;
}

/** A timer that keeps no process alive. */
export const unhurried: WatchOptions['later'] = (work, ms) => {
  const timer = setTimeout(work, ms);
  timer.unref();
  return () => clearTimeout(timer);
};

/**
 * Compares the witness with the chain and keeps an audit line about what does not fit. The base is never touched otherwise, and a file that
 * does not fit is set aside. Returns the number of the line that the witness holds, or 0. Throws when the line cannot be kept.
 */
async function compared({ store, file, now }: WatchOptions): Promise<number> {
  const keep = (entry: AuditEntry) => store.write(async () => commit(null, entry));
  const aside = () => file.setAside(now()).catch(() => undefined);
  const reading = await file.read();
  if (reading.state !== 'there') {
    if (reading.state === 'absent' && (await store.chain.lastAct()) === 0) return 0;
    await keep({ event: 'base.witnessMissing', actor: 'system', facts: { cause: reading.state } });
    if (reading.state !== 'absent') await aside();
    return 0;
  }
  const { line, hash, at } = reading.witnessed;
  const there = await store.chain.hashOf(line);
  if (there !== null && sameMac(there, hash)) return line;
  const last = await store.chain.lastAct();
  const facts = { last, witnessed: line, missing: Math.max(0, line - last), witnessedAt: at };
  await keep({ event: 'base.rolledBack', actor: 'system', facts });
  await aside();
  return 0;
}

/** Puts a store and its witness together. What does not fit is in the chain when this resolves; it never rejects and never keeps the store from serving. */
export async function watchStore(options: WatchOptions): Promise<{ readonly store: Store; readonly witness: Witness }> {
  const { store, file, now, later } = options;
  let written: number | null = null;
  let refusedSince: string | null = null;
  let closed = false;
  let callOff: (() => void) | null = null;
  let work: Promise<void> = Promise.resolve();

  const attempt = async (what: () => Promise<void>): Promise<void> => {
    try {
      await what();
      refusedSince = null;
    } catch {
      refusedSince ??= now().toISOString();
    }
  };
  /** Nothing is written over a witness that was not compared: it may be the only trace. */
  const compareOnce = async () => {
    written ??= await compared(options);
  };
  const follow = () => {
    work = work.then(() =>
      attempt(async () => {
        await compareOnce();
        const end = await store.chain.end();
        if (end.line === written) return;
        await file.write({ ...end, at: now().toISOString() });
        written = end.line;
      }),
    );
    return work;
  };
  const soon = () => {
    if (closed || callOff !== null) return;
    callOff = later(() => {
      callOff = null;
      void follow();
    }, WITNESS_LAG_MS);
  };

  await attempt(compareOnce);
  void follow();
  const watched: Store = {
    ...store,
    write: async (act) => {
      const value = await store.write(act);
      soon();
      return value;
    },
  };
  return {
    store: watched,
    witness: {
      follow,
      refusedSince: () => refusedSince,
      close: async () => {
        closed = true;
        callOff?.();
        await follow();
      },
    },
  };
}
