/** Reading the reception register: a day, what is open, one contact, and the natures that are logged most. */
import type { RegisterLine, RegisterRow } from '../../shared/ipc/register.ts';
import { frequentNatures, HABIT_DAYS } from '../../shared/register/habits.ts';
import { NATURES } from '../../shared/register/lists.ts';
import { fail, ok } from '../../shared/result.ts';
import { addDays } from '../../shared/time/calendar.ts';
import { dayBounds } from '../../shared/time/day-bounds.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { parseFacts } from '../store/audit-lines.ts';
import { isOpenContact } from '../store/contact-search.ts';
import { contactEvents, contactView, datedEvent } from './contact-rows.ts';
import type { Deps, UseCase } from './deps.ts';
import { COUNTED_KINDS } from './reception.ts';
import { agentNames, currentAgent } from './staff-view.ts';

/** Lines of the audit chain about visits that one day's list may need. */
const MOST_VISIT_LINES = 2_000;

async function contactsOf(deps: Deps, day: string | null): Promise<readonly RegisterLine[]> {
  const rows = await deps.store.read.rows('contact', (from) => {
    const all = from.selectFrom('contact').selectAll().orderBy('opened_at', 'desc');
    return day === null ? all.where(isOpenContact) : all.where('day', '=', day);
  });
  const nameOf = await agentNames(deps.store.read);
  return rows.map((row) => ({ source: 'gendarme', at: row.opened_at, contact: contactView(row, nameOf) }));
}

async function terminalLines(deps: Deps, day: string): Promise<readonly RegisterLine[]> {
  const { from: first, before } = dayBounds(day);
  const rows = await deps.store.read.rows('register_event', (from) =>
    from
      .selectFrom('register_event')
      .selectAll()
      .where('at', '>=', first)
      .where('at', '<', before)
      .where('kind', 'not in', COUNTED_KINDS)
      .orderBy('id', 'desc'),
  );
  const events = rows.map(({ id, at, kind, facts }) => ({ id, at, kind, facts: parseFacts(facts) }));
  return [...events, ...(await visitEnds(deps, first, before))].map((event) => ({ source: 'terminal', at: event.at, event }));
}

/** Ends of visits as the audit chain knows them: at once, and without what is only counted. */
async function visitEnds(deps: Deps, from: string, to: string): Promise<readonly RegisterRow[]> {
  const { rows } = await deps.store.chain.page({ limit: MOST_VISIT_LINES, between: { from, to }, group: 'visits' });
  return rows.flatMap(({ seq, at, event, facts }) => (event === 'visit.ended' ? [{ id: seq, at, kind: event, facts }] : []));
}

/**
 * A local day (contacts and what the terminal recorded), or every contact that is open, whatever its day; newest first. Failure: `notAllowed`.
 */
export const listContacts: UseCase<'listContacts'> = (deps) => async (request) => {
  if ((await currentAgent(deps)) === null) return fail('notAllowed');
  const { today } = localNow(deps.now());
  if (request.view === 'open') return ok({ lines: await contactsOf(deps, null), day: today, today });
  const day = request.day ?? today;
  const lines = [...(await contactsOf(deps, day)), ...(await terminalLines(deps, day))];
  return ok({ lines: lines.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0)), day, today });
};

/** One contact with all that happened to it, oldest first. Failures: `notAllowed`, `notFound`. */
export const readContact: UseCase<'readContact'> =
  (deps) =>
  async ({ contact }) => {
    if ((await currentAgent(deps)) === null) return fail('notAllowed');
    const row = await deps.store.read.row('contact', (from) => from.selectFrom('contact').selectAll().where('id', '=', contact));
    const events = await contactEvents(deps.store.read, contact);
    if (row === null || events === null) return fail('notFound');
    const nameOf = await agentNames(deps.store.read);
    return ok({
      row: contactView(row, nameOf),
      events: events.map((event) => ({ ...datedEvent(event), by: nameOf(event.agent_id) })),
    });
  };

/** The ten natures to offer first, learned from this unit's last 30 days. Failure: `notAllowed`. */
export const registerHabits: UseCase<'registerHabits'> = (deps) => async () => {
  if ((await currentAgent(deps)) === null) return fail('notAllowed');
  const since = addDays(localNow(deps.now()).today, 1 - HABIT_DAYS);
  const counted = await Promise.all(
    NATURES.map(async (nature) => {
      const times = await deps.store.read.figure((from) =>
        from
          .selectFrom('contact')
          .select((select) => select.fn.countAll().as('figure'))
          .where('nature', '=', nature)
          .where('day', '>=', since)
          .where('stage', '<>', 'cancelled'),
      );
      return [nature, times] as const;
    }),
  );
  return ok({ natures: frequentNatures(new Map(counted)) });
};
