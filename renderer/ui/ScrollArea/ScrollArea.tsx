import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useA11yWords } from '../../a11y/words.tsx';
import { Button } from '../Button/Button.tsx';
import { Icon } from '../Icon/Icon.tsx';
import './ScrollArea.css';

export interface ScrollAreaProps {
  readonly children: ReactNode;
  readonly className?: string;
  /** Drawn above the content, in the room that the content leaves. */
  readonly spare?: ReactNode;
}

/** Share of the visible height that one press moves: a little stays in sight, so that the place is not lost. */
const PAGE = 0.8;

interface Edges {
  readonly overflows: boolean;
  readonly atTop: boolean;
  readonly atBottom: boolean;
}

/** Native scrolling, plus two large buttons in reach, only while the content overflows. Nobody has to know how to swipe. */
export function ScrollArea({ children, className, spare }: ScrollAreaProps) {
  const words = useA11yWords();
  const view = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [edges, setEdges] = useState<Edges>({ overflows: false, atTop: true, atBottom: true });

  const measure = useCallback(() => {
    const area = view.current;
    if (area === null) return;
    const room = area.scrollHeight - area.clientHeight;
    setEdges((before) => {
      // The buttons themselves take room: once shown, they stay until the content would fit without them.
      const bar = area.parentElement?.querySelector('.scroll__bar');
      const spare = before.overflows && bar !== null && bar !== undefined ? bar.getBoundingClientRect().height : 0;
      const next = { overflows: room > spare + 1, atTop: area.scrollTop <= 1, atBottom: area.scrollTop >= room - 1 };
      return next.overflows === before.overflows && next.atTop === before.atTop && next.atBottom === before.atBottom ? before : next;
    });
  }, []);

  useEffect(() => {
    const area = view.current;
    const inner = content.current;
    if (area === null || inner === null) return undefined;
    const watcher = new ResizeObserver(measure);
    watcher.observe(area);
    watcher.observe(inner);
    return () => {
      watcher.disconnect();
    };
  }, [measure]);

  const page = (direction: 1 | -1): void => {
    const area = view.current;
    if (area !== null) area.scrollTop += direction * PAGE * area.clientHeight;
  };

  return (
    <div className={className === undefined ? 'scroll' : `scroll ${className}`}>
      {/* A text longer than the screen must scroll by arrow keys too (axe: scrollable-region-focusable). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={view} className="scroll__view" data-scroll="" tabIndex={edges.overflows ? 0 : undefined} onScroll={measure}>
        {spare}
        <div ref={content} className="scroll__content">
          {children}
        </div>
      </div>
      {edges.overflows && (
        <div className="scroll__bar">
          <span className={edges.atTop ? 'scroll__button scroll__button--spent' : 'scroll__button'}>
            <Button
              icon={<Icon name="up" />}
              onPress={() => {
                page(-1);
              }}
            >
              {words.scrollUp}
            </Button>
          </span>
          <span className={edges.atBottom ? 'scroll__button scroll__button--spent' : 'scroll__button'}>
            <Button
              icon={<Icon name="down" />}
              onPress={() => {
                page(1);
              }}
            >
              {words.scrollDown}
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}
