/**
 * Every agent waits after too many wrong secrets: nothing to type before the end of the wait.
 */
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { StaffFrame } from '../frame/StaffFrame.tsx';
import { Countdown } from './Countdown.tsx';

const words = staffFr.lock;

interface WaitScreenProps {
  /** What is left at the moment this appears, in ms. */
  readonly retryAfterMs: number;
  readonly onOver: () => void;
  readonly onLeave: () => void;
}

export function WaitScreen({ retryAfterMs, onOver, onLeave }: WaitScreenProps) {
  return (
    <StaffFrame screen="lockedOut" title={words.waitTitle} onLeave={onLeave}>
      <Notice tone="attention">
        <p>{words.waitBody}</p>
        <Countdown key={retryAfterMs} ms={retryAfterMs} onOver={onOver} />
      </Notice>
    </StaffFrame>
  );
}
