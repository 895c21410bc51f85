/**
 * The only script of ours in an official site's pages, in a world of its own: it says which kind of field has focus, never what it holds, and brings
 * that field back into view when the keyboard takes its room. Bundled to a single CommonJS file like the other preload.
 */
import { ipcRenderer } from 'electron';
import type { SiteField, SiteLayout } from '../../shared/sites/site.ts';
import { FIELD_REPORT, FRAME_TOUCH, SHOW_FIELD } from './reports.ts';

/** Time after a field lost focus before that is said, in ms: focus that moves on to another field is no loss. */
const LEAVE_MS = 160;
/** How often a field that has focus is looked at, in ms: one that is removed, closed or changed under the finger says nothing in every Chromium. */
const LOOK_MS = 300;
/** Time after a field got focus before that is said, in ms: a page may move its focus as often as it likes. */
const SETTLE_MS = 20;
/** How long the field is kept in view while the room for it changes, in ms. */
const SHOW_MS = 250;

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

/** Elements that may hold a shadow root, besides those with a name of their own. */
const SHADOW_HOSTS = new Set(['article', 'aside', 'blockquote', 'div', 'footer', 'header', 'main', 'nav', 'p', 'section', 'span']);

/** The document within a frame of the same site; null for one of another site, which has a reporter of its own. */
function documentIn(element: Element | null): Document | null {
  return element !== null && 'contentDocument' in element ? (element as HTMLIFrameElement).contentDocument : null;
}

/** The element that really has focus, through open shadow roots and frames of the same site. */
function focused(): Element | null {
  let element = document.activeElement;
  for (;;) {
    const within = element?.shadowRoot?.activeElement ?? documentIn(element)?.activeElement ?? null;
    if (within === null) return element;
    element = within;
  }
}

/** Whether the caret is within, as far as a selection says it: of a closed shadow root it names the host. */
function hasCaret(element: Element): boolean {
  const { focusNode, focusOffset } = element.ownerDocument.getSelection() ?? { focusNode: null, focusOffset: 0 };
  return focusNode !== null && (element.contains(focusNode) || focusNode.childNodes[focusOffset] === element);
}

function layoutOf({ inputMode: mode }: HTMLElement, type = 'text'): SiteLayout {
  if (mode === 'decimal' || (mode === '' && type === 'number')) return 'decimal';
  if (mode === 'numeric' || mode === 'tel' || DIGIT_TYPES.has(type)) return 'numeric';
  if (mode === 'email' || mode === 'url' || type === 'email' || type === 'url') return 'email';
  return 'text';
}

/** What takes text has a keyboard, unless the page brings its own (`inputmode="none"`). */
function fieldAt(element: Element | null): SiteField | null {
  // What is in a frame is made of that frame's own classes.
  const view = element?.ownerDocument.defaultView ?? window;
  if (!(element instanceof view.HTMLElement) || element.inputMode === 'none') return null;
  if (element instanceof view.HTMLInputElement) {
    const takes = TEXT_TYPES.has(element.type) && !element.readOnly && !element.disabled;
    return takes ? { layout: layoutOf(element, element.type), multiline: false } : null;
  }
  if (element instanceof view.HTMLTextAreaElement)
    return element.readOnly || element.disabled ? null : { layout: layoutOf(element), multiline: true };
  if (element.isContentEditable) return { layout: layoutOf(element), multiline: true };
  // Behind a closed shadow root only the host is seen; whether text can be inserted now is all that can be asked.
  const closed = element.shadowRoot === null && (SHADOW_HOSTS.has(element.localName) || element.localName.includes('-'));
  return closed && hasCaret(element) && element.ownerDocument.queryCommandEnabled('insertText')
    ? { layout: 'text', multiline: true }
    : null;
}

let waiting: ReturnType<typeof setTimeout> | undefined;
let looking: ReturnType<typeof setInterval> | undefined;
/** What was said last. */
let said: SiteField | null = null;

function say(field: SiteField | null): void {
  said = field;
  clearInterval(looking);
  if (field !== null) looking = setInterval(look, LOOK_MS);
  ipcRenderer.send(FIELD_REPORT, field);
}

/** Says it when focus has settled. What a page only pretends (`dispatchEvent`) is not heard. */
function report(event: Event): void {
  if (!event.isTrusted) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => say(fieldAt(focused())), fieldAt(focused()) === null ? LEAVE_MS : SETTLE_MS);
}

/** Only what changed is said: a field whose keyboard was put away stays without until it is touched. */
function look(): void {
  const field = fieldAt(focused());
  if (field?.layout !== said?.layout || field?.multiline !== said?.multiline) say(field);
}

/** A text without end is not brought to its middle, but to where one writes. */
function placeToShow(element: Element): Element {
  const caret = element.clientHeight > innerHeight / 2 ? (element.ownerDocument.getSelection()?.focusNode ?? null) : null;
  const near = caret?.nodeType === Node.ELEMENT_NODE ? (caret as Element) : (caret?.parentElement ?? null);
  return near !== null && element.contains(near) ? near : element;
}

function showField(): void {
  const element = focused();
  if (element === null || fieldAt(element) === null) return;
  // A page that scrolls slowly would still be on its way when the next key is touched.
  placeToShow(element).scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

const heard = new WeakSet<Document>();

/**
 * Listens in a window and in the frames of the same site within it. Electron does not run this script there when the frame was empty before its page
 * came (`sandbox` and `nodeIntegrationInSubFrames`, Electron 25), and a second listener tells nothing else than the first.
 */
function listen(view: Window): void {
  if (heard.has(view.document)) return;
  heard.add(view.document);
  const enter = (element: Element | null): void => {
    const inner = documentIn(element)?.defaultView ?? null;
    if (inner !== null) listen(inner);
  };
  for (const kind of ['focusin', 'focusout', 'click'] as const) view.addEventListener(kind, report, true);
  if (window !== window.top)
    view.addEventListener(
      'pointerdown',
      ({ isTrusted }) => {
        if (isTrusted) ipcRenderer.send(FRAME_TOUCH);
      },
      true,
    );
  // Nothing is dragged out of a page, and nothing is taken from one place of it to another by a resting finger.
  view.addEventListener('dragstart', (event) => event.preventDefault(), true);
  // The window of a colour field does not close with the view.
  view.addEventListener(
    'click',
    (event) => {
      const [field] = event.composedPath();
      if (field instanceof HTMLElement && field.matches('input[type=color]')) event.preventDefault();
    },
    true,
  );
  view.addEventListener('load', ({ target }) => enter(target as Element | null), true);
  // Focus that goes into a frame says nothing to the page around it but this.
  view.addEventListener('blur', (event) => {
    enter(view.document.activeElement);
    report(event);
  });
}

listen(window);
window.addEventListener('DOMContentLoaded', report);
/** A view that grows because the keyboard went moves nothing; one that shrinks for it may do so a little after main has said so. */
let showUntil = 0;
window.addEventListener('resize', () => {
  if (performance.now() < showUntil) showField();
  showUntil = 0;
});
ipcRenderer.on(SHOW_FIELD, () => {
  showUntil = performance.now() + SHOW_MS;
  showField();
});
