import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { useCountdown } from '../../session/useCountdown.ts';
import { waitInWords } from '../common/time.ts';

interface CountdownProps {
  /** What is left when this appears, in ms. */
  readonly ms: number;
  readonly onOver: () => void;
}

/** What is left of a wait, in words. */
export function Countdown({ ms, onOver }: CountdownProps) {
  const left = useCountdown(ms, onOver);
  return (
    <p className="staff-wait tnum" role="timer">
      {staffFr.lock.waitLeft(waitInWords(left))}
    </p>
  );
}
