/**
 * A contact in words. Pure.
 */
import { formatTime } from '../../../shared/fields/format.ts';
import { contactsFr } from '../../../shared/i18n/staff-contacts.fr.ts';
import { registerFr } from '../../../shared/i18n/staff-register.fr.ts';
import type { ContactFacts } from '../../../shared/register/contact.ts';
import { localNow } from '../../../shared/time/local-now.ts';

/** The local time of an ISO instant, as `14 h 30`. */
export function timeOf(iso: string): string {
  return formatTime(localNow(new Date(iso)).time, 'fr');
}

/** The nature, or that it is still to be said. */
export function natureInWords({ nature }: Pick<ContactFacts, 'nature'>): string {
  return nature === null ? registerFr.log.unknownNature : contactsFr.natures[nature];
}

/** The outcome with the place that it sends to, or nothing while there is none. */
export function outcomeInWords({ outcome, transferTo }: Pick<ContactFacts, 'outcome' | 'transferTo'>): string {
  if (outcome === null) return '';
  return transferTo === null ? contactsFr.outcomes[outcome] : `${contactsFr.outcomes[outcome]} (${contactsFr.transfers[transferTo]})`;
}

/** A contact in one line: nature, how the person came, outcome. */
export function contactInWords(facts: ContactFacts): string {
  const outcome = outcomeInWords(facts);
  const what = `${natureInWords(facts)}, ${contactsFr.channels[facts.channel].toLowerCase()}`;
  return outcome === '' ? what : `${what}, ${outcome.toLowerCase()}`;
}

const { yes, no, none, empty } = registerFr.amend;

/** The value of one fact; communes are named where their list is (`FactValue`). */
export function factInWords(fact: Exclude<keyof ContactFacts, 'commune'>, facts: ContactFacts): string {
  switch (fact) {
    case 'channel':
      return contactsFr.channels[facts.channel];
    case 'nature':
      return natureInWords(facts);
    case 'outcome':
      return facts.outcome === null ? none : contactsFr.outcomes[facts.outcome];
    case 'transferTo':
      return facts.transferTo === null ? empty : contactsFr.transfers[facts.transferTo];
    case 'public':
      return contactsFr.publics[facts.public];
    case 'language':
      return contactsFr.languages[facts.language];
    case 'victim':
    case 'accessibility':
      return facts[fact] ? yes : no;
    case 'note':
      return facts.note === '' ? none : facts.note;
  }
}
