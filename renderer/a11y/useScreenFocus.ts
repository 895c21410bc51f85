import { useEffect, useRef, type RefObject } from 'react';

/**
 * Puts focus on the screen's heading whenever `screen` changes, and scrolls the work back to its top, so that a reader
 * starts at the title and nobody lands in the middle of a page. Give the ref to `Heading`.
 */
export function useScreenFocus(screen: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const target = heading.current;
    if (target === null) return;
    target.closest('[data-scroll]')?.scrollTo({ top: 0 });
    target.focus({ preventScroll: true });
  }, [screen]);
  return heading;
}
