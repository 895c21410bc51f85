/**
 * Every word of the shell, by language and area. A service's own words live in its folder.
 */
import { a11yDe } from './a11y.de.ts';
import { a11yEn } from './a11y.en.ts';
import { a11yFr } from './a11y.fr.ts';
import { charterDe } from './charter.de.ts';
import { charterEn } from './charter.en.ts';
import { charterFr } from './charter.fr.ts';
import { flowDe } from './flow.de.ts';
import { flowEn } from './flow.en.ts';
import { flowFr } from './flow.fr.ts';
import { infoDe } from './info.de.ts';
import { keyboardDe } from './keyboard.de.ts';
import { infoEn } from './info.en.ts';
import { keyboardEn } from './keyboard.en.ts';
import { infoFr } from './info.fr.ts';
import { keyboardFr } from './keyboard.fr.ts';
import { openingDe } from './opening.de.ts';
import { openingEn } from './opening.en.ts';
import { openingFr } from './opening.fr.ts';
import { proxyDe } from './proxy.de.ts';
import { proxyEn } from './proxy.en.ts';
import { proxyFr } from './proxy.fr.ts';
import { ratingDe } from './rating.de.ts';
import { ratingEn } from './rating.en.ts';
import { ratingFr } from './rating.fr.ts';
import { recruitmentDe } from './recruitment.de.ts';
import { recruitmentEn } from './recruitment.en.ts';
import { recruitmentFr } from './recruitment.fr.ts';
import { shellDe } from './shell.de.ts';
import { shellEn } from './shell.en.ts';
import { shellFr } from './shell.fr.ts';
import { sitesDe } from './sites.de.ts';
import { sitesEn } from './sites.en.ts';
import { sitesFr } from './sites.fr.ts';
import { ticketDe } from './ticket.de.ts';
import { ticketEn } from './ticket.en.ts';
import { ticketFr } from './ticket.fr.ts';

export const WORDS = {
  fr: {
    a11y: a11yFr,
    charter: charterFr,
    flow: flowFr,
    info: infoFr,
    keyboard: keyboardFr,
    opening: openingFr,
    proxy: proxyFr,
    rating: ratingFr,
    recruitment: recruitmentFr,
    shell: shellFr,
    sites: sitesFr,
    ticket: ticketFr,
  },
  en: {
    a11y: a11yEn,
    charter: charterEn,
    flow: flowEn,
    info: infoEn,
    keyboard: keyboardEn,
    opening: openingEn,
    proxy: proxyEn,
    rating: ratingEn,
    recruitment: recruitmentEn,
    shell: shellEn,
    sites: sitesEn,
    ticket: ticketEn,
  },
  de: {
    a11y: a11yDe,
    charter: charterDe,
    flow: flowDe,
    info: infoDe,
    keyboard: keyboardDe,
    opening: openingDe,
    proxy: proxyDe,
    rating: ratingDe,
    recruitment: recruitmentDe,
    shell: shellDe,
    sites: sitesDe,
    ticket: ticketDe,
  },
} as const;
