/** The home page: one tile a service that is built; nothing is greyed out. */
import { useTranslation } from 'react-i18next';
import { Page } from '../app/Page.tsx';
import { useVisit } from '../app/visit.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { Tile, Tiles } from '../ui/Tile/Tile.tsx';

export function HomeScreen() {
  const { t } = useTranslation('shell');
  const { boot, go } = useVisit();
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
        {boot.canDeposit && (
          <Tile
            title={t('home.preComplaint')}
            detail={t('home.preComplaintDetail')}
            icon={<Icon name="document" />}
            onPress={() => go({ name: 'service', id: 'preComplaint' })}
          />
        )}
      </Tiles>
      {!boot.canDeposit && <Notice tone="info">{t('home.notSetUp')}</Notice>}
      <Notice tone="attention">{t('home.danger')}</Notice>
    </Page>
  );
}
