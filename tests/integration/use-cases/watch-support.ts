/** Watches for the tests of the staff side: registered through the house, changed with the code of their receipt, kept in a folder of their own. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../../shared/config/schema.ts';
import type { Answers, ServiceDefinition } from '../../../shared/flow/definition.ts';
import type { OpenedWatch, WatchRow } from '../../../shared/ipc/deposits.ts';
import { findService, SERVICES } from '../../../shared/services/index.ts';
import type { PassageOutcome, VisitorChange } from '../../../shared/watch/changes.ts';
import { isWatch, type WatchService } from '../../../shared/watch/of-service.ts';
import type { House, HouseOptions } from '../../../electron/use-cases/index.ts';
import { configWith, HOME, house, setUp, submission, unlock, value, WATCH, type Clock } from './support.ts';

/** Every example of every watch that there is. */
export const WATCH_EXAMPLES: readonly (readonly [name: string, service: WatchService, answers: Answers])[] = Object.values(
  SERVICES,
).flatMap((service: ServiceDefinition) =>
  isWatch(service) ? Object.entries(service.examples).map(([name, answers]) => [`${service.id} ${name}`, service, answers] as const) : [],
);

/** An instant for which the examples' days are right. */
export const EXAMPLE_DAY = '2026-11-22T09:00:00.000Z';

export const everyService = { findService } as const;

export interface Registered {
  readonly reference: string;
  readonly code: string;
}

/** A visitor registers a watch. */
export async function register(open: House, answers: Answers = HOME, service: ServiceDefinition = WATCH): Promise<Registered> {
  const receipt = value(await open.handlers.submitDeposit(submission({ service: service.id, version: service.version, answers })));
  return { reference: receipt.reference, code: receipt.code ?? '' };
}

/** The visitor comes back with the receipt. */
export async function change(open: House, { reference, code }: Registered, what: VisitorChange): Promise<void> {
  const visitId = randomUUID();
  value(await open.handlers.openTicket({ visitId, reference, code }));
  value(await open.handlers.changeTicket({ visitId, change: what }));
}

export async function pass(open: House, reference: string, outcome: PassageOutcome = 'nothing', note = ''): Promise<WatchRow> {
  return value(await open.handlers.recordPassage({ reference, requestId: randomUUID(), outcome, note }));
}

export async function listed(open: House): Promise<readonly WatchRow[]> {
  return value(await open.handlers.listWatches({})).rows;
}

export async function read(open: House, reference: string): Promise<OpenedWatch> {
  return value(await open.handlers.openWatch({ reference }));
}

/** The newest audit lines, newest first. */
export async function audit(open: House, limit = 500) {
  return value(await open.handlers.readAudit({ limit })).rows;
}

/** A reception point of its own, set up and unlocked, with a folder for what comes and one for what goes. */
export interface Unit {
  readonly open: House;
  readonly arrivals: string;
  readonly departures: string;
  readonly recipient: string;
  readonly recoveryKey: string;
}

/** Opens a unit below `folder`. `parts` goes into its configuration. */
export async function unit(
  folder: string,
  clock: Clock,
  parts: Partial<Record<keyof Config, unknown>> = {},
  options: Partial<HouseOptions> = {},
): Promise<Unit> {
  const [arrivals, departures] = [join(folder, 'arrivals'), join(folder, 'departures')];
  mkdirSync(arrivals, { recursive: true });
  const config = configWith({ vault: { keySource: 'file' }, importFolder: arrivals, exportFolder: departures, ...parts });
  const open = await house(join(folder, 'data'), clock, { config, ...options });
  const keys = await setUp(open);
  await unlock(open);
  return { open, arrivals, departures, ...keys };
}

/** Every text inside a value, at any depth. */
export function textsIn(given: unknown): readonly string[] {
  if (typeof given === 'string') return [given];
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(textsIn) : [];
}
