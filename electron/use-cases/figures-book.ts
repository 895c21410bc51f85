/**
 * The counts of each day. A day that is over is kept; it is counted again when the register received a later event about it, whoever wrote that event.
 * Today is counted when somebody asks.
 */
import { tallyOfDay } from '../../shared/figures/day.ts';
import type { DayTally } from '../../shared/figures/publish.ts';
import { parseTally, type Tally } from '../../shared/figures/tally.ts';
import { dayBounds } from '../../shared/time/day-bounds.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { abort, commit, type Outcome, type Reader, type Writer } from '../store/access.ts';
import { parseFacts } from '../store/audit-lines.ts';
import type { Deps } from './deps.ts';

/** Name of the row of `meta` that keeps how far the register was read. */
const READ_META = 'figures';
/** Events looked at in one transaction: others get the base in between. */
const BATCH = 1_000;

/** Numbers of the last events of the register that every kept day has seen. */
interface ReadUpTo {
  readonly contact: number;
  readonly line: number;
}

/** Events of one book that were not seen yet: their days, and the last one of which nothing is left to do. */
interface Unread {
  readonly days: ReadonlySet<string>;
  readonly done: number;
  readonly more: boolean;
}

export interface FiguresBook {
  /** Brings the kept days up to date; to be called every hour, so that nobody waits for it. */
  readonly keep: () => Promise<void>;
  /** The counts of the days between two local days, both included, today among them; days without any are left out. */
  readonly days: (first: string, last: string) => Promise<readonly DayTally[]>;
}

async function readUpTo(read: Reader): Promise<ReadUpTo> {
  const row = await read.row('meta', (from) => from.selectFrom('meta').selectAll().where('name', '=', READ_META));
  const [contact = 0, line = 0] = (row?.value ?? '').split(' ').map(Number);
  return { contact, line };
}

async function tallyNow(read: Reader, day: string): Promise<Tally> {
  const contacts = await read.rows('contact', (from) => from.selectFrom('contact').selectAll().where('day', '=', day));
  const { from: first, before } = dayBounds(day);
  const lines = await read.rows('register_event', (from) =>
    from.selectFrom('register_event').selectAll().where('at', '>=', first).where('at', '<', before),
  );
  return tallyOfDay(
    contacts.map(({ wait_ms, handling_ms, ...facts }) => ({ ...facts, waitMs: wait_ms, handlingMs: handling_ms })),
    lines.map(({ at, kind, facts }) => ({ at, kind, facts: parseFacts(facts) })),
  );
}

/** `days` in the order of the events; an event of today waits for tomorrow, and all after it. */
function unread(events: readonly { readonly id: number; readonly day: string }[], today: string, before: number): Unread {
  const pending = events.find(({ day }) => day >= today);
  return {
    days: new Set(events.map(({ day }) => day).filter((day) => day < today)),
    done: pending === undefined ? (events.at(-1)?.id ?? before) : pending.id - 1,
    more: pending === undefined && events.length === BATCH,
  };
}

async function unreadContacts(read: Reader, after: number, today: string): Promise<Unread> {
  const events = await read.rows('contact_event', (from) =>
    from.selectFrom('contact_event').selectAll().where('id', '>', after).orderBy('id').limit(BATCH),
  );
  const contacts = await read.rows('contact', (from) =>
    from
      .selectFrom('contact')
      .selectAll()
      .where(
        'id',
        'in',
        from
          .selectFrom('contact_event')
          .select('contact_id')
          .where('id', '>', after)
          .where('id', '<=', events.at(-1)?.id ?? after),
      ),
  );
  const dayOf = new Map(contacts.map(({ id, day }) => [id, day]));
  return unread(
    events.map(({ id, contact_id }) => ({ id, day: dayOf.get(contact_id) ?? today })),
    today,
    after,
  );
}

async function unreadLines(read: Reader, after: number, today: string): Promise<Unread> {
  const lines = await read.rows('register_event', (from) =>
    from.selectFrom('register_event').selectAll().where('id', '>', after).orderBy('id').limit(BATCH),
  );
  return unread(
    lines.map(({ id, at }) => ({ id, day: localNow(new Date(at)).today })),
    today,
    after,
  );
}

async function writeDay(tx: Writer, day: string): Promise<boolean> {
  const kept = await tx.row('daily_figure', (from) => from.selectFrom('daily_figure').selectAll().where('day', '=', day));
  const tally = JSON.stringify(await tallyNow(tx, day));
  if (kept?.tally === tally) return false;
  if (kept === null) tx.insert('daily_figure', { day, tally });
  else tx.change('daily_figure', { day }, { tally });
  return true;
}

/** One batch. True when there is more to read. */
async function readOn(tx: Writer, today: string): Promise<Outcome<boolean>> {
  const before = await readUpTo(tx);
  const contacts = await unreadContacts(tx, before.contact, today);
  const lines = await unreadLines(tx, before.line, today);
  let written = 0;
  for (const day of [...new Set([...contacts.days, ...lines.days])].sort()) written += (await writeDay(tx, day)) ? 1 : 0;
  const more = contacts.more || lines.more;
  const moved = contacts.done !== before.contact || lines.done !== before.line;
  // A correction of an old day is met again until tomorrow, and changes nothing any more.
  if (written === 0 && !moved) return abort(more);
  tx.remove('meta', { name: READ_META });
  tx.insert('meta', { name: READ_META, value: `${contacts.done} ${lines.done}` });
  return commit(more, { event: 'figures.counted', actor: 'system', facts: { days: written } });
}

/** The book over a base. `before` writes what of an earlier day still waits in memory: a day is counted whole. */
export function createFiguresBook({ store, now }: Pick<Deps, 'store' | 'now'>, before: () => Promise<void>): FiguresBook {
  let last: Promise<unknown> = Promise.resolve();
  const catchUp = async (): Promise<void> => {
    await before();
    const { today } = localNow(now());
    while (await store.write((tx) => readOn(tx, today)));
  };
  const keep = (): Promise<void> => {
    const turn = last.then(catchUp);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    keep,
    days: async (first, end) => {
      await keep();
      const { today } = localNow(now());
      const rows = await store.read.rows('daily_figure', (from) =>
        from.selectFrom('daily_figure').selectAll().where('day', '>=', first).where('day', '<=', end).orderBy('day'),
      );
      const kept = rows.filter(({ day }) => day !== today).map(({ day, tally }) => ({ day, tally: parseTally(tally) }));
      return first <= today && today <= end ? [...kept, { day: today, tally: await tallyNow(store.read, today) }] : kept;
    },
  };
}
