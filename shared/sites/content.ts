/**
 * Official sites as content: `sites.json` holds what is the same in every language, `<language>/sites.json` what is said of each. An address or a rule that
 * nobody has checked bears a mark; none is made up.
 */
import { z } from 'zod';
import { contentId, provenance } from '../content/card.ts';
import type { Locale } from '../i18n/locales.ts';
import { siteAddress } from './address.ts';
import { hostRule } from './host-rule.ts';
import { IDENTITIES } from './site.ts';

/** ISO 639-1. */
export const siteLanguage = z.string().regex(/^[a-z]{2}$/);

/** Longest words of a site, in characters: what a tile and two lines hold. */
export const MOST_SITE_WORDS = { name: 48, use: 120, offline: 200 } as const;

/** An empty list means that nothing of the kind is allowed. */
const rules = z.array(hostRule).max(40);

const siteFacts = z.strictObject({
  id: contentId,
  start: siteAddress,
  pages: rules.min(1),
  frames: rules,
  /** Hosts of the site itself: no measurement, no advertisement. */
  resources: rules,
  identity: z.enum(IDENTITIES),
  languages: z.array(siteLanguage).min(1),
  /** Our own service, and our own card, for the same matter. */
  service: contentId.nullable(),
  card: contentId.nullable(),
  ...provenance,
  /** The address, or what one does there, rests on no dated official page. */
  toVerify: z.boolean(),
  /** Nobody has opened the site from a terminal to see which hosts it needs. */
  rulesToVerify: z.literal(true).optional(),
});
export type SiteFacts = z.infer<typeof siteFacts>;

/** FranceConnect and its identity providers: allowed in every site that asks for an identity. */
const identityFacts = z.strictObject({
  pages: rules.min(1),
  frames: rules,
  resources: rules,
  /** Asked one after the other at the end. */
  logout: z.array(siteAddress).min(1).max(4),
  ...provenance,
  /** Nothing of it is shown, so that nothing of it ends on a day. */
  expiresOn: z.null(),
  toVerify: z.boolean(),
});
export type IdentityFacts = z.infer<typeof identityFacts>;

/** In the order in which they are shown. */
export const sitesFile = z.strictObject({ identity: identityFacts, sites: z.array(siteFacts).min(1).max(60) });

export const siteWords = z.record(
  contentId,
  z.strictObject({
    name: z.string().min(2).max(MOST_SITE_WORDS.name),
    /** What one does there. */
    use: z.string().min(5).max(MOST_SITE_WORDS.use),
    /** What one can do instead while it cannot be reached. */
    offline: z.string().min(10).max(MOST_SITE_WORDS.offline),
  }),
);
export type SiteWords = z.infer<typeof siteWords>;

/** The sites as a whole. */
export interface Sites {
  /** Null on a terminal without pages. */
  readonly identity: IdentityFacts | null;
  readonly list: readonly SiteFacts[];
  readonly words: Readonly<Record<Locale, SiteWords>>;
}

/** A terminal without pages. */
export const NO_SITES: Sites = { identity: null, list: [], words: { fr: {}, en: {}, de: {} } };
