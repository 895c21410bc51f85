/** The period of a watch as the form says it: the same names of its ends, the same words. */
import { formatAnswer } from '../../shared/fields/format.ts';
import type { PeriodField, ServiceDefinition } from '../../shared/flow/definition.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { Period } from '../../shared/watch/allowed-days.ts';

/** The field of a watch that asks for its period. Throws for a service that is no watch: a contract test gives each its own. */
export function periodFieldOf(definition: ServiceDefinition): PeriodField {
  const field = definition.steps
    .flatMap((step) => step.fields)
    .find((candidate): candidate is PeriodField => candidate.kind === 'period' && candidate.id === definition.watch?.period);
  if (field === undefined) throw new Error(`service ${definition.id} asks for no period`);
  return field;
}

/** `Du 3 août 2026 au 20 août 2026`. */
export function periodInWords(definition: ServiceDefinition, { from, to }: Period, locale: Locale): string {
  const value = { shape: 'interval', fromDate: from, fromTime: '', toDate: to, toTime: '' } as const;
  return formatAnswer(periodFieldOf(definition), value, locale, definition.words[locale]);
}
