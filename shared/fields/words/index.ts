import type { Field } from '../../flow/definition.ts';
import type { Locale } from '../../i18n/locales.ts';
import { isRealDate } from '../../time/calendar.ts';
import { formatDate } from '../../time/format.ts';
import { type Fault, isFault } from '../faults.ts';
import { isTextField, limitsOf } from '../text-kinds.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { type FieldWords, fr } from './fr.ts';

const WORDS: Readonly<Record<Locale, FieldWords>> = { fr, en, de };

/** The words of the fields in a language. */
export function fieldWords(locale: Locale): FieldWords {
  return WORDS[locale];
}

/** Puts values in the places `{name}` of a sentence; an unknown place stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, key: string) => (Object.hasOwn(values, key) ? (values[key] ?? place) : place));
}

function requiredSentence(field: Field, { required }: FieldWords): string {
  switch (field.kind) {
    case 'choice':
    case 'yesNo':
      return required.chosen;
    case 'choices':
      return required.severalChosen;
    case 'agree':
      return required.agreed;
    case 'place':
      return required.place;
    case 'moment':
      return required.moment;
    case 'period':
      return required.period;
    case 'slot':
      return required.slot;
    case 'items':
      return required.items;
    default:
      return required.written;
  }
}

function limitWords(field: Field): Readonly<Record<string, string>> {
  if (!isTextField(field)) return {};
  const { min, max } = limitsOf(field);
  return { min: String(min), max: String(max) };
}

/** What a fault names besides, as a person reads it: a day in the language, anything else as it is. */
function factWords(facts: Readonly<Record<string, string>>, locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, isRealDate(fact) ? formatDate(fact, locale) : fact]));
}

/**
 * What to tell a person about a fault of a field (for a fault inside a card: of the card's own field): the sentence of
 * the service when `serviceFaults` has the key, with `facts` in it, else that of this folder with the field's limits in it, else null.
 */
export function faultSentence(
  fault: Fault | (string & {}),
  field: Field,
  locale: Locale,
  serviceFaults: Readonly<Record<string, string>> = {},
  facts: Readonly<Record<string, string>> = {},
): string | null {
  const own = Object.hasOwn(serviceFaults, fault) ? serviceFaults[fault] : undefined;
  if (own !== undefined) return fill(own, factWords(facts, locale));
  if (!isFault(fault)) return null;
  const words = fieldWords(locale);
  return fault === 'required' ? requiredSentence(field, words) : fill(words.faults[fault], limitWords(field));
}
