/** Another period, within the rules of the service: the calendar explains a refused day, then old and new dates are looked at once more. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REFUSALS_BEFORE_HELP } from '../../../shared/flow/reducer.ts';
import { type Period, changeWindow, isPeriod, periodFault } from '../../../shared/watch/allowed-days.ts';
import { Page } from '../../app/Page.tsx';
import { useVisit } from '../../app/visit.tsx';
import { faultWords } from '../../flow/fault-words.ts';
import { periodFieldOf, periodInWords } from '../../flow/period-words.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary/ErrorSummary.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { PeriodPicker } from '../../ui/PeriodPicker/PeriodPicker.tsx';
import { ConfirmChange } from './ConfirmChange.tsx';
import type { TicketPart } from './ticket-part.ts';
import { useChange } from './useChange.ts';

const ID = 'ticket-period';
/** The note of a window whose rules depend on a zone that nobody could tell: a gendarme is offered beside it. */
const ZONE_UNKNOWN = 'zoneUnknown';

export function ChangeDates({ ticket, definition, today, onBack, onDone }: TicketPart) {
  const { t } = useTranslation('ticket');
  const { t: flow } = useTranslation('flow');
  const { locale, openHelp } = useVisit();
  const words = definition.words[locale];
  const field = periodFieldOf(definition);
  const { ends = 'absence' } = field;
  const notes = words.fields[field.id]?.notes ?? {};
  const { facts, period } = ticket;
  const begun = period.from <= today;
  const window = useMemo(() => changeWindow(facts, period, today), [facts, period, today]);
  const [value, setValue] = useState<Period>(begun ? { from: period.from, to: '' } : { from: '', to: '' });
  const [tries, setTries] = useState(0);
  const [chosen, setChosen] = useState<Period | null>(null);
  const change = useChange(onDone);

  const fault = faultOf(value);
  const error = tries === 0 ? null : fault;
  if (chosen !== null) {
    return (
      <ConfirmChange
        screen="ticket-dates-confirm"
        title={t('dates.confirmTitle')}
        before={periodInWords(definition, period, locale)}
        after={periodInWords(definition, chosen, locale)}
        confirm={t('dates.confirm')}
        again={t('dates.again')}
        state={change.state}
        onConfirm={() => void change.send({ kind: 'dates', ...chosen })}
        onBack={() => setChosen(null)}
      />
    );
  }
  return (
    <Page
      screen="ticket-dates"
      title={t('dates.title')}
      intro={t('dates.current', { period: periodInWords(definition, period, locale) })}
      onBack={onBack}
    >
      <div className="stack">
        <ErrorSummary
          attempt={tries}
          title={flow('step.errors', { count: 1 })}
          errors={error === null ? [] : [{ fieldId: ID, message: error }]}
        />
        {tries >= REFUSALS_BEFORE_HELP && error !== null && (
          <Notice tone="info">
            <p>{flow('step.needHelp')}</p>
            <div className="row">
              <Button onPress={openHelp}>{flow('step.callHelp')}</Button>
            </div>
          </Notice>
        )}
        {window.notes.includes(ZONE_UNKNOWN) && (
          <Notice tone="attention">
            <p>{notes[ZONE_UNKNOWN] ?? ''}</p>
            <div className="row">
              <Button onPress={openHelp}>{flow('step.callHelp')}</Button>
            </div>
          </Notice>
        )}
        <PeriodPicker
          id={ID}
          legend={t(`dates.legend.${ends}`)}
          error={error}
          window={window}
          value={value}
          onChange={setValue}
          locale={locale}
          today={today}
          refusalWords={(refusal) => faultWords({ field: field.id, ...refusal }, [field], words, locale)}
          noteWords={window.notes.filter((note) => note !== ZONE_UNKNOWN).flatMap((note) => notes[note] ?? [])}
          fixedFrom={begun}
          ends={ends}
        />
        <Button
          variant="primary"
          size="large"
          wide
          id="continue"
          onPress={() => {
            setTries(tries + 1);
            if (fault !== null) return;
            setTries(0);
            setChosen(value);
          }}
        >
          {t('dates.continue')}
        </Button>
      </div>
    </Page>
  );

  /** What keeps these days from being looked at once more, in words. */
  function faultOf(days: Period): string | null {
    if (!isPeriod(days)) return t(`dates.incomplete.${ends}`);
    if (days.from === period.from && days.to === period.to) return t('dates.same');
    const refused = periodFault(window, days);
    return refused === null ? null : faultWords({ field: field.id, fault: refused.fault, facts: refused.facts }, [field], words, locale);
  }
}
