import { useTranslation } from 'react-i18next';
import type { SiteFailure, SiteView } from '../../shared/sites/site.ts';
import type { Screen } from '../app/screens.ts';
import { useVisit } from '../app/visit.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { Card } from '../ui/Card/Card.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { OwnCard, OwnService } from './OwnWays.tsx';

interface SiteFailedProps {
  readonly site: SiteView;
  readonly failure: SiteFailure | 'gone';
  readonly onAgain: () => void;
  readonly here: Screen;
}

/** Why a site is not on the screen, in plain words, and the ways on. */
export function SiteFailed({ site, failure, onAgain, here }: SiteFailedProps) {
  const { t } = useTranslation(['sites', 'shell']);
  const { openHelp } = useVisit();
  return (
    <div className="stack">
      <Notice tone="attention" title={t(`open.failures.${failure}.title`)} live>
        <p>{t(`open.failures.${failure}.body`)}</p>
      </Notice>
      <Card title={t('intro.instead')}>
        <p>{site.offline}</p>
      </Card>
      <Button id="site-again" variant="primary" size="large" wide icon={<Icon name="globe" />} onPress={onAgain}>
        {t('open.again')}
      </Button>
      <Button variant="secondary" size="large" wide icon={<Icon name="gendarme" />} onPress={openHelp}>
        {t('shell:foot.help')}
      </Button>
      <OwnService site={site} here={here} />
      <OwnCard site={site} here={here} />
    </div>
  );
}
