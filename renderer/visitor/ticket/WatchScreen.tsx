/** A watch that its receipt opened: which one, its days, how far it has come, and what can be done with it. */
import { useTranslation } from 'react-i18next';
import type { ServiceDefinition } from '../../../shared/flow/definition.ts';
import type { TicketView } from '../../../shared/ipc/visit.ts';
import { Page } from '../../app/Page.tsx';
import { useVisit } from '../../app/visit.tsx';
import { periodFieldOf } from '../../flow/period-words.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon, type IconName } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { Tile, Tiles } from '../../ui/Tile/Tile.tsx';
import { WatchCard } from './WatchCard.tsx';
import { type TicketAct, actsFor, standingOf } from './acts.ts';

/** Drawings of the acts; ending early is coming home where there was an absence. */
const ICONS = {
  absence: { dates: 'calendar', earlyReturn: 'home', cancel: 'close' },
  days: { dates: 'calendar', earlyReturn: 'appointment', cancel: 'close' },
} as const satisfies Record<string, Readonly<Record<TicketAct, IconName>>>;

interface WatchScreenProps {
  readonly ticket: TicketView;
  readonly definition: ServiceDefinition;
  readonly today: string;
  readonly onAct: (act: TicketAct) => void;
}

export function WatchScreen({ ticket, definition, today, onAct }: WatchScreenProps) {
  const { t } = useTranslation('ticket');
  const { go } = useVisit();
  const { ends = 'absence' } = periodFieldOf(definition);
  const acts = actsFor(ticket, today);
  const home = () => go({ name: 'home' });
  const words = (act: TicketAct): { readonly title: string; readonly detail: string } => {
    switch (act) {
      case 'dates':
        return { title: t('acts.dates.title'), detail: ticket.period.from <= today ? t('acts.dates.lastOnly') : t('acts.dates.detail') };
      case 'earlyReturn':
        return { title: t(`acts.earlyReturn.${ends}.title`), detail: t(`acts.earlyReturn.${ends}.detail`) };
      case 'cancel':
        return { title: t('acts.cancel.title'), detail: t('acts.cancel.detail') };
    }
  };
  return (
    <Page screen="ticket-watch" title={t('watch.title')} intro={t('watch.intro')} onBack={home}>
      <div className="stack">
        <WatchCard ticket={ticket} definition={definition}>
          <p>{t(`watch.states.${standingOf(ticket, today)}`)}</p>
        </WatchCard>
        {acts.length === 0 ? (
          <>
            <Notice tone="info">{t('watch.nothing')}</Notice>
            <Button variant="primary" size="large" wide onPress={home}>
              {t('watch.home')}
            </Button>
          </>
        ) : (
          <>
            <h2>{t('watch.what')}</h2>
            <Tiles>
              {acts.map((act) => (
                <Tile key={act} id={`ticket-${act}`} icon={<Icon name={ICONS[ends][act]} />} {...words(act)} onPress={() => onAct(act)} />
              ))}
            </Tiles>
          </>
        )}
      </div>
    </Page>
  );
}
