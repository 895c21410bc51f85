/**
 * "Que cherchez-vous ?": answers while one types, the best first. What is typed stays in this screen's state and in the way back to it, and not even there
 * once it led to a private page.
 */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isServiceId } from '../../shared/services/index.ts';
import { offeredServices } from '../app/offered.ts';
import { Page } from '../app/Page.tsx';
import type { Screen } from '../app/screens.ts';
import { useVisit } from '../app/visit.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { Icon, type IconName } from '../ui/Icon/Icon.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { TextInput } from '../ui/TextInput/TextInput.tsx';
import { Tile } from '../ui/Tile/Tile.tsx';
import { useOffer } from '../visitor/place.ts';
import { isPrivateSite, sitesOf } from '../sites/known-sites.ts';
import { SERVICE_ICON_NAMES } from '../visitor/service-icons.ts';
import { ContentGate } from './ContentGate.tsx';
import { findCard, useContent } from './ContentProvider.tsx';
import { CARD_ICON_NAMES } from './card-icons.ts';
import { type Hit, type Search, searchOf } from './search-index.ts';
import './content.css';

const MOST_LETTERS = 60;
const NOTHING: Search = () => [];

/** Fewer letters begin too many words. */
const ENOUGH = 2;

export function SearchScreen({ query: before, from }: { readonly query: string; readonly from: Screen }) {
  const { t } = useTranslation('info');
  const { locale, go } = useVisit();
  const content = useContent();
  const [query, setQuery] = useState(before);
  const services = offeredServices(useOffer()).map(({ definition }) => definition);
  const search = content.state === 'ready' ? searchOf({ locale, view: content.view, services }) : NOTHING;
  const asked = useDeferredValue(query.trim());
  const hits = useMemo(() => (asked.length < ENOUGH ? [] : search(asked)), [asked, search]);
  const open = useOpenHit((kept) => ({ name: 'search', query: kept ? query : '', from }));

  // The keyboard comes out with the screen: whoever searches wants to type.
  useEffect(() => document.getElementById('query')?.focus(), []);

  return (
    <Page screen="search" title={t('search.title')} onBack={() => go(from)}>
      <TextInput
        id="query"
        label={t('search.label')}
        labelSize="small"
        hint={t('search.hint')}
        value={query}
        onChange={setQuery}
        layout="text"
        maxLength={MOST_LETTERS}
        icon={<Icon name="search" />}
      />
      {content.state !== 'ready' && <ContentGate state={content.state} />}
      <p className="sr" role="status">
        {hits.length > 0 ? t('search.found', { count: hits.length }) : ''}
      </p>
      <div className="search-hits">
        {hits.map((hit) => (
          <Tile
            key={`${hit.kind} ${hit.id}`}
            id={`hit-${hit.kind}-${hit.id}`}
            title={hit.title}
            detail={`${t(`search.kinds.${hit.kind}`)} · ${hit.line}`}
            icon={<HitIcon hit={hit} />}
            onPress={() => open(hit)}
          />
        ))}
      </div>
      {content.state === 'ready' && asked.length >= ENOUGH && hits.length === 0 && <NothingFound />}
    </Page>
  );
}

/** Opens what was found. `here` is told whether the words may be kept for the way back. */
function useOpenHit(here: (kept: boolean) => Screen): (hit: Hit) => void {
  const { go, openNumbers } = useVisit();
  const content = useContent();
  return ({ kind, id }) => {
    switch (kind) {
      case 'card':
        return go({ name: 'card', id, from: here(findCard(content, id)?.private !== true) });
      case 'service':
        return isServiceId(id) ? go({ name: 'service', id, from: here(true) }) : undefined;
      case 'number':
        return openNumbers({ id });
      case 'door':
        return go({ name: 'destination', id, from: null, advice: null, back: here(true) });
      case 'site':
        return go({ name: 'site', id, from: here(!sitesOf(content).some((site) => site.id === id && isPrivateSite(site, content))) });
    }
  };
}

function HitIcon({ hit }: { readonly hit: Hit }) {
  const offer = useOffer();
  const content = useContent();
  const name = ((): IconName => {
    switch (hit.kind) {
      case 'card':
        return CARD_ICON_NAMES[findCard(content, hit.id)?.icon ?? 'shield'];
      case 'service': {
        const icon = offeredServices(offer).find(({ id }) => id === hit.id)?.definition.icon;
        return icon === undefined ? 'document' : SERVICE_ICON_NAMES[icon];
      }
      case 'number':
        return 'phone';
      case 'door':
        return 'orientation';
      case 'site':
        return 'globe';
    }
  })();
  return <Icon name={name} />;
}

function NothingFound() {
  const { t } = useTranslation('info');
  const { go, openHelp, openNumbers } = useVisit();
  return (
    <div className="stack">
      <Notice tone="info" title={t('search.none')} live>
        {t('search.noneBody')}
      </Notice>
      <Button variant="primary" size="large" wide icon={<Icon name="orientation" />} onPress={() => go({ name: 'orientation' })}>
        {t('card.orientation')}
      </Button>
      <Button variant="secondary" size="large" wide icon={<Icon name="gendarme" />} onPress={openHelp}>
        {t('card.gendarme')}
      </Button>
      <Button variant="secondary" size="large" wide icon={<Icon name="phone" />} onPress={() => openNumbers({})}>
        {t('numbers.open')}
      </Button>
    </div>
  );
}
