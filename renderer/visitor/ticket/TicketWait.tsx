/** Too many tries did not fit: nothing to type before the end of the wait, and a gendarme who needs no code. */
import { useTranslation } from 'react-i18next';
import { Page } from '../../app/Page.tsx';
import { useVisit } from '../../app/visit.tsx';
import { useCountdown } from '../../session/useCountdown.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';

interface WaitProps {
  /** What is left of the wait when this appears, in ms. */
  readonly ms: number;
  readonly onOver: () => void;
  readonly onBack: () => void;
}

const SECONDS_A_MINUTE = 60;

export function TicketWait({ ms, onOver, onBack }: WaitProps) {
  const { t } = useTranslation('ticket');
  const { openHelp } = useVisit();
  // Rounded up, so that it never says 0 before the end.
  const left = Math.ceil(useCountdown(ms, onOver) / 1000);
  const seconds = left % SECONDS_A_MINUTE;
  const time =
    left < SECONDS_A_MINUTE
      ? t('wait.seconds', { seconds })
      : t('wait.minutes', { minutes: Math.floor(left / SECONDS_A_MINUTE), seconds: String(seconds).padStart(2, '0') });
  return (
    <Page screen="ticket-wait" title={t('wait.title')} intro={t('wait.body')} onBack={onBack}>
      <div className="stack">
        <Notice tone="info">
          <p className="tnum" role="timer">
            {t('wait.left', { time })}
          </p>
        </Notice>
        <p>{t('wait.noNeed')}</p>
        <Button variant="primary" size="large" wide icon={<Icon name="gendarme" />} onPress={openHelp}>
          {t('ask.help')}
        </Button>
      </div>
    </Page>
  );
}
