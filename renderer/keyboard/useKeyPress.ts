import { useCallback, useEffect, useRef, type MouseEvent, type PointerEvent } from 'react';

/** Time that a finger rests before other signs are offered or a repeat starts, then between two repeats, in ms. */
const HOLD_MS = 450;
const REPEAT_MS = 75;
/** How far a shaking finger may leave its key and still mean it, in px. */
const SLACK = 24;

export interface KeyPress {
  /** One press of the key. */
  readonly onPress: () => void;
  /** Repeats while held: erasing and moving the caret only. */
  readonly repeats?: boolean;
  /** The finger rests: offers other signs. */
  readonly onHold?: ((key: HTMLElement) => void) | undefined;
  /** The finger leaves after `onHold`, maybe on one of the signs offered. */
  readonly onHoldEnd?: ((at: Element | null) => void) | undefined;
}

function near(box: DOMRect, event: PointerEvent): boolean {
  return (
    event.clientX >= box.left - SLACK &&
    event.clientX <= box.right + SLACK &&
    event.clientY >= box.top - SLACK &&
    event.clientY <= box.bottom + SLACK
  );
}

/**
 * Handlers of one key. The look answers when the finger lands; the text comes when it leaves, unless the key repeats.
 * Focus stays in the field; a click without a pointer (assistive technology) presses too.
 */
export function useKeyPress({ onPress, repeats = false, onHold, onHoldEnd }: KeyPress) {
  const timer = useRef(0);
  const held = useRef(false);
  const stop = useCallback(() => {
    window.clearTimeout(timer.current);
  }, []);
  useEffect(() => stop, [stop]);

  // The repeat must call the newest press: a held key outlives many renders.
  const press = useRef(onPress);
  useEffect(() => {
    press.current = onPress;
  });

  const release = (event: PointerEvent<HTMLElement>): void => {
    stop();
    delete event.currentTarget.dataset['pressed'];
  };

  return {
    onMouseDown: (event: MouseEvent) => {
      event.preventDefault();
    },
    onContextMenu: (event: MouseEvent) => {
      event.preventDefault();
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const key = event.currentTarget;
      key.dataset['pressed'] = '';
      held.current = false;
      stop();
      if (repeats) {
        press.current();
        const again = (): void => {
          press.current();
          timer.current = window.setTimeout(again, REPEAT_MS);
        };
        timer.current = window.setTimeout(again, HOLD_MS);
      } else if (onHold !== undefined) {
        timer.current = window.setTimeout(() => {
          held.current = true;
          onHold(key);
        }, HOLD_MS);
      }
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const pressed = event.currentTarget.dataset['pressed'] !== undefined;
      release(event);
      if (held.current) onHoldEnd?.(document.elementFromPoint(event.clientX, event.clientY));
      else if (pressed && !repeats && near(event.currentTarget.getBoundingClientRect(), event)) press.current();
    },
    onPointerCancel: release,
    onClick: (event: MouseEvent) => {
      if (event.detail === 0) press.current();
    },
  };
}
