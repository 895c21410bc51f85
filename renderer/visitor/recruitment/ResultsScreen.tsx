/** What the six answers lead to: every path in its group, with the reason in a sentence. None is hidden: a limit may be doubtful, and a wish may change. */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContentView } from '../../../shared/content/view.ts';
import { type Answers, STANDINGS, type Verdict, judge } from '../../../shared/recruitment/judge.ts';
import { Page } from '../../app/Page.tsx';
import type { Screen } from '../../app/screens.ts';
import { useVisit } from '../../app/visit.tsx';
import { findCard, useContent } from '../../content/ContentProvider.tsx';
import { CARD_ICON_NAMES } from '../../content/card-icons.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { Tile, Tiles } from '../../ui/Tile/Tile.tsx';
import { GoFurther } from './GoFurther.tsx';
import { withoutLast } from './place.ts';
import { verdictSentence } from './sentences.ts';

interface ResultsProps {
  readonly rules: NonNullable<ContentView['recruitment']>;
  readonly answers: Answers;
}

export function ResultsScreen({ rules, answers }: ResultsProps) {
  const { t } = useTranslation('recruitment');
  const { go } = useVisit();
  const here: Screen = { name: 'recruitment', place: { at: 'results', answers } };
  const verdicts = rules.paths.map((path) => judge(path, answers));
  const groups = STANDINGS.map((standing) => ({ standing, of: verdicts.filter((verdict) => verdict.standing === standing) })).filter(
    ({ of }) => of.length > 0,
  );
  return (
    <Page
      screen="recruitment-results"
      title={t('results.title')}
      intro={t('results.intro')}
      onBack={() => go({ name: 'recruitment', place: { at: 'quiz', answers: withoutLast(answers) } })}
    >
      {verdicts.every(({ standing }) => standing === 'notNow') && <Notice tone="info">{t('results.none')}</Notice>}
      {groups.map(({ standing, of }, place) => (
        <Fragment key={standing}>
          <section className="stack" data-standing={standing}>
            <h2>{t(`results.groups.${standing}`)}</h2>
            <Tiles>
              {of.map((verdict) => (
                <PathTile key={verdict.id} verdict={verdict} here={here} />
              ))}
            </Tiles>
          </section>
          {/* After the best group, not after fourteen tiles: whoever has found a path need not read on. */}
          {place === 0 && <GoFurther here={here} />}
        </Fragment>
      ))}
      <Button
        size="large"
        wide
        icon={<Icon name="justice" />}
        id="results-compare"
        onPress={() => go({ name: 'recruitment', place: { at: 'compare', chosen: [], answers } })}
      >
        {t('results.compare')}
      </Button>
      <Button size="large" wide icon={<Icon name="undo" />} onPress={() => go({ name: 'recruitment', place: { at: 'quiz', answers: {} } })}>
        {t('results.again')}
      </Button>
      <p className="page__where">{t('results.rules', { version: rules.version })}</p>
    </Page>
  );
}

function PathTile({ verdict, here }: { readonly verdict: Verdict; readonly here: Screen }) {
  const { t } = useTranslation('recruitment');
  const { go } = useVisit();
  const card = findCard(useContent(), verdict.id);
  if (card === undefined) return null;
  return (
    <Tile
      id={`path-${verdict.id}`}
      title={card.title}
      detail={verdictSentence(verdict, t) ?? card.detail}
      icon={<Icon name={CARD_ICON_NAMES[card.icon]} />}
      onPress={() => go({ name: 'card', id: verdict.id, from: here })}
    />
  );
}
