/** Contacts between their rows and what the screens see. */
import { foldWords } from '../../shared/communes/fold.ts';
import type { ContactRow } from '../../shared/ipc/register.ts';
import { foldContact, type ContactFollowUp, type ContactOpening, type ContactState, type Dated } from '../../shared/register/contact.ts';
import { contactEvent } from '../../shared/register/requests.ts';
import { localNow } from '../../shared/time/local-now.ts';
import type { Reader } from '../store/access.ts';
import type { ContactEventRow, ContactTableRow } from '../store/tables.ts';
import type { NameOf } from './staff-view.ts';

/** The events of a contact, split as the fold takes them. */
interface KeptEvents {
  readonly opening: Dated<ContactOpening>;
  readonly rest: readonly Dated<ContactFollowUp>[];
}

function isOpening(dated: Dated<ContactOpening | ContactFollowUp>): dated is Dated<ContactOpening> {
  return dated.event.kind === 'logged' || dated.event.kind === 'opened';
}

function isFollowUp(dated: Dated<ContactOpening | ContactFollowUp>): dated is Dated<ContactFollowUp> {
  return !isOpening(dated);
}

/** An event as it was kept. Throws when its facts do not have their form: the row passed its MAC, so that is a fault of the program. */
export function datedEvent(row: ContactEventRow): Dated<ContactOpening | ContactFollowUp> {
  const facts: unknown = JSON.parse(row.facts);
  return { at: row.at, event: contactEvent.parse(facts) };
}

/** Events of one contact, oldest first; null when there is no such contact. */
export async function contactEvents(read: Reader, contact: string): Promise<readonly ContactEventRow[] | null> {
  const rows = await read.rows('contact_event', (from) =>
    from.selectFrom('contact_event').selectAll().where('contact_id', '=', contact).orderBy('id'),
  );
  return rows.length === 0 ? null : rows;
}

function kept(rows: readonly ContactEventRow[]): KeptEvents {
  const all = rows.map(datedEvent);
  const [opening] = all.filter(isOpening);
  if (opening === undefined) throw new Error('a contact without its opening');
  return { opening, rest: all.filter(isFollowUp) };
}

/** A contact as its events leave it, or null when there is none. */
export async function contactState(read: Reader, contact: string): Promise<ContactState | null> {
  const rows = await contactEvents(read, contact);
  if (rows === null) return null;
  const { opening, rest } = kept(rows);
  return foldContact(opening, rest);
}

/** A note as a search compares it: no accents, no capitals, no punctuation. */
export function foldedNote(note: string): string {
  return foldWords(note).join(' ');
}

/** The row that lists and searches read. */
export function contactTableRow(id: string, agentId: string, state: ContactState): ContactTableRow {
  const { facts } = state;
  return {
    id,
    day: localNow(new Date(state.openedAt)).today,
    opened_at: state.openedAt,
    taken_at: state.takenAt,
    closed_at: state.closedAt,
    stage: state.stage,
    channel: facts.channel,
    nature: facts.nature,
    public: facts.public,
    language: facts.language,
    outcome: facts.outcome,
    transfer_to: facts.transferTo,
    victim: facts.victim ? 1 : 0,
    accessibility: facts.accessibility ? 1 : 0,
    commune: facts.commune,
    note: facts.note,
    folded: foldedNote(facts.note),
    wait_ms: state.waitMs,
    handling_ms: state.handlingMs,
    corrections: state.corrections,
    cancelled: state.cancelled,
    agent_id: agentId,
  };
}

/** A contact as a screen sees it. */
export function contactView(row: ContactTableRow, nameOf: NameOf): ContactRow {
  return {
    id: row.id,
    day: row.day,
    by: nameOf(row.agent_id),
    stage: row.stage,
    openedAt: row.opened_at,
    takenAt: row.taken_at,
    closedAt: row.closed_at,
    waitMs: row.wait_ms,
    handlingMs: row.handling_ms,
    corrections: row.corrections,
    cancelled: row.cancelled,
    facts: {
      channel: row.channel,
      nature: row.nature,
      public: row.public,
      language: row.language,
      outcome: row.outcome,
      transferTo: row.transfer_to,
      victim: row.victim === 1,
      accessibility: row.accessibility === 1,
      commune: row.commune,
      note: row.note,
    },
  };
}
