import { useEffect, useRef } from 'react';
import { bringIntoView } from '../ui/Question/jump.ts';

/**
 * For a part of a screen that takes the place of another: what had focus goes with the former, so that focus goes to the element with the id `target`
 * whenever `view` changes, and that element is brought into view. Nothing happens at first: a new screen begins at its title.
 */
export function useViewFocus(view: string, target: string): void {
  const viewed = useRef(view);
  useEffect(() => {
    if (viewed.current === view) return;
    viewed.current = view;
    const found = document.getElementById(target);
    if (found === null) return;
    found.focus({ preventScroll: true });
    bringIntoView(found);
  }, [view, target]);
}
