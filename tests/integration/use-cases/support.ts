/** A real house on a real encrypted base in a folder of its own; only the clock and the cost of a secret are moved. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { configSchema, type Config } from '../../../shared/config/schema.ts';
import type { Answers, ServiceDefinition, ServiceWords } from '../../../shared/flow/definition.ts';
import type { Request } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/result.ts';
import { watchedPeriod } from '../../../shared/watch/of-answers.ts';
import { watchWindow } from '../../../shared/watch/allowed-days.ts';
import type { VisitFacts } from '../../../shared/session/visit-trace.ts';
import { openHouse, type House, type HouseOptions } from '../../../electron/use-cases/index.ts';
import type { Calibrate } from '../../../electron/vault/argon.ts';

/** Cheap on purpose: what is tested here is not how long a try takes. */
export const cheapSecrets: Calibrate = async () => ({ memoryKib: 64, passes: 1, ms: 1 });

export const HEAD = { name: 'Camille Aubert', role: 'head', secret: 'neuf-peupliers-bleus' } as const;
export const AGENT = { name: 'Dominique Ferrand', role: 'agent', secret: '7391046258' } as const;
/** Not of the first start: `setUp` registers the two others. */
export const TECHNICIAN = { name: 'Noa Technique', role: 'technician', secret: 'trois-tournevis-plats' } as const;

const words: ServiceWords = {
  title: 'Essai',
  tile: 'Essai',
  tileDetail: '',
  before: { is: '', isNot: '', minutes: '', needs: [], next: '' },
  steps: { facts: { title: 'Faits' } },
  fields: { story: { label: 'Récit' }, slot: { label: 'Rendez-vous' } },
  options: {},
  items: {},
  notices: [],
  warnings: {},
  receipt: { title: '', is: '', isNot: '', next: [], bring: { card: 'Une pièce d’identité' } },
  missing: { phone: 'Téléphone', story: 'Récit' },
  faults: {},
};

/** A service of two fields, at its second version: the first one called the narrative `text`. */
export const SAMPLE: ServiceDefinition = {
  id: 'preComplaint',
  version: 2,
  regime: 'title3',
  referencePrefix: 'PP',
  retentionDays: 30,
  retentionSource: 'test',
  icon: 'document',
  shelf: 'home',
  statuses: ['received', 'appointment', 'signed', 'closed', 'erased'],
  steps: [
    {
      id: 'facts',
      fields: [
        { id: 'story', kind: 'longText', required: true },
        { id: 'slot', kind: 'slot' },
      ],
    },
  ],
  rules: [],
  consents: [],
  whatToBring: () => ['card'],
  missing: (answers) => (answers['story'] === undefined ? ['phone', 'story'] : ['phone']),
  upgrade: (answers, version) => {
    if (version === 1) return { story: answers['text'] };
    if (version === 2) return answers;
    throw new Error('unknown version');
  },
  examples: {},
  words: { fr: words, en: words, de: words },
};

const watchWords: ServiceWords = {
  ...words,
  fields: { absence: { label: 'Absence' }, commune: { label: 'Commune' }, street: { label: 'Rue' }, gateCode: { label: 'Code' } },
  sheet: { when: 'Quand', where: 'Où', doors: 'Portes' },
};

