/**
 * The acts of the reception register: open, log in one go, receive, close, correct, strike out. Each appends one event and writes the contact anew as its
 * events leave it; nothing is edited. The same request id never writes twice, however often it is sent.
 */
import type { AuditEntry, Actor } from '../../shared/audit/catalogue.ts';
import { oneLine } from '../../shared/fields/clean.ts';
import type { ContactRow } from '../../shared/ipc/register.ts';
import {
  changedFacts,
  foldContact,
  followed,
  transferFits,
  type ContactChanges,
  type ContactFollowUp,
  type ContactOpening,
  type ContactState,
} from '../../shared/register/contact.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { abort, commit, type Outcome, type Writer } from '../store/access.ts';
import type { ContactEventRow } from '../store/tables.ts';
import { contactState, contactTableRow, contactView } from './contact-rows.ts';
import type { Deps, UseCase } from './deps.ts';
import { actorOf, agentNames, currentAgent } from './staff-view.ts';
import { giveNumber, numberOf } from './waiting.ts';

/** What one act appends, and the audit line that goes with it. */
interface Act<Event> {
  readonly event: Event;
  readonly audit: (actor: Actor, state: ContactState) => AuditEntry;
}

type Decide = (state: ContactState) => Result<Act<ContactFollowUp>>;

async function earlier(tx: Writer, requestId: string): Promise<ContactEventRow | null> {
  return tx.row('contact_event', (from) => from.selectFrom('contact_event').selectAll().where('request_id', '=', requestId));
}

async function present(deps: Deps, id: string): Promise<Result<ContactRow>> {
  const row = await deps.store.read.row('contact', (from) => from.selectFrom('contact').selectAll().where('id', '=', id));
  return row === null ? fail('notFound') : ok(contactView(row, await agentNames(deps.store.read)));
}

/** What else is written with an opening, and its audit lines. */
type Beside = (tx: Writer, actor: Actor, day: string) => Promise<Result<readonly AuditEntry[]>>;

async function open(deps: Deps, requestId: string, act: Act<ContactOpening>, beside: Beside | null = null): Promise<Result<ContactRow>> {
  const agent = await currentAgent(deps);
  if (agent === null) return fail('notAllowed');
  const at = deps.now().toISOString();
  const { event } = act;
  const kept = await deps.store.write(async (tx): Promise<Outcome<Result<null>>> => {
    const before = await earlier(tx, requestId);
    if (before !== null) return abort(before.kind === event.kind ? ok(null) : fail('conflict'));
    const state = foldContact({ at, event }, []);
    const row = contactTableRow(requestId, agent.id, state);
    tx.insert('contact', row);
    tx.appendContactEvent({
      contact_id: requestId,
      request_id: requestId,
      at,
      agent_id: agent.id,
      kind: event.kind,
      facts: JSON.stringify(event),
    });
    const audit = act.audit(actorOf(agent), state);
    if (beside === null) return commit<Result<null>>(ok(null), audit);
    const also = await beside(tx, actorOf(agent), row.day);
    return also.ok ? commit<Result<null>>(ok(null), audit, ...also.value) : abort(also);
  });
  return kept.ok ? present(deps, requestId) : kept;
}

async function follow(
  deps: Deps,
  { requestId, contact }: { readonly requestId: string; readonly contact: string },
  kind: ContactFollowUp['kind'],
  decide: Decide,
): Promise<Result<ContactRow>> {
  const agent = await currentAgent(deps);
  if (agent === null) return fail('notAllowed');
  const at = deps.now().toISOString();
  const kept = await deps.store.write(async (tx): Promise<Outcome<Result<null>>> => {
    const state = await contactState(tx, contact);
    if (state === null) return abort(fail('notFound'));
    const before = await earlier(tx, requestId);
    if (before !== null) return abort(before.contact_id === contact && before.kind === kind ? ok(null) : fail('conflict'));
    const decided = decide(state);
    if (!decided.ok) return abort(decided);
    const { event, audit } = decided.value;
    const next = followed(state, { at, event });
    const { id, agent_id: _opener, ...columns } = contactTableRow(contact, agent.id, next);
    tx.change('contact', { id }, columns);
    tx.appendContactEvent({
      contact_id: contact,
      request_id: requestId,
      at,
      agent_id: agent.id,
      kind: event.kind,
      facts: JSON.stringify(event),
    });
    return commit<Result<null>>(ok(null), audit(actorOf(agent), next));
  });
  return kept.ok ? present(deps, contact) : kept;
}

function clean<F extends { readonly note?: string | undefined }>(facts: F): F {
  return facts.note === undefined ? facts : { ...facts, note: oneLine(facts.note) };
}

/** Only what was given: an absent fact and one that is `undefined` are the same. */
function given(changes: ContactChanges): ContactChanges {
  return Object.fromEntries(Object.entries(clean(changes)).filter(([, value]) => value !== undefined));
}

