/**
 * The appointment. With the reception point's own diary it is firm; without, the visitor gives wishes and reads at once
 * that the unit must confirm. Never anything in between.
 */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../../shared/time/format.ts';
import { HALF_DAYS } from '../../shared/fields/slot.ts';
import type { AnswerValue, SlotValue } from '../../shared/flow/definition.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import { useVisit } from '../app/visit.tsx';
import { kiosk } from '../bridge/kiosk.ts';
import { ChoiceCards, MultiChoiceCards } from '../ui/ChoiceCards/ChoiceCards.tsx';
import { slot } from './values.ts';

interface SlotProps {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string;
  readonly optionalLabel?: string | undefined;
  readonly value: AnswerValue;
  readonly onChange: (value: SlotValue | null) => void;
  readonly locale: Locale;
}

type Diary = readonly { readonly date: string; readonly time: string }[];

export function SlotField({ value, onChange, locale, legend, ...rest }: SlotProps) {
  const { t } = useTranslation('flow');
  const { visit } = useVisit();
  const [diary, setDiary] = useState<Diary>([]);
  const chosen = slot(value);

  useEffect(() => {
    void kiosk.listSlots({ visitId: visit.id }).then((answer) => {
      if (answer.ok) setDiary(answer.value.slots);
    });
  }, [visit.id]);

  if (diary.length > 0) {
    return (
      <ChoiceCards
        {...rest}
        legend={legend}
        hint={t('slot.firm')}
        options={diary.map(({ date, time }) => ({
          value: `${date} ${time}`,
          label: `${formatDate(date, locale)}, ${formatTime(time, locale)}`,
        }))}
        value={chosen?.kind === 'firm' ? `${chosen.date} ${chosen.time}` : null}
        onChange={(picked) => {
          const [date = '', time = ''] = picked.split(' ');
          onChange({ kind: 'firm', date, time });
        }}
      />
    );
  }
  return (
    <MultiChoiceCards
      {...rest}
      legend={legend}
      hint={t('slot.toConfirm')}
      options={HALF_DAYS.map((half) => ({ value: half, label: t(`slot.halfDays.${half}`) }))}
      value={chosen?.kind === 'toConfirm' ? chosen.halfDays : []}
      onChange={(halfDays) => onChange(halfDays.length === 0 ? null : { kind: 'toConfirm', halfDays })}
    />
  );
}
