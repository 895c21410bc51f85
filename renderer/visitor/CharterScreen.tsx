/** The charter of reception in our own plain words, marked as to be checked: the wording that counts is the unit's. */
import { useTranslation } from 'react-i18next';
import { Page } from '../app/Page.tsx';
import type { Screen } from '../app/screens.ts';
import { useVisit } from '../app/visit.tsx';
import { Card } from '../ui/Card/Card.tsx';

type CharterProps = Omit<Extract<Screen, { readonly name: 'charter' }>, 'name'>;

export function CharterScreen({ back }: CharterProps) {
  const { t } = useTranslation('charter');
  const { go } = useVisit();
  return (
    <Page screen="charter" title={t('title')} intro={t('intro')} onBack={() => go(back)}>
      <div className="stack">
        <ol className="charter destination__now">
          {t('commitments', { returnObjects: true }).map((commitment) => (
            <li key={commitment}>{commitment}</li>
          ))}
        </ol>
        <Card>
          <p>{t('wording')}</p>
          <p>
            <em className="destination__mark">{t('mark')}</em>
          </p>
        </Card>
      </div>
    </Page>
  );
}
