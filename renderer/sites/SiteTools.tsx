import { useTranslation } from 'react-i18next';
import type { SITE_ACTS } from '../../shared/ipc/sites.ts';
import type { SiteState } from '../../shared/sites/site.ts';
import { useAnnounce } from '../a11y/Announcer.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { nextSize } from './zoom.ts';

interface SiteToolsProps {
  readonly act: (act: (typeof SITE_ACTS)[number]) => void;
  readonly zoom: SiteState['zoom'];
  /** One page back; at the first one, out of the site. */
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** What a visitor can do to the page of a site. */
export function SiteTools({ act, zoom, onBack, onClose }: SiteToolsProps) {
  const { t } = useTranslation('sites');
  const announce = useAnnounce();
  const resize = (to: 'larger' | 'smaller') => {
    act(to);
    announce(t('open.size', { percent: nextSize(zoom, to) * 100 }));
  };
  return (
    <div className="site-tools" role="group" aria-label={t('open.tools')}>
      <Button id="site-back" icon={<Icon name="undo" />} onPress={onBack}>
        {t('open.back')}
      </Button>
      <Button id="site-home" icon={<Icon name="home" />} onPress={() => act('home')}>
        {t('open.home')}
      </Button>
      <Button id="site-smaller" icon={<Icon name="smaller" />} onPress={() => resize('smaller')}>
        {t('open.smaller')}
      </Button>
      <Button id="site-larger" icon={<Icon name="larger" />} onPress={() => resize('larger')}>
        {t('open.larger')}
      </Button>
      <Button id="site-page" icon={<Icon name="keyboard" />} onPress={() => act('page')}>
        {t('open.toPage')}
      </Button>
      <Button id="site-close" variant="primary" icon={<Icon name="check" />} onPress={onClose}>
        {t('open.close')}
      </Button>
    </div>
  );
}
