const CONTROLS = 'input, textarea, select, button, [tabindex="0"]';

/** The element that holds the whole question (label included) of a control or of a field id. */
export function questionOf(element: Element): Element {
  return element.closest('[data-question]') ?? element;
}

/**
 * Brings a question into view, label first, inside the area that scrolls. When the question is taller than the area,
 * the focused control wins over the label: what is being typed is never hidden.
 */
export function showQuestion(control: Element): void {
  const question = questionOf(control);
  const area = question.closest('[data-scroll]');
  if (area === null) {
    question.scrollIntoView({ block: 'nearest' });
    return;
  }
  const frame = area.getBoundingClientRect();
  const whole = question.getBoundingClientRect();
  const margin = 12;
  const room = frame.height - 2 * margin;
  const box = whole.height <= room ? whole : control.getBoundingClientRect();
  if (box.top < frame.top + margin || box.height > room) area.scrollTop += box.top - frame.top - margin;
  else if (box.bottom > frame.bottom - margin) area.scrollTop += box.bottom - frame.bottom + margin;
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
