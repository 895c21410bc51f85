import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button/Button.tsx';
import { Dialog } from '../ui/Dialog/Dialog.tsx';

interface LeaveQuestionProps {
  /** Absent on the first page. */
  readonly onBack: (() => void) | undefined;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asked before a site is left by "Retour": whoever is used to a browser expects the page before. */
export function LeaveQuestion({ onBack, onLeave, onStay }: LeaveQuestionProps) {
  const { t } = useTranslation('sites');
  return (
    <Dialog
      title={t('leave.title')}
      onClose={onStay}
      actions={
        <>
          {onBack !== undefined && (
            <Button variant="primary" wide onPress={onBack}>
              {t('leave.back')}
            </Button>
          )}
          <Button id="site-leave" variant="danger" wide onPress={onLeave}>
            {t('leave.leave')}
          </Button>
          <Button variant="secondary" wide onPress={onStay}>
            {t('leave.stay')}
          </Button>
        </>
      }
    >
      <p>{t('leave.body')}</p>
    </Dialog>
  );
}
