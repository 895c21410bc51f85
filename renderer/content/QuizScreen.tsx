/** A short quiz: one question at a time, an explanation after each answer, no score. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuizView } from '../../shared/content/quiz-view.ts';
import { Page } from '../app/Page.tsx';
import type { Screen } from '../app/screens.ts';
import { useVisit } from '../app/visit.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { ContentGate } from './ContentGate.tsx';
import { useContent } from './ContentProvider.tsx';
import { ToVerify } from './ToVerify.tsx';
import './content.css';

export function QuizScreen({ id, from }: { readonly id: string; readonly from: Screen }) {
  const { t } = useTranslation('info');
  const { go } = useVisit();
  const content = useContent();
  const quiz = content.state === 'ready' ? content.view.quizzes.find((each) => each.id === id) : undefined;
  if (quiz !== undefined) return <Questions quiz={quiz} from={from} />;
  return (
    <Page screen="quiz" title={t('quiz.title')} onBack={() => go(from)}>
      <ContentGate state={content.state} />
    </Page>
  );
}

function Questions({ quiz, from }: { readonly quiz: QuizView; readonly from: Screen }) {
  const { t } = useTranslation('info');
  const { go } = useVisit();
  const [at, setAt] = useState(0);
  const [given, setGiven] = useState<string | null>(null);
  const question = quiz.questions[at];
  const show = (next: number) => {
    setGiven(null);
    setAt(next);
  };
  if (question === undefined) {
    return (
      <Page screen="quiz" title={t('quiz.done')} onBack={() => go(from)}>
        <p>{t('quiz.doneBody')}</p>
        <Button
          variant="primary"
          size="large"
          wide
          id="quiz-read"
          onPress={() => go({ name: 'card', id: quiz.card, from: { name: 'quiz', id: quiz.id, from } })}
        >
          {t('quiz.read')}
        </Button>
        <Button size="large" wide onPress={() => show(0)}>
          {t('quiz.again')}
        </Button>
      </Page>
    );
  }
  const right = question.answers.find((answer) => answer.id === question.right)?.text ?? '';
  return (
    <Page
      screen="quiz"
      title={question.text}
      aside={
        <p className="page__where">
          {quiz.title} · {t('quiz.progress', { current: at + 1, total: quiz.questions.length })} {quiz.toVerify && <ToVerify />}
        </p>
      }
      onBack={() => (at === 0 ? go(from) : show(at - 1))}
    >
      {question.answers.map((answer) => (
        <Button
          key={answer.id}
          id={`answer-${answer.id}`}
          size="large"
          wide
          chosen={given === answer.id}
          onPress={() => setGiven(answer.id)}
        >
          {answer.text}
        </Button>
      ))}
      <div role="status">
        {given !== null && (
          <Notice
            tone={given === question.right ? 'done' : 'info'}
            title={given === question.right ? t('quiz.right') : t('quiz.other', { answer: right })}
          >
            {question.why}
          </Notice>
        )}
      </div>
      {given !== null && (
        <Button variant="primary" size="large" wide id="quiz-next" onPress={() => show(at + 1)}>
          {at + 1 === quiz.questions.length ? t('quiz.finish') : t('quiz.next')}
        </Button>
      )}
    </Page>
  );
}
