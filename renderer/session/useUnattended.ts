import { useEffect } from 'react';

/** Calls `end` once nobody has touched anything for `ms` milliseconds. Null: never. */
export function useUnattended(ms: number | null, end: () => void): void {
  useEffect(() => {
    if (ms === null) return undefined;
    let timer = setTimeout(end, ms);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(end, ms);
    };
    window.addEventListener('pointerdown', again, true);
    window.addEventListener('keydown', again, true);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerdown', again, true);
      window.removeEventListener('keydown', again, true);
    };
  }, [ms, end]);
}
