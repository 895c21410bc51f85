/**
 * The home page: what a visitor may look for, then two groups. To act: the questions that lead to the right door and one tile a service that is offered.
 * To read: one tile a shelf. Nothing is greyed out; a shelf without a page is absent.
 */
import { useTranslation } from 'react-i18next';
import { SHELVES, type Shelf } from '../../shared/content/closed-lists.ts';
import { offeredServices, takesTickets } from '../app/offered.ts';
import { Page } from '../app/Page.tsx';
import type { Screen } from '../app/screens.ts';
import { useVisit } from '../app/visit.tsx';
import { useContent } from '../content/ContentProvider.tsx';
import { SHELF_ICON_NAMES } from '../content/card-icons.ts';
import { Card } from '../ui/Card/Card.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { Tile, Tiles } from '../ui/Tile/Tile.tsx';
import { AlertNotice } from './AlertNotice.tsx';
import { ClosedNotice } from './ClosedNotice.tsx';
import { ContactLines, OFFICIAL_SITES } from './ContactLines.tsx';
import { useOffer, usePlace } from './place.ts';
import { ServiceTiles } from './ServiceTiles.tsx';
import './home.css';

export function HomeScreen() {
  const { t } = useTranslation(['shell', 'opening', 'sites']);
  const { t: info } = useTranslation('info');
  const { boot, locale, go } = useVisit();
  const { closed, alert } = usePlace(boot);
  const content = useContent();
  const offer = useOffer();
  const offered = offeredServices(offer);
  const services = offered.filter(({ definition }) => definition.shelf === 'home');
  const here: Screen = { name: 'home' };
  // Until the content is read every shelf stands: a tile that comes late would move others under a finger.
  const holdsPages = (shelf: Shelf): boolean =>
    content.state !== 'ready' ||
    content.view.cards.some((card) => card.shelf === shelf) ||
    offered.some(({ definition }) => definition.shelf === shelf);
  return (
    <Page screen="home" title={t('home.title')} intro={closed ? t('opening:closedFace.intro') : t('home.intro')}>
      {alert !== null && <AlertNotice alert={alert} locale={locale} />}
      {closed && <ClosedNotice />}
      <div className="home__first">
        <Tile
          id="orientation"
          title={t('home.orientation')}
          detail={t('home.orientationDetail')}
          icon={<Icon name="orientation" />}
          weight="main"
          onPress={() => go({ name: 'orientation' })}
        />
        <Tile
          id="search"
          title={info('home.search')}
          icon={<Icon name="search" />}
          onPress={() => go({ name: 'search', query: '', from: here })}
        />
      </div>
      <div className="home__groups">
        <section className="home__group" aria-labelledby="home-acts">
          <h2 id="home-acts">{info('home.acts')}</h2>
          {services.length === 0 && !closed && <Notice tone="info">{t('home.notSetUp')}</Notice>}
          <Tiles>
            <ServiceTiles services={services} />
            {takesTickets(offer) && (
              <Tile
                id="ticket"
                title={t('home.ticket')}
                detail={t('home.ticketDetail')}
                icon={<Icon name="receipt" />}
                onPress={() => go({ name: 'ticket' })}
              />
            )}
            {/* As with the shelves: it stands until it is known that there is none. */}
            {(content.state !== 'ready' || content.view.sites.length > 0) && (
              <Tile
                id="sites"
                title={t('sites:tile')}
                detail={t('sites:tileDetail')}
                icon={<Icon name="globe" />}
                onPress={() => go({ name: 'sites', from: here })}
              />
            )}
          </Tiles>
        </section>
        <section className="home__group home__group--inform" aria-labelledby="home-inform">
          <h2 id="home-inform">{info('home.inform')}</h2>
          <Tiles>
            {SHELVES.filter(holdsPages).map((shelf) => (
              <Tile
                key={shelf}
                id={`shelf-${shelf}`}
                title={info(`shelves.${shelf}.title`)}
                icon={<Icon name={SHELF_ICON_NAMES[shelf]} />}
                onPress={() => go(startOf(shelf, here))}
              />
            ))}
            <Tile id="hours" title={t('opening:page.tile')} icon={<Icon name="clock" />} onPress={() => go({ name: 'hours' })} />
          </Tiles>
        </section>
      </div>
      {closed && (
        <Card title={t('opening:closedFace.sites')}>
          <ContactLines contacts={OFFICIAL_SITES} locale={locale} />
        </Card>
      )}
      {!closed && <Notice tone="attention">{t('home.danger')}</Notice>}
    </Page>
  );
}

/** The first page of a shelf: most are a list of their pages. */
function startOf(shelf: Shelf, from: Screen): Screen {
  switch (shelf) {
    case 'proxyVote':
      return { name: 'proxy', answers: null, from };
    case 'recruitment':
      return { name: 'recruitment' };
    default:
      return { name: 'topics', shelf, from };
  }
}
