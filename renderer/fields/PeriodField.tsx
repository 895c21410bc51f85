/** A first and a last day ahead, on the calendar of the service's rules. Hours are not asked: a patrol needs the days. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answers, AnswerValue, MomentValue, PeriodField as Definition, ServiceWords } from '../../shared/flow/definition.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import { useVisit } from '../app/visit.tsx';
import { faultWords } from '../flow/fault-words.ts';
import { useRuleClock } from '../flow/use-rule-clock.ts';
import { Button } from '../ui/Button/Button.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { PeriodPicker } from '../ui/PeriodPicker/PeriodPicker.tsx';
import { moment } from './values.ts';

interface PeriodProps {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string;
  readonly optionalLabel?: string | undefined;
  readonly field: Definition;
  readonly value: AnswerValue;
  readonly onChange: (value: MomentValue | null) => void;
  readonly answers: Answers;
  readonly words: ServiceWords;
  readonly locale: Locale;
}

/** The note of a window whose rules depend on a zone that nobody could tell. */
const ZONE_UNKNOWN = 'zoneUnknown';

/** Draws the calendar with the window that follows from the other answers, its rules to read, and a gendarme where the zone is unknown. */
export function PeriodField({ field, value, onChange, answers, words, locale, ...rest }: PeriodProps) {
  const { t } = useTranslation('flow');
  const { openHelp } = useVisit();
  const ruleClock = useRuleClock();
  const { window, today } = useMemo(() => {
    const clock = ruleClock();
    return { window: field.window(answers, clock), today: clock.today };
  }, [field, answers, ruleClock]);
  const notes = words.fields[field.id]?.notes ?? {};
  const sentences = window.notes.filter((note) => note !== ZONE_UNKNOWN).flatMap((note) => notes[note] ?? []);
  const chosen = moment(value);
  return (
    <>
      {window.notes.includes(ZONE_UNKNOWN) && (
        <Notice tone="attention">
          <p>{notes[ZONE_UNKNOWN] ?? ''}</p>
          <div className="row">
            <Button id={`${field.id}-help`} onPress={openHelp}>
              {t('step.callHelp')}
            </Button>
          </div>
        </Notice>
      )}
      <PeriodPicker
        {...rest}
        window={window}
        value={{ from: chosen?.fromDate ?? '', to: chosen?.toDate ?? '' }}
        onChange={({ from, to }) =>
          onChange(from === '' && to === '' ? null : { shape: 'interval', fromDate: from, fromTime: '', toDate: to, toTime: '' })
        }
        locale={locale}
        today={today}
        refusalWords={(refusal) => faultWords({ field: field.id, ...refusal }, [field], words, locale)}
        noteWords={sentences}
        {...(field.ends === undefined ? {} : { ends: field.ends })}
      />
    </>
  );
}
