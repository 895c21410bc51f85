/**
 * A contact at the reception point, as events that are kept one by one and folded in order. Nothing is edited: a correction and a cancellation are
 * events that show. Pure and total.
 */
import {
  TRANSFERS_OF,
  type CancelReason,
  type ContactChannel,
  type ContactLanguage,
  type Nature,
  type Outcome,
  type Public,
  type Transfer,
} from './lists.ts';

/** What is known of a contact: words of closed lists, and a short note that must name nobody. */
export interface ContactFacts {
  readonly channel: ContactChannel;
  /** Null only while the contact is open. */
  readonly nature: Nature | null;
  readonly public: Public;
  readonly language: ContactLanguage;
  /** Null while the contact is open. */
  readonly outcome: Outcome | null;
  readonly transferTo: Transfer | null;
  /** A victim goes before the others. */
  readonly victim: boolean;
  /** The person needed an arrangement to be received. */
  readonly accessibility: boolean;
  /** INSEE code of the commune, or null. */
  readonly commune: string | null;
  /** At most `MOST_CONTACT_NOTE` characters. */
  readonly note: string;
}

/** What a contact is opened with. */
export type OpeningFacts = Omit<ContactFacts, 'outcome' | 'transferTo'>;

/** What a contact that is logged in one go is made of. */
export type LoggedFacts = Omit<ContactFacts, 'nature' | 'outcome'> & { readonly nature: Nature; readonly outcome: Outcome };

/** New values for some of the facts; a fact that is absent stays as it is. */
export type ContactChanges = {
  readonly [Fact in keyof ContactFacts]?:
    (Fact extends 'nature' | 'outcome' ? NonNullable<ContactFacts[Fact]> : ContactFacts[Fact]) | undefined;
};

/** What opens a contact: at once with its end (`logged`), or now with its end to come. `waiting`: nobody is with the person yet. */
export type ContactOpening =
  | { readonly kind: 'logged'; readonly facts: LoggedFacts }
  | { readonly kind: 'opened'; readonly facts: OpeningFacts; readonly waiting: boolean };

/** What may follow. */
export type ContactFollowUp =
  /** A gendarme is with the person: waiting ends. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'closed'; readonly changes: ContactChanges }
  | { readonly kind: 'corrected'; readonly changes: ContactChanges }
  | { readonly kind: 'cancelled'; readonly reason: CancelReason };

export type ContactEvent = ContactOpening | ContactFollowUp;
export type ContactEventKind = ContactEvent['kind'];

/** An event with its instant (ISO). */
export type Dated<Event> = { readonly at: string; readonly event: Event };

export const CONTACT_STAGES = ['waiting', 'underWay', 'closed', 'cancelled'] as const;
export type ContactStage = (typeof CONTACT_STAGES)[number];

/** A contact as it stands. */
export interface ContactState {
  readonly stage: ContactStage;
  readonly facts: ContactFacts;
  readonly openedAt: string;
  /** When a gendarme was with the person, or null: still waiting, gone before, or logged in one go. */
  readonly takenAt: string | null;
  readonly closedAt: string | null;
  /** Milliseconds, never negative; null while it goes on, and for a contact that was logged in one go, whose times nobody measured. */
  readonly waitMs: number | null;
  readonly handlingMs: number | null;
  /** How often it was corrected. */
  readonly corrections: number;
  readonly cancelled: CancelReason | null;
}

/** Whether `outcome` may send somebody on to `transferTo`. */
export function transferFits(outcome: Outcome | null, transferTo: Transfer | null): boolean {
  return transferTo === null || (outcome !== null && (TRANSFERS_OF[outcome] ?? []).includes(transferTo));
}

/** The facts with some of them changed. A place to be sent to that the new outcome does not know is dropped. */
export function changedFacts(facts: ContactFacts, changes: ContactChanges): ContactFacts {
  const outcome = changes.outcome ?? facts.outcome;
  const transferTo = changes.transferTo === undefined ? facts.transferTo : changes.transferTo;
  return {
    channel: changes.channel ?? facts.channel,
    nature: changes.nature ?? facts.nature,
    public: changes.public ?? facts.public,
    language: changes.language ?? facts.language,
    outcome,
    transferTo: transferFits(outcome, transferTo) ? transferTo : null,
    victim: changes.victim ?? facts.victim,
    accessibility: changes.accessibility ?? facts.accessibility,
    commune: changes.commune === undefined ? facts.commune : changes.commune,
    note: changes.note ?? facts.note,
  };
}

/** The clock of the terminal may be set back: a duration is then 0, never less. */
function span(from: string, to: string): number {
  return Math.max(0, Date.parse(to) - Date.parse(from));
}

function begun({ at, event }: Dated<ContactOpening>): ContactState {
  const start = { openedAt: at, waitMs: null, handlingMs: null, corrections: 0, cancelled: null } as const;
  if (event.kind === 'logged') return { ...start, stage: 'closed', facts: event.facts, takenAt: null, closedAt: at };
  const facts: ContactFacts = { ...event.facts, outcome: null, transferTo: null };
  return event.waiting
    ? { ...start, stage: 'waiting', facts, takenAt: null, closedAt: null }
    : { ...start, stage: 'underWay', facts, takenAt: at, closedAt: null, waitMs: 0 };
}

/**
 * The contact after one more event. The first taking and the first closing set the times; facts of every event count, the last one for each fact; nothing
 * undoes a cancellation.
 */
export function followed(state: ContactState, { at, event }: Dated<ContactFollowUp>): ContactState {
  switch (event.kind) {
    case 'taken':
      if (state.stage !== 'waiting') return state;
      return { ...state, stage: 'underWay', takenAt: at, waitMs: span(state.openedAt, at) };
    case 'closed': {
      const facts = changedFacts(state.facts, event.changes);
      if (state.stage !== 'waiting' && state.stage !== 'underWay') return { ...state, facts };
      const waitMs = state.waitMs ?? span(state.openedAt, at);
      return { ...state, stage: 'closed', facts, closedAt: at, waitMs, handlingMs: state.takenAt === null ? 0 : span(state.takenAt, at) };
    }
    case 'corrected':
      return { ...state, facts: changedFacts(state.facts, event.changes), corrections: state.corrections + 1 };
    case 'cancelled':
      return { ...state, stage: 'cancelled', cancelled: state.cancelled ?? event.reason };
  }
}

/** Folds what followed, in the order in which it was kept, over the opening. */
export function foldContact(opening: Dated<ContactOpening>, rest: readonly Dated<ContactFollowUp>[]): ContactState {
  return rest.reduce(followed, begun(opening));
}

/** What a contact begins with on the screen: the ordinary answers, so that only what differs is touched. */
export const ORDINARY_CONTACT = {
  public: 'individual',
  language: 'fr',
  transferTo: null,
  victim: false,
  accessibility: false,
  commune: null,
  note: '',
} as const satisfies Partial<ContactFacts>;

/** A call that is passed to 17: one touch logs it. Its nature can be corrected afterwards. */
export const TRANSFER_TO_17: LoggedFacts = { ...ORDINARY_CONTACT, channel: 'phone', nature: 'other', outcome: 'emergencyTransfer' };
