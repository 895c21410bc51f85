import { useTranslation } from 'react-i18next';
import type { SiteView } from '../../shared/sites/site.ts';
import { offeredService } from '../app/offered.ts';
import type { Screen } from '../app/screens.ts';
import { CardTiles } from '../content/CardTiles.tsx';
import { findCard, useContent } from '../content/ContentProvider.tsx';
import { Tiles } from '../ui/Tile/Tile.tsx';
import { useOffer } from '../visitor/place.ts';
import { ServiceTiles } from '../visitor/ServiceTiles.tsx';

/** What this terminal has for the same matter: its own form, its own page. */
export function OwnWays({ site, here }: { readonly site: SiteView; readonly here: Screen }) {
  const { t } = useTranslation(['sites', 'info']);
  const content = useContent();
  const offer = useOffer();
  const service = site.service === null ? undefined : offeredService(offer, site.service);
  const card = site.card === null ? undefined : findCard(content, site.card);
  return (
    <>
      {service !== undefined && (
        <section className="stack stack--close">
          <h2>{t('intro.here')}</h2>
          <Tiles>
            <ServiceTiles services={[service]} />
          </Tiles>
        </section>
      )}
      {card !== undefined && (
        <section className="stack stack--close">
          <h2>{t('info:card.links')}</h2>
          <Tiles>
            <CardTiles cards={[card]} here={here} />
          </Tiles>
        </section>
      )}
    </>
  );
}
