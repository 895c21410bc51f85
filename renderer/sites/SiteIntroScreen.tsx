/**
 * Before an official site: what it is, what the terminal does with what is written there, and the ways that are often better: one's own telephone for a
 * site that asks who one is, our own form, our own page. Without a connection the ways stand alone; a site that cannot be reached is not opened.
 */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SiteView } from '../../shared/sites/site.ts';
import { Page } from '../app/Page.tsx';
import type { Screen } from '../app/screens.ts';
import { useVisit } from '../app/visit.tsx';
import { ContentGate } from '../content/ContentGate.tsx';
import { useContent } from '../content/ContentProvider.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { Card } from '../ui/Card/Card.tsx';
import { Icon, type IconName } from '../ui/Icon/Icon.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { AddressCode } from '../ui/QrCode/AddressCode.tsx';
import { OwnCard, OwnService } from './OwnWays.tsx';
import { SiteMarks } from './SiteMarks.tsx';
import { isPrivateSite, useSite } from './known-sites.ts';
import { useSiteReach } from './use-site-reach.ts';
import './sites.css';

export function SiteIntroScreen({ id, from }: { readonly id: string; readonly from: Screen }) {
  const { t } = useTranslation('sites');
  const { go } = useVisit();
  const content = useContent();
  const site = useSite(id);
  return (
    <Page screen="site" title={site?.name ?? t('tile')} intro={site?.use} onBack={() => go(from)}>
      {site === undefined ? <ContentGate state={content.state} /> : <Intro site={site} from={from} />}
    </Page>
  );
}

/** What holds for every site, in the order of its weight. */
const POINTS = [
  ['erase', 'end'],
  ['behind', 'hide'],
  ['documents', 'document'],
] as const satisfies readonly (readonly [string, IconName])[];

function Intro({ site, from }: { readonly site: SiteView; readonly from: Screen }) {
  const { t } = useTranslation('sites');
  const { go, keepPrivate } = useVisit();
  const content = useContent();
  const reached = useSiteReach()[site.id];
  const isPrivate = isPrivateSite(site, content);
  useEffect(() => {
    if (isPrivate) keepPrivate();
  }, [isPrivate, keepPrivate]);

  const here: Screen = { name: 'site', id: site.id, from };
  if (reached === false) return <Offline site={site} here={here} />;
  return (
    <div className="stack">
      <OwnService site={site} here={here} />
      {site.identity !== 'none' && <Phone site={site} title={t(`intro.${site.identity}`)} />}
      <ul className="site-points">
        <li>
          <Icon name="link" />
          <span className="site-points__address">{t('intro.address', { host: site.host })}</span>
        </li>
        {POINTS.map(([name, icon]) => (
          <li key={name}>
            <Icon name={icon} />
            <span>{t(`intro.${name}`)}</span>
          </li>
        ))}
        {reached === true && (
          <li>
            <Icon name="check" />
            <span>{t('intro.reached')}</span>
          </li>
        )}
      </ul>
      <SiteMarks site={site} reached={reached} />
      <Button
        id="site-open"
        variant="primary"
        size="large"
        wide
        icon={<Icon name="globe" />}
        onPress={() => go({ name: 'siteOpen', id: site.id, from })}
      >
        {t('intro.open', { name: site.name })}
      </Button>
      <OwnCard site={site} here={here} />
    </div>
  );
}

/** The same page on the visitor's own telephone. */
function Phone({ site, title }: { readonly site: SiteView; readonly title?: string }) {
  const { t } = useTranslation('sites');
  return (
    <Card {...(title === undefined ? {} : { title })}>
      <AddressCode address={site.start} label={(address) => t('intro.code', { address })}>
        {() => (
          <>
            {title !== undefined && <p className="site-advice">{t('intro.phone')}</p>}
            <p>{t('intro.photograph')}</p>
          </>
        )}
      </AddressCode>
    </Card>
  );
}

/** What can be done while the site cannot be reached. The button comes back by itself once it can. */
function Offline({ site, here }: { readonly site: SiteView; readonly here: Screen }) {
  const { t } = useTranslation(['sites', 'shell']);
  const { openHelp } = useVisit();
  return (
    <div className="stack">
      <Notice tone="attention" title={t('unreached')} live>
        <p>{t('intro.offline')}</p>
      </Notice>
      <Card title={t('intro.instead')}>
        <p>{site.offline}</p>
      </Card>
      <Button variant="primary" size="large" wide icon={<Icon name="gendarme" />} onPress={openHelp}>
        {t('shell:foot.help')}
      </Button>
      <OwnService site={site} here={here} />
      <OwnCard site={site} here={here} />
      <Phone site={site} />
    </div>
  );
}
