const CONTROLS = 'input, textarea, select, button, [tabindex="0"]';

/** The element that holds the whole question (label included) of a control or of a field id. */
export function questionOf(element: Element): Element {
  return element.closest('[data-question]') ?? element;
}

/** Room kept between what is shown and the edge of the area, in px. */
const MARGIN = 12;

/**
 * Scrolls only the work zone around `element` until `box` is inside it, top first. Never `scrollIntoView`: that also moves
 * what must stand still (header, foot bar) when something inside overflows.
 */
export function bringIntoView(element: Element, box: DOMRect = element.getBoundingClientRect()): void {
  const area = element.closest('[data-scroll]');
  if (area === null) return;
  const frame = area.getBoundingClientRect();
  if (box.top < frame.top + MARGIN || box.height > frame.height - 2 * MARGIN) area.scrollTop += box.top - frame.top - MARGIN;
  else if (box.bottom > frame.bottom - MARGIN) area.scrollTop += box.bottom - frame.bottom + MARGIN;
}

/**
 * What must be seen of a question that is taller than its area: the control, its message before it, and above them room for the label,
 * which sticks to the top of the area while one types.
 */
function essence(question: Element, control: Element): DOMRect {
  const { left, top, width, bottom } = control.getBoundingClientRect();
  const label = question.querySelector(':scope > label')?.getBoundingClientRect().height ?? 0;
  const message = question.querySelector(':scope > .q__error')?.getBoundingClientRect().top ?? top;
  const from = Math.min(top, message) - label;
  return new DOMRect(left, from, width, bottom - from);
}

/**
 * Brings a question into view, label first, inside the area that scrolls. When the question is taller than the area, its hint gives way;
 * when even that does not fit, what is being typed wins.
 */
export function showQuestion(control: Element): void {
  const area = control.closest('[data-scroll]');
  if (area === null) return;
  const question = questionOf(control);
  const room = area.getBoundingClientRect().height - 2 * MARGIN;
  const boxes = [question.getBoundingClientRect(), essence(question, control)];
  bringIntoView(control, boxes.find(({ height }) => height <= room) ?? control.getBoundingClientRect());
}

/** From a message to its question: brings it into view, then focuses its first control. Returns false when there is none. */
export function jumpToQuestion(fieldId: string): boolean {
  const found = document.getElementById(fieldId) ?? document.querySelector(`[data-question="${CSS.escape(fieldId)}"]`);
  if (found === null) return false;
  const control = found.matches(CONTROLS) ? found : (questionOf(found).querySelector(CONTROLS) ?? found);
  if (!(control instanceof HTMLElement)) return false;
  control.focus({ preventScroll: true });
  showQuestion(control);
  return true;
}
