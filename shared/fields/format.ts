/**
 * Answers as a person reads them, for the review, the slip and the fair copy. Pure; a value that is not canonical comes
 * back as it is rather than throwing, since an old deposit must stay readable.
 */
import type {
  AnswerValue,
  Field,
  ItemsField,
  ItemValue,
  MomentValue,
  PlaceValue,
  ServiceWords,
  SlotValue,
  TextField,
} from '../flow/definition.ts';
import type { Locale } from '../i18n/locales.ts';
import { formatDate, formatTime, weekdayName } from '../time/format.ts';
import { centsOf, money } from './amounts.ts';
import { grouped } from './clean.ts';
import { formatPhone } from './contact.ts';
import { countryName } from './countries.ts';
import { HALF_DAYS } from './slot.ts';
import { fieldWords, fill } from './words/index.ts';

export { formatDate, formatTime };

/** The words of a service that an answer may need: labels of options, of card types and of the fields of a card. */
export type AnswerWords = Pick<ServiceWords, 'options' | 'items' | 'fields'>;

const NBSP = '\u00A0';

/** A canonical amount with its currency: `1 234,50 €`, `€1,234.50`, `1.234,50 €`. */
export function formatMoney(amount: string, locale: Locale): string {
  if (money.fault(amount, money.limits) !== null) return amount;
  return new Intl.NumberFormat({ fr: 'fr-FR', en: 'en-GB', de: 'de-DE' }[locale], { style: 'currency', currency: 'EUR' }).format(
    centsOf(amount) / 100,
  );
}

function formatEnd(date: string, time: string, locale: Locale): string {
  const day = formatDate(date, locale);
  return time === '' ? day : fill(fieldWords(locale).answers.dayAndTime, { day, time: formatTime(time, locale) });
}

/** A moment, or both ends of an interval. */
function formatMoment(value: MomentValue, locale: Locale): string {
  const from = formatEnd(value.fromDate, value.fromTime, locale);
  if (value.shape === 'exact') return from;
  return fill(fieldWords(locale).answers.interval, { from, to: formatEnd(value.toDate, value.toTime, locale) });
}

/** A period: its first and its last day, said once when they are the same day and no time is known. */
function formatPeriod(value: MomentValue, locale: Locale): string {
  const [from, to] = [formatEnd(value.fromDate, value.fromTime, locale), formatEnd(value.toDate, value.toTime, locale)];
  return from === to ? from : fill(fieldWords(locale).answers.period, { from, to });
}

function formatPlace(value: PlaceValue, locale: Locale): string {
  if (value.in === 'france') return [value.name, value.postcode].filter((part) => part !== '').join(' ');
  return fill(fieldWords(locale).answers.abroad, { town: value.town, country: countryName(value.country, locale) });
}

/** `mardi matin`: the half-days are in the order of the week. */
function formatHalfDay(halfDay: string, locale: Locale): string {
  const at = HALF_DAYS.findIndex((known) => known === halfDay);
  if (at < 0) return halfDay;
  const { morning, afternoon } = fieldWords(locale).answers;
  return fill(at % 2 === 0 ? morning : afternoon, { day: weekdayName(1 + Math.floor(at / 2), locale) });
}

function formatSlot(value: SlotValue, locale: Locale): string {
  const { slotFirm, slotWished, noPreference } = fieldWords(locale).answers;
  if (value.kind === 'firm') return fill(slotFirm, { moment: formatEnd(value.date, value.time, locale) });
  if (value.halfDays.length === 0) return noPreference;
  return fill(slotWished, { halfDays: value.halfDays.map((halfDay) => formatHalfDay(halfDay, locale)).join(', ') });
}

function formatText(kind: TextField['kind'], value: string, locale: Locale): string {
  switch (kind) {
    case 'date':
    case 'birthDate':
      return formatDate(value, locale);
    case 'money':
      return formatMoney(value, locale);
    case 'phone':
      return formatPhone(value);
    case 'country':
      return countryName(value, locale);
    case 'imei':
      return grouped(value, [2, 6, 6, 1]);
    case 'iban':
      return grouped(value, [4]);
    case 'siren':
      return grouped(value, [3]);
    case 'siret':
      return grouped(value, [3, 3, 3, 5]);
    case 'plate':
      return value.replace(/ /g, NBSP);
    case 'lastFour':
      return `••••${NBSP}${value}`;
    case 'name':
    case 'text':
    case 'longText':
    case 'email':
    case 'postcode':
    case 'count':
    case 'vin':
      return value;
  }
}

function formatYesNo(value: string, locale: Locale): string {
  const { yes, no, unknown } = fieldWords(locale).answers;
  return value === 'yes' ? yes : value === 'no' ? no : value === 'unknown' ? unknown : value;
}

/** A card on one line: its type, then each answer after its label. */
function formatItem(field: ItemsField, item: ItemValue, locale: Locale, words: AnswerWords): string {
  const { labelled } = fieldWords(locale).answers;
  const parts = (field.types[item.type] ?? []).flatMap((part) => {
    const value = item[part.id];
    if (value === undefined || value === '') return [];
    return [fill(labelled, { label: words.fields[part.id]?.label ?? part.id, value: formatAnswer(part, value, locale, words) })];
  });
  return [words.items[field.id]?.[item.type] ?? item.type, ...parts].join(' · ');
}

function formatString(field: Field, value: string, locale: Locale, words: AnswerWords): string {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return words.options[field.optionSet]?.[value] ?? value;
    case 'yesNo':
      return formatYesNo(value, locale);
    case 'agree':
      return value === 'yes' ? fieldWords(locale).answers.agreed : value;
    case 'place':
    case 'moment':
    case 'period':
    case 'slot':
    case 'items':
      return value;
    default:
      return formatText(field.kind, value, locale);
  }
}

/**
 * The answer to `field` in the words of a person: labels of options instead of their values, dates and amounts in the
 * language, identifiers in groups. Lists of cards take one line each. Empty for an answer that was not given.
 */
export function formatAnswer(field: Field, value: AnswerValue | undefined, locale: Locale, words: AnswerWords): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'string') return formatString(field, value, locale, words);
  if (isList(value)) {
    const lines = value.map((entry) =>
      typeof entry === 'string'
        ? formatString(field, entry, locale, words)
        : field.kind === 'items'
          ? formatItem(field, entry, locale, words)
          : '',
    );
    return lines.join(field.kind === 'items' ? '\n' : ', ');
  }
  if ('in' in value) return formatPlace(value, locale);
  if ('kind' in value) return formatSlot(value, locale);
  return field.kind === 'period' ? formatPeriod(value, locale) : formatMoment(value, locale);
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(value: AnswerValue): value is readonly string[] | readonly ItemValue[] {
  return Array.isArray(value);
}
