/** What the head changes of the official sites, with the faults that a person can mend. Local decisions, so none by default. */
import { z } from 'zod';
import { contentId } from '../content/card.ts';
import { placeOfAddress, siteAddress } from './address.ts';
import { MOST_SITE_WORDS, siteLanguage } from './content.ts';
import { allows, hostRule } from './host-rule.ts';
import { IDENTITIES } from './site.ts';

/** What a host that is added to a site may be: see `SiteRules`. */
export const HOST_KINDS = ['page', 'frame', 'resource'] as const;

/** Most sites, and most hosts, that are added. */
const MOST_ADDED = 40;

/** Endings below which anybody may have a name (AFNIC's second levels, and the State's own): a rule over one of them would open a whole part of the web. */
const ENDINGS: readonly string[] = ['asso.fr', 'com.fr', 'gouv.fr', 'nom.fr', 'prd.fr', 'tm.fr'];

const NO_ADDRESS = 'Écrivez une adresse entière, en minuscules, qui commence par https://';
const OUTSIDE = 'Cette adresse doit faire partie des noms permis pour ce site';
const NO_ID = 'Des lettres sans accent et des chiffres seulement, sans espace';
const NO_SITE = 'Choisissez un site';
const REPEATED = 'Ce site est déjà dans la liste';
const SAME_RULE = 'Ce nom est déjà ajouté à ce site';

/** What is wrong with a rule that a person typed, or null. */
function ruleFault(rule: string): string | null {
  if (rule.includes('://')) return 'Écrivez le nom seul, sans https://';
  const wide = rule.startsWith('*.');
  const name = (wide ? rule.slice(2) : rule).split('/')[0] ?? '';
  if (/^[\d.]+$/.test(name) || name.includes(':')) return 'Une adresse en chiffres n’est pas permise : écrivez le nom du site';
  if (wide && (!name.includes('.') || ENDINGS.includes(name))) return 'Ce nom ouvrirait bien plus qu’un site : soyez plus précis';
  if (!name.includes('.')) return 'Écrivez le nom entier, par exemple www.exemple.gouv.fr';
  return hostRule.safeParse(rule).success ? null : 'Ce n’est pas un nom de site : des minuscules, des chiffres, des points et des tirets';
}

/** A rule that the head may give: one site, never an ending. */
const ownRule = z.string().superRefine((rule, context) => {
  const message = ruleFault(rule);
  if (message !== null) context.addIssue({ code: 'custom', message });
});

const addedSite = z
  .strictObject({
    id: z.string().refine((id) => contentId.safeParse(id).success, NO_ID),
    /** French serves every language: nobody here translates. */
    name: z.string().min(2).max(MOST_SITE_WORDS.name),
    use: z.string().min(5).max(MOST_SITE_WORDS.use),
    offline: z.string().min(10).max(MOST_SITE_WORDS.offline),
    start: z.string().refine((address) => siteAddress.safeParse(address).success, NO_ADDRESS),
    /** Pages, frames and what they load. */
    hosts: z.array(ownRule).min(1).max(20),
    identity: z.enum(IDENTITIES).default('none'),
    languages: z.array(siteLanguage).min(1).max(12).default(['fr']),
  })
  .superRefine(({ start, hosts }, context) => {
    // What is no address has its own fault already.
    if (siteAddress.safeParse(start).success && !allows(hosts, placeOfAddress(start)))
      context.addIssue({ code: 'custom', path: ['start'], message: OUTSIDE });
  });

const addedHost = z.strictObject({
  /** A site, shipped or added; a name that no site bears has no effect. */
  site: z.string().refine((id) => contentId.safeParse(id).success, NO_SITE),
  kind: z.enum(HOST_KINDS),
  rule: ownRule,
});

export const siteSettings = z
  .strictObject({
    /** False: no site is shown, and none opens. */
    offered: z.boolean().default(true),
    /** Shipped sites that are not offered here. */
    closed: z.array(z.string().max(60)).max(60).default([]),
    /** Hosts that a site turned out to need. */
    hosts: z.array(addedHost).max(MOST_ADDED).default([]),
    /** Shown after those that were shipped. The head answers for them: they bear no mark. */
    added: z.array(addedSite).max(MOST_ADDED).default([]),
  })
  .superRefine(({ hosts, added }, context) => {
    const repeated = (names: readonly string[], key: string, last: string, message: string): void => {
      for (const [at, name] of names.entries())
        if (names.indexOf(name) < at) context.addIssue({ code: 'custom', path: [key, at, last], message });
    };
    repeated(
      hosts.map((host) => JSON.stringify([host.site, host.kind, host.rule])),
      'hosts',
      'rule',
      SAME_RULE,
    );
    repeated(
      added.map(({ id }) => id),
      'added',
      'id',
      REPEATED,
    );
  })
  .prefault({});
export type SiteSettings = z.infer<typeof siteSettings>;
