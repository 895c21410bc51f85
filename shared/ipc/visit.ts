/** A visitor: the life of a visit, deposits and receipts. */
import { z } from 'zod';
import type { LocalFact } from '../config/schema.ts';
import type { WatchFacts } from '../flow/definition.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { LocalAlert, LocalEvent } from '../notices/schema.ts';
import type { OpeningHours } from '../opening/opening.ts';
import { LEVELS, RATING_REASONS } from '../register/rating.ts';
import type { ProxyValidation } from '../proxy-vote/desk.ts';
import { SCREEN_KINDS } from '../session/kinds.ts';
import { CONTRASTS, type Contrast, SIZES, type Size } from '../session/look.ts';
import type { Period } from '../watch/allowed-days.ts';
import { visitorChange } from '../watch/changes.ts';
import type { ZoneEntry } from '../watch/zone.ts';
import { type Rules, none, reference, requestId, typed } from './forms.ts';

const visitId = z.string().regex(/^[0-9a-f-]{36}$/);

/** A name of the program's own, such as a service or a step. */
const word = z.string().regex(/^[a-zA-Z]{2,40}$/);

/** Answers as they may cross: bounded in depth, number and size; their meaning is checked with the service's own schema. */
const text = z.string().max(8000);

/** 500 characters of a card's longest field, each of which may take two units. */
const item = z.record(z.string().max(40), z.string().max(1000)).refine((value) => Object.keys(value).length <= 40);

const answer = z.union([
  text,
  z.array(z.string().max(80)).max(60),
  z.array(item).max(60),
  z
    .record(z.string().max(20), z.union([z.string().max(120), z.array(z.string().max(40)).max(20)]))
    .refine((value) => Object.keys(value).length <= 8),
  z.null(),
]);

const answers = z.record(z.string().max(60), answer).refine((value) => Object.keys(value).length <= 200);

/** What may be asked. */
export const VISIT_RULES = {
  boot: { request: none, caller: 'visitor', audited: false },
  reportAlive: { request: none, caller: 'visitor', audited: false },
  /** An error that the page did not expect: its window is replaced, as after a crash. */
  reportFailure: { request: none, caller: 'visitor', audited: false },
  beginVisit: { request: z.strictObject({ locale: z.enum(LOCALES) }), caller: 'visitor', audited: false },
  reportActivity: {
    /** `at` is checked against the definition of the service; all other words are closed lists, so that nothing typed can pass. */
    request: z.strictObject({
      visitId,
      screen: z.enum(SCREEN_KINDS),
      assisted: z.boolean(),
      locale: z.enum(LOCALES),
      look: z.strictObject({ size: z.enum(SIZES), contrast: z.enum(CONTRASTS) }),
      at: z.strictObject({ service: word, step: word }).nullable(),
    }),
    caller: 'visitor',
    audited: false,
  },
  stay: { request: z.strictObject({ visitId }), caller: 'visitor', audited: false },
  /** A level; then, if the visitor likes, the same level once more with a reason. `conflict` when that was said already. */
  rateVisit: {
    request: z.strictObject({ visitId, level: z.enum(LEVELS), reason: z.enum(RATING_REASONS).nullable() }),
    caller: 'visitor',
    audited: false,
  },
  endVisit: { request: z.strictObject({ visitId, reason: z.enum(['button', 'receiptRead']) }), caller: 'visitor', audited: true },
  hide: { request: z.strictObject({ visitId }), caller: 'visitor', audited: false },
  resume: { request: z.strictObject({ visitId, code: z.string().regex(/^\d{4}$/) }), caller: 'visitor', audited: false },
  callGendarme: { request: z.strictObject({ visitId, confidential: z.boolean() }), caller: 'visitor', audited: true },
  listSlots: { request: z.strictObject({ visitId }), caller: 'visitor', audited: false },
  submitDeposit: {
    request: z.strictObject({
      visitId,
      requestId,
      service: z.string().regex(/^[a-zA-Z]{2,40}$/),
      version: z.number().int().min(1).max(999),
      locale: z.enum(LOCALES),
      answers,
    }),
    caller: 'visitor',
    audited: true,
  },
  printReceipt: { request: z.strictObject({ visitId, reference }), caller: 'visitor', audited: true },
  /** Both as a person types them. A wrong code, an unknown reference and an erased deposit get the same answer after the same work. */
  openTicket: { request: z.strictObject({ visitId, reference: typed, code: typed }), caller: 'visitor', audited: true },
  /** Changes the watch whose ticket this visit has opened. */
  changeTicket: { request: z.strictObject({ visitId, change: visitorChange }), caller: 'visitor', audited: true },
  /** Parks the page that asks, as it is, and opens staff mode in a window of its own. */
  interruptVisit: { request: z.strictObject({ visitId }), caller: 'visitor', audited: false },
} as const satisfies Rules;

