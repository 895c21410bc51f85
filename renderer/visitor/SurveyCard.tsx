import { useTranslation } from 'react-i18next';
import { isUsable } from '../../shared/facts/fact.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { useNow } from '../app/useNow.ts';
import { useVisit } from '../app/visit.tsx';
import { Card } from '../ui/Card/Card.tsx';
import { QrCode } from '../ui/QrCode/QrCode.tsx';

/** Side of the QR code in mm: read by a phone at arm's length. */
const QR_MM = 40;

/** The official survey, for later. Nothing while it is not set, not verified, or expired. */
export function SurveyCard() {
  const { t } = useTranslation('rating');
  const { survey } = useVisit().boot.satisfaction;
  const { today } = localNow(useNow());
  if (survey === null || !isUsable(survey, today)) return null;
  return (
    <Card title={t('survey.title')}>
      <p>{t('survey.body')}</p>
      <QrCode text={survey.value} sizeMm={QR_MM} label={t('survey.label')} />
    </Card>
  );
}
