/** What is recorded from now on. Nothing typed is left to lose: ending asks no question. */
import { useTranslation } from 'react-i18next';
import type { ServiceDefinition } from '../../../shared/flow/definition.ts';
import type { TicketView } from '../../../shared/ipc/visit.ts';
import { Page } from '../../app/Page.tsx';
import { useVisit } from '../../app/visit.tsx';
import { Button } from '../../ui/Button/Button.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { WatchCard } from './WatchCard.tsx';
import type { TicketAct } from './acts.ts';

interface DoneProps {
  readonly act: TicketAct;
  readonly ticket: TicketView;
  readonly definition: ServiceDefinition;
  readonly onBack: () => void;
}

export function ChangeDone({ act, ticket, definition, onBack }: DoneProps) {
  const { t } = useTranslation('ticket');
  const { endNow } = useVisit();
  const cancelled = act === 'cancel';
  return (
    <Page screen="ticket-done" title={t('done.title')} onBack={onBack}>
      <div className="stack">
        <Notice tone="done" title={t(`done.${act}`)}>
          {cancelled ? t('done.cancelledTold') : t('done.told')}
        </Notice>
        {!cancelled && <WatchCard ticket={ticket} definition={definition} />}
        <p className="page__intro">{cancelled ? t('done.keepCancelled') : t('done.keep')}</p>
        <Button variant="primary" size="large" wide onPress={() => endNow('receiptRead')}>
          {t('done.end')}
        </Button>
        {!cancelled && (
          <Button variant="secondary" wide onPress={onBack}>
            {t('done.back')}
          </Button>
        )}
      </div>
    </Page>
  );
}
