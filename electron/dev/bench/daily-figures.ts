/** Ten years of daily figures: how long it takes to have them, checked, and beside it to make the ten years that may be shown of them. */
import { createFiguresBook } from '../../use-cases/figures-book.ts';
import { findKeys } from '../../vault/key-source.ts';
import { commit } from '../../store/access.ts';
import { openStore, type Store } from '../../store/store.ts';
import { configSchema } from '../../../shared/config/schema.ts';
import { tallyOfDay, type CountedLine } from '../../../shared/figures/day.ts';
import { periodOf } from '../../../shared/figures/periods.ts';
import { publish } from '../../../shared/figures/publish.ts';
import { CONTACT_CHANNELS, NATURES, OUTCOMES } from '../../../shared/register/lists.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { newFolder, seedUnit } from '../../../tests/fixtures/journey-seed.ts';
import { median, tenth, usual, type Measured } from './figures.ts';

/** What is promised, in ms: 95 of 100. */
const TEN_YEARS_MS = 300;
const YEARS = ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'] as const;
const FIRST_DAY = `${YEARS[0]}-01-01`;
const LAST_DAY = `${YEARS[9]}-12-31`;
/** Contacts and visits of a day. */
const A_DAY = 60;
/** Times that ten years are asked for. */
const READINGS = 20;

/** A day on which a bit of everything happens. */
function tallyOf(number: number): string {
  const all = Array.from({ length: A_DAY }, (_, each) => each * 7 + number);
  const contacts = all.map((each) => ({
    stage: 'closed' as const,
    channel: CONTACT_CHANNELS[each % CONTACT_CHANNELS.length] ?? 'desk',
    nature: NATURES[each % NATURES.length] ?? 'other',
    outcome: OUTCOMES[each % OUTCOMES.length] ?? 'informed',
    language: 'fr',
    waitMs: (each % 30) * 60_000,
    handlingMs: (each % 40) * 60_000,
  }));
  const visits = all.map((each): CountedLine => ({
    at: `2020-06-01T${String(6 + (each % 10)).padStart(2, '0')}:00:00.000Z`,
    kind: 'visit.ended',
    facts: {
      reason: 'button',
      durationMs: 500 + (each % 50) * 20,
      verified: true,
      locale: 'fr',
      size: 'standard',
      visitMs: (each % 60) * 10_000,
    },
  }));
  return JSON.stringify(tallyOfDay(contacts, visits));
}

async function seedDays(store: Store): Promise<number> {
  let days = 0;
  await store.write(async (tx) => {
    for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
      tx.insert('daily_figure', { day, tally: tallyOf(days) });
      days += 1;
    }
    return commit(null, { event: 'figures.counted', actor: 'system', facts: { days } });
  });
  return days;
}

async function reading(store: Store): Promise<{ readonly loaded: number; readonly masked: number }> {
  const book = createFiguresBook({ store, now: () => new Date() }, async () => undefined);
  const before = performance.now();
  const days = await book.days(FIRST_DAY, LAST_DAY);
  const loaded = performance.now() - before;
  for (const year of YEARS) {
    publish(
      periodOf('year', `${year}-01-01`),
      days.filter(({ day }) => day.startsWith(year)),
    );
  }
  return { loaded, masked: performance.now() - before - loaded };
}

/** Seeds ten years into a base of its own and measures them. */
export async function dailyFigureTimes(): Promise<Measured> {
  const data = newFolder('bench-figures');
  try {
    await seedUnit(data.path);
    const keys = findKeys({
      dataDir: data.path,
      choice: configSchema.parse({}).vault,
      credentialsDirectory: null,
      os: null,
      baseExists: true,
    });
    if (!keys.ok) throw new Error(`no key: ${keys.reason}`);
    const opening = await openStore({ dataDir: data.path, keys: keys.keys.store, now: () => new Date() });
    if (!opening.ok) throw new Error(`no base: ${opening.reason}`);
    const days = await seedDays(opening.store);
    const times: { readonly loaded: number; readonly masked: number }[] = [];
    for (let time = 0; time < READINGS; time += 1) times.push(await reading(opening.store));
    opening.store.close();
    return usual(
      times.map(({ loaded }) => loaded),
      TEN_YEARS_MS,
      { days, maskedP50: tenth(median(times.map(({ masked }) => masked))) },
    );
  } finally {
    data.remove();
  }
}
