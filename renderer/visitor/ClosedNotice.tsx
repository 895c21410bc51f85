/** Nobody is here: said plainly, with when somebody will be, what rests until then, and whom to call. */
import { useTranslation } from 'react-i18next';
import { isResting } from '../app/offering.ts';
import { useVisit } from '../app/visit.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { OpeningLine } from './OpeningLine.tsx';

export function ClosedNotice() {
  const { t } = useTranslation(['opening', 'shell']);
  const { boot, visit, locale } = useVisit();
  return (
    <Notice tone="attention" title={t('closedFace.title')}>
      <p>{t('closedFace.nobody')}</p>
      <OpeningLine boot={boot} locale={locale} />
      {isResting(visit) && <p>{t('closedFace.resting')}</p>}
      <p>{t('shell:home.danger')}</p>
    </Notice>
  );
}
