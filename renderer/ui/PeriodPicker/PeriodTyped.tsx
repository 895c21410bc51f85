import type { PeriodWindow, DayRefusal } from '../../../shared/flow/definition.ts';
import { DateParts } from '../DateParts/DateParts.tsx';
import { standing, type Days } from './choice.ts';

/** The days as typed so far, and the rules they are checked by. */
export interface PeriodTypedProps {
  readonly id: string;
  readonly days: Days;
  readonly onChange: (days: Days) => void;
  readonly window: PeriodWindow;
  readonly refusalWords: (refusal: DayRefusal) => string;
  readonly legends: { readonly fromDay: string; readonly toDay: string };
  readonly fixedFrom: boolean;
}

/** The two days typed, checked by the same rules as the calendar's as soon as they are whole. */
export function PeriodTyped({ id, days, onChange, window, refusalWords, legends, fixedFrom }: PeriodTypedProps) {
  const refused = standing(window, days);
  const error = (refusal: DayRefusal | null) => (refusal === null ? null : refusalWords(refusal));
  return (
    <div className="period__typed">
      {!fixedFrom && (
        <DateParts
          id={`${id}-from`}
          legend={legends.fromDay}
          value={days.from}
          onChange={(from) => onChange({ ...days, from })}
          error={error(refused.from)}
        />
      )}
      <DateParts
        id={`${id}-to`}
        legend={legends.toDay}
        value={days.to}
        onChange={(to) => onChange({ ...days, to })}
        error={error(refused.to)}
      />
    </div>
  );
}
