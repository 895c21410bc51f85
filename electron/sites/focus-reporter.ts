/**
 * The only script of ours in an official site's pages, in a world of its own: it says which kind of field has focus, never what it holds, and brings
 * that field back into view when the keyboard takes its room. Bundled to a single CommonJS file like the other preload.
 */
import { ipcRenderer } from 'electron';
import type { SiteField, SiteLayout } from '../../shared/sites/site.ts';
import { FIELD_REPORT, SHOW_FIELD } from './reports.ts';

/** Time after a field lost focus before that is said, in ms: focus that moves on to another field is no loss. */
const LEAVE_MS = 160;

const TEXT_TYPES = new Set([
  'text',
  'search',
  'password',
  'url',
  'email',
  'tel',
  'number',
  'date',
  'month',
  'week',
  'time',
  'datetime-local',
]);
const DIGIT_TYPES = new Set(['tel', 'date', 'month', 'week', 'time', 'datetime-local']);

/** The element that really has focus, through open shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function layoutOf(element: HTMLElement): SiteLayout {
  const mode = element.inputMode;
  const type = element instanceof HTMLInputElement ? element.type : 'text';
  if (mode === 'decimal' || (mode === '' && type === 'number')) return 'decimal';
  if (mode === 'numeric' || mode === 'tel' || DIGIT_TYPES.has(type)) return 'numeric';
  if (mode === 'email' || mode === 'url' || type === 'email' || type === 'url') return 'email';
  return 'text';
}

/** What takes text has a keyboard, unless the page brings its own (`inputmode="none"`). */
function fieldAt(element: Element | null): SiteField | null {
  if (!(element instanceof HTMLElement) || element.inputMode === 'none') return null;
  if (element instanceof HTMLInputElement) {
    const takes = TEXT_TYPES.has(element.type) && !element.readOnly && !element.disabled;
    return takes ? { layout: layoutOf(element), multiline: false } : null;
  }
  if (element instanceof HTMLTextAreaElement)
    return element.readOnly || element.disabled ? null : { layout: layoutOf(element), multiline: true };
  if (element.isContentEditable) return { layout: layoutOf(element), multiline: true };
  // Behind a closed shadow root only the host is seen; whether text can be inserted now is all that can be asked.
  const closed = element.shadowRoot === null && element.localName.includes('-');
  return closed && document.queryCommandEnabled('insertText') ? { layout: 'text', multiline: true } : null;
}

let leaving: ReturnType<typeof setTimeout> | undefined;

function report(): void {
  clearTimeout(leaving);
  const field = fieldAt(focused());
  if (field !== null) ipcRenderer.send(FIELD_REPORT, field);
  else leaving = setTimeout(() => ipcRenderer.send(FIELD_REPORT, fieldAt(focused())), LEAVE_MS);
}

function showField(): void {
  const element = focused();
  if (fieldAt(element) !== null) element?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

for (const kind of ['focusin', 'focusout', 'click'] as const) window.addEventListener(kind, report, true);
// Nothing is dragged out of a page, and nothing is taken from one place of it to another by a resting finger.
window.addEventListener('dragstart', (event) => event.preventDefault(), true);
window.addEventListener('DOMContentLoaded', report);
window.addEventListener('resize', showField);
ipcRenderer.on(SHOW_FIELD, showField);
