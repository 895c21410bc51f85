/** Narrowing of answers for the components: what does not fit is treated as not yet answered. */
import { useTranslation } from 'react-i18next';
import type { AnswerValue, MomentValue, PlaceValue, SlotValue } from '../../shared/flow/definition.ts';
import { addDays } from '../../shared/time/calendar.ts';
import { localNow } from '../../shared/time/local-now.ts';

export function text(value: AnswerValue): string {
  return typeof value === 'string' ? value : '';
}

export function strings(value: AnswerValue): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

export function place(value: AnswerValue): PlaceValue | null {
  return value !== null && typeof value === 'object' && 'in' in value ? value : null;
}

export function moment(value: AnswerValue): MomentValue | null {
  return value !== null && typeof value === 'object' && 'shape' in value ? value : null;
}

export function slot(value: AnswerValue): SlotValue | null {
  return value !== null && typeof value === 'object' && 'kind' in value ? value : null;
}

/** "Aujourd'hui" and "Hier" as cards, before three fields have to be filled. */
export function useQuickDays(): readonly { readonly label: string; readonly value: string }[] {
  const { t } = useTranslation('flow');
  const { today } = localNow(new Date());
  return [
    { label: t('moment.today'), value: today },
    { label: t('moment.yesterday'), value: addDays(today, -1) },
  ];
}
