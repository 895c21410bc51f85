import { useEffect, useState } from 'react';

/** How often a countdown is drawn again, in ms. */
const TICK_MS = 1000;

/**
 * What is left of a wait of `ms` milliseconds that begins when the caller is first drawn. Main holds the real clock; this only shows it, and calls `onOver`
 * when it should be over.
 */
export function useCountdown(ms: number, onOver: () => void): number {
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
  return left;
}
