/**
 * The whole boundary. Each channel has a request schema, a response type, the role it needs, a size limit and an audit rule;
 * the preload, the router, the types of `window.kiosk` and the fuzz test all derive from this file.
 */
import type { z } from 'zod';
import type { SelfTestProgress } from '../diagnostics/run.ts';
import type { Answers } from '../flow/definition.ts';
import type { Result } from '../result.ts';
import type { EndReason } from '../session/kinds.ts';
import type { SiteState } from '../sites/site.ts';
import type { Channel, EventName } from './channels.ts';
import { VISIT_RULES, type VisitResponses, type BootView } from './visit.ts';
import { STAFF_RULES, type StaffResponses } from './staff.ts';
import { DEPOSITS_RULES, type DepositsResponses } from './deposits.ts';
import { REGISTER_RULES, type RegisterResponses } from './register.ts';
import { DIARY_RULES, type DiaryResponses } from './diary.ts';
import { COUNTS_RULES, type CountsResponses } from './counts.ts';
import { JOURNAL_RULES, type JournalResponses } from './journal.ts';
import { UPKEEP_RULES, type UpkeepResponses } from './upkeep.ts';
import { CONTENT_RULES, type ContentResponses } from './content.ts';
import { SITES_RULES, type SitesResponses } from './sites.ts';
import type { ChannelRule } from './forms.ts';

/** Each channel with its request schema, who may call and whether an audit line is written. */
export const CONTRACT = {
  ...VISIT_RULES,
  ...STAFF_RULES,
  ...DEPOSITS_RULES,
  ...REGISTER_RULES,
  ...DIARY_RULES,
  ...COUNTS_RULES,
  ...JOURNAL_RULES,
  ...UPKEEP_RULES,
  ...CONTENT_RULES,
  ...SITES_RULES,
} as const satisfies Record<Channel, ChannelRule>;

/** Largest request accepted, in bytes of JSON: 50 cards and a 4,000-character narrative in any script fit three times over. */
export const MAX_REQUEST_BYTES = 512 * 1024;

/** Response of each channel. */
export interface Responses
  extends
    VisitResponses,
    StaffResponses,
    DepositsResponses,
    RegisterResponses,
    DiaryResponses,
    CountsResponses,
    JournalResponses,
    UpkeepResponses,
    ContentResponses,
    SitesResponses {}

type Parsed<C extends Channel> = z.infer<(typeof CONTRACT)[C]['request']>;

/** What a screen sends and a use-case receives. Answers keep the one type that the whole house gives them. */
export type Request<C extends Channel> =
  Parsed<C> extends { answers: unknown } ? Omit<Parsed<C>, 'answers'> & { readonly answers: Answers } : Parsed<C>;
export type Response<C extends Channel> = Result<Responses[C]>;

export interface Events {
  /** The wipe of the previous visit was proved: touches count from now on. */
  visitReady: null;
  idleWarning: { readonly secondsLeft: number };
  idleWithdrawn: null;
  /** The screen must be neutral within 100 ms; this window is about to be replaced. */
  visitEnding: { readonly reason: EndReason };
  printOutcome: { readonly job: string; readonly state: 'printed' | 'failed' };
  staffLocked: null;
  gendarmeCalled: { readonly confidential: boolean };
  /** The number that the attract screen asks to come, or null; sent only while no other display shows it. */
  numberCalled: { readonly number: number | null };
  /** A step of the self-test that an agent asked for has ended. */
  selfTestStep: SelfTestProgress;
  /** Staff mode interrupts: the page covers itself and is silent until `visitBack`. */
  visitParked: null;
  /** `covered`: the page stays covered until the visitor gives the code. */
  visitBack: { readonly covered: boolean };
  /** What `waitingVisit` answers has changed. */
  visitWaits: null;
  /** What the screen must know has changed since it asked: the base is open, and the head's settings lie over the file. */
  bootChanged: BootView;
  /** How the official site that this visit has open stands. */
  siteState: SiteState;
}

/** `window.kiosk`: one function a channel, one `on` for the events. */
export type KioskBridge = {
  readonly [C in Channel]: (request: Request<C>) => Promise<Response<C>>;
} & {
  /** Subscribes to an event; returns the function that unsubscribes. */
  readonly on: <E extends EventName>(event: E, listener: (payload: Events[E]) => void) => () => void;
};
