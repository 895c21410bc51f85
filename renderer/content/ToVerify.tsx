import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon/Icon.tsx';

/** The discreet mark of what nobody has checked yet: a drawing and a word, never a colour alone. */
export function ToVerify() {
  const { t } = useTranslation('info');
  return (
    <em className="to-verify">
      <Icon name="question" />
      {t('card.toVerify')}
    </em>
  );
}
