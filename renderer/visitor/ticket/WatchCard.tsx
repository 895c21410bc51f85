import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceDefinition } from '../../../shared/flow/definition.ts';
import type { TicketView } from '../../../shared/ipc/visit.ts';
import { useVisit } from '../../app/visit.tsx';
import { periodFieldOf, periodInWords } from '../../flow/period-words.ts';
import { Card } from '../../ui/Card/Card.tsx';

interface WatchCardProps {
  readonly ticket: TicketView;
  readonly definition: ServiceDefinition;
  /** What is to be said of it now. */
  readonly children?: ReactNode;
}

/** A watch in a few lines: what it is, its days, its reference. */
export function WatchCard({ ticket, definition, children }: WatchCardProps) {
  const { t } = useTranslation('ticket');
  const { locale } = useVisit();
  const { ends = 'absence' } = periodFieldOf(definition);
  return (
    <Card title={definition.words[locale].title}>
      <div>
        <p className="receipt__period">{periodInWords(definition, ticket.period, locale)}</p>
        <p className="ticket__aside">{t(`watch.counted.${ends}`)}</p>
      </div>
      {children}
      <p className="ticket__aside tnum">{t('watch.reference', { reference: ticket.reference })}</p>
    </Card>
  );
}
