/**
 * A data folder with many watches under way, registered through the house as visitors would have, some weeks ago. Agents' secrets cost little to try;
 * everything else costs what it costs.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openHouse, type House } from '../../use-cases/index.ts';
import { parseCommunes } from '../../../shared/communes/index.ts';
import { configSchema } from '../../../shared/config/schema.ts';
import type { Answers } from '../../../shared/flow/definition.ts';
import { findService } from '../../../shared/services/index.ts';
import { holidayWatch } from '../../../shared/services/holidayWatch/definition.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { AGENT, seedUnit, value } from '../../../tests/fixtures/journey-seed.ts';
import { at } from '../paths.ts';

const MS_PER_DAY = 86_400_000;
/** How long ago everybody registered, and from when on they left; nobody is back yet. */
const [REGISTERED, LEFT] = [30, 20] as const;
/** Registrations under way at once: stretching a code keeps a thread busy, sealing the main one. */
const TOGETHER = 8;
/** One home in so many was passed by. */
const PASSED = 3;
/** Communes that the homes lie in: a department's list is longer, a patrol's is not. */
const COMMUNES = 40;
const DEPARTMENT = '70';

/** Communes in turn, so that first letters narrow the list as they do for a unit. */
function communes(): readonly Answers[string][] {
  const { communes: all } = parseCommunes(JSON.parse(readFileSync(at('resources/communes/communes.json'), 'utf8')));
  return all
    .filter(({ code, postcodes }) => code.startsWith(DEPARTMENT) && postcodes.length > 0)
    .slice(0, COMMUNES)
    .map(({ code, name, postcodes: [postcode = ''] }) => ({ in: 'france', code, name, postcode }));
}

function answersOf(number: number, places: readonly Answers[string][], today: string): Answers {
  const from = addDays(today, (number % LEFT) - LEFT);
  return {
    ...holidayWatch.examples.minimal,
    commune: places[number % places.length] ?? null,
    address: `${number + 1} rue de l’Exemple`,
    more: ['code', 'remarks'],
    accessCode: `Portail : ${number}`,
    remarks: 'Le courrier est gardé par la poste.',
    period: { shape: 'interval', fromDate: from, fromTime: '', toDate: addDays(today, 1 + (number % LEFT)), toTime: '' },
  };
}

async function passBy(house: House, references: readonly string[]): Promise<void> {
  const { agents } = value(await house.handlers.staffState({}));
  const agentId = agents.find(({ name }) => name === AGENT.name)?.id ?? '';
  value(await house.handlers.unlockWithSecret({ agentId, secret: AGENT.secret }));
  for (const reference of references) {
    value(await house.handlers.recordPassage({ reference, requestId: randomUUID(), outcome: 'nothing', note: '' }));
  }
}

/** Fills `dataDir`, which must be empty, with `count` watches that are under way today; a third of them were passed by. */
export async function seedWatches(dataDir: string, count: number): Promise<void> {
  await seedUnit(dataDir);
  let ago = REGISTERED * MS_PER_DAY;
  const opening = await openHouse({
    dataDir,
    config: configSchema.parse({}),
    now: () => new Date(Date.now() - ago),
    credentialsDirectory: null,
    os: null,
    findService,
    qrTexts: () => [],
  });
  if (!opening.ok) throw new Error(`no house: ${opening.refusal.part} ${opening.refusal.reason}`);
  const { house } = opening;
  const { today } = localNow(new Date());
  const places = communes();
  const register = async (number: number): Promise<string> => {
    const receipt = await house.handlers.submitDeposit({
      visitId: randomUUID(),
      requestId: randomUUID(),
      service: holidayWatch.id,
      version: holidayWatch.version,
      locale: 'fr',
      answers: answersOf(number, places, today),
    });
    return value(receipt).reference;
  };
  const references: string[] = [];
  for (let made = 0; made < count; made += TOGETHER) {
    const batch = Array.from({ length: Math.min(TOGETHER, count - made) }, (_, index) => register(made + index));
    references.push(...(await Promise.all(batch)));
  }
  ago = MS_PER_DAY;
  await passBy(
    house,
    references.filter((_, index) => index % PASSED === 0),
  );
  await house.close();
}
