/** The steps of the self-test that the base, its keys and its copies answer, and the runs as the base keeps them. */
import type { Actor } from '../../shared/audit/catalogue.ts';
import { RUNS_KEPT, selfTestRuns, type SelfTestRun } from '../../shared/diagnostics/run.ts';
import { backupCause, clockCause, journalCause, visitsCause } from '../../shared/diagnostics/verdicts.ts';
import { commit } from '../store/access.ts';
import { diskFault } from '../store/faults.ts';
import type { Backups } from '../use-cases/backup.ts';
import { lastWipes } from '../use-cases/base-health.ts';
import type { ClockWatch } from '../use-cases/clock-watch.ts';
import type { Deps } from '../use-cases/deps.ts';
import { witnessView } from '../use-cases/witness-view.ts';
import { createSyntheticDeposit } from './synthetic-deposit.ts';
import type { Trials } from './trials.ts';

/** Name of the row of `meta` that keeps the runs. */
const RUNS_META = 'selfTest';

export type HouseSteps = Pick<Trials, 'key' | 'clock' | 'base' | 'journal' | 'backup' | 'seal' | 'readBack' | 'open' | 'visits'>;

/** What the self-test asks of the house. */
export interface SelfTestHouse {
  /** The steps of one run, with a synthetic deposit of its own. `keep` writes bytes to the disk and reads them back. */
  readonly steps: (keep: (sealed: Buffer) => Promise<Buffer>) => HouseSteps;
  /** The runs that the base keeps, newest first. */
  readonly runs: () => Promise<readonly SelfTestRun[]>;
  /** Keeps a run. A disk that takes nothing keeps it from the base only. */
  readonly keep: (runs: readonly SelfTestRun[], actor: Actor) => Promise<void>;
  /** Whether the newest visit was proved wiped, or null before the first. */
  readonly lastVisitWiped: () => Promise<boolean | null>;
}

/** The house's part of the self-test. */
export function createSelfTestHouse(deps: Deps, backups: Backups, clock: ClockWatch): SelfTestHouse {
  const lastVisitWiped = async (): Promise<boolean | null> => {
    const [last] = await lastWipes(deps);
    return last?.verified ?? null;
  };
  return {
    steps: (keep) => {
      const deposit = createSyntheticDeposit(deps);
      const sample = once(() => deps.store.sample());
      return {
        key: async () => (deps.keySource === 'file' ? 'inFile' : 'fine'),
        clock: async () => {
          await clock.look();
          return clockCause(clock.view(), Intl.DateTimeFormat().resolvedOptions().timeZone);
        },
        base: async () => ((await sample()).rowsHold ? 'fine' : 'damaged'),
        journal: async () => journalCause((await sample()).chainHolds, await witnessView(deps)),
        backup: async () => backupCause(await backups.view()),
        seal: deposit.seal,
        readBack: () => deposit.readBack(keep),
        open: deposit.open,
        visits: async () => visitsCause(await lastVisitWiped()),
      };
    },
    lastVisitWiped,
    runs: async () => {
      const row = await deps.store.read.row('meta', (from) => from.selectFrom('meta').selectAll().where('name', '=', RUNS_META));
      const parsed = selfTestRuns.safeParse(row === null ? [] : JSON.parse(row.value));
      return parsed.success ? parsed.data : [];
    },
    keep: async (runs, actor) => {
      const [newest] = runs;
      if (newest === undefined) return;
      const count = (verdict: SelfTestRun['overall']): number => newest.steps.filter((step) => step.verdict === verdict).length;
      const facts = { verdict: newest.overall, red: count('red'), amber: count('amber'), by: newest.by };
      try {
        await deps.store.write(async (tx) => {
          tx.remove('meta', { name: RUNS_META });
          tx.insert('meta', { name: RUNS_META, value: JSON.stringify(runs.slice(0, RUNS_KEPT)) });
          return commit(undefined, { event: 'selfTest.ran', actor, facts });
        });
      } catch (error) {
        if (diskFault(error) === null) throw error;
      }
    },
  };
}

/** Does the work at the first asking and gives its outcome to every other. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let under: Promise<T> | null = null;
  return () => (under ??= work());
}
