/** What a key does to a field. */
export type Stroke = { readonly insert: string } | { readonly act: 'backspace' | 'delete' | 'left' | 'right' | 'home' | 'end' | 'enter' };

export type TypedField = HTMLInputElement | HTMLTextAreaElement;

/** Input types that have a selection and take text from our keys. */
const TYPABLE: ReadonlySet<string> = new Set(['text', 'password', 'search', 'tel', 'url']);

/** True for a field that the on-screen keyboard can type into. `data-keyboard="none"` opts out. */
export function isTypable(element: Element | null): element is TypedField {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.disabled && element.dataset['keyboard'] !== 'none';
  return (
    element instanceof HTMLInputElement &&
    TYPABLE.has(element.type) &&
    !element.readOnly &&
    !element.disabled &&
    element.dataset['keyboard'] !== 'none'
  );
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Index where the character (as a person counts) that ends at `at` begins. */
export function characterBefore(text: string, at: number): number {
  let start = 0;
  for (const { index } of graphemes.segment(text)) {
    if (index >= at) break;
    start = index;
  }
  return start;
}

/** Index where the character that begins at (or holds) `at` ends. */
export function characterAfter(text: string, at: number): number {
  for (const { index, segment } of graphemes.segment(text)) if (index + segment.length > at) return index + segment.length;
  return text.length;
}

/** The line (in a textarea) or the whole text (in a field) around the caret. */
function lineAround(text: string, at: number): readonly [start: number, end: number] {
  const end = text.indexOf('\n', at);
  return [text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end];
}

interface Edit {
  readonly value: string;
  readonly caret: number;
  /** `inputType` of the event, or null when only the caret moves. */
  readonly kind: 'insertText' | 'insertLineBreak' | 'deleteContentBackward' | 'deleteContentForward' | null;
  readonly data: string | null;
}

/** Most whole characters of `text` that fit in `room` UTF-16 units. */
function fitting(text: string, room: number): string {
  if (text.length <= room) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > room) break;
    kept += segment;
  }
  return kept;
}

/**
 * The effect of a stroke on a text with a selection, as a pure function. A selection is replaced or erased whole;
 * `maxLength` (UTF-16 units) cuts what is inserted at a whole character.
 */
export function edit(
  { value, start, end }: { readonly value: string; readonly start: number; readonly end: number },
  stroke: Stroke,
  { multiline, maxLength }: { readonly multiline: boolean; readonly maxLength: number },
): Edit {
  const put = (text: string, kind: Edit['kind']): Edit => {
    const room = Math.max(0, maxLength - (value.length - (end - start)));
    const inserted = fitting(text, room);
    return { value: value.slice(0, start) + inserted + value.slice(end), caret: start + inserted.length, kind, data: inserted };
  };
  const cut = (from: number, to: number, kind: Edit['kind']): Edit => ({
    value: value.slice(0, from) + value.slice(to),
    caret: from,
    kind,
    data: null,
  });
  const move = (caret: number): Edit => ({ value, caret, kind: null, data: null });

  if ('insert' in stroke) return put(stroke.insert, 'insertText');
  const selected = start !== end;
  switch (stroke.act) {
    case 'backspace':
      return cut(selected ? start : characterBefore(value, start), end, 'deleteContentBackward');
    case 'delete':
      return cut(start, selected ? end : characterAfter(value, end), 'deleteContentForward');
    case 'left':
      return move(selected ? start : characterBefore(value, start));
    case 'right':
      return move(selected ? end : characterAfter(value, end));
    case 'home':
      return move(lineAround(value, start)[0]);
    case 'end':
      return move(lineAround(value, end)[1]);
    case 'enter':
      return multiline ? put('\n', 'insertLineBreak') : move(end);
  }
}

/** The browser's own setter: a controlled field's framework watches the instance's and would swallow the change. */
function setNativeValue(field: TypedField, value: string): void {
  const owner = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(owner, 'value')?.set?.call(field, value);
}

/**
 * Types one key into a field as a hardware key would: value, caret and `beforeinput` / `input` events. Works for
 * controlled and uncontrolled fields; a page that cancels `beforeinput` keeps its text. Focus is not touched.
 */
export function typeInto(field: TypedField, stroke: Stroke): void {
  const value = field.value;
  const start = field.selectionStart ?? value.length;
  const end = field.selectionEnd ?? start;
  const multiline = field instanceof HTMLTextAreaElement;
  const maxLength = field.maxLength >= 0 ? field.maxLength : Number.MAX_SAFE_INTEGER;
  const next = edit({ value, start, end }, stroke, { multiline, maxLength });

  if (next.kind !== null && next.value !== value) {
    const detail: InputEventInit = { bubbles: true, inputType: next.kind, data: next.data };
    if (!field.dispatchEvent(new InputEvent('beforeinput', { ...detail, cancelable: true }))) return;
    setNativeValue(field, next.value);
    field.setSelectionRange(next.caret, next.caret);
    field.dispatchEvent(new InputEvent('input', detail));
    // A field that rewrites what is typed (upper case) sends the caret to its end, now or when the framework has redrawn.
    const keepCaret = (): void => {
      if (field.value.length === next.value.length && field.selectionStart !== next.caret) field.setSelectionRange(next.caret, next.caret);
    };
    keepCaret();
    queueMicrotask(keepCaret);
    return;
  }
  field.setSelectionRange(next.caret, next.caret);
}
