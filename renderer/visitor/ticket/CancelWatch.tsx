/** Ending a watch for good, asked twice in a calm voice: the way that keeps it is always the first to touch. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../app/Page.tsx';
import { Button } from '../../ui/Button/Button.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { ChangeNotice } from './ChangeNotice.tsx';
import { WatchCard } from './WatchCard.tsx';
import type { TicketPart } from './ticket-part.ts';
import { useChange } from './useChange.ts';

/** `onDates`: the visitor would rather change the dates. */
export function CancelWatch({ ticket, definition, onBack, onDone, onDates }: TicketPart & { readonly onDates: () => void }) {
  const { t } = useTranslation('ticket');
  const [sure, setSure] = useState(false);
  const change = useChange(onDone);
  // Keys: the second question's buttons are not those of the first one with other words.
  if (!sure) {
    return (
      <Page key="ask" screen="ticket-cancel" title={t('cancel.title')} intro={t('cancel.intro')} onBack={onBack}>
        <div className="stack">
          <Notice tone="attention">{t('cancel.what')}</Notice>
          <p>{t('cancel.instead')}</p>
          <Button variant="primary" size="large" wide onPress={onBack}>
            {t('cancel.keep')}
          </Button>
          <Button size="large" wide onPress={onDates}>
            {t('acts.dates.title')}
          </Button>
          <Button variant="danger" size="large" wide id="continue" onPress={() => setSure(true)}>
            {t('cancel.continue')}
          </Button>
        </div>
      </Page>
    );
  }
  return (
    <Page key="sure" screen="ticket-cancel-sure" title={t('cancel.sureTitle')} intro={t('cancel.sureIntro')} onBack={() => setSure(false)}>
      <div className="stack">
        <WatchCard ticket={ticket} definition={definition} />
        <ChangeNotice state={change.state} />
        <Button variant="primary" size="large" wide onPress={onBack}>
          {t('cancel.keep')}
        </Button>
        <Button variant="danger" size="large" wide id="confirm-change" onPress={() => void change.send({ kind: 'cancelled' })}>
          {change.state === 'sending' ? t('confirm.sending') : t('cancel.confirm')}
        </Button>
      </div>
    </Page>
  );
}
