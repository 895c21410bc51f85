/** "Accessibilité": sizes and contrasts, applied at once, forgotten at the end of the visit. */
import { useTranslation } from 'react-i18next';
import { AppearancePanel, type Look } from '../a11y/AppearancePanel.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { Dialog } from '../ui/Dialog/Dialog.tsx';

interface AccessProps {
  readonly look: Look;
  readonly onChange: (look: Look) => void;
  readonly onClose: () => void;
}

export function AccessOverlay({ look, onChange, onClose }: AccessProps) {
  const { t } = useTranslation('shell');
  return (
    <Dialog
      title={t('foot.access')}
      onClose={onClose}
      width="wide"
      actions={
        <Button variant="primary" wide onPress={onClose}>
          {t('help.close')}
        </Button>
      }
    >
      <div data-screen="access">
        <AppearancePanel value={look} onChange={onChange} />
      </div>
    </Dialog>
  );
}
