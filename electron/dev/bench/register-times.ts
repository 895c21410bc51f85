/**
 * The reception register as the house answers it, without a screen: noting a contact, every kind of question that a gendarme can ask of it, a day, what is
 * open, the usual natures. In Node, on the encrypted base.
 */
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { configSchema } from '../../../shared/config/schema.ts';
import type { Request } from '../../../shared/ipc/contract.ts';
import { ORDINARY_CONTACT } from '../../../shared/register/contact.ts';
import type { Result } from '../../../shared/result.ts';
import { AGENT, newFolder, value } from '../../../tests/fixtures/journey-seed.ts';
import { BASE_FILE } from '../../store/store.ts';
import { openHouse, type House } from '../../use-cases/index.ts';
import { percentile, tenth, usual, type Measured } from './figures.ts';
import { FREQUENT, RARE, seedRegister } from './register-base.ts';

/** What is promised of each question at any length up to a million, in ms: 95 of 100. */
const QUESTION_MS = 50;
/** Times that each thing is asked. */
const ASKED = 40;
/** The last day of the register, and the moment that the clock stands at. */
const TODAY = '2026-11-22';
const NOW = new Date(`${TODAY}T16:00:00.000Z`);

type Question = Partial<Request<'findContacts'>>;

/** Every kind of question: nothing, days, one fact, several, words that are frequent, rare, in no note, and all of it together. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  everything: {},
  day: { days: { from: '2024-03-05', to: '2024-03-05' } },
  month: { days: { from: '2020-03-01', to: '2020-03-31' } },
  brokenRange: { days: { from: '2017-02-10', to: '2025-08-20' } },
  frequentWord: { text: FREQUENT.word },
  rareWord: { text: RARE.word },
  wordOfNoNote: { text: 'zzzzz' },
  twoLetters: { text: 've' },
  beginning: { text: 'baba' },
  frequentAndRareWord: { text: `${FREQUENT.word} ${RARE.word}` },
  twoFrequentWords: { text: `${FREQUENT.word} bababas` },
  frequentNature: { nature: 'propertyComplaint' },
  rareNature: { nature: 'other' },
  rareNatureAndOutcome: { nature: 'other', outcome: 'noFollowUp' },
  frequentNatureRareWord: { nature: 'propertyComplaint', text: RARE.word },
  frequentCommune: { commune: '70001' },
  rareCommune: { commune: '70199' },
  communeNatureOutcome: { commune: '70150', nature: 'other', outcome: 'partner' },
  all: {
    days: { from: '2017-02-10', to: '2025-08-20' },
    nature: 'propertyComplaint',
    outcome: 'informed',
    commune: '70001',
    text: `${FREQUENT.word} ba`,
  },
  allFoundNowhere: { days: { from: '2017-02-10', to: '2025-08-20' }, nature: 'propertyComplaint', outcome: 'informed', text: 'xylophones' },
};

export interface RegisterTimes {
  /** Size of the base, in megabytes. */
  readonly megabytes: number;
  /** From the key to the open house, in ms. */
  readonly openMs: number;
  readonly log: Measured;
  readonly day: Measured;
  readonly open: Measured;
  readonly habits: Measured;
  readonly questions: Readonly<Record<string, Measured>>;
  /** The slowest kind of question, and what 95 of 100 of all questions stay below. */
  readonly slowest: string;
  readonly everyQuestion: Measured;
  /** Memory of the process, in megabytes. */
  readonly residentMb: number;
}

async function times<T>(ask: () => Promise<Result<T>>): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let time = 0; time < ASKED; time += 1) {
    const before = performance.now();
    value(await ask());
    taken.push(performance.now() - before);
  }
  return taken;
}

async function opened(dataDir: string): Promise<House> {
  const opening = await openHouse({
    dataDir,
    config: configSchema.parse({}),
    now: () => NOW,
    credentialsDirectory: null,
    os: null,
    findService: () => undefined,
    qrTexts: () => [],
  });
  if (!opening.ok) throw new Error(`no house: ${opening.refusal.part} ${opening.refusal.reason}`);
  const { handlers } = opening.house;
  const agentId = value(await handlers.staffState({})).agents.find(({ name }) => name === AGENT.name)?.id ?? '';
  value(await handlers.unlockWithSecret({ agentId, secret: AGENT.secret }));
  return opening.house;
}

const ask = async ({ handlers }: House, question: Question) =>
  handlers.findContacts({ days: null, nature: null, outcome: null, commune: null, text: '', before: null, ...question });

/** Seeds a register of `count` contacts and measures it. */
export async function registerTimes(count: number): Promise<RegisterTimes> {
  const data = newFolder('bench-register');
  try {
    await seedRegister(data.path, count, TODAY);
    const before = performance.now();
    const house = await opened(data.path);
    const openMs = tenth(performance.now() - before);
    const facts = { ...ORDINARY_CONTACT, channel: 'desk', nature: 'directions', outcome: 'informed', note: 'Cherche la mairie' } as const;
    const { handlers } = house;
    const log = usual(await times(async () => handlers.logContact({ requestId: randomUUID(), facts })), null);
    const day = usual(await times(async () => handlers.listContacts({ view: 'day', day: TODAY })), null);
    const open = usual(await times(async () => handlers.listContacts({ view: 'open' })), null);
    const habits = usual(await times(async () => handlers.registerHabits({})), null);
    const asked: (readonly [string, readonly number[]])[] = [];
    for (const [name, question] of Object.entries(QUESTIONS)) asked.push([name, await times(async () => ask(house, question))]);
    const [slowest] = [...asked].sort(([, one], [, other]) => percentile(other, 0.95) - percentile(one, 0.95));
    const { rss } = process.memoryUsage();
    await house.close();
    return {
      megabytes: tenth(statSync(join(data.path, BASE_FILE)).size / 1e6),
      openMs,
      log,
      day,
      open,
      habits,
      questions: Object.fromEntries(asked.map(([name, taken]) => [name, usual(taken, QUESTION_MS)])),
      slowest: slowest?.[0] ?? '',
      everyQuestion: usual(
        asked.flatMap(([, taken]) => taken),
        QUESTION_MS,
      ),
      residentMb: tenth(rss / 1e6),
    };
  } finally {
    data.remove();
  }
}

/** How many times longer something takes with ten times as many contacts, by 95 of 100: 1 when it does not grow. */
export function growth(short: RegisterTimes, long: RegisterTimes): Readonly<Record<string, number>> {
  const ratio = (one: Measured, other: Measured) => Math.round((other.value / one.value) * 100) / 100;
  return {
    log: ratio(short.log, long.log),
    day: ratio(short.day, long.day),
    open: ratio(short.open, long.open),
    habits: ratio(short.habits, long.habits),
    everyQuestion: ratio(short.everyQuestion, long.everyQuestion),
  };
}
