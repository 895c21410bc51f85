/**
 * The waiting list: numbers of the day for contacts that wait, the order in which they are received, and the numbers that the public sees. Who waits is
 * decided by the contact alone (`contacts.ts`); its number stays when it no longer waits.
 */
import type { AuditEntry, Actor } from '../../shared/audit/catalogue.ts';
import type { WaitingCall, WaitingRow, WaitingView } from '../../shared/ipc/register.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { dayBounds } from '../../shared/time/day-bounds.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { publicFace, type PublicFace } from '../../shared/waiting/face.ts';
import { inOrder } from '../../shared/waiting/order.ts';
import { abort, commit, type Outcome, type Reader, type Writer } from '../store/access.ts';
import { parseFacts } from '../store/audit-lines.ts';
import { isOpenContact } from '../store/contact-search.ts';
import type { ContactTableRow, WaitingTableRow } from '../store/tables.ts';
import { answerIn } from './calls.ts';
import { contactView } from './contact-rows.ts';
import type { Deps, UseCase } from './deps.ts';
import { actorOf, agentNames, currentAgent } from './staff-view.ts';

/** How long a visitor's call is offered to be put in the line, in ms. */
const CALL_OFFERED_MS = 60 * 60_000;

/** What a place in the line is given for. */
export interface PlaceAsked {
  readonly contact: string;
  readonly day: string;
  readonly confidential: boolean;
  readonly call: number | null;
}

/**
 * Gives the next number of the day within the transaction that opens the contact; whoever called is answered with it. Gives the audit lines. Failures:
 * `notFound` for a call that was none, `conflict` for one that has its number.
 */
export async function giveNumber(deps: Deps, tx: Writer, actor: Actor, asked: PlaceAsked): Promise<Result<readonly AuditEntry[]>> {
  const { contact, day, confidential, call } = asked;
  if (call !== null) {
    const made = await tx.row('register_event', (from) => from.selectFrom('register_event').selectAll().where('id', '=', call));
    if (made?.kind !== 'gendarme.called') return fail('notFound');
    const numbered = await tx.row('waiting', (from) => from.selectFrom('waiting').selectAll().where('call_id', '=', call));
    if (numbered !== null) return fail('conflict');
  }
  const last = await tx.figure((from) =>
    from
      .selectFrom('waiting')
      .select((select) => select.fn.max('number').as('figure'))
      .where('day', '=', day),
  );
  const number = last + 1;
  tx.insert('waiting', { contact_id: contact, day, number, confidential: confidential ? 1 : 0, call_id: call, called_at: null });
  const answered = call === null ? null : await answerIn(deps, tx, actor, call);
  return ok([{ event: 'waiting.numbered', actor, facts: { contact, number } }, ...(answered === null ? [] : [answered])]);
}

async function placeOf(read: Reader, contact: string): Promise<WaitingTableRow | null> {
  return read.row('waiting', (from) => from.selectFrom('waiting').selectAll().where('contact_id', '=', contact));
}

/** The number that a contact was given, or null. */
export async function numberOf(read: Reader, contact: string): Promise<number | null> {
  return (await placeOf(read, contact))?.number ?? null;
}

async function contactsThatWait(read: Reader): Promise<readonly ContactTableRow[]> {
  return read.rows('contact', (from) => from.selectFrom('contact').selectAll().where(isOpenContact).where('stage', '=', 'waiting'));
}

async function placesOf(read: Reader, day: string): Promise<readonly WaitingTableRow[]> {
  return read.rows('waiting', (from) => from.selectFrom('waiting').selectAll().where('day', '=', day));
}

function faceOf(places: readonly WaitingTableRow[], waiting: readonly ContactTableRow[], now: Date): PublicFace {
  const ids = new Set(waiting.map(({ id }) => id));
  return publicFace(
    places.map(({ number, called_at, contact_id }) => ({ number, calledAt: called_at, waiting: ids.has(contact_id) })),
    now,
  );
}

