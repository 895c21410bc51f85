/** The last look before a change is recorded: the days until now, the days from now on. */
import { useTranslation } from 'react-i18next';
import { Page } from '../../app/Page.tsx';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { ChangeNotice } from './ChangeNotice.tsx';
import type { Changing } from './useChange.ts';

interface ConfirmProps {
  readonly screen: string;
  readonly title: string;
  /** Both periods in words. */
  readonly before: string;
  readonly after: string;
  readonly confirm: string;
  readonly again: string;
  readonly state: Changing;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

export function ConfirmChange({ screen, title, before, after, confirm, again, state, onConfirm, onBack }: ConfirmProps) {
  const { t } = useTranslation('ticket');
  return (
    <Page screen={screen} title={title} onBack={onBack}>
      <div className="stack">
        <div className="ticket__change">
          <div className="ticket__was">
            <p className="ticket__when">{t('confirm.before')}</p>
            <p className="ticket__days">{before}</p>
          </div>
          <Icon name="down" className="ticket__arrow" />
          <div className="ticket__becomes">
            <p className="ticket__when">{t('confirm.after')}</p>
            <p className="ticket__days">{after}</p>
          </div>
        </div>
        <ChangeNotice state={state} />
        <Button variant="primary" size="large" wide id="confirm-change" onPress={onConfirm}>
          {state === 'sending' ? t('confirm.sending') : confirm}
        </Button>
        <Button variant="secondary" size="large" wide onPress={onBack}>
          {again}
        </Button>
      </div>
    </Page>
  );
}
