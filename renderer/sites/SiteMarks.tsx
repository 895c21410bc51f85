import { useTranslation } from 'react-i18next';
import type { SiteView } from '../../shared/sites/site.ts';
import { useVisit } from '../app/visit.tsx';
import { ToVerify } from '../content/ToVerify.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';

interface SiteMarksProps {
  readonly site: SiteView;
  /** False: it cannot be reached. Undefined: nothing is known, nothing is said. */
  readonly reached: boolean | undefined;
}

/**
 * What one must know of a site before going there, each with a drawing and words: the connection, FranceConnect, a language that is not the visitor's,
 * what nobody has checked.
 */
export function SiteMarks({ site, reached }: SiteMarksProps) {
  const { t } = useTranslation('sites');
  const { locale } = useVisit();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const languages = new Intl.ListFormat(locale).format(site.languages.map((code) => names.of(code) ?? code));
  return (
    <span className="site-marks">
      {reached === false && (
        <span className="site-mark site-mark--attention">
          <Icon name="alert" />
          {t('unreached')}
        </span>
      )}
      {site.identity !== 'none' && (
        <span className="site-mark">
          <Icon name="identity" />
          {t(`identity.${site.identity}`)}
        </span>
      )}
      {site.languages.length > 0 && !site.languages.includes(locale) && (
        <span className="site-mark">
          <Icon name="language" />
          {t('list.languages', { languages })}
        </span>
      )}
      {site.toVerify && <ToVerify />}
    </span>
  );
}