/** What the public sees now: today's numbers only. */
export async function waitingFace(deps: Deps): Promise<PublicFace> {
  const now = deps.now();
  const places = await placesOf(deps.store.read, localNow(now).today);
  return faceOf(places, await contactsThatWait(deps.store.read), now);
}

/** Calls of the last hour from the terminal that nobody has put in the line, answered or not: who was seen may have to wait all the same. */
async function callsOf(deps: Deps, places: readonly WaitingTableRow[]): Promise<readonly WaitingCall[]> {
  const now = deps.now();
  const since = Math.max(now.getTime() - CALL_OFFERED_MS, Date.parse(dayBounds(localNow(now).today).from));
  const events = await deps.store.read.rows('register_event', (from) =>
    from
      .selectFrom('register_event')
      .selectAll()
      .where('at', '>=', new Date(since).toISOString())
      .where('kind', '=', 'gendarme.called')
      .orderBy('id'),
  );
  return events
    .filter(({ id }) => !places.some(({ call_id }) => call_id === id))
    .map(({ id, at, facts }) => ({ id, at, confidential: parseFacts(facts)['confidential'] === true }));
}

/** The list without what only the terminal knows: whether another display shows it. Failure: `notAllowed`. */
export async function waitingList(deps: Deps): Promise<Result<Omit<WaitingView, 'ownDisplay'>>> {
  if ((await currentAgent(deps)) === null) return fail('notAllowed');
  const now = deps.now();
  const [waiting, places, nameOf] = await Promise.all([
    contactsThatWait(deps.store.read),
    placesOf(deps.store.read, localNow(now).today),
    agentNames(deps.store.read),
  ]);
  const rows: readonly WaitingRow[] = waiting.map((row) => {
    const place = places.find(({ contact_id }) => contact_id === row.id);
    return {
      contact: contactView(row, nameOf),
      number: place?.number ?? null,
      confidential: place?.confidential === 1,
      calledAt: place?.called_at ?? null,
    };
  });
  return ok({ rows: inOrder(rows, ({ contact }) => contact), calls: await callsOf(deps, places), face: faceOf(places, waiting, now) });
}

/** Changes the place of a contact that waits today, with its audit line. */
async function changePlace(
  deps: Deps,
  contact: string,
  change: (place: WaitingTableRow, actor: Actor) => { readonly patch: Partial<WaitingTableRow>; readonly audit: AuditEntry },
): Promise<Result<null>> {
  const agent = await currentAgent(deps);
  if (agent === null) return fail('notAllowed');
  const { today } = localNow(deps.now());
  return deps.store.write(async (tx): Promise<Outcome<Result<null>>> => {
    const place = await placeOf(tx, contact);
    if (place === null) return abort(fail('notFound'));
    const row = await tx.row('contact', (from) => from.selectFrom('contact').selectAll().where('id', '=', contact));
    if (row?.stage !== 'waiting' || place.day !== today) return abort(fail('conflict'));
    const { patch, audit } = change(place, actorOf(agent));
    tx.change('waiting', { contact_id: contact }, patch);
    return commit<Result<null>>(ok(null), audit);
  });
}

/** Calls a number. Failures: `notAllowed`, `notFound` without a number, `conflict` when nobody waits there any more. */
export const callNumber: UseCase<'callNumber'> =
  (deps) =>
  async ({ contact }) =>
    changePlace(deps, contact, ({ number }, actor) => ({
      patch: { called_at: deps.now().toISOString() },
      audit: { event: 'waiting.called', actor, facts: { contact, number } },
    }));

/** Notes whether somebody is to be received apart. Failures: those of `callNumber`. */
export const markWaiting: UseCase<'markWaiting'> =
  (deps) =>
  async ({ contact, confidential }) =>
    changePlace(deps, contact, (_place, actor) => ({
      patch: { confidential: confidential ? 1 : 0 },
      audit: { event: 'waiting.marked', actor, facts: { contact, apart: confidential } },
    }));
