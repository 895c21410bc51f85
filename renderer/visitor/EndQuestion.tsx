/** Asks before erasing what was typed. */
import { useTranslation } from 'react-i18next';
import { useVisit } from '../app/visit.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { Dialog } from '../ui/Dialog/Dialog.tsx';

export function EndQuestion({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('shell');
  const { endNow } = useVisit();
  return (
    <Dialog
      title={t('end.confirmTitle')}
      onClose={onClose}
      actions={
        <>
          <Button variant="danger" wide onPress={() => endNow('button')}>
            {t('end.confirm')}
          </Button>
          <Button variant="secondary" wide onPress={onClose}>
            {t('end.keep')}
          </Button>
        </>
      }
    >
      <p data-screen="end">{t('end.confirmBody')}</p>
    </Dialog>
  );
}
