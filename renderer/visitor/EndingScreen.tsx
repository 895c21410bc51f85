/** The neutral screen between two visits: drawn at once, it holds nothing of the visit that ends. */
import { useTranslation } from 'react-i18next';
import './attract.css';

export function EndingScreen() {
  const { t } = useTranslation('shell');
  return (
    <main className="ending" data-screen="ending">
      <h1 className="ending__title">{t('end.ending')}</h1>
      <p role="status">{t('end.endingBody')}</p>
    </main>
  );
}
