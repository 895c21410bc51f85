/** The official sites that this terminal opens: what one does there, and what one must know before touching it. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SiteView } from '../../shared/sites/site.ts';
import { useAnnounce } from '../a11y/Announcer.tsx';
import { Page } from '../app/Page.tsx';
import type { Screen } from '../app/screens.ts';
import { useVisit } from '../app/visit.tsx';
import { ContentGate } from '../content/ContentGate.tsx';
import { useContent } from '../content/ContentProvider.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { TextInput } from '../ui/TextInput/TextInput.tsx';
import { Tile } from '../ui/Tile/Tile.tsx';
import { SiteMarks } from './SiteMarks.tsx';
import { findSites, isPrivateSite, sitesOf } from './known-sites.ts';
import { useSiteReach } from './use-site-reach.ts';
import './sites.css';

/** More than these are looked for by their first letters. */
const SEARCH_ABOVE = 7;
const MOST_LETTERS = 60;

interface SitesProps {
  readonly from: Screen;
  readonly left: 'erased' | 'unproved' | undefined;
}

export function SitesScreen({ from, left }: SitesProps) {
  const { t } = useTranslation('sites');
  const { go } = useVisit();
  const content = useContent();
  const announce = useAnnounce();
  const reached = useSiteReach();
  const [typed, setTyped] = useState('');
  const sites = sitesOf(content);
  const found = findSites(sites, typed);
  const said = left === undefined ? null : t(`list.${left}`);

  useEffect(() => {
    if (said !== null) announce(said);
  }, [said, announce]);

  return (
    <Page screen="sites" title={t('tile')} intro={t('list.intro')} onBack={() => go(from)}>
      {left === 'erased' && <Notice tone="done">{t('list.erased')}</Notice>}
      {left === 'unproved' && (
        <Notice tone="attention" title={t('list.unproved')}>
          {t('list.unprovedBody')}
        </Notice>
      )}
      {content.state !== 'ready' && <ContentGate state={content.state} />}
      {content.state === 'ready' && sites.length === 0 && <Nothing words={t('list.empty')} />}
      {sites.length > SEARCH_ABOVE && (
        <TextInput
          id="site-query"
          label={t('list.search')}
          labelSize="small"
          hint={t('list.hint')}
          value={typed}
          onChange={setTyped}
          layout="text"
          maxLength={MOST_LETTERS}
          icon={<Icon name="search" />}
        />
      )}
      <p className="sr" role="status">
        {typed === '' ? '' : t('list.found', { count: found.length })}
      </p>
      <div className="site-list">
        {found.map((site) => (
          <SiteTile
            key={site.id}
            site={site}
            reached={reached[site.id]}
            onPress={() => go({ name: 'site', id: site.id, from: { name: 'sites', from } })}
          />
        ))}
      </div>
      {sites.length > 0 && found.length === 0 && <Nothing title={t('list.none')} words={t('list.noneBody')} />}
    </Page>
  );
}

interface SiteTileProps {
  readonly site: SiteView;
  readonly reached: boolean | undefined;
  readonly onPress: () => void;
}

function SiteTile({ site, reached, onPress }: SiteTileProps) {
  const content = useContent();
  // The address of a private matter is not for whoever stands behind: the name is neutral, the host is not.
  const isPrivate = isPrivateSite(site, content);
  return (
    <Tile
      id={`site-${site.id}`}
      title={site.name}
      detail={site.use}
      icon={<Icon name="globe" />}
      more={
        <>
          {!isPrivate && (
            <span className="site-host" dir="ltr">
              {site.host}
            </span>
          )}
          <SiteMarks site={site} reached={reached} />
        </>
      }
      onPress={onPress}
    />
  );
}

function Nothing({ title, words }: { readonly title?: string; readonly words: string }) {
  const { t } = useTranslation('shell');
  const { openHelp } = useVisit();
  return (
    <div className="stack">
      <Notice tone="info" title={title} live>
        {words}
      </Notice>
      <Button variant="primary" size="large" wide icon={<Icon name="gendarme" />} onPress={openHelp}>
        {t('foot.help')}
      </Button>
    </div>
  );
}
