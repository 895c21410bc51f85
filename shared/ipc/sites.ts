/** Official sites: what a visitor does with one, and what staff see of all. */
import { z } from 'zod';
import { contentId } from '../content/card.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { SiteState } from '../sites/site.ts';
import { none, type Rules } from './forms.ts';

const visitId = z.uuid();

/** A place on the page of the shell, in CSS pixels. */
const px = z.number().int().min(0).max(10_000);
const box = z.strictObject({ x: px, y: px, width: px, height: px });

/** One touch of a key. What is inserted is one character as a person counts, or a short ready-made ending such as `.fr`. */
const stroke = z.union([
  z.strictObject({ insert: z.string().min(1).max(16) }),
  z.strictObject({ act: z.enum(['backspace', 'delete', 'left', 'right', 'home', 'end', 'enter', 'next', 'previous']) }),
]);
export type SiteStroke = z.infer<typeof stroke>;

/** What the toolbar does to the page. `page` gives it the hardware keyboard, `close` of the keyboard takes focus from its field. */
export const SITE_ACTS = ['back', 'home', 'larger', 'smaller', 'page', 'leaveField'] as const;

/** What may be asked. */
export const SITES_RULES = {
  /** Which sites can be reached now. Answers with what is known, at the latest after two seconds. */
  siteReach: { request: z.strictObject({ visitId }), caller: 'visitor', audited: false },
  /** Opens one in a view of its own, at the place that `placeSite` gives. `conflict` while another is open, `notFound` when it is not offered. */
  openSite: { request: z.strictObject({ visitId, site: contentId, locale: z.enum(LOCALES) }), caller: 'visitor', audited: false },
  /** Where the view stands; null while something of ours lies over it. */
  placeSite: { request: z.strictObject({ visitId, box: box.nullable() }), caller: 'visitor', audited: false },
  actOnSite: { request: z.strictObject({ visitId, act: z.enum(SITE_ACTS) }), caller: 'visitor', audited: false },
  typeInSite: { request: z.strictObject({ visitId, stroke }), caller: 'visitor', audited: false },
  /** Closes and wipes it; answers when the wipe was proved. */
  closeSite: { request: z.strictObject({ visitId }), caller: 'visitor', audited: false },
  /** How often each site was opened and which hosts were refused: numbers and host names, no address. */
  readSiteUse: { request: none, caller: 'upkeep', audited: false },
  /** Opens a site out of sight and says what came of it. */
  testSite: { request: z.strictObject({ site: contentId }), caller: 'upkeep', audited: false },
} as const satisfies Rules;

/** Openings and refusals of one site over the last days. */
export interface SiteUse {
  readonly site: string;
  readonly name: string;
  readonly host: string;
  /** Whether visitors are offered it. */
  readonly offered: boolean;
  readonly toVerify: boolean;
  readonly today: number;
  /** Over the last 30 days, today included. */
  readonly month: number;
  /** Openings that failed, over the same days. */
  readonly failed: number;
  /** Hosts that its pages wanted and that no rule allows, the most frequent first. */
  readonly refused: readonly { readonly host: string; readonly count: number }[];
}

/** What a trial of a site found. */
export interface SiteTrial {
  readonly site: string;
  readonly outcome: 'opened' | NonNullable<SiteState['failure']>;
  readonly durationMs: number;
  readonly issuer: string | null;
  /** Hosts that it wanted and that no rule allows. */
  readonly refused: readonly string[];
}

/** What is answered. */
export interface SitesResponses {
  siteReach: { readonly reached: Readonly<Record<string, boolean>> };
  openSite: null;
  placeSite: null;
  actOnSite: null;
  typeInSite: null;
  closeSite: { readonly verified: boolean };
  readSiteUse: { readonly sites: readonly SiteUse[] };
  testSite: SiteTrial;
}
