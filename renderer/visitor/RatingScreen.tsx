/**
 * The last question of a visit: one touch for a level, one more for a reason, or none at all. Nothing of the visit is behind it any more. The level is told
 * at once, so that whoever walks away after it has been heard.
 */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LEVELS, RATING_REASONS, type Level, type RatingReason } from '../../shared/register/rating.ts';
import { Page } from '../app/Page.tsx';
import type { Screen } from '../app/screens.ts';
import { useVisit } from '../app/visit.tsx';
import { kiosk } from '../bridge/kiosk.ts';
import { Button } from '../ui/Button/Button.tsx';
import { Icon, type IconName } from '../ui/Icon/Icon.tsx';
import { SurveyCard } from './SurveyCard.tsx';
import './rating.css';

const FACES: Readonly<Record<Level, IconName>> = {
  verySatisfied: 'veryGood',
  satisfied: 'good',
  littleSatisfied: 'poor',
  unsatisfied: 'bad',
};

/** A touch that comes sooner after a change of the screen was meant for what was there before, in ms. */
const SETTLES_MS = 400;

type RatingProps = Omit<Extract<Screen, { readonly name: 'rating' }>, 'name'>;

export function RatingScreen({ reason: why }: RatingProps) {
  const { t } = useTranslation('rating');
  const { visit, endNow, go } = useVisit();
  const [level, setLevel] = useState<Level | null>(null);
  const drawnAt = useRef(performance.now());

  const settled = (): boolean => performance.now() - drawnAt.current >= SETTLES_MS;
  const tell = (chosen: Level, reason: RatingReason | null): void => void kiosk.rateVisit({ visitId: visit.id, level: chosen, reason });
  const choose = (chosen: Level): void => {
    if (!settled()) return;
    tell(chosen, null);
    drawnAt.current = performance.now();
    setLevel(chosen);
  };

  if (level === null) {
    return (
      <Page screen="rating" title={t('title')} intro={t('intro')}>
        <div className="stack">
          <Choices values={LEVELS} icon={(each) => FACES[each]} words={(each) => t(`levels.${each}`)} onChoose={choose} />
          <Button variant="primary" size="large" wide id="leave" onPress={() => endNow(why)}>
            {t('leave')}
          </Button>
          <Button
            id="charter"
            variant="quiet"
            icon={<Icon name="document" />}
            onPress={() => go({ name: 'charter', back: { name: 'rating', reason: why } })}
          >
            {t('charter')}
          </Button>
          <SurveyCard />
        </div>
      </Page>
    );
  }
  const explain = (reason: RatingReason): void => {
    if (!settled()) return;
    tell(level, reason);
    endNow(why);
  };
  return (
    <Page screen="rating-reason" title={t('reasonTitle')} intro={t('reasonIntro')}>
      <div className="stack">
        <Choices values={RATING_REASONS} words={(each) => t(`reasons.${each}`)} onChoose={explain} />
        <Button variant="primary" size="large" wide id="leave" onPress={() => endNow(why)}>
          {t('done')}
        </Button>
        <SurveyCard />
      </div>
    </Page>
  );
}

interface ChoicesProps<Value extends string> {
  readonly values: readonly Value[];
  readonly icon?: (value: Value) => IconName;
  readonly words: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** One touch answers: buttons, not cards that wait for a "continue". */
function Choices<Value extends string>({ values, icon, words, onChoose }: ChoicesProps<Value>) {
  return (
    <div className="rating__choices">
      {values.map((value) => (
        <Button
          key={value}
          wide
          size="large"
          id={`rate-${value}`}
          {...(icon === undefined ? {} : { icon: <Icon name={icon(value)} /> })}
          onPress={() => onChoose(value)}
        >
          {words(value)}
        </Button>
      ))}
    </div>
  );
}
