import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Request } from '../../shared/ipc/contract.ts';
import { useStanding, useVisit } from '../app/visit.tsx';
import { kiosk } from '../bridge/kiosk.ts';

type Box = Request<'placeSite'>['box'];

/** Whole pixels, inside what is drawn: main puts a window there, and a window has no halves. */
function boxOf(element: Element | null): Box {
  if (element === null) return null;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const x = Math.max(0, Math.ceil(left));
  const y = Math.max(0, Math.ceil(top));
  const width = Math.floor(right) - x;
  const height = Math.floor(bottom) - y;
  return width < 1 || height < 1 ? null : { x, y, width, height };
}

/**
 * Tells main where the site is to be seen: the place of the element that bears the ref, at each change, before it is painted; nowhere while `seen` is
 * false, while something of ours lies over it, and once the screen is left. A page out of service says nothing. `turn`: when it changes, all is told anew.
 */
export function useSiteBox(seen: boolean, turn: number): RefObject<HTMLDivElement | null> {
  const { visit } = useVisit();
  const standing = useStanding();
  const box = useRef<HTMLDivElement>(null);
  const told = useRef('null');
  const visitId = visit.id;

  const tell = useCallback(
    (next: Box) => {
      const said = JSON.stringify(next);
      if (told.current === said) return;
      told.current = said;
      void kiosk.placeSite({ visitId, box: next });
    },
    [visitId],
  );
  const place = useCallback(() => {
    if (standing !== 'parked') tell(seen && standing === 'free' ? boxOf(box.current) : null);
  }, [tell, seen, standing]);

  useLayoutEffect(() => {
    told.current = 'null';
  }, [turn]);
  // After each draw: what changes beside it may move it without changing its size.
  useLayoutEffect(place);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const watcher = new ResizeObserver(place);
    watcher.observe(element);
    watcher.observe(document.documentElement);
    return () => watcher.disconnect();
  });
  useEffect(() => () => tell(null), [tell]);
  return box;
}
