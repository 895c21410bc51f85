import { useTranslation } from 'react-i18next';
import type { SiteView } from '../../shared/sites/site.ts';
import { offeredService } from '../app/offered.ts';
import type { Screen } from '../app/screens.ts';
import { CardTiles } from '../content/CardTiles.tsx';
import { findCard, useContent } from '../content/ContentProvider.tsx';
import { Tiles } from '../ui/Tile/Tile.tsx';
import { useOffer } from '../visitor/place.ts';
import { ServiceTiles } from '../visitor/ServiceTiles.tsx';

/** Our own form for the same matter, where it is offered now. */
export function OwnService({ site, here }: { readonly site: SiteView; readonly here: Screen }) {
  const { t } = useTranslation('sites');
  const offer = useOffer();
  const service = site.service === null ? undefined : offeredService(offer, site.service);
  if (service === undefined) return null;
  return (
    <section className="stack stack--close">
      <h2>{t('intro.here')}</h2>
      <Tiles>
        <ServiceTiles services={[service]} here={here} />
      </Tiles>
    </section>
  );
}

/** Our own page on the same matter, where it is shown. */
export function OwnCard({ site, here }: { readonly site: SiteView; readonly here: Screen }) {
  const { t } = useTranslation('info');
  const content = useContent();
  const card = site.card === null ? undefined : findCard(content, site.card);
  if (card === undefined) return null;
  return (
    <section className="stack stack--close">
      <h2>{t('card.links')}</h2>
      <Tiles>
        <CardTiles cards={[card]} here={here} />
      </Tiles>
    </section>
  );
}