/** What is answered. */
export interface VisitResponses {
  boot: BootView;
  reportAlive: null;
  reportFailure: null;
  beginVisit: { readonly visitId: string; readonly hideCode: string; readonly services: OfferView };
  reportActivity: null;
  stay: null;
  rateVisit: null;
  endVisit: null;
  hide: null;
  resume: null;
  callGendarme: { readonly chime: boolean };
  listSlots: { readonly slots: readonly { readonly date: string; readonly time: string }[] };
  submitDeposit: ReceiptView;
  printReceipt: { readonly job: string };
  openTicket: TicketView;
  changeTicket: TicketView;
  interruptVisit: null;
}

/**
 * The services offered now, in the order of the registry: none that keeps deposits before the first start. `closed`: its deposits are kept, and not taken
 * while nobody is here to read them.
 */
export type OfferView = readonly { readonly id: string; readonly mode: 'sealed' | 'slip' | 'closed' }[];

export interface BootView {
  /**
   * `maintenance`: no key source or no base; the screen shows how to reach a gendarme and nothing else. `staff`: a visit waits in another window, this
   * one is for staff mode alone.
   */
  readonly mode: 'visitor' | 'staff' | 'maintenance';
  /** Whose zone a commune is in, for the rules of `shared/watch`. */
  readonly zones: readonly ZoneEntry[];
  readonly point: { readonly name: string; readonly place: string; readonly phone: LocalFact | null; readonly hours: LocalFact | null };
  readonly opening: OpeningHours | null;
  /** Whether and when it is in force is for the clock of the screen, as with the hours. */
  readonly alert: LocalAlert | null;
  readonly events: readonly LocalEvent[];
  /** Services that the configuration lets visitors ask for, for what the attract screen says of them. Main names those of a visit when it begins. */
  readonly offers: { readonly whenOpen: readonly string[]; readonly whenClosed: readonly string[] };
  /** What a visit begins with. */
  readonly look: { readonly contrast: Contrast; readonly size: Size };
  readonly pxPerMm: number;
  readonly locales: readonly Locale[];
  readonly printer: boolean;
  readonly warningSeconds: number;
  readonly receiptSeconds: number;
  readonly confidentialChime: boolean;
  /** Whether visitors are asked when they leave, and the official survey, to be shown while it is usable. */
  readonly satisfaction: { readonly asked: boolean; readonly survey: LocalFact | null };
  readonly proxyVote: { readonly validation: ProxyValidation; readonly hours: LocalFact | null };
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** The number that is asked to come now, while no other display shows it. */
  readonly called: number | null;
  /** True when the runtime is fit for tests only and not for public service. */
  readonly trialRuntime: boolean;
}

/** What the receipt shows; the words are drawn by the screen in the visitor's language and by the printer in both. */
export interface ReceiptView {
  readonly reference: string;
  readonly service: string;
  readonly mode: 'sealed' | 'slip';
  /** ISO instant. */
  readonly receivedAt: string;
  /** Local date `YYYY-MM-DD` after which an unsigned deposit is erased; null in `slip` mode. */
  readonly eraseAfter: string | null;
  readonly bring: readonly string[];
  readonly slot: { readonly kind: 'firm'; readonly date: string; readonly time: string } | { readonly kind: 'toConfirm' } | null;
  /** The period of a watch, as the rules count it. */
  readonly period: Period | null;
  /**
   * The secret code of a watch. On paper and in the QR only: no screen draws it as text. Null for a service without one and in `slip` mode.
   */
  readonly code: string | null;
  /** A firm appointment as an iCalendar text, for a QR code of its own; else null. */
  readonly calendar: string | null;
  /** Texts for QR codes: the receipt itself (one), or in `slip` mode the whole preparation cut into as many as needed. */
  readonly qr: readonly string[];
}

/** What the receipt's code opens: no name, no place. */
export interface TicketView {
  readonly reference: string;
  readonly service: string;
  readonly facts: WatchFacts;
  readonly period: Period;
  /** `over`: the last day has passed, or a gendarme closed it. */
  readonly state: 'current' | 'returnedEarly' | 'cancelled' | 'over';
}
