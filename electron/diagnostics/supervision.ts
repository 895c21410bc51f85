/** Keeps the status file for supervision up to date. What is cheap and can change during the day is looked at again at each writing. */
import { statusOf, statusSchema, type Status } from '../../shared/diagnostics/status.ts';
import { stepResult, type StepName, type StepResult } from '../../shared/diagnostics/steps.ts';
import type { HouseRefusal } from '../use-cases/index.ts';
import type { SelfTestHouse } from './house-steps.ts';
import type { SelfTest } from './self-test.ts';
import { runTrials, type Running, type Trials } from './trials.ts';

/** What may change between two self-tests without anybody at the terminal. */
const FRESH_STEPS = ['clock', 'disk', 'backup', 'visits', 'printer'] as const satisfies readonly StepName[];

export interface StatusWriterParts {
  readonly versions: Status['versions'];
  readonly now: () => Date;
  /** Milliseconds since the program started. */
  readonly nowMs: () => number;
  readonly write: (text: string) => Promise<void>;
}

export interface SupervisionParts extends StatusWriterParts, Pick<Running, 'later' | 'crashed'> {
  readonly house: SelfTestHouse;
  readonly selfTest: Pick<SelfTest, 'last'>;
  /** The steps of the machine. */
  readonly machine: Pick<Trials, 'disk' | 'printer'>;
}

/** The text of a status, checked against its own schema: what does not fit is a fault of the program and is not written. */
function textOf(status: Status): string {
  return JSON.stringify(statusSchema.parse(status));
}

/** Writes the status of a terminal that serves. Rejects when the disk refuses; the former file then stays whole. */
export function createSupervision(parts: SupervisionParts): () => Promise<void> {
  const { house, selfTest, machine, versions, now, nowMs, later, crashed, write } = parts;
  let turn: Promise<unknown> = Promise.resolve();
  const once = async (): Promise<void> => {
    const { clock, backup, visits } = house.steps(async (bytes) => bytes);
    const fresh = await runTrials(FRESH_STEPS, { ...machine, clock, backup, visits }, { nowMs, later, crashed, progress: () => undefined });
    const run = await selfTest.last().catch(() => null);
    const lastVisitWiped = await house.lastVisitWiped().catch(() => null);
    await write(textOf(statusOf({ service: 'open', now: now(), uptimeMs: nowMs(), run, fresh, lastVisitWiped, versions })));
  };
  return () => {
    const mine = turn.then(once);
    turn = mine.catch(() => undefined);
    return mine;
  };
}

/** Why there is no house, as a result of the self-test; null when the reason has no name. */
export function stepOfRefusal(refusal: HouseRefusal | null): StepResult {
  if (refusal === null) return stepResult('base', 'crashed', 0);
  if (refusal.part === 'key')
    return stepResult('key', refusal.reason === 'keyMissing' || refusal.reason === 'noSource' ? 'missing' : 'refused', 0);
  switch (refusal.reason) {
    case 'diskFull':
    case 'readOnly':
      return stepResult('disk', refusal.reason === 'diskFull' ? 'diskFull' : 'diskReadOnly', 0);
    case 'fromFuture':
      return stepResult('base', 'fromFuture', 0);
    default:
      return stepResult('base', 'damaged', 0);
  }
}

/** Writes the status of a terminal whose base stays closed. */
export async function writeClosedStatus(why: StepResult, parts: StatusWriterParts): Promise<void> {
  const { versions, now, nowMs, write } = parts;
  const fresh = [why];
  await write(textOf(statusOf({ service: 'closed', now: now(), uptimeMs: nowMs(), run: null, fresh, lastVisitWiped: null, versions })));
}
