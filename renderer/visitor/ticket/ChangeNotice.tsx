import { useTranslation } from 'react-i18next';
import { useVisit } from '../../app/visit.tsx';
import { Button } from '../../ui/Button/Button.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import type { Changing } from './useChange.ts';

/** Why the change was not made, with a gendarme beside it; nothing while none has failed. */
export function ChangeNotice({ state }: { readonly state: Changing }) {
  const { t } = useTranslation('ticket');
  const { openHelp } = useVisit();
  if (state === 'idle' || state === 'sending') return null;
  return (
    <Notice tone={state === 'down' ? 'error' : 'attention'} live>
      <p>{t(`failed.${state}`)}</p>
      <div className="row">
        <Button onPress={openHelp}>{t('ask.help')}</Button>
      </div>
    </Notice>
  );
}
