import { useEffect, useState } from 'react';

/** The present instant, read again every `everyMs` milliseconds: ages and countdowns stay true on a screen that nobody touches. */
export function useNow(everyMs: number): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
