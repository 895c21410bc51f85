/**
 * Re-opening within the shift with the short code. After the last wrong try main forgets the code, and the secret is asked for.
 */
import { useCallback, useState } from 'react';
import { PIN_DIGITS } from '../../../shared/auth/secret.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { StaffStateView } from '../../../shared/ipc/staff.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { useAct } from '../common/useAct.ts';
import { StaffFrame } from '../frame/StaffFrame.tsx';
import { CodePad } from './CodePad.tsx';

const words = staffFr.lock;

interface PinScreenProps {
  readonly view: StaffStateView;
  readonly onUnlocked: (view: StaffStateView) => void;
  /** The code is gone (last wrong try, end of the shift): the caller asks main what is possible now. */
  readonly onPinGone: () => void;
  readonly onUseSecret: () => void;
  readonly onLeave: () => void;
}

export function PinScreen({ view, onUnlocked, onPinGone, onUseSecret, onLeave }: PinScreenProps) {
  const [pin, setPin] = useState('');
  const [short, setShort] = useState(false);
  const { act, run } = useAct<StaffStateView>();
  const change = useCallback((value: string) => {
    setShort(false);
    setPin(value);
  }, []);
  const submit = useCallback(async () => {
    if (pin.length < PIN_DIGITS.least) {
      setShort(true);
      return;
    }
    const result = await run(() => kiosk.unlockWithPin({ pin }));
    setPin('');
    if (result === null) return;
    if (result.ok) onUnlocked(result.value);
    else if ((result.failure.detail?.triesLeft ?? 0) === 0) onPinGone();
  }, [pin, run, onUnlocked, onPinGone]);
  const onSubmit = useCallback(() => void submit(), [submit]);
  return (
    <StaffFrame
      screen="pin"
      title={words.pinTitle}
      {...(view.agent === null ? {} : { intro: words.pinBody(view.agent.name) })}
      onLeave={onLeave}
    >
      {act.state === 'failed' && (
        <FailureNotice
          failure={act.failure}
          words={act.failure.code === 'wrongSecret' ? words.pinWrong(act.failure.detail?.triesLeft) : staffFr.failures[act.failure.code]}
        />
      )}
      {short && (
        <Notice tone="attention" live>
          <p>{words.pinEmpty}</p>
        </Notice>
      )}
      <CodePad value={pin} onChange={change} onSubmit={onSubmit} />
      <div className="row">
        <Button variant="quiet" onPress={onUseSecret}>
          {words.useSecret}
        </Button>
      </div>
    </StaffFrame>
  );
}
