/** Recruitment: what the gendarmerie offers, and the doors to it. The quiz is a door only while its rules hold. */
import { useTranslation } from 'react-i18next';
import { Page } from '../../app/Page.tsx';
import type { Screen } from '../../app/screens.ts';
import { useVisit } from '../../app/visit.tsx';
import { ContentGate } from '../../content/ContentGate.tsx';
import { useContent } from '../../content/ContentProvider.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Tile, Tiles } from '../../ui/Tile/Tile.tsx';
import { CompareScreen } from './CompareScreen.tsx';
import { GoFurther } from './GoFurther.tsx';
import { QuizScreen } from './QuizScreen.tsx';
import { ResultsScreen } from './ResultsScreen.tsx';
import type { RecruitmentPlace } from './place.ts';
import './recruitment.css';

export function RecruitmentScreen({ place }: { readonly place: RecruitmentPlace | undefined }) {
  const content = useContent();
  const rules = content.state === 'ready' ? content.view.recruitment : null;
  if (place === undefined || rules === null) return <Start />;
  switch (place.at) {
    case 'quiz':
      return <QuizScreen paths={rules.paths} answers={place.answers} />;
    case 'results':
      return <ResultsScreen rules={rules} answers={place.answers} />;
    case 'compare':
      return <CompareScreen paths={rules.paths} chosen={place.chosen} answers={place.answers} />;
  }
}

function Start() {
  const { t } = useTranslation('recruitment');
  const { go } = useVisit();
  const content = useContent();
  const here: Screen = { name: 'recruitment' };
  return (
    <Page screen="recruitment" title={t('start.title')} intro={t('start.intro')} onBack={() => go({ name: 'home' })}>
      {content.state !== 'ready' && <ContentGate state={content.state} />}
      {content.state === 'ready' && (
        <Tiles>
          {content.view.recruitment !== null && (
            <Tile
              id="recruitment-quiz"
              title={t('start.quiz')}
              detail={t('start.quizDetail')}
              icon={<Icon name="question" />}
              weight="main"
              onPress={() => go({ name: 'recruitment', place: { at: 'quiz', answers: {} } })}
            />
          )}
          <Tile
            id="recruitment-paths"
            title={t('start.paths')}
            detail={t('start.pathsDetail')}
            icon={<Icon name="list" />}
            onPress={() => go({ name: 'topics', shelf: 'recruitment', from: here })}
          />
          {content.view.recruitment !== null && (
            <Tile
              id="recruitment-compare"
              title={t('start.compare')}
              detail={t('start.compareDetail')}
              icon={<Icon name="justice" />}
              onPress={() => go({ name: 'recruitment', place: { at: 'compare', chosen: [], answers: null } })}
            />
          )}
        </Tiles>
      )}
      <GoFurther here={here} />
    </Page>
  );
}
