/** Puts the self-test and the status file together with what only the shell has: engine, partitions, printer. */
import { app } from 'electron';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { STATUS_EVERY_MS } from '../../shared/diagnostics/status.ts';
import { throughDisk, tryCertificates, tryDisk, tryNetwork } from '../diagnostics/machine-steps.ts';
import { createSelfTest, type SelfTest } from '../diagnostics/self-test.ts';
import { writeStatusFile } from '../diagnostics/status-file.ts';
import { createSupervision, stepOfRefusal, writeClosedStatus, type StatusWriterParts } from '../diagnostics/supervision.ts';
import { errorCode } from '../log/redactor.ts';
import { createWipeTrial } from '../session/wipe-trial.ts';
import type { House, HouseRefusal } from '../use-cases/index.ts';
import { isTrialRuntime } from './boot-view.ts';
import type { TrialPrinter } from './print-desk.ts';
import { atQuietMoments } from './quiet-moment.ts';
import type { ShellForHouse } from './terminal.ts';

const nowMs = (): number => performance.now();

function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

function statusParts({ dataDir, loaded }: ShellForHouse, now: () => Date): StatusWriterParts {
  const { electron, chrome, node } = process.versions;
  const file = loaded.config.supervision.file ?? join(dataDir, 'status.json');
  return {
    versions: { application: app.getVersion(), electron, chromium: chrome, node },
    now,
    nowMs,
    write: (text) => writeStatusFile(file, text),
  };
}

/** Tries the writing; a disk that refuses is logged and tried again at the next one. */
async function quietly(shell: ShellForHouse, writing: Promise<void>): Promise<void> {
  await writing.catch((error: unknown) => shell.log('statusNotWritten', { code: errorCode(error) }));
}

export interface SelfTestOfTerminal {
  readonly selfTest: SelfTest;
  /** To be called at each look for a quiet moment. Never rejects. */
  readonly look: () => Promise<void>;
  readonly stop: () => void;
}

export interface SelfTestParts {
  readonly shell: ShellForHouse;
  readonly house: House;
  readonly trial: TrialPrinter;
  readonly now: () => Date;
  /** Whether a visitor's paper can still come out. */
  readonly hasPrintJobs: () => Promise<boolean>;
  /** A visit is under way or staff mode is open. */
  readonly inUse: () => boolean;
}

/** Starts looking after the terminal's health: the self-test at its time, the status file every few minutes. */
export function startSelfTest({ shell, house, trial, now, hasPrintJobs, inUse }: SelfTestParts): SelfTestOfTerminal {
  const { dataDir, log, lock } = shell;
  // Of its own: a visit may end meanwhile, and its wipe empties and probes the visits' folder.
  const trialFolder = (): string => {
    const folder = join(dataDir, 'tmp-trial');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  };

  const { config } = shell.loaded;
  const crashed = (step: string, error: unknown): void => log('callFailed', { channel: `selfTest.${step}`, code: errorCode(error) });
  const wipeTrial = createWipeTrial({
    tempFolder: trialFolder,
    lock,
    // What a visit that waits behind staff mode has printed is not what the trial left.
    hasPrintJobs: async () => shell.liveVisit() === null && (await hasPrintJobs()),
  });
  const machine = {
    runtime: async () => (isTrialRuntime() ? ('trial' as const) : ('fine' as const)),
    disk: () => tryDisk(dataDir),
    wipe: async () => ((await wipeTrial()) ? ('fine' as const) : ('traces' as const)),
    printer: trial.state,
    network: async () => tryNetwork(),
    certificates: () => tryCertificates(config.selfTest.certificates, now()),
  };
  const selfTest = createSelfTest({
    house: house.selfTest,
    machine,
    keep: async (sealed) => (await throughDisk(trialFolder(), sealed)).back,
    print: trial.print,
    page: trial.page,
    at: config.selfTest.at,
    now,
    nowMs,
    later,
    crashed,
    progress: (progress) => shell.send('selfTestStep', progress),
    ended: ({ overall, steps }) => {
      log('selfTestMade', { verdict: overall, red: steps.filter(({ verdict }) => verdict === 'red').length });
      void supervise();
    },
  });
  const writeStatus = createSupervision({ ...statusParts(shell, now), house: house.selfTest, selfTest, machine, later, crashed });
  const supervise = (): Promise<void> => quietly(shell, writeStatus());
  void supervise();
  const timer = setInterval(() => void supervise(), STATUS_EVERY_MS);
  return {
    selfTest,
    look: atQuietMoments(inUse, async () => {
      await selfTest.runIfDue().catch((error: unknown) => crashed('run', error));
    }),
    stop: () => clearInterval(timer),
  };
}

/**
 * Tells the page of last resort, and supervision every few minutes, that the base stays closed and why. Nobody has to stop it: the process does.
 */
export function tellClosed(shell: ShellForHouse, refusal: HouseRefusal | null): void {
  const why = stepOfRefusal(refusal);
  shell.closedBy(why);
  const parts = statusParts(shell, () => new Date());
  const write = (): void => void quietly(shell, writeClosedStatus(why, parts));
  write();
  setInterval(write, STATUS_EVERY_MS).unref();
}
