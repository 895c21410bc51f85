/** A watch under way that ends sooner: one day, today or later, before its last day. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../shared/time/calendar.ts';
import { formatDate } from '../../../shared/time/format.ts';
import { earlyDayFault } from '../../../shared/watch/allowed-days.ts';
import { Page } from '../../app/Page.tsx';
import { useVisit } from '../../app/visit.tsx';
import { periodFieldOf, periodInWords } from '../../flow/period-words.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { DateParts } from '../../ui/DateParts/DateParts.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary/ErrorSummary.tsx';
import { ConfirmChange } from './ConfirmChange.tsx';
import type { TicketPart } from './ticket-part.ts';
import { useChange } from './useChange.ts';

const ID = 'ticket-early';
/** Days offered in one touch, from today on. */
const QUICK = ['today', 'tomorrow', 'dayAfter'] as const;

export function EarlyReturn({ ticket, definition, today, onBack, onDone }: TicketPart) {
  const { t } = useTranslation('ticket');
  const { t: flow } = useTranslation('flow');
  const { locale } = useVisit();
  const { ends = 'absence' } = periodFieldOf(definition);
  const { period } = ticket;
  const [day, setDay] = useState('');
  const [tries, setTries] = useState(0);
  const [sure, setSure] = useState(false);
  const change = useChange(onDone);
  const last = formatDate(period.to, locale);
  const fault = earlyDayFault(period, day, today);
  const error = tries === 0 || fault === null ? null : t(`earlyReturn.${fault}`, { last });

  if (sure) {
    return (
      <ConfirmChange
        screen="ticket-early-confirm"
        title={t('earlyReturn.confirmTitle')}
        before={periodInWords(definition, period, locale)}
        after={periodInWords(definition, { from: period.from, to: day }, locale)}
        confirm={t('earlyReturn.confirm')}
        again={t('earlyReturn.again')}
        state={change.state}
        onConfirm={() => void change.send({ kind: 'earlyReturn', on: day })}
        onBack={() => setSure(false)}
      />
    );
  }
  return (
    <Page screen="ticket-early" title={t(`earlyReturn.title.${ends}`)} onBack={onBack}>
      <div className="stack">
        <ErrorSummary
          attempt={tries}
          title={flow('step.errors', { count: 1 })}
          errors={error === null ? [] : [{ fieldId: ID, message: error }]}
        />
        <DateParts
          id={ID}
          legend={t(`earlyReturn.legend.${ends}`)}
          hint={t('earlyReturn.hint', { last })}
          error={error}
          value={day}
          onChange={setDay}
          quick={QUICK.map((name, ahead) => ({ label: t(`earlyReturn.${name}`), value: addDays(today, ahead) })).filter(
            ({ value }) => earlyDayFault(period, value, today) === null,
          )}
        />
        <Button
          variant="primary"
          size="large"
          wide
          id="continue"
          onPress={() => {
            setTries(fault === null ? 0 : tries + 1);
            setSure(fault === null);
          }}
        >
          {t('earlyReturn.continue')}
        </Button>
      </div>
    </Page>
  );
}
