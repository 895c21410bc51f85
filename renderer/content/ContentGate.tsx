/** What stands where a page cannot be: a moment's wait, or whom to turn to. */
import { useTranslation } from 'react-i18next';
import { useVisit } from '../app/visit.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import type { ContentState } from './ContentProvider.tsx';

/** `ready`: the content is there, and what was asked for is not in it any more. */
export function ContentGate({ state }: { readonly state: ContentState['state'] }) {
  const { t } = useTranslation('info');
  const { openHelp, openNumbers } = useVisit();
  if (state === 'waiting') return <p role="status">{t('content.waiting')}</p>;
  return (
    <div className="stack">
      {state === 'failed' ? (
        <Notice tone="attention" title={t('content.failed')}>
          {t('content.failedBody')}
        </Notice>
      ) : (
        <Notice tone="info">{t('content.gone')}</Notice>
      )}
      <Button variant="primary" size="large" wide icon={<Icon name="gendarme" />} onPress={openHelp}>
        {t('card.gendarme')}
      </Button>
      <Button variant="secondary" size="large" wide icon={<Icon name="phone" />} onPress={() => openNumbers({})}>
        {t('numbers.open')}
      </Button>
    </div>
  );
}
