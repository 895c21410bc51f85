/**
 * The status file for supervision: one JSON object, documented here field by field. It holds no personal datum, no reference, no name of an agent
 * and no secret. Readers take a file that is older than two of its periods for a terminal that stands still.
 */
import { z } from 'zod';
import { keptStep, ASKED_BY, type SelfTestRun } from './run.ts';
import { overall, STEP_NAMES, VERDICTS, type StepResult } from './steps.ts';

/** Number of this form. It grows when a field is taken away or means something else; new fields do not change it. */
export const STATUS_FORMAT = 1;

/** How often the file is written, in ms. */
export const STATUS_EVERY_MS = 5 * 60 * 1000;

export const statusSchema = z.strictObject({
  format: z.literal(STATUS_FORMAT),
  /** ISO instant of the writing. */
  writtenAt: z.string(),
  /** `closed`: the base could not be opened, and the screen shows only how to reach a gendarme. */
  service: z.enum(['open', 'closed']),
  /** The worst colour of `steps`. */
  overall: z.enum(VERDICTS),
  /** The last self-test, or null when none was made yet. */
  selfTest: z.strictObject({ at: z.string(), by: z.enum(ASKED_BY), overall: z.enum(VERDICTS) }).nullable(),
  /** The newest result of each step; some are looked at again at each writing. */
  steps: z.array(keptStep).max(STEP_NAMES.length),
  /** `step.cause` of each red step. */
  red: z.array(z.string().regex(/^[a-zA-Z]{1,40}\.[a-zA-Z]{1,40}$/)),
  /** Whether the last visit was proved wiped; null when there was none yet or when it cannot be read. */
  lastVisitWiped: z.boolean().nullable(),
  versions: z.strictObject({ application: z.string(), electron: z.string(), chromium: z.string(), node: z.string() }),
  /** Seconds since the program started. */
  uptimeSeconds: z.number().int().min(0),
});
export type Status = Readonly<z.infer<typeof statusSchema>>;

/** What a writing starts from. */
export interface StatusFacts extends Pick<Status, 'service' | 'lastVisitWiped' | 'versions'> {
  readonly now: Date;
  readonly uptimeMs: number;
  /** The last self-test, or null. */
  readonly run: SelfTestRun | null;
  /** Results newer than those of the run. */
  readonly fresh: readonly StepResult[];
}

/** The status of this moment. */
export function statusOf({ now, uptimeMs, run, fresh, service, lastVisitWiped, versions }: StatusFacts): Status {
  const newest = new Map([...(run?.steps ?? []), ...fresh].map((result) => [result.step, result]));
  const steps = STEP_NAMES.flatMap((step) => newest.get(step) ?? []);
  return {
    format: STATUS_FORMAT,
    writtenAt: now.toISOString(),
    service,
    overall: overall(steps),
    selfTest: run === null ? null : { at: run.at, by: run.by, overall: run.overall },
    steps,
    red: steps.filter(({ verdict }) => verdict === 'red').map(({ step, cause }) => `${step}.${cause}`),
    lastVisitWiped,
    versions,
    uptimeSeconds: Math.max(0, Math.floor(uptimeMs / 1000)),
  };
}
