/** The register of contacts, who waits, and calls from the terminal. */
import { z } from 'zod';
import type { OpenCall } from '../register/calls.ts';
import type { ContactFollowUp, ContactOpening, ContactState, Dated } from '../register/contact.ts';
import type { Nature } from '../register/lists.ts';
import { cancelReason, contactChanges, contactSearch, loggedFacts, openingFacts } from '../register/requests.ts';
import { recentDay } from '../time/schema.ts';
import type { PublicFace } from '../waiting/face.ts';
import { type Rules, lineNumber, none, requestId } from './forms.ts';

/** A contact goes by the request id that opened it. */
const contact = requestId;

/** What may be asked. */
export const REGISTER_RULES = {
  listRegister: { request: z.strictObject({ limit: z.number().int().min(1).max(500) }), caller: 'agent', audited: false },
  /** Someone came or called; `waiting` until `takeContact`. The same request id never writes twice: that holds for the six acts of a contact. */
  openContact: {
    request: z.strictObject({
      requestId,
      waiting: z.boolean(),
      facts: openingFacts,
      /** To be received apart; kept for somebody who waits. */
      confidential: z.boolean().optional(),
      /** The visitor's call from the terminal that this answers. */
      call: lineNumber.optional(),
    }),
    caller: 'agent',
    audited: true,
  },
  /** Opened and closed at once. */
  logContact: { request: z.strictObject({ requestId, facts: loggedFacts }), caller: 'agent', audited: true },
  takeContact: { request: z.strictObject({ requestId, contact }), caller: 'agent', audited: true },
  /** Needs a nature and an outcome, here or before. */
  closeContact: { request: z.strictObject({ requestId, contact, changes: contactChanges }), caller: 'agent', audited: true },
  correctContact: { request: z.strictObject({ requestId, contact, changes: contactChanges }), caller: 'agent', audited: true },
  cancelContact: { request: z.strictObject({ requestId, contact, reason: cancelReason }), caller: 'agent', audited: true },
  listContacts: {
    request: z.discriminatedUnion('view', [
      /** A local day; null for today. */
      z.strictObject({ view: z.literal('day'), day: recentDay.nullable() }),
      z.strictObject({ view: z.literal('open') }),
    ]),
    caller: 'agent',
    audited: false,
  },
  readContact: { request: z.strictObject({ contact }), caller: 'agent', audited: false },
  registerHabits: { request: none, caller: 'agent', audited: false },
  /** Null asks nothing of that fact. Each word of `text` must begin a word of the note, accents aside. */
  findContacts: { request: contactSearch, caller: 'agent', audited: false },
  listWaiting: { request: none, caller: 'agent', audited: false },
  /** Shows the number of somebody who waits to the public; again when it was shown before. */
  callNumber: { request: z.strictObject({ contact }), caller: 'agent', audited: true },
  /** Whether somebody who waits is to be received apart. */
  markWaiting: { request: z.strictObject({ contact, confidential: z.boolean() }), caller: 'agent', audited: true },
  /** Calls for a gendarme that nobody has answered, of the local day. */
  listCalls: { request: none, caller: 'staff', audited: false },
  /** An agent goes; `call` is the number of a line of the register. */
  answerCall: { request: z.strictObject({ call: lineNumber }), caller: 'agent', audited: true },
} as const satisfies Rules;

/** What is answered. */
export interface RegisterResponses {
  listRegister: { readonly rows: readonly RegisterRow[] };
  openContact: NumberedContact;
  logContact: ContactRow;
  takeContact: ContactRow;
  closeContact: ContactRow;
  correctContact: ContactRow;
  cancelContact: ContactRow;
  /** Newest first. `day` is the one listed, or today for what is open. */
  listContacts: { readonly lines: readonly RegisterLine[]; readonly day: string; readonly today: string };
  readContact: ContactHistory;
  /** The ten natures to offer first. */
  registerHabits: { readonly natures: readonly Nature[] };
  /** The last kept first. `more`: there are others, which `before` asks for. */
  findContacts: { readonly rows: readonly ContactRow[]; readonly more: boolean };
  listWaiting: WaitingView;
  callNumber: null;
  markWaiting: null;
  listCalls: { readonly calls: readonly OpenCall[] };
  answerCall: { readonly calls: readonly OpenCall[] };
}

export interface RegisterRow {
  readonly id: number;
  readonly at: string;
  readonly kind: string;
  /** Small facts without a name: service, reason, confidential… */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

/** A contact as it stands. */
export interface ContactRow extends ContactState {
  readonly id: string;
  /** Local day of its opening. */
  readonly day: string;
  /** Name of the agent who opened it, or null when the agent is not known any more. */
  readonly by: string | null;
}

/** A contact that was just opened, with its number of the day when it waits. */
export interface NumberedContact extends ContactRow {
  readonly number: number | null;
}

/** Somebody who waits. */
export interface WaitingRow {
  readonly contact: ContactRow;
  /** Null for one who is left from another day, or from before numbers were given. */
  readonly number: number | null;
  /** To be received apart. */
  readonly confidential: boolean;
  readonly calledAt: string | null;
}

/** A visitor's call from the terminal that nobody has put in the line yet. */
export interface WaitingCall {
  readonly id: number;
  readonly at: string;
  readonly confidential: boolean;
}

/** The waiting list, in the order in which people are received. */
export interface WaitingView {
  readonly rows: readonly WaitingRow[];
  /** Newest last. */
  readonly calls: readonly WaitingCall[];
  /** What the public sees. */
  readonly face: PublicFace;
  /** Whether another display shows it; otherwise the attract screen does. */
  readonly ownDisplay: boolean;
}

/** A line of the register: a contact that a gendarme logged, or what the terminal recorded by itself. */
export type RegisterLine =
  | { readonly source: 'gendarme'; readonly at: string; readonly contact: ContactRow }
  | { readonly source: 'terminal'; readonly at: string; readonly event: RegisterRow };

/** All that happened to a contact, oldest first. */
export interface ContactHistory {
  readonly row: ContactRow;
  readonly events: readonly (Dated<ContactOpening | ContactFollowUp> & { readonly by: string | null })[];
}