function ending({ facts }: ContactState): { readonly nature: string; readonly outcome: string } {
  return { nature: facts.nature ?? '', outcome: facts.outcome ?? '' };
}

/** Facts that do not go together after `changes`; names only. */
function faultsOf(state: ContactState, changes: ContactChanges, closing: boolean): readonly string[] {
  const next = changedFacts(state.facts, changes);
  return [
    ...(closing && next.nature === null ? ['nature'] : []),
    ...(closing === (next.outcome === null) ? ['outcome'] : []),
    ...(transferFits(next.outcome, changes.transferTo ?? null) ? [] : ['transferTo']),
  ];
}

/**
 * Opens a contact whose end is to come; somebody who waits is given the next number of the day. Failures: `notAllowed`; `conflict` when the request id
 * served for something else or the call is answered already, `notFound` for a call that nobody made.
 */
export const openContact: UseCase<'openContact'> =
  (deps) =>
  async ({ requestId, waiting, facts, confidential = false, call = null }) => {
    const opened = await open(
      deps,
      requestId,
      {
        event: { kind: 'opened', waiting, facts: clean(facts) },
        audit: (actor) => ({ event: 'contact.opened', actor, facts: { contact: requestId, channel: facts.channel } }),
      },
      waiting ? (tx, actor, day) => giveNumber(deps, tx, actor, { contact: requestId, day, confidential, call }) : null,
    );
    return opened.ok ? ok({ ...opened.value, number: await numberOf(deps.store.read, requestId) }) : opened;
  };

/** Logs a contact in one go. Failures: those of `openContact`, and `answersRejected` when the outcome does not send to that place. */
export const logContact: UseCase<'logContact'> =
  (deps) =>
  async ({ requestId, facts }) => {
    if (!transferFits(facts.outcome, facts.transferTo)) return fail('answersRejected', { fields: ['transferTo'] });
    const { channel, nature, outcome } = facts;
    return open(deps, requestId, {
      event: { kind: 'logged', facts: clean(facts) },
      audit: (actor) => ({ event: 'contact.logged', actor, facts: { contact: requestId, channel, nature, outcome } }),
    });
  };

/** Someone who waited is received. Failures: `notAllowed`, `notFound`, `conflict` when nobody waits there any more. */
export const takeContact: UseCase<'takeContact'> = (deps) => async (request) =>
  follow(deps, request, 'taken', ({ stage }) =>
    stage === 'waiting'
      ? ok({ event: { kind: 'taken' }, audit: (actor) => ({ event: 'contact.taken', actor, facts: { contact: request.contact } }) })
      : fail('conflict'),
  );

/**
 * Closes an open contact. Failures: `notAllowed`, `notFound`, `conflict` when it is not open any more, `answersRejected` with the facts that are missing or
 * do not go together.
 */
export const closeContact: UseCase<'closeContact'> = (deps) => async (request) =>
  follow(deps, request, 'closed', (state) => {
    if (state.stage !== 'waiting' && state.stage !== 'underWay') return fail('conflict');
    const fields = faultsOf(state, request.changes, true);
    if (fields.length > 0) return fail('answersRejected', { fields });
    return ok({
      event: { kind: 'closed', changes: given(request.changes) },
      audit: (actor, next) => ({ event: 'contact.closed', actor, facts: { contact: request.contact, ...ending(next) } }),
    });
  });

/**
 * Corrects a contact that is not struck out. Failures: `notAllowed`, `notFound`, `conflict` for one that is, `answersRejected` when nothing is changed or the
 * facts do not go together; an open contact has no outcome.
 */
export const correctContact: UseCase<'correctContact'> = (deps) => async (request) =>
  follow(deps, request, 'corrected', (state) => {
    if (state.stage === 'cancelled') return fail('conflict');
    const changes = given(request.changes);
    const changed = Object.keys(changes).length;
    const fields = faultsOf(state, changes, state.stage === 'closed');
    if (changed === 0 || fields.length > 0) return fail('answersRejected', { fields });
    return ok({
      event: { kind: 'corrected', changes },
      audit: (actor) => ({ event: 'contact.corrected', actor, facts: { contact: request.contact, changed } }),
    });
  });

/** Strikes out a contact, which stays in the lists. Failures: `notAllowed`, `notFound`, `conflict` when it is struck out already. */
export const cancelContact: UseCase<'cancelContact'> = (deps) => async (request) =>
  follow(deps, request, 'cancelled', ({ stage }) =>
    stage === 'cancelled'
      ? fail('conflict')
      : ok({
          event: { kind: 'cancelled', reason: request.reason },
          audit: (actor) => ({ event: 'contact.cancelled', actor, facts: { contact: request.contact, reason: request.reason } }),
        }),
  );
