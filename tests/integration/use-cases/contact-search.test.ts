/** The index of the register: what it finds, and what becomes of it when somebody or something changes it. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect } from '../../../electron/store/dialect.ts';
import { BASE_FILE } from '../../../electron/store/store.ts';
import type { House } from '../../../electron/use-cases/index.ts';
import { foldWords } from '../../../shared/communes/fold.ts';
import type { Request } from '../../../shared/ipc/contract.ts';
import type { ContactRow } from '../../../shared/ipc/register.ts';
import { ORDINARY_CONTACT } from '../../../shared/register/contact.ts';
import { searchWords } from '../../../shared/register/search.ts';
import { house, scratch, setUp, standingClock, unlock, value, type Clock } from './support.ts';
import { terminalKeys } from '../../fixtures/terminal-keys.ts';

const place = { folder: '', remove: () => {} };
let clock: Clock;
let open: House;

beforeEach(async () => {
  Object.assign(place, scratch());
  clock = standingClock();
  open = await house(place.folder, clock);
  await setUp(open);
  await unlock(open);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

type Logged = Request<'logContact'>['facts'];
type Question = Request<'findContacts'>;

const EVERYTHING: Question = { days: null, nature: null, outcome: null, commune: null, text: '', before: null };

const log = async (facts: Partial<Logged>) =>
  value(
    await open.handlers.logContact({
      requestId: randomUUID(),
      facts: { ...ORDINARY_CONTACT, channel: 'desk', nature: 'directions', outcome: 'informed', ...facts },
    }),
  );
const find = async (asked: Partial<Question>) => value(await open.handlers.findContacts({ ...EVERYTHING, ...asked })).rows;

/** Changes the closed base as somebody would who had its key, and opens it again. */
async function behindTheProgram(...statements: readonly string[]): Promise<void> {
  await open.close();
  const keys = terminalKeys(place.folder);
  const connection = connect(join(place.folder, BASE_FILE), keys.store.database);
  statements.forEach((statement) => connection.run(statement));
  connection.close();
  open = await house(place.folder, clock);
  await unlock(open);
}

const rebuilt = async () =>
  value(await open.handlers.readAudit({ limit: 500 })).rows.filter(({ event }) => event === 'base.searchRebuilt').length;

/** What a question means, said without an index. */
function answers(row: ContactRow, { days, nature, outcome, commune, text }: Question): boolean {
  const noted = foldWords(row.facts.note);
  return (
    (days === null || (days.from <= row.day && row.day <= days.to)) &&
    (nature === null || row.facts.nature === nature) &&
    (outcome === null || row.facts.outcome === outcome) &&
    (commune === null || row.facts.commune === commune) &&
    searchWords(text).every((word) => noted.some((each) => each.startsWith(word)))
  );
}

test('[PAR-125] whatever is asked, the index answers as a look at every contact would', async () => {
  const notes = ['', 'Vélo volé', 'vélos bleus', 'Œuvre', 'Renseignements', 'renseignement vélo', 'n=scam', 'la mairie'] as const;
  const natures = ['directions', 'scam', 'traffic'] as const;
  const outcomes = ['informed', 'logEntry'] as const;
  const communes = [null, '70550', '2A004'] as const;
  for (let number = 0; number < 60; number += 1) {
    clock.pass(29 * 3_600_000);
    await unlock(open);
    const row = await log({
      note: notes[number % 8] ?? '',
      nature: natures[number % 3] ?? 'scam',
      outcome: outcomes[number % 2] ?? 'informed',
      commune: communes[(number >> 1) % 3] ?? null,
    });
    if (number % 7 === 0) {
      const changes = { note: notes[(number + 3) % 8] ?? '', nature: 'animals' } as const;
      value(await open.handlers.correctContact({ requestId: randomUUID(), contact: row.id, changes }));
    }
  }
  const kept = await find({});
  expect(kept).toHaveLength(60);
  const day = fc.integer({ min: 0, max: 80 }).map((days) => new Date(Date.UTC(2026, 10, 20 + days)).toISOString().slice(0, 10));
  const question = fc.record({
    days: fc.option(fc.record({ from: day, to: day })),
    nature: fc.option(fc.constantFrom(...natures, 'animals' as const)),
    outcome: fc.option(fc.constantFrom(...outcomes)),
    commune: fc.option(fc.constantFrom('70550', '2A004', '70001')),
    text: fc.constantFrom('', 'VELO', 'vé', 'v', 'rens', 'renseignements vel', 'oeuvre', 'scam', 'n=scam', 'zzz', 'la mairie'),
  });
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      const found = await find(asked);
      const right = kept.filter((row) => answers(row, { ...EVERYTHING, ...asked }));
      expect(found.map(({ id }) => id)).toEqual(right.map(({ id }) => id));
    }),
    { numRuns: 150 },
  );
});

test('what the index says wrongly is asked of the contacts again', async () => {
  await log({ note: 'Vélo bleu' });
  await log({ note: 'Casque' });
  // The first contact is indexed under the second one's words too.
  await behindTheProgram(
    `insert into contact_search (contact_search, rowid, words) values ('delete', 1, 'velo bleu n=directions o=informed c= y=2026 m=202611 d=20261123')`,
    `insert into contact_search (rowid, words) values (1, 'casque n=scam')`,
  );
  expect((await find({ text: 'casque' })).map(({ facts }) => facts.note)).toEqual(['Casque']);
  expect(await find({ nature: 'scam' })).toEqual([]);
});

test('an index that lacks a contact is made anew at the next start, once, and says so in the journal', async () => {
  await log({ note: 'Vélo bleu' });
  expect(await rebuilt()).toBe(0);
  await behindTheProgram(
    `insert into contact_search (contact_search, rowid, words) values ('delete', 1, 'velo bleu n=directions o=informed c= y=2026 m=202611 d=20261123')`,
  );
  expect(await find({ text: 'velo' })).toHaveLength(1);
  expect(await rebuilt()).toBe(1);
  await behindTheProgram();
  expect(await rebuilt()).toBe(1);
});

test('an index that cannot be read is made anew when it is asked', async () => {
  await log({ note: 'Vélo bleu' });
  await behindTheProgram(`update contact_search_data set block = x'00' where id > 10`);
  expect(await find({ text: 'velo' })).toHaveLength(1);
  expect(await rebuilt()).toBe(1);
  expect((await open.health()).baseIntact).toBe(true);
});
