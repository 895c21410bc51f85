/** The pages of information: what visitors read, and what staff must look at. */
import { z } from 'zod';
import type { Slide } from '../content/attract.ts';
import { contentId } from '../content/card.ts';
import { MOST_POINTS } from '../content/quiz.ts';
import type { ContentStatus } from '../content/status.ts';
import type { UnverifiedPolicy } from '../content/shown.ts';
import type { ContentView } from '../content/view.ts';
import { LOCALES } from '../i18n/locales.ts';
import { none, type Rules } from './forms.ts';

/** Names of packs in the import folder. The signature lies beside it under the same name with `.minisig` added. */
export const PACK_NAME = /^[0-9A-Za-z][0-9A-Za-z._-]{0,79}\.pack\.json$/;

/** What may be asked. */
export const CONTENT_RULES = {
  /** Everything that is shown today, in one language. Nothing of it concerns a visit. */
  readContent: { request: z.strictObject({ locale: z.enum(LOCALES) }), caller: 'visitor', audited: false },
  /** What the attract screen says in turn; small, since it is asked at each turn. */
  readSlides: { request: none, caller: 'visitor', audited: false },
  /** Prints one page for the visitor. `notFound` when it is not shown now, `conflict` after the last sheet of a visit. */
  printCard: { request: z.strictObject({ visitId: z.uuid(), id: contentId, locale: z.enum(LOCALES) }), caller: 'visitor', audited: false },
  /**
   * Prints what is left to do of the checklist of the home: its points without those that are `done`. `notFound` when it is not shown now or nothing is
   * left, `conflict` after the last sheet of a visit.
   */
  printChecklist: {
    request: z.strictObject({ visitId: z.uuid(), locale: z.enum(LOCALES), done: z.array(contentId).max(MOST_POINTS) }),
    caller: 'visitor',
    audited: false,
  },
  readContentStatus: { request: none, caller: 'staff', audited: false },
  /** Takes in a signed pack from the import folder. */
  takeInPack: { request: z.strictObject({ file: z.string().regex(PACK_NAME) }), caller: 'upkeep', audited: true },
  /** Changes the pages in force for those of before. */
  rollBackContent: { request: none, caller: 'upkeep', audited: true },
} as const satisfies Rules;

/** Why a pack is not in force. */
export const PACK_FAULTS = ['noKey', 'noSignature', 'otherKey', 'badSignature', 'invalid', 'older'] as const;
export type PackFaultName = (typeof PACK_FAULTS)[number];

/** What is answered. */
export interface ContentResponses {
  readContent: ContentView;
  readSlides: readonly Slide[];
  printCard: { readonly job: string };
  printChecklist: { readonly job: string };
  readContentStatus: ContentStatusView;
  takeInPack: PackOutcome;
  rollBackContent: ContentStatusView;
}

export interface ContentStatusView {
  /** Local day. */
  readonly today: string;
  readonly unverified: UnverifiedPolicy;
  readonly pages: readonly ContentStatus[];
  /** Null: the pages that were shipped. */
  readonly inForce: { readonly version: number; readonly madeOn: string } | null;
  /** What rolling back brings: a version, or null for what was shipped. */
  readonly before: number | null;
  readonly canRollBack: boolean;
  /** Why the pack that should be in force is not: its file was changed or lost. */
  readonly fault: PackFaultName | null;
  /** Whether packs can be taken in: a public key and an import folder are configured. */
  readonly takesPacks: boolean;
  /** Names of packs in the import folder. */
  readonly packs: readonly string[];
}

export type PackOutcome =
  | { readonly takenIn: true; readonly status: ContentStatusView }
  /** `details`: the first files at fault, for whoever made the pack. */
  | { readonly takenIn: false; readonly fault: PackFaultName; readonly details: readonly string[] };
