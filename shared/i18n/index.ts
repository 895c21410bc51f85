/**
 * Every word of the shell, by language and area. A service's own words live in its folder.
 */
import { a11yDe } from './a11y.de.ts';
import { a11yEn } from './a11y.en.ts';
import { a11yFr } from './a11y.fr.ts';
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
import { shellDe } from './shell.de.ts';
import { shellEn } from './shell.en.ts';
import { shellFr } from './shell.fr.ts';
import { ticketDe } from './ticket.de.ts';
import { ticketEn } from './ticket.en.ts';
import { ticketFr } from './ticket.fr.ts';

export const WORDS = {
  fr: {
    shell: shellFr,
    proxy: proxyFr,
    flow: flowFr,
    ticket: ticketFr,
    opening: openingFr,
    info: infoFr,
    keyboard: keyboardFr,
    a11y: a11yFr,
  },
  en: {
    shell: shellEn,
    proxy: proxyEn,
    flow: flowEn,
    ticket: ticketEn,
    opening: openingEn,
    info: infoEn,
    keyboard: keyboardEn,
    a11y: a11yEn,
  },
  de: {
    shell: shellDe,
    proxy: proxyDe,
    flow: flowDe,
    ticket: ticketDe,
    opening: openingDe,
    info: infoDe,
    keyboard: keyboardDe,
    a11y: a11yDe,
  },
} as const;
