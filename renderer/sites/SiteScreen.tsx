/**
 * An official site, open. Its page is a window of its own that main puts over the box that this screen leaves free; around it stay who vouches for the
 * page, its controls, the terminal's own keyboard and foot bar. It goes out of sight whenever something of ours must be seen.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SiteView } from '../../shared/sites/site.ts';
import { Page } from '../app/Page.tsx';
import type { Screen } from '../app/screens.ts';
import { useTyped, useVisit } from '../app/visit.tsx';
import { ContentGate } from '../content/ContentGate.tsx';
import { useContent } from '../content/ContentProvider.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { LeaveQuestion } from './LeaveQuestion.tsx';
import { SiteFailed } from './SiteFailed.tsx';
import { SiteLines } from './SiteLines.tsx';
import { SiteTools } from './SiteTools.tsx';
import { useSite } from './known-sites.ts';
import { useOpenSite } from './use-open-site.ts';
import { useSiteBox } from './use-site-box.ts';
import { useSiteKeys } from './use-site-keys.ts';
import './sites.css';

interface SiteProps {
  readonly id: string;
  /** Where its page before was come to from. */
  readonly from: Screen;
}

export function SiteScreen({ id, from }: SiteProps) {
  const { t } = useTranslation('sites');
  const { go } = useVisit();
  const content = useContent();
  const offered = useSite(id);
  // It stays what it was when it was opened while another language is read, and when it is closed to others meanwhile.
  const [first] = useState(offered);
  const site = offered ?? first;
  if (site === undefined) {
    return (
      <Page screen="siteOpen" title={t('tile')} onBack={() => go(from)}>
        <ContentGate state={content.state} />
      </Page>
    );
  }
  return <Opened site={site} from={from} />;
}

function Opened({ site, from }: { readonly site: SiteView; readonly from: Screen }) {
  const { t } = useTranslation('sites');
  const { go } = useVisit();
  const open = useOpenSite(site.id);
  const { phase, failure, state, act, leave } = open;
  const [asking, setAsking] = useState(false);
  const box = useSiteBox((phase === 'opening' || phase === 'shown') && !asking, open.turn);
  useTyped('site', phase === 'shown');
  useSiteKeys(phase === 'shown' ? (state?.field ?? null) : null);

  const close = async (): Promise<void> => {
    setAsking(false);
    const left = await leave();
    const list: Screen = from.name === 'sites' ? { name: 'sites', from: from.from } : { name: 'sites', from };
    go(left === undefined ? list : { ...list, left });
  };
  const askOrClose = (): void => {
    if (phase === 'shown') setAsking(true);
    else if (phase !== 'closing') void close();
  };

  if (phase === 'failed' && failure !== null) {
    return (
      <Page screen="siteOpen" title={site.name} onBack={askOrClose}>
        <SiteFailed
          site={site}
          failure={failure}
          onAgain={() => {
            setAsking(false);
            open.again();
          }}
          here={{ name: 'site', id: site.id, from }}
        />
      </Page>
    );
  }
  const host = state?.host ?? site.host;
  const issuer = state?.issuer ?? null;
  const canGoBack = state?.canGoBack === true;
  const busy = phase !== 'shown' || state?.loading === true;
  return (
    <Page
      screen="siteOpen"
      title={site.name}
      onBack={askOrClose}
      fill
      beside={
        <p className="site-secure">
          {phase === 'shown' ? <Icon name="lock" /> : <Icon name="globe" />}
          <span>
            {phase === 'shown' && `${t('open.secure')} · `}
            {host}
            {issuer !== null && <span className="site-secure__issuer">{` · ${t('open.issuer', { issuer })}`}</span>}
          </span>
        </p>
      }
    >
      <SiteTools
        act={act}
        zoom={state?.zoom ?? 1}
        onBack={() => {
          if (canGoBack) act('back');
          else askOrClose();
        }}
        onClose={() => {
          if (phase !== 'closing') void close();
        }}
      />
      <div className="site-view">
        <section className="site-frame" aria-label={t('open.page', { name: site.name })} aria-busy={busy} data-busy={busy ? '' : undefined}>
          <div ref={box} className="site-box" data-site-box="">
            {phase === 'shown' ? <p className="sr">{t('open.keys')}</p> : <Wait closing={phase === 'closing'} />}
          </div>
        </section>
        <SiteLines
          refusal={phase === 'shown' ? (state?.refusal ?? null) : null}
          identified={phase === 'shown' && state?.identified === true}
        />
      </div>
      {asking && (
        <LeaveQuestion
          onBack={
            canGoBack
              ? () => {
                  setAsking(false);
                  act('back');
                }
              : undefined
          }
          onLeave={() => void close()}
          onStay={() => setAsking(false)}
        />
      )}
    </Page>
  );
}

function Wait({ closing }: { readonly closing: boolean }) {
  const { t } = useTranslation('sites');
  return (
    <div className="site-wait" role="status">
      <p className="site-wait__title">{t(closing ? 'open.closing' : 'open.opening')}</p>
      {!closing && <p>{t('open.openingBody')}</p>}
    </div>
  );
}
