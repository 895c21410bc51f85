import { useEffect, useState } from 'react';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { waitInWords } from '../common/time.ts';

/** How often the countdown is drawn again, in ms. */
const TICK_MS = 1000;

interface CountdownProps {
  /** What is left when this appears, in ms. */
  readonly ms: number;
  readonly onOver: () => void;
}

/** What is left of a wait. Main holds the real clock; this only shows it, and says when it should be over. */
export function Countdown({ ms, onOver }: CountdownProps) {
  const [left, setLeft] = useState(ms);
  useEffect(() => {
    const end = performance.now() + ms;
    const timer = setInterval(() => setLeft(Math.max(0, end - performance.now())), TICK_MS);
    const over = setTimeout(onOver, ms);
    return () => {
      clearInterval(timer);
      clearTimeout(over);
    };
  }, [ms, onOver]);
  return (
    <p className="staff-wait tnum" role="timer">
      {staffFr.lock.waitLeft(waitInWords(left))}
    </p>
  );
}
