/** Six questions, one a screen, one tap each. The answers are part of the screen and of nothing else. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { DIPLOMAS, type PathRule } from '../../../shared/content/recruitment.ts';
import { type AgeBand, type Answers, QUESTIONS, type Question, ageBands } from '../../../shared/recruitment/judge.ts';
import { Page } from '../../app/Page.tsx';
import { useVisit } from '../../app/visit.tsx';
import { Button } from '../../ui/Button/Button.tsx';
import { Progress } from '../../ui/Progress/Progress.tsx';
import { nextQuestion, placeOf, withoutLast } from './place.ts';

interface QuizProps {
  readonly paths: readonly PathRule[];
  readonly answers: Partial<Answers>;
}

export function QuizScreen({ paths, answers }: QuizProps) {
  const { t } = useTranslation('recruitment');
  const { go } = useVisit();
  const question = nextQuestion(answers) ?? 'age';
  const current = QUESTIONS.indexOf(question) + 1;
  const options = optionsOf(question, paths, t);
  return (
    <Page
      screen={`recruitment-quiz-${question}`}
      title={t(`quiz.${question}.title`)}
      onBack={() =>
        go(current === 1 ? { name: 'recruitment' } : { name: 'recruitment', place: { at: 'quiz', answers: withoutLast(answers) } })
      }
      aside={<Progress current={current} total={QUESTIONS.length} label={t('quiz.question', { current, total: QUESTIONS.length })} />}
    >
      <div className={question === 'age' ? 'recruitment__ages' : 'stack'}>
        {options.map(({ id, label, given }) => (
          <Button
            key={id}
            id={`option-${id}`}
            variant="secondary"
            size="large"
            wide
            onPress={() => go({ name: 'recruitment', place: placeOf({ ...answers, ...given }) })}
          >
            {label}
          </Button>
        ))}
      </div>
      <p className="page__where">{t('quiz.kept')}</p>
    </Page>
  );
}

interface Option {
  readonly id: string;
  readonly label: string;
  readonly given: Partial<Answers>;
}

type Say = TFunction<'recruitment'>;

function optionsOf(question: Question, paths: readonly PathRule[], t: Say): readonly Option[] {
  switch (question) {
    case 'age':
      return ageBands(paths).map((band) => ({ id: `age-${band.from}`, label: bandLabel(band, t), given: { age: band.from } }));
    case 'nationality':
      return (['french', 'european', 'other'] as const).map((id) => ({
        id,
        label: t(`quiz.nationality.options.${id}`),
        given: { nationality: id },
      }));
    case 'diploma':
      return DIPLOMAS.map((id) => ({ id, label: t(`quiz.diploma.options.${id}`), given: { diploma: id } }));
    case 'time':
      return (['full', 'part', 'either'] as const).map((id) => ({ id, label: t(`quiz.time.options.${id}`), given: { time: id } }));
    case 'work':
      return (['operational', 'support', 'either'] as const).map((id) => ({
        id,
        label: t(`quiz.work.options.${id}`),
        given: { work: id },
      }));
    case 'moves':
      return (['anywhere', 'near', 'either'] as const).map((id) => ({ id, label: t(`quiz.moves.options.${id}`), given: { moves: id } }));
  }
}

function bandLabel({ from, to }: AgeBand, t: Say): string {
  if (to === null) return t('quiz.bands.over', { years: from });
  if (from === 0) return t('quiz.bands.under', { years: to + 1 });
  return from === to ? t('quiz.bands.one', { years: from }) : t('quiz.bands.span', { from, to });
}
