/** The pages of one shelf, for everyone or for one audience; what a visitor can ask for there stands first. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AUDIENCES, type Audience, type Shelf } from '../../shared/content/closed-lists.ts';
import type { ContentView } from '../../shared/content/view.ts';
import { offeredServices } from '../app/offered.ts';
import { Page } from '../app/Page.tsx';
import type { Screen } from '../app/screens.ts';
import { useVisit } from '../app/visit.tsx';
import { useOffer } from '../visitor/place.ts';
import { ServiceTiles } from '../visitor/ServiceTiles.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { Tile, Tiles } from '../ui/Tile/Tile.tsx';
import { CardTiles } from './CardTiles.tsx';
import { ContentGate } from './ContentGate.tsx';
import { useContent } from './ContentProvider.tsx';
import './content.css';

/** Fewer pages than this are seen at a glance: no choice of audience stands before them. */
const CHOICE_ABOVE = 6;

export function TopicsScreen({ shelf, from }: { readonly shelf: Shelf; readonly from: Screen }) {
  const { t } = useTranslation('info');
  const { go } = useVisit();
  const offer = useOffer();
  const content = useContent();
  const [audience, setAudience] = useState<Audience | null>(null);
  const here: Screen = { name: 'topics', shelf, from };
  const cards = content.state === 'ready' ? content.view.cards.filter((card) => card.shelf === shelf) : [];
  const choices = cards.length > CHOICE_ABOVE ? AUDIENCES.filter((each) => cards.some(({ audiences }) => audiences.includes(each))) : [];
  const shown = audience === null ? cards : cards.filter(({ audiences }) => audiences.includes(audience));
  const services = offeredServices(offer).filter(({ definition }) => definition.shelf === shelf);

  return (
    <Page screen="topics" title={t(`shelves.${shelf}.title`)} intro={t(`shelves.${shelf}.detail`)} onBack={() => go(from)}>
      {choices.length > 1 && (
        <div className="info-chips" role="group" aria-label={t('topics.audience')}>
          <Button chosen={audience === null} onPress={() => setAudience(null)}>
            {t('topics.everyone')}
          </Button>
          {choices.map((each) => (
            <Button key={each} chosen={audience === each} onPress={() => setAudience(each)}>
              {t(`audiences.${each}`)}
            </Button>
          ))}
        </div>
      )}
      {content.state !== 'ready' && <ContentGate state={content.state} />}
      {content.state === 'ready' && shelf !== 'reception' && cards.length === 0 && services.length === 0 && (
        <Notice tone="info">{t('topics.empty')}</Notice>
      )}
      <Tiles>
        <ServiceTiles services={services} here={here} />
        <CardTiles cards={shown} here={here} />
        {shelf === 'reception' && <CharterTile here={here} />}
      </Tiles>
      {shelf === 'prevention' && content.state === 'ready' && audience === null && <Games view={content.view} here={here} />}
    </Page>
  );
}

/** The charter is no page of the content: it stands whatever the content says. */
function CharterTile({ here }: { readonly here: Screen }) {
  const { t } = useTranslation('charter');
  const { go } = useVisit();
  return <Tile id="charter" title={t('title')} icon={<Icon name="document" />} onPress={() => go({ name: 'charter', back: here })} />;
}

/** What one does rather than reads: the quizzes, and the home point by point. */
function Games({ view, here }: { readonly view: ContentView; readonly here: Screen }) {
  const { t } = useTranslation('info');
  const { go } = useVisit();
  return (
    <Tiles>
      {view.checklist !== null && (
        <Tile
          id="checklist"
          title={view.checklist.title}
          detail={t('checklist.intro')}
          icon={<Icon name="list" />}
          onPress={() => go({ name: 'checklist', from: here })}
        />
      )}
      {view.quizzes.map(({ id, title }) => (
        <Tile
          key={id}
          id={`quiz-${id}`}
          title={`${t('quiz.title')} · ${title}`}
          detail={t('quiz.detail')}
          icon={<Icon name="question" />}
          onPress={() => go({ name: 'quiz', id, from: here })}
        />
      ))}
    </Tiles>
  );
}
