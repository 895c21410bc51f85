import { FIELD_LAYOUTS, type FieldLayout } from '../ui/TextInput/TextInput.tsx';
import { showQuestion } from '../ui/Question/jump.ts';
import { isTypable, type TypedField } from './typeInto.ts';

/** The layout that a field asks for with `data-layout`; text when it asks for none. */
export function fieldLayout(field: Element): FieldLayout {
  const asked = field instanceof HTMLElement ? field.dataset['layout'] : undefined;
  return FIELD_LAYOUTS.find((layout) => layout === asked) ?? 'text';
}

const CONTROLS = 'input, textarea, select, button, a[href]';

function visible(element: Element): boolean {
  return element.getClientRects().length > 0 || element.getBoundingClientRect().height > 0;
}

/** What follows a field on its screen: the next field to type into or, when there is none, the next control of any kind. */
export function nextControl(field: Element): HTMLElement | null {
  const scope = field.closest('main, form, [data-keyboard-scope]') ?? document.body;
  const all = [...scope.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => one === field || visible(one));
  const after = all.slice(all.indexOf(field instanceof HTMLElement ? field : document.body) + 1);
  return after.find((one) => isTypable(one)) ?? after[0] ?? null;
}

/** From a field to the next; leaves the last field for the control that follows it. */
export function moveOn(field: TypedField): void {
  const next = nextControl(field);
  if (next === null) return;
  next.focus({ preventScroll: true });
  showQuestion(next);
}
