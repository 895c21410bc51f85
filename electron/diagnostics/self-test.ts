/** The self-test: one run at a time, by the clock while nobody uses the terminal or at the wish of an agent. */
import type { Actor } from '../../shared/audit/catalogue.ts';
import { selfTestDue } from '../../shared/diagnostics/due.ts';
import { RUNS_KEPT, type SelfTestProgress, type SelfTestRun, type SelfTestView } from '../../shared/diagnostics/run.ts';
import { overall, STEP_NAMES, type CauseOf } from '../../shared/diagnostics/steps.ts';
import type { HouseSteps, SelfTestHouse } from './house-steps.ts';
import { runAll, type Running, type Trials } from './trials.ts';

export interface SelfTestPorts extends Pick<Running, 'nowMs' | 'later' | 'crashed'> {
  readonly house: SelfTestHouse;
  /** The steps that the base does not answer. */
  readonly machine: Omit<Trials, keyof HouseSteps | 'print'>;
  /** Writes bytes where a visit leaves files, and reads them back; the wipe removes them. */
  readonly keep: (sealed: Buffer) => Promise<Buffer>;
  /** Prints a test page. The visitors' printer is used only when `mayUsePublic`. */
  readonly print: (mayUsePublic: boolean) => Promise<CauseOf<'print'>>;
  readonly page: () => SelfTestView['page'];
  /** Local time of the daily run, or null. */
  readonly at: string | null;
  readonly now: () => Date;
  /** Told of each step of a run that an agent asked for. */
  readonly progress: (progress: SelfTestProgress) => void;
  /** Told of each run that ended. */
  readonly ended: (run: SelfTestRun) => void;
}

export interface SelfTest {
  readonly view: () => Promise<SelfTestView>;
  /** Runs now, or waits for the run under way. `page`: an agent stands at the visitors' printer and wants a page. */
  readonly run: (actor: Actor, page: boolean) => Promise<SelfTestRun>;
  /** Runs when the daily run is due; to be called while nobody uses the terminal. Null when there was nothing to do. */
  readonly runIfDue: () => Promise<SelfTestRun | null>;
  /** The newest run, or null. */
  readonly last: () => Promise<SelfTestRun | null>;
}

/** The self-test of a terminal. */
export function createSelfTest(ports: SelfTestPorts): SelfTest {
  const { house, now } = ports;
  let known: readonly SelfTestRun[] | null = null;
  let under: Promise<SelfTestRun> | null = null;
  let progress: SelfTestProgress | null = null;

  const runs = async (): Promise<readonly SelfTestRun[]> => (known ??= await house.runs());

  const once = async (actor: Actor, page: boolean): Promise<SelfTestRun> => {
    const by = actor === 'system' ? 'clock' : 'agent';
    progress = { done: 0, of: STEP_NAMES.length };
    const steps = await runAll(
      { ...ports.machine, ...house.steps(ports.keep), print: () => ports.print(page) },
      {
        ...ports,
        progress: (done, of) => {
          progress = { done, of };
          if (by === 'agent') ports.progress(progress);
        },
      },
    );
    const run: SelfTestRun = { at: now().toISOString(), by, overall: overall(steps), steps: [...steps] };
    // In memory first: with a full disk the base cannot keep it, and the health page must still tell it.
    known = [run, ...(await runs().catch(() => []))].slice(0, RUNS_KEPT);
    await house.keep(known, actor).catch((error: unknown) => ports.crashed('base', error));
    ports.ended(run);
    return run;
  };

  const run = (actor: Actor, page: boolean): Promise<SelfTestRun> => {
    under ??= once(actor, page).finally(() => {
      under = null;
      progress = null;
    });
    return under;
  };

  const last = async (): Promise<SelfTestRun | null> => (await runs())[0] ?? null;

  return {
    run,
    last,
    runIfDue: async () => {
      if (ports.at === null) return null;
      const newest = await last();
      return selfTestDue(ports.at, newest === null ? null : new Date(newest.at), now()) ? run('system', false) : null;
    },
    view: async () => ({ running: progress, runs: await runs(), at: ports.at, page: ports.page() }),
  };
}
