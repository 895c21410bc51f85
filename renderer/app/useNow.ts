import { useEffect, useState } from 'react';

/** How often a clock in the header is read again, in ms. */
const CLOCK_EVERY_MS = 10_000;

/** The present instant, read again every `everyMs` milliseconds: clocks, ages and countdowns stay true on a screen that nobody touches. */
export function useNow(everyMs = CLOCK_EVERY_MS): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
