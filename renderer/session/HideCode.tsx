/** The code that brings the visitor back after "Masquer": from the moment it is shown, coming back asks for it. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useVisit } from '../app/visit.tsx';
import { Card } from '../ui/Card/Card.tsx';

export function HideCode() {
  const { t } = useTranslation('shell');
  const { visit, codeShown } = useVisit();
  useEffect(() => codeShown(), [codeShown]);
  return (
    <Card>
      <p>
        {t('hide.yourCode')} <strong className="hide-code">{visit.hideCode}</strong>
      </p>
      <p>{t('hide.yourCodeBody')}</p>
    </Card>
  );
}
