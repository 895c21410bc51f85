import type { PointerEvent } from 'react';

function mark(event: PointerEvent<HTMLElement>): void {
  event.currentTarget.dataset['pressed'] = '';
}

function unmark(event: PointerEvent<HTMLElement>): void {
  delete event.currentTarget.dataset['pressed'];
}

/**
 * Marks an element `data-pressed` from the moment a finger lands until it leaves, straight on the node: the look answers
 * within the frame, where `:active` waits on a touch screen until a scroll has been ruled out.
 */
export const PRESSED_LOOK = {
  onPointerDown: mark,
  onPointerUp: unmark,
  onPointerCancel: unmark,
  onPointerLeave: unmark,
} as const;
