/**
 * Every text colour with every surface it is drawn on (names of custom properties of `tokens.css`, without dashes).
 * A component that draws text on a new surface adds its pair here: the unit test proves each ≥ 7:1 in the four contrasts.
 */
export const TEXT_PAIRS: readonly (readonly [text: string, surface: string])[] = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'sunk'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'card'],
  ['ink-soft', 'sunk'],
  ['action', 'paper'],
  ['action', 'card'],
  ['on-authority', 'authority'],
  ['on-authority', 'authority-raised'],
  ['on-action', 'action'],
  ['on-action', 'action-pressed'],
  ['on-chosen', 'chosen'],
  ['on-attention', 'attention'],
  ['on-done', 'done'],
  ['on-error', 'error'],
  ['on-error', 'paper'],
  ['on-error', 'card'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-pressed'],
  ['danger', 'card'],
  ['key-ink', 'key'],
  ['key-ink', 'key-act'],
  ['on-key-pressed', 'key-pressed'],
];

/** Outlines, marks and rings with the surface beside them: ≥ 3:1 (WCAG 2.2, 1.4.11). */
export const MARK_PAIRS: readonly (readonly [mark: string, surface: string])[] = [
  ['line', 'paper'],
  ['line', 'card'],
  ['line', 'sunk'],
  ['on-chosen', 'chosen'],
  ['authority-line', 'authority'],
  ['attention-line', 'attention'],
  ['done-line', 'done'],
  ['error-line', 'error'],
  ['error-line', 'card'],
  ['focus', 'paper'],
  ['focus', 'card'],
];