/** A place watched between two days, with a code that opens its gate. */
export const WATCH: ServiceDefinition = {
  ...SAMPLE,
  id: 'holidayWatch',
  version: 1,
  regime: 'gdpr',
  referencePrefix: 'OT',
  retentionDays: 7,
  statuses: ['received', 'signed', 'closed', 'erased'],
  keptFrom: (answers) => watchedPeriod({ period: 'absence' }, answers)?.to ?? '',
  watch: {
    period: 'absence',
    place: 'commune',
    address: ['street'],
    use: () => 'main',
    window: watchWindow,
    sheet: [
      { section: 'when', fields: ['absence'] },
      { section: 'where', fields: ['commune', 'street'] },
      { section: 'doors', fields: ['gateCode'] },
    ],
  },
  steps: [
    {
      id: 'facts',
      fields: [
        { id: 'absence', kind: 'period', required: true, window: (_, { today }) => watchWindow({ zone: 'unknown', use: 'main' }, today) },
        { id: 'commune', kind: 'place', required: true },
        { id: 'street', kind: 'text', required: true, max: 120 },
        { id: 'gateCode', kind: 'text', guarded: true, max: 20 },
      ],
    },
  ],
  missing: () => [],
  upgrade: (answers) => answers,
  words: { fr: watchWords, en: watchWords, de: watchWords },
};

export const HOME: Answers = {
  absence: { shape: 'interval', fromDate: '2026-11-28', fromTime: '', toDate: '2026-12-12', toTime: '' },
  commune: { in: 'france', code: '70428', name: 'Pusey', postcode: '70000' },
  street: '3 impasse de l’Exemple',
  gateCode: '4B71',
};

export interface Clock {
  readonly now: () => Date;
  readonly set: (instant: string) => void;
  readonly pass: (ms: number) => void;
}

/** A clock that stands still until it is moved. */
export function standingClock(start = '2026-11-23T09:00:00.000Z'): Clock {
  let at = Date.parse(start);
  return { now: () => new Date(at), set: (instant) => void (at = Date.parse(instant)), pass: (ms) => void (at += ms) };
}

/** A folder that the test removes. */
export function scratch(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'borne-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function configWith(parts: unknown = {}): Config {
  return configSchema.parse(parts);
}

/** Opens the house or fails the test. */
export async function house(dataDir: string, clock: Clock, options: Partial<HouseOptions> = {}): Promise<House> {
  const opening = await openHouse({
    dataDir,
    config: configWith({ vault: { keySource: 'file' } }),
    now: clock.now,
    credentialsDirectory: null,
    os: null,
    calibrate: cheapSecrets,
    findService: (id) => [SAMPLE, WATCH].find((service) => service.id === id),
    qrTexts: ({ receipt }) => [receipt.reference],
    ...options,
  });
  if (!opening.ok) throw new Error(`no house: ${opening.refusal.part} ${opening.refusal.reason}`);
  return opening.house;
}

/** The value of a result that must have succeeded. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.failure.code} ${JSON.stringify(result.failure.detail ?? {})}`);
  return result.value;
}

/** The code of a result that must have failed. */
export function refusal(result: Result<unknown>): string {
  return result.ok ? 'accepted' : result.failure.code;
}

export async function setUp(open: House): Promise<{ readonly recipient: string; readonly recoveryKey: string }> {
  return value(await open.handlers.setUpUnit({ unitName: 'Unité de démonstration', agents: [HEAD, AGENT] }));
}

/** Unlocks with the secret of the head, or of another agent. */
export async function unlock(open: House, who: typeof HEAD | typeof AGENT | typeof TECHNICIAN = HEAD): Promise<string> {
  const { agents } = value(await open.handlers.staffState({}));
  const found = agents.find(({ name }) => name === who.name);
  if (found === undefined) throw new Error('no such agent');
  value(await open.handlers.unlockWithSecret({ agentId: found.id, secret: who.secret }));
  return found.id;
}

export function submission(parts: Partial<Request<'submitDeposit'>> = {}): Request<'submitDeposit'> {
  return {
    visitId: randomUUID(),
    requestId: randomUUID(),
    service: SAMPLE.id,
    version: 2,
    locale: 'fr',
    answers: { story: 'Mon vélo bleu a disparu.' },
    ...parts,
  };
}

/** A visit in which nothing was chosen or opened. */
export const VISIT_FACTS: VisitFacts = {
  locale: 'fr',
  size: 'standard',
  contrast: 'standard',
  assisted: false,
  visitMs: 60_000,
  forms: [],
};
