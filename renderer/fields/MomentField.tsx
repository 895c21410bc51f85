/** When it happened: a moment, or an interval between "all was well" and "I found out", as precise as the visitor knows. */
import { useTranslation } from 'react-i18next';
import type { AnswerValue, MomentValue } from '../../shared/flow/definition.ts';
import { ChoiceCards } from '../ui/ChoiceCards/ChoiceCards.tsx';
import { DateParts, TimeParts } from '../ui/DateParts/DateParts.tsx';
import { moment, useQuickDays } from './values.ts';

interface MomentProps {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string;
  readonly optionalLabel?: string | undefined;
  readonly value: AnswerValue;
  readonly onChange: (value: MomentValue) => void;
}

const EMPTY: MomentValue = { shape: 'exact', fromDate: '', fromTime: '', toDate: '', toTime: '' };

export function MomentField({ id, legend, hint, error, optionalLabel, value, onChange }: MomentProps) {
  const { t } = useTranslation('flow');
  const quick = useQuickDays();
  const chosen = moment(value);
  const current = chosen ?? EMPTY;
  const set = (change: Partial<MomentValue>) => onChange({ ...current, ...change });
  const exact = current.shape === 'exact';
  return (
    <fieldset className="field-group">
      <legend>
        {legend} {optionalLabel}
      </legend>
      {hint !== undefined && <p className="field-group__hint">{hint}</p>}
      <ChoiceCards
        id={`${id}-shape`}
        legend={t('moment.shape')}
        columns={2}
        options={[
          { value: 'exact', label: t('moment.exact') },
          { value: 'interval', label: t('moment.interval') },
        ]}
        value={current.shape}
        onChange={(shape) => set(shape === 'interval' ? { shape } : { shape: 'exact', toDate: '', toTime: '' })}
      />
      <DateParts
        id={id}
        legend={exact ? t('moment.date') : t('moment.fromDate')}
        value={current.fromDate}
        onChange={(fromDate) => set({ fromDate })}
        quick={quick}
        {...(error === undefined ? {} : { error })}
      />
      <TimeParts
        id={`${id}-time`}
        legend={exact ? t('moment.time') : t('moment.fromTime')}
        value={current.fromTime}
        onChange={(fromTime) => set({ fromTime })}
      />
      {!exact && (
        <>
          <DateParts
            id={`${id}-to`}
            legend={t('moment.toDate')}
            value={current.toDate}
            onChange={(toDate) => set({ toDate })}
            quick={quick}
          />
          <TimeParts id={`${id}-to-time`} legend={t('moment.toTime')} value={current.toTime} onChange={(toTime) => set({ toTime })} />
        </>
      )}
    </fieldset>
  );
}
