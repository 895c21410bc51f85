/**
 * A data folder whose register holds very many contacts, spread over ten years. They are written in bulk, beside the writer of the application, which seals
 * its table anew with every line; rows, MACs and seals are those that it would have written, and `verify` finds nothing. Only the audit lines are missing.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { configSchema } from '../../../shared/config/schema.ts';
import { foldContact } from '../../../shared/register/contact.ts';
import { CONTACT_CHANNELS, NATURES, OUTCOMES, PUBLICS, type Nature, type Outcome } from '../../../shared/register/lists.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { dayBounds } from '../../../shared/time/day-bounds.ts';
import { seedUnit } from '../../../tests/fixtures/journey-seed.ts';
import { connect, type Cell, type Connection } from '../../store/dialect.ts';
import { createGuard, EMPTY_DIGEST, mixed, type Guard } from '../../store/guard.ts';
import { writeSeal } from '../../store/rows.ts';
import { BASE_FILE } from '../../store/store.ts';
import { contactTableRow } from '../../use-cases/contact-rows.ts';
import { findKeys } from '../../vault/key-source.ts';

/** Days that the contacts are spread over, the last one being `today`. */
const DAYS = 3652;
/** Rows of one insert: together they hold fewer values than a statement may. */
const TOGETHER = 100;
/** Rows of one transaction. */
const COMMIT = 20_000;
/** Communes of the unit and around it; the first ones come most. */
const COMMUNES = 200;
/** Words that notes are made of; the first ones come most. */
const VOCABULARY = 4_000;
/** A word that one contact in so many bears, and one that one in so few does. */
export const RARE = { word: 'xylophone', every: 25_000 } as const;
export const FREQUENT = { word: 'vélo', every: 4 } as const;

/** Numbers in [0, 1) that are the same in every run. */
function dice(): () => number {
  let state = 20_261_122;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One of `list`, the first ones much more often. */
function skewed<T>(list: readonly T[], roll: number, otherwise: T): T {
  return list[Math.floor(list.length * roll ** 3)] ?? otherwise;
}

const SYLLABLES = ['ba', 'cho', 'di', 'fou', 'gre', 'jan', 'ka', 'lor', 'mi', 'nu', 'pla', 'qui', 'ro', 'sta', 'ti', 'vou'] as const;

/** An invented word for each number: two to four syllables. */
function wordOf(number: number): string {
  const syllables = [number % 16, Math.floor(number / 16) % 16, Math.floor(number / 256) % 16];
  return syllables.map((at) => SYLLABLES[at] ?? '').join('') + (number % 3 === 0 ? 's' : '');
}

function noteOf(number: number, roll: () => number, vocabulary: readonly string[]): string {
  if (number % RARE.every === 7) return `Un ${RARE.word} trouvé`;
  const words = Array.from({ length: 3 + Math.floor(roll() * 8) }, () => skewed(vocabulary, roll(), ''));
  if (number % FREQUENT.every === 0) return `${FREQUENT.word} ${words.join(' ')}`;
  return roll() < 0.3 ? '' : words.join(' ');
}

/** Many rows of a table, with their MACs; the seal of the table is written at the end. */
function bulk(run: Connection['run'], guard: Guard, table: 'contact' | 'contact_event') {
  let digest: Buffer = EMPTY_DIGEST;
  let amount = 0;
  let waiting: Readonly<Record<string, Cell>>[] = [];
  const flush = (): void => {
    const [first] = waiting;
    if (first === undefined) return;
    const columns = Object.keys(first);
    const places = `(${columns.map(() => '?').join(', ')})`;
    run(
      `insert into ${table} (${columns.join(', ')}) values ${waiting.map(() => places).join(', ')}`,
      waiting.flatMap((row) => columns.map((column) => row[column] ?? null)),
    );
    waiting = [];
  };
  return {
    add: (row: Readonly<Record<string, Cell>>): void => {
      const mac = guard.rowMac(table, row);
      digest = mixed(digest, mac);
      amount += 1;
      waiting.push({ ...row, mac });
      if (waiting.length === TOGETHER) flush();
    },
    flush,
    seal: (): void => writeSeal(run, guard, table, amount, digest),
  };
}

function idOf(number: number): string {
  const hex = createHash('sha256').update(`contact ${number}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** Fills `dataDir`, which must be empty, with a unit and `count` contacts that end with `today`. */
export async function seedRegister(dataDir: string, count: number, today: string): Promise<void> {
  await seedUnit(dataDir);
  const found = findKeys({
    dataDir,
    choice: configSchema.parse({}).vault,
    credentialsDirectory: null,
    os: null,
    baseExists: true,
  });
  if (!found.ok) throw new Error(`no key: ${found.reason}`);
  const guard = createGuard(found.keys.store.mac);
  const connection = connect(join(dataDir, BASE_FILE), found.keys.store.database);
  const { run } = connection;
  // Nothing here must survive a power cut.
  ['journal_mode = wal', 'synchronous = off', 'cache_size = -200000', 'trusted_schema = off'].forEach((setting) =>
    run(`pragma ${setting}`),
  );
  const agent = String(run('select id from agent limit 1')[0]?.['id']);
  const roll = dice();
  const vocabulary = Array.from({ length: VOCABULARY }, (_, number) => wordOf(number));
  const communes = Array.from({ length: COMMUNES }, (_, number) => `70${String(number + 1).padStart(3, '0')}`);
  const contacts = bulk(run, guard, 'contact');
  const events = bulk(run, guard, 'contact_event');
  let day = '';
  let start = 0;
  for (let number = 0; number < count; number += 1) {
    if (number % COMMIT === 0) run('begin immediate');
    const next = addDays(today, Math.floor((number * DAYS) / count) - DAYS + 1);
    if (next !== day) start = Date.parse(dayBounds(next).from) + 8 * 3_600_000;
    day = next;
    const at = new Date(start + ((number * 7919) % 36_000) * 100 + (number % 1000)).toISOString();
    const nature: Nature = skewed(NATURES, roll(), 'other');
    const outcome: Outcome = skewed(OUTCOMES, roll(), 'informed');
    const event = {
      kind: 'logged',
      facts: {
        channel: skewed(CONTACT_CHANNELS, roll(), 'desk'),
        nature,
        public: skewed(PUBLICS, roll(), 'individual'),
        language: roll() < 0.9 ? 'fr' : 'de',
        outcome,
        transferTo: null,
        victim: roll() < 0.05,
        accessibility: roll() < 0.02,
        commune: roll() < 0.6 ? skewed(communes, roll(), '70428') : null,
        note: noteOf(number, roll, vocabulary),
      },
    } as const;
    const id = idOf(number);
    contacts.add({ ...contactTableRow(id, agent, foldContact({ at, event }, [])) });
    events.add({ id: number + 1, contact_id: id, request_id: id, at, agent_id: agent, kind: 'logged', facts: JSON.stringify(event) });
    if ((number + 1) % COMMIT === 0 || number === count - 1) {
      contacts.flush();
      events.flush();
      if (number === count - 1) {
        contacts.seal();
        events.seal();
      }
      run('commit');
    }
  }
  run('pragma wal_checkpoint(truncate)');
  connection.close();
}
