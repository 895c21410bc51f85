/**
 * The warning before the end of an unattended visit: seen as a countdown, heard as a tick, one tap to stay. The clock is
 * main's; this screen only draws the seconds left.
 */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { playCountdownTick } from '../a11y/sound.ts';
import { useVisit } from '../app/visit.tsx';
import { kiosk } from '../bridge/kiosk.ts';
import { Button } from '../ui/Button/Button.tsx';
import { Dialog } from '../ui/Dialog/Dialog.tsx';

/** A tick is heard every five seconds, and every second in the last five. */
const TICK_EVERY_S = 5;

export function IdleWarning({ hidden }: { readonly hidden: boolean }) {
  const { t } = useTranslation('shell');
  const { visit, endNow } = useVisit();
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);

  useEffect(() => kiosk.on('idleWarning', (warning) => setSecondsLeft(Math.ceil(warning.secondsLeft))), []);
  useEffect(() => kiosk.on('idleWithdrawn', () => setSecondsLeft(null)), []);
  useEffect(() => {
    if (secondsLeft === null) return undefined;
    // A hidden visit must not draw attention to the screen.
    if (!hidden && (secondsLeft <= TICK_EVERY_S || secondsLeft % TICK_EVERY_S === 0)) playCountdownTick(secondsLeft);
    const timer = setTimeout(() => setSecondsLeft((left) => (left === null ? null : Math.max(0, left - 1))), 1000);
    return () => clearTimeout(timer);
  }, [secondsLeft, hidden]);

  if (secondsLeft === null) return null;
  const stay = () => {
    setSecondsLeft(null);
    void kiosk.stay({ visitId: visit.id });
  };
  return (
    <Dialog
      kind="alert"
      title={t('idle.title')}
      actions={
        <>
          <Button variant="primary" size="large" wide autoFocus onPress={stay}>
            {t('idle.stay')}
          </Button>
          <Button variant="quiet" wide onPress={() => endNow('button')}>
            {t('idle.end')}
          </Button>
        </>
      }
    >
      <div data-screen="idle" className="stack">
        <p>{t('idle.body')}</p>
        <p className="countdown" role="timer">
          {t('idle.seconds', { count: secondsLeft })}
        </p>
      </div>
    </Dialog>
  );
}
