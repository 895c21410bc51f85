/** What `screens.test.ts` measures, as one function that runs in the page: it may use nothing from outside itself. */

export interface Fault {
  readonly rule: string;
  readonly at: string;
  readonly more: string;
}

/** Every fault of the screen as it stands, or none. */
export function measure(): Fault[] {
  const TARGET = 64;
  const GAP = 8;
  /** Half a pixel of rounding is no fault. */
  const SLACK = 0.51;
  const faults: Fault[] = [];
  const round = (value: number): number => Math.round(value * 10) / 10;

  const nameOf = (element: Element): string => {
    const words = (element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 30);
    const id = element.id === '' ? '' : `#${element.id}`;
    return `${element.tagName.toLowerCase()}${id}.${[...element.classList].join('.')} "${words}"`;
  };
  const report = (rule: string, element: Element, more: string): void => {
    faults.push({ rule, at: nameOf(element), more });
  };

  // While a dialog is open, what lies behind it can be neither touched nor read.
  const scope = document.querySelector('.dialog') ?? document.body;
  /** Cut away on purpose, itself or with what holds it: there for readers only. */
  const clipped = (element: Element): boolean => {
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      if (getComputedStyle(around).clipPath !== 'none') return true;
    }
    return false;
  };
  const shown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1 || getComputedStyle(element).visibility !== 'visible') return false;
    return element.closest('[inert]') === null && !clipped(element);
  };

  // Targets: what a finger can press. A control that covers its card is measured as the card.
  const targets = [
    ...scope.querySelectorAll('button, a[href], input:not([type="hidden"]), textarea, select, [role="button"], [role="option"]'),
  ]
    .filter(shown)
    .map((element) => ({
      element,
      box: (element.closest('label') ?? element).getBoundingClientRect(),
      scroller: element.closest('[data-scroll]'),
    }));
  for (const { element, box } of targets) {
    if (box.width < TARGET - SLACK || box.height < TARGET - SLACK) {
      report('target under 64 px', element, `${round(box.width)} × ${round(box.height)}`);
    }
  }
  for (const [index, a] of targets.entries()) {
    for (const b of targets.slice(index + 1)) {
      // In different areas, one may be scrolled behind the other.
      if (a.scroller !== b.scroller || a.element.contains(b.element) || b.element.contains(a.element)) continue;
      // The row of offered signs lies over the keys and goes with the next touch.
      if ((a.element.closest('.keys__more') === null) !== (b.element.closest('.keys__more') === null)) continue;
      const apart = Math.max(b.box.left - a.box.right, a.box.left - b.box.right, b.box.top - a.box.bottom, a.box.top - b.box.bottom);
      if (apart < GAP - SLACK) report('less than 8 px to a neighbour', a.element, `${round(apart)} px to ${nameOf(b.element)}`);
    }
  }

  // Words: inside their control, inside the screen, not cut by a box that does not scroll.
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || (node.textContent ?? '').trim() === '' || !shown(parent)) continue;
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (rects.length === 0) continue;
    const left = Math.min(...rects.map((rect) => rect.left));
    const right = Math.max(...rects.map((rect) => rect.right));
    const top = Math.min(...rects.map((rect) => rect.top));
    const bottom = Math.max(...rects.map((rect) => rect.bottom));
    if (left < -SLACK || right > innerWidth + SLACK) report('words beyond the screen', parent, `${round(left)} to ${round(right)}`);
    const control = parent.closest('button, label:has(input), [role="option"], [role="button"]');
    if (control !== null) {
      const box = control.getBoundingClientRect();
      if (left < box.left - SLACK || right > box.right + SLACK || top < box.top - 2 || bottom > box.bottom + 2) {
        const over = Math.max(box.left - left, right - box.right, box.top - top, bottom - box.bottom);
        report('words leave their control', control, `by ${round(over)} px`);
      }
    }
    for (let around: Element | null = parent; around !== null && around !== scope; around = around.parentElement) {
      if (around.matches('[data-scroll]')) break;
      const style = getComputedStyle(around);
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
      const box = around.getBoundingClientRect();
      const scrollsAcross = style.overflowX === 'auto' || style.overflowX === 'scroll';
      const scrollsDown = style.overflowY === 'auto' || style.overflowY === 'scroll';
      const cut =
        (!scrollsAcross && (left < box.left - 1 || right > box.right + 1)) ||
        (!scrollsDown && (top < box.top - 2 || bottom > box.bottom + 2));
      if (cut) report('words are cut', parent, `by ${nameOf(around)}`);
    }
    // One letter a line is no word any more.
    if (parent.clientWidth > 0 && parent.scrollWidth > parent.clientWidth + 1 && getComputedStyle(parent).display !== 'inline') {
      report('words wider than their box', parent, `${parent.scrollWidth} in ${parent.clientWidth}`);
    }
  }

  // Nothing scrolls sideways, and whatever scrolls leaves something to see.
  for (const area of [document.documentElement, document.body, ...scope.querySelectorAll('[data-scroll]')]) {
    if (area.scrollWidth > area.clientWidth + 1) {
      const edge = area.getBoundingClientRect().right + 1;
      const wide = [...area.querySelectorAll('*')].filter((inner) => inner.getBoundingClientRect().right > edge).at(-1);
      report('scrolls sideways', area, `${area.scrollWidth} in ${area.clientWidth}, by ${nameOf(wide ?? area)}`);
    }
    if (area.matches('[data-scroll]') && area.clientHeight < Math.min(2 * TARGET, area.scrollHeight))
      report('no room to read', area, `${area.clientHeight} px`);
  }

  // The foot bar, or the buttons of a dialog: whole, on the screen.
  for (const act of scope.querySelectorAll('.frame__foot button, .dialog__actions button, .frame__header, .keys')) {
    const box = act.getBoundingClientRect();
    if (box.top < -SLACK || box.left < -SLACK || box.right > innerWidth + SLACK || box.bottom > innerHeight + SLACK) {
      report('beyond the screen', act, `${round(box.left)} ${round(box.top)} ${round(box.right)} ${round(box.bottom)}`);
    }
  }

  // The field in use, with its label, above the keys.
  const field = document.activeElement;
  const keys = document.querySelector('.keys');
  if (keys !== null && field !== null && field.matches('input, textarea')) {
    const board = keys.getBoundingClientRect();
    const view = field.closest('[data-scroll]')?.getBoundingClientRect();
    const label = document.querySelector(`label[for="${CSS.escape(field.id)}"]`);
    for (const part of [field, label]) {
      if (part === null) continue;
      const box = part.getBoundingClientRect();
      const top = Math.max(0, view?.top ?? 0);
      const bottom = Math.min(innerHeight, view?.bottom ?? innerHeight);
      const visible = Math.min(box.bottom, bottom) - Math.max(box.top, top);
      const needed = Math.min(box.height, part === field ? TARGET : box.height);
      const covered = box.right > board.left + 1 && box.left < board.right - 1 && box.bottom > board.top + 1 && box.top < board.bottom - 1;
      if (visible < needed - 2 || (covered && visible > 0 && bottom > board.top + 1)) {
        report('hidden while typed into', part, `${round(visible)} px of ${round(box.height)} seen`);
      }
    }
  }
  return faults;
}
