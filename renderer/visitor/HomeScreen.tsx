/** The home page: the questions that lead to the right door, then one tile a service that is offered; nothing is greyed out. */
import { useTranslation } from 'react-i18next';
import { offeredServices, takesTickets } from '../app/offered.ts';
import { Page } from '../app/Page.tsx';
import { useVisit } from '../app/visit.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { Tile, Tiles } from '../ui/Tile/Tile.tsx';
import { SERVICE_ICON_NAMES } from './service-icons.ts';

export function HomeScreen() {
  const { t } = useTranslation('shell');
  const { visit, locale, go } = useVisit();
  const services = offeredServices(visit).filter(({ definition }) => definition.shelf === 'home');
  return (
    <Page screen="home" title={t('home.title')} intro={t('home.intro')}>
      <Tiles>
        <Tile
          title={t('home.orientation')}
          detail={t('home.orientationDetail')}
          icon={<Icon name="orientation" />}
          weight="main"
          onPress={() => go({ name: 'orientation' })}
        />
        {services.map(({ id, definition }) => (
          <Tile
            key={id}
            id={`service-${id}`}
            title={definition.words[locale].tile}
            detail={definition.words[locale].tileDetail}
            icon={<Icon name={SERVICE_ICON_NAMES[definition.icon]} />}
            onPress={() => go({ name: 'service', id })}
          />
        ))}
        {takesTickets(visit) && (
          <Tile
            id="ticket"
            title={t('home.ticket')}
            detail={t('home.ticketDetail')}
            icon={<Icon name="receipt" />}
            onPress={() => go({ name: 'ticket' })}
          />
        )}
      </Tiles>
      {services.length === 0 && <Notice tone="info">{t('home.notSetUp')}</Notice>}
      <Notice tone="attention">{t('home.danger')}</Notice>
    </Page>
  );
}
