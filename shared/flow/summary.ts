/**
 * Answers as a person reads them: the review page, the slip and the gendarme's fair copy are all drawn from here.
 */
import { formatAnswer } from '../fields/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { activeFields, activeSteps } from './check.ts';
import { isFilled } from './condition.ts';
import type { Answers, AnswerValue, Field, ItemsField, ItemValue, ServiceDefinition, ServiceWords } from './definition.ts';

export interface SummaryLine {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  /** The visitor's own words: shown as typed, in their own direction, never translated. */
  readonly verbatim: boolean;
}

export interface SummaryItem {
  readonly title: string;
  readonly lines: readonly SummaryLine[];
}

export interface SummarySection {
  readonly step: string;
  readonly title: string;
  readonly lines: readonly SummaryLine[];
  readonly items: readonly SummaryItem[];
}

const VERBATIM_KINDS: ReadonlySet<Field['kind']> = new Set(['text', 'longText']);

export function isItems(value: AnswerValue | undefined): value is readonly ItemValue[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object');
}

function lineOf(field: Field, value: AnswerValue, locale: Locale, words: ServiceWords): SummaryLine {
  return {
    field: field.id,
    label: words.fields[field.id]?.label ?? field.id,
    value: formatAnswer(field, value, locale, words),
    verbatim: VERBATIM_KINDS.has(field.kind),
  };
}

/** The lines of one card of a repeatable list, without its type (which is its title). */
export function summariseItem(field: ItemsField, item: ItemValue, locale: Locale, words: ServiceWords): SummaryItem {
  const lines = (field.types[item.type] ?? []).flatMap((part) => {
    const value = item[part.id];
    return isFilled(value) && value !== undefined ? [lineOf(part, value, locale, words)] : [];
  });
  return { title: words.items[field.id]?.[item.type] ?? item.type, lines };
}

/** Sections in the order of the form; steps without an answer are left out. Pure. */
export function summarise(definition: ServiceDefinition, answers: Answers, locale: Locale): readonly SummarySection[] {
  const words = definition.words[locale];
  return activeSteps(definition, answers)
    .map((step) => {
      const filled = activeFields(step, answers).flatMap((field) => {
        const value = answers[field.id];
        return value !== undefined && isFilled(value) ? [{ field, value }] : [];
      });
      return {
        step: step.id,
        title: words.steps[step.id]?.title ?? step.id,
        lines: filled.flatMap(({ field, value }) => (field.kind === 'items' ? [] : [lineOf(field, value, locale, words)])),
        items: filled.flatMap(({ field, value }) =>
          field.kind === 'items' && isItems(value) ? value.map((item) => summariseItem(field, item, locale, words)) : [],
        ),
      };
    })
    .filter((section) => section.lines.length > 0 || section.items.length > 0);
}
