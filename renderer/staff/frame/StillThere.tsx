/**
 * The warning before an unattended door of staff mode closes: while one copies the recovery key, minutes pass without a touch. Main counts, and takes
 * the touch for the answer; this only draws. Behind an open door there is no warning: main locks.
 */
import { useEffect, useState } from 'react';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { playCountdownTick } from '../../a11y/sound.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';

const words = staffFr.idle;

/** A tick is heard every so many seconds, as in a visitor's warning. */
const TICK_EVERY_S = 5;

export function StillThere({ onLeave }: { readonly onLeave: () => void }) {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  useEffect(
    () =>
      kiosk.on('idleWarning', (warning) => {
        const seconds = Math.ceil(warning.secondsLeft);
        setSecondsLeft(seconds);
        if (seconds % TICK_EVERY_S === 0) playCountdownTick(seconds);
      }),
    [],
  );
  useEffect(() => kiosk.on('idleWithdrawn', () => setSecondsLeft(null)), []);
  if (secondsLeft === null) return null;
  return (
    <Dialog
      kind="alert"
      title={words.title}
      actions={
        <>
          <Button variant="primary" size="large" wide autoFocus onPress={() => setSecondsLeft(null)}>
            {words.stay}
          </Button>
          <Button variant="quiet" wide onPress={onLeave}>
            {staffFr.frame.leave}
          </Button>
        </>
      }
    >
      <p>{words.body}</p>
      <p className="staff-wait tnum" role="timer">
        {words.left(secondsLeft)}
      </p>
    </Dialog>
  );
}
