/**
 * "Que vous arrive-t-il ?": at most four questions, one tap each, then the right door. Nothing is kept, nothing is sent.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OrientationAnswers, optionsOf, walk } from '../../shared/services/orientation/decide.ts';
import { ORIENTATION_WORDS } from '../../shared/services/orientation/words.ts';
import { Page } from '../app/Page.tsx';
import { useVisit } from '../app/visit.tsx';
import { Button } from '../ui/Button/Button.tsx';

export function OrientationScreen() {
  const { t } = useTranslation('shell');
  const { locale, go } = useVisit();
  const [answers, setAnswers] = useState<OrientationAnswers>({});
  const { answered, next } = walk(answers);
  if (next === null) return null;
  const question = ORIENTATION_WORDS[locale].questions[next];

  const choose = (option: string) => {
    const given = { ...answers, [next]: option };
    const { decision } = walk(given);
    if (decision === null) setAnswers(given);
    else go({ name: 'destination', id: decision.destination, advice: decision.advice, from: null });
  };
  const back = () => {
    const last = answered.at(-1);
    if (last === undefined) go({ name: 'home' });
    else setAnswers(Object.fromEntries(Object.entries(answers).filter(([id]) => id !== last)));
  };

  return (
    <Page
      screen={`orientation-${next}`}
      title={question?.title ?? ''}
      intro={question?.hint}
      onBack={back}
      aside={<p className="page__where">{t('orientation.question', { count: answered.length + 1 })}</p>}
    >
      <div className="stack">
        {optionsOf(next).map((option) => (
          <Button key={option} id={`option-${option}`} variant="secondary" size="large" wide onPress={() => choose(option)}>
            {question?.options[option] ?? option}
          </Button>
        ))}
      </div>
    </Page>
  );
}
