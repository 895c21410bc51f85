/** The patrol sheet as data, drawn from the service's own sections. Pure. */
import type { Answers, AnswerValue, MomentValue, ServiceDefinition } from '../../../shared/flow/definition.ts';
import type { OpenedWatch } from '../../../shared/ipc/deposits.ts';
import type { Period } from '../../../shared/watch/allowed-days.ts';
import { type CopySection, copyOfFields } from '../deposit/copy.ts';

function isMoment(value: AnswerValue | undefined): value is MomentValue {
  return typeof value === 'object' && value !== null && 'shape' in value;
}

/** The answers with the dates as they stand now. A time of day goes with its day. */
function withPeriod(answers: Answers, field: string, { from, to }: Period): Answers {
  const asked = answers[field];
  if (!isMoment(asked)) return answers;
  const now: MomentValue = {
    shape: 'interval',
    fromDate: from,
    fromTime: asked.fromDate === from ? asked.fromTime : '',
    toDate: to,
    toTime: asked.toDate === to ? asked.toTime : '',
  };
  return { ...answers, [field]: now };
}

/** Sections in the order in which a patrol needs them, without those that nothing was answered to. */
export function sheetOf(
  definition: ServiceDefinition,
  { row, answers, withheld, locale }: Pick<OpenedWatch, 'row' | 'answers' | 'withheld' | 'locale'>,
): readonly CopySection[] {
  const { watch } = definition;
  if (watch === undefined) return [];
  const present = withPeriod(answers, watch.period, row.period);
  return watch.sheet
    .map(({ section, fields }) => ({
      step: section,
      title: definition.words.fr.sheet?.[section] ?? section,
      ...copyOfFields(definition, fields, { answers: present, withheld }, locale),
    }))
    .filter(({ lines, items }) => lines.length > 0 || items.length > 0);
}
