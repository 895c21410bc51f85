/** Voting by proxy: the next vote, what this desk can do today, and three questions that find the way. No elector number is asked for. */
import { useTranslation } from 'react-i18next';
import { isUsable } from '../../../shared/facts/fact.ts';
import {
  type ProxyAnswers,
  PROXY_ANSWERS,
  PROXY_WAYS,
  type ProxyQuestion,
  proxyWay,
  type ProxyWay,
} from '../../../shared/proxy-vote/way.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { Page } from '../../app/Page.tsx';
import type { Screen } from '../../app/screens.ts';
import { useNow } from '../../app/useNow.ts';
import { useVisit } from '../../app/visit.tsx';
import { CardTiles } from '../../content/CardTiles.tsx';
import { ContentGate } from '../../content/ContentGate.tsx';
import { useContent } from '../../content/ContentProvider.tsx';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { Tile, Tiles } from '../../ui/Tile/Tile.tsx';
import { ElectionNotice } from './ElectionNotice.tsx';

const RULES = 'proxyRules';

interface ProxyScreenProps {
  /** Null: the start. */
  readonly answers: ProxyAnswers | null;
  readonly from: Screen;
}

export function ProxyScreen({ answers, from }: ProxyScreenProps) {
  if (answers === null) return <Start from={from} />;
  const next = proxyWay(answers);
  return 'ask' in next ? (
    <Asked question={next.ask} answers={answers} from={from} />
  ) : (
    <Found way={next.way} answers={answers} from={from} />
  );
}

function Start({ from }: { readonly from: Screen }) {
  const { t } = useTranslation('proxy');
  const { go } = useVisit();
  const content = useContent();
  const here: Screen = { name: 'proxy', answers: null, from };
  const cards = content.state === 'ready' ? content.view.cards : [];
  return (
    <Page screen="proxy" title={t('title')} intro={t('intro')} onBack={() => go(from)}>
      <div className="stack">
        {content.state === 'ready' && content.view.elections.map((election) => <ElectionNotice key={election.id} election={election} />)}
        <Desk />
        <Tiles>
          <Tile
            id="proxy-suits"
            title={t('suits')}
            detail={t('suitsDetail')}
            icon={<Icon name="question" />}
            weight="main"
            onPress={() => go({ name: 'proxy', answers: {}, from })}
          />
          <CardTiles cards={cards.filter(({ id }) => id === RULES)} here={here} />
        </Tiles>
        <h2>{t('ways')}</h2>
        {content.state !== 'ready' && <ContentGate state={content.state} />}
        <Tiles>
          <CardTiles cards={cards.filter(({ id }) => PROXY_WAYS.some((way) => way === id))} here={here} />
        </Tiles>
        <p>{t('noNumber')}</p>
      </div>
    </Page>
  );
}

/** What this desk can do for a proxy today. Hours that nobody verified are not said. */
function Desk() {
  const { t } = useTranslation('proxy');
  const { boot } = useVisit();
  const { today } = localNow(useNow());
  const { validation, hours } = boot.proxyVote;
  return (
    <Notice tone="info" title={t('desk.title')}>
      <p>{t(`desk.${validation}`)}</p>
      {validation !== 'no' && hours !== null && isUsable(hours, today) && <p>{t('desk.hours', { hours: hours.value })}</p>}
    </Notice>
  );
}

interface AskedProps {
  readonly question: ProxyQuestion;
  readonly answers: ProxyAnswers;
  readonly from: Screen;
}

function Asked({ question, answers, from }: AskedProps) {
  const { t } = useTranslation('proxy');
  const { go } = useVisit();
  return (
    <Page
      screen={`proxy-${question}`}
      title={t(`questions.${question}.title`)}
      intro={t(`questions.${question}.hint`)}
      onBack={() => go({ name: 'proxy', answers: withoutLast(answers), from })}
      aside={<p className="page__where">{t('question', { count: Object.keys(answers).length + 1 })}</p>}
    >
      <div className="stack">
        {PROXY_ANSWERS.map((answer) => (
          <Button
            key={answer}
            id={`proxy-${answer}`}
            variant="secondary"
            size="large"
            wide
            onPress={() => go({ name: 'proxy', answers: { ...answers, [question]: answer }, from })}
          >
            {t(`questions.${question}.${answer}`)}
          </Button>
        ))}
      </div>
    </Page>
  );
}

interface FoundProps {
  readonly way: ProxyWay;
  readonly answers: ProxyAnswers;
  readonly from: Screen;
}

function Found({ way, answers, from }: FoundProps) {
  const { t } = useTranslation('proxy');
  const { go } = useVisit();
  const content = useContent();
  const card = content.state === 'ready' ? content.view.cards.find(({ id }) => id === way) : undefined;
  return (
    <Page
      screen="proxy-found"
      title={card?.title ?? t('found')}
      intro={card === undefined ? undefined : t('found')}
      onBack={() => go({ name: 'proxy', answers: withoutLast(answers), from })}
    >
      <div className="stack">
        {card === undefined ? <ContentGate state={content.state} /> : <p>{card.message}</p>}
        <Desk />
        {card !== undefined && (
          <Button
            id="proxy-open"
            variant="primary"
            size="large"
            wide
            onPress={() => go({ name: 'card', id: card.id, from: { name: 'proxy', answers, from } })}
          >
            {t('open')}
          </Button>
        )}
        <Button variant="secondary" size="large" wide onPress={() => go({ name: 'proxy', answers: {}, from })}>
          {t('again')}
        </Button>
      </div>
    </Page>
  );
}

/** The answers before the last one; before the first one, the start. */
function withoutLast(answers: ProxyAnswers): ProxyAnswers | null {
  const given = Object.entries(answers);
  return given.length === 0 ? null : Object.fromEntries(given.slice(0, -1));
}
