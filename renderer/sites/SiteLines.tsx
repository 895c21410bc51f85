import { useTranslation } from 'react-i18next';
import type { SiteRefusal } from '../../shared/sites/site.ts';
import { Icon } from '../ui/Icon/Icon.tsx';

interface SiteLinesProps {
  readonly refusal: SiteRefusal | null;
  readonly identified: boolean;
}

/**
 * What the terminal says of the page, in lines under it: nothing above moves under a finger when one comes or goes. Spoken when they appear, since the
 * region is there before.
 */
export function SiteLines({ refusal, identified }: SiteLinesProps) {
  const { t } = useTranslation('sites');
  return (
    <div className="site-lines" role="status">
      {refusal !== null && (
        <p className="site-line">
          <Icon name="info" />
          <span>{t(`open.refusals.${refusal}`)}</span>
        </p>
      )}
      {identified && (
        <p className="site-line site-line--attention">
          <Icon name="identity" />
          <span>{t('open.identified')}</span>
        </p>
      )}
    </div>
  );
}
