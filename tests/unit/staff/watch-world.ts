/**
 * Watches on the fake bridge: the examples of every service that is a watch, with what main would withhold.
 */
import { fake } from './fake-bridge.ts';
import type { Answers, ServiceDefinition } from '../../../shared/flow/definition.ts';
import { splitGuarded } from '../../../shared/flow/guarded.ts';
import type { ArrivalsView, OpenedWatch, WatchRow } from '../../../shared/ipc/deposits.ts';
import { ok } from '../../../shared/result.ts';
import { SERVICES } from '../../../shared/services/index.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { localNow } from '../../../shared/time/local-now.ts';

const SERVICE_LIST: readonly ServiceDefinition[] = Object.values(SERVICES);

/** Every service that is a watch. */
export const WATCHES = SERVICE_LIST.filter(({ watch }) => watch !== undefined);

export const TODAY = localNow(new Date()).today;
export const WATCH = 'OT-7K3M-9GX4-C';
export const ADDRESS = '7 chemin de l’Exemple';

export const WATCH_ROW: WatchRow = {
  reference: WATCH,
  service: WATCHES[0]?.id ?? '',
  status: 'received',
  commune: 'Pusey',
  communeCode: '70428',
  zone: 'gendarmerie',
  address: ADDRESS,
  period: { from: addDays(TODAY, -2), to: addDays(TODAY, 6) },
  cancelled: false,
  returnedEarly: false,
  lastPassage: null,
  passages: 0,
  anomalies: 0,
  eraseAfter: addDays(TODAY, 13),
};

/** The example of a watch that holds most of what opens doors. */
export function guardedExample(service: ServiceDefinition): Answers {
  const rated = Object.values(service.examples).map((answers) => ({ answers, held: splitGuarded(service, answers).withheld.length }));
  return rated.toSorted((a, b) => b.held - a.held)[0]?.answers ?? {};
}

/** A watch as main opens it: what opens doors is withheld. */
export function openedWatch(service: ServiceDefinition, changes: Partial<OpenedWatch> = {}): OpenedWatch {
  const { open, withheld } = splitGuarded(service, guardedExample(service));
  return {
    row: { ...WATCH_ROW, service: service.id },
    answers: open,
    withheld,
    locale: 'fr',
    receivedAt: '2026-03-12T13:05:00Z',
    changes: [],
    ...changes,
  };
}

export const ARRIVALS: ArrivalsView = {
  configured: true,
  files: ['OT-7K3M-9GX4-C.unite-pusey.age'],
  recipient: `age1${'q'.repeat(58)}`,
  units: [{ id: 'unite-voisine', name: 'Unité voisine' }],
};

/** Main with one watch of `service`; a test overrides what it is about. */
export function answerWatches(service: ServiceDefinition): void {
  const { guarded } = splitGuarded(service, guardedExample(service));
  fake.answer('listWatches', () => ok({ rows: [{ ...WATCH_ROW, service: service.id }], unopened: [], today: TODAY }));
  fake.answer('openWatch', () => ok(openedWatch(service)));
  fake.answer('showGuarded', () => ok({ answers: guarded }));
  fake.answer('recordPassage', ({ outcome }) =>
    ok({
      ...WATCH_ROW,
      service: service.id,
      lastPassage: { at: new Date().toISOString(), outcome },
      passages: 1,
      anomalies: outcome === 'anomaly' ? 1 : 0,
    }),
  );
  fake.answer('listArrivals', () => ok(ARRIVALS));
}
