/** Reads and checks the official sites as part of the whole content. */
import { type ContentReader, difference } from '../content/reader.ts';
import { LOCALES } from '../i18n/locales.ts';
import { isServiceId } from '../services/index.ts';
import { placeOfAddress } from './address.ts';
import { type Sites, siteWords, sitesFile } from './content.ts';
import { allows } from './host-rule.ts';

const FILE = 'sites.json';

/** Every path of the sites in a content. */
export const SITE_PATHS: readonly string[] = [FILE, ...LOCALES.map((locale) => `${locale}/${FILE}`)];

export function readSites({ read, inEach, tell }: ContentReader, isCard: (id: string) => boolean): Sites | null {
  const facts = read(FILE, sitesFile);
  const words = inEach((locale) => read(`${locale}/${FILE}`, siteWords));
  if (facts === null || words === null) return null;
  const { identity, sites } = facts;
  const ids = sites.map(({ id }) => id);
  for (const [at, id] of ids.entries()) if (ids.indexOf(id) < at) tell(FILE, `${id}: another site bears this id`);
  for (const { id, start, pages, service, card } of sites) {
    if (!allows(pages, placeOfAddress(start))) tell(FILE, `${id}: none of its pages is its start`);
    if (service !== null && !isServiceId(service)) tell(FILE, `${id}: service ${service} is unknown`);
    if (card !== null && !isCard(card)) tell(FILE, `${id}: card ${card} leads nowhere`);
  }
  for (const address of identity.logout) {
    if (!allows(identity.pages, placeOfAddress(address))) tell(FILE, `identity: ${address} is none of its pages`);
  }
  for (const locale of LOCALES) {
    for (const id of difference(ids, Object.keys(words[locale]))) tell(`${locale}/${FILE}`, `${id}: in one file and not in the other`);
  }
  return { identity, list: sites, words };
}
