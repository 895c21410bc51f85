/**
 * The help numbers, one tap from every screen of a visit: 17, 112 and 114 large, then by situation with their hours. They are read, not dialled, and the
 * first sentence says so. What the program knows of the three is shown when the content is not there.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Situation } from '../../shared/content/closed-lists.ts';
import type { NumbersWanted } from '../app/screens.ts';
import { Button } from '../ui/Button/Button.tsx';
import { Dialog } from '../ui/Dialog/Dialog.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { useContent } from './ContentProvider.tsx';
import { NumberList } from './NumberList.tsx';
import { URGENT, numberGroups, urgentNumbers } from './help-numbers.ts';
import './content.css';

export function NumbersOverlay({ wanted, onClose }: { readonly wanted: NumbersWanted; readonly onClose: () => void }) {
  const { t } = useTranslation(['info', 'shell']);
  const content = useContent();
  const [silent, setSilent] = useState(false);
  const [only, setOnly] = useState<Situation | null>(wanted.situation ?? null);
  const numbers = content.state === 'ready' ? content.view.numbers : [];
  const words = { n17: urgentWords('n17'), n112: urgentWords('n112'), n114: urgentWords('n114') };
  const asked = numbers.filter(({ id }) => id === wanted.id && !URGENT.some((urgent) => urgent === id));
  const situations = numberGroups(numbers, null, false).map(({ situation }) => situation);

  function urgentWords(id: (typeof URGENT)[number]) {
    return { name: t(`info:numbers.urgent.${id}.name`), use: t(`info:numbers.urgent.${id}.use`) };
  }

  return (
    <Dialog
      title={t('info:numbers.title')}
      onClose={onClose}
      width="wide"
      actions={
        <Button variant="primary" wide onPress={onClose}>
          {t('shell:help.close')}
        </Button>
      }
    >
      <div className="stack" data-screen="numbers">
        <p>
          <strong>{t('info:numbers.noCall')}</strong>
        </p>
        {asked.length > 0 && <NumberList numbers={asked} big />}
        <NumberList numbers={urgentNumbers(numbers, words, silent)} big />
        <Button chosen={silent} icon={<Icon name="mail" />} onPress={() => setSilent(!silent)}>
          {t('info:numbers.deaf')}
        </Button>
        {situations.length > 1 && (
          <div className="info-chips" role="group" aria-label={t('info:numbers.filter')}>
            <Button chosen={only === null} onPress={() => setOnly(null)}>
              {t('info:numbers.all')}
            </Button>
            {situations.map((situation) => (
              <Button key={situation} id={`numbers-${situation}`} chosen={only === situation} onPress={() => setOnly(situation)}>
                {t(`info:numbers.situations.${situation}`)}
              </Button>
            ))}
          </div>
        )}
        {numberGroups(numbers, only, silent).map((group) => (
          <section key={group.situation} className="stack stack--close">
            <h3>{t(`info:numbers.situations.${group.situation}`)}</h3>
            <NumberList numbers={group.numbers} />
          </section>
        ))}
      </div>
    </Dialog>
  );
}
