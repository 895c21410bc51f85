/**
 * The fair copy beside the visitor's own words, as data: what the screen shows is decided here, purely, and tested.
 */
import { activeFields, activeSteps } from '../../../shared/flow/check.ts';
import type { Answers, ServiceDefinition } from '../../../shared/flow/definition.ts';
import { type SummaryLine, isItems, summarise, summariseItem } from '../../../shared/flow/summary.ts';
import type { Locale } from '../../../shared/i18n/locales.ts';

export interface CopyLine {
  readonly field: string;
  readonly question: string;
  /** The French answer, or null when the visitor's words are still to be translated. */
  readonly french: string | null;
  /** What the visitor read or typed, in the visitor's language; null when it would only repeat the French answer. */
  readonly own: string | null;
  /** True when the words are the visitor's own, character for character. */
  readonly verbatim: boolean;
  /** An answer that opens doors and was not asked for: there are no words yet. */
  readonly withheld?: true;
}

export interface CopyGroup {
  /** Title of the section, or of one card of a list. */
  readonly title: string;
  readonly lines: readonly CopyLine[];
}

export interface CopySection extends CopyGroup {
  readonly step: string;
  readonly items: readonly CopyGroup[];
}

function copyLine(french: SummaryLine, own: SummaryLine | undefined, locale: Locale): CopyLine {
  const foreign = locale !== 'fr';
  const words = own?.value ?? french.value;
  return {
    field: french.field,
    question: french.label,
    french: french.verbatim && foreign ? null : french.value,
    own: foreign && (french.verbatim || words !== french.value) ? words : null,
    verbatim: french.verbatim,
  };
}

function copyLines(french: readonly SummaryLine[], own: readonly SummaryLine[] | undefined, locale: Locale): readonly CopyLine[] {
  return french.map((line, index) => copyLine(line, own?.[index], locale));
}

/**
 * Sections in the order of the form. The French summary and the visitor's own are drawn from the same answers, so their lines
 * correspond one by one.
 */
export function copyOf(definition: ServiceDefinition, answers: Answers, locale: Locale): readonly CopySection[] {
  const own = summarise(definition, answers, locale);
  return summarise(definition, answers, 'fr').map((section, index) => ({
    step: section.step,
    title: section.title,
    lines: copyLines(section.lines, own[index]?.lines, locale),
    items: section.items.map((item, at) => ({
      title: item.title,
      lines: copyLines(item.lines, own[index]?.items[at]?.lines, locale),
    })),
  }));
}

/** Some answers of a form, in the order of `fields`; those without an answer are left out, those `withheld` stand without words. */
export function copyOfFields(
  definition: ServiceDefinition,
  fields: readonly string[],
  given: { readonly answers: Answers; readonly withheld: readonly string[] },
  locale: Locale,
): Pick<CopySection, 'lines' | 'items'> {
  const { answers, withheld } = given;
  const linesIn = (language: Locale) => summarise(definition, answers, language).flatMap(({ lines }) => lines);
  const [french, own] = [linesIn('fr'), linesIn(locale)];
  const asked = activeSteps(definition, answers).flatMap((step) => activeFields(step, answers));
  const lines = fields.flatMap((id): readonly CopyLine[] => {
    if (withheld.includes(id)) {
      return [
        { field: id, question: definition.words.fr.fields[id]?.label ?? id, french: null, own: null, verbatim: false, withheld: true },
      ];
    }
    const line = french.find(({ field }) => field === id);
    if (line === undefined) return [];
    return [
      copyLine(
        line,
        own.find(({ field }) => field === id),
        locale,
      ),
    ];
  });
  const items = fields.flatMap((id): readonly CopyGroup[] => {
    const field = asked.find((each) => each.id === id);
    const cards = answers[id];
    if (field?.kind !== 'items' || !isItems(cards)) return [];
    return cards.map((card) => {
      const { title, lines: parts } = summariseItem(field, card, 'fr', definition.words.fr);
      return { title, lines: copyLines(parts, summariseItem(field, card, locale, definition.words[locale]).lines, locale) };
    });
  });
  return { lines, items };
}

/** What the gendarme will still ask for, in French. A key without words (an older version) shows as itself. */
export function missingInWords(definition: ServiceDefinition, missing: readonly string[]): readonly string[] {
  return missing.map((key) => definition.words.fr.missing[key] ?? key);
}
