import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Locale } from '../../shared/i18n/locales.ts';
import { useUiLocale } from '../a11y/words.tsx';
import { showQuestion } from '../ui/Question/jump.ts';
import type { FieldLayout } from '../ui/TextInput/TextInput.tsx';
import { fieldLayout, moveOn } from './fields.ts';
import { layoutFor, type LayoutId } from './layouts.ts';
import { isTypable, typeInto, type Stroke, type TypedField } from './typeInto.ts';

export interface KeyboardState {
  /** True while the on-screen keyboard is out. */
  readonly open: boolean;
  /** Layout that the focused field asks for, in the screen's language. */
  readonly layout: LayoutId;
  /** Several lines: the line key does something. */
  readonly multiline: boolean;
  /** The line key sends what was typed instead of breaking the line: a field of one line in another page. */
  readonly sends: boolean;
  readonly type: (stroke: Stroke) => void;
  readonly next: () => void;
  readonly close: () => void;
}

const KeyboardContext = createContext<KeyboardState | null>(null);

/** A field that stands in another page than ours: our keys are told to it instead of being typed. */
export interface ForeignField {
  readonly layout: FieldLayout;
  readonly multiline: boolean;
  readonly type: (stroke: Stroke) => void;
  readonly next: () => void;
  readonly close: () => void;
}

const ForeignContext = createContext<(field: ForeignField | null) => void>(() => undefined);

/** While this screen is drawn and `field` is not null, the keyboard is out for it. The same field must be the same value. */
export function useForeignField(field: ForeignField | null): void {
  const serve = use(ForeignContext);
  useEffect(() => {
    serve(field);
    return () => serve(null);
  }, [serve, field]);
}

/** Time after a field lost focus before the keyboard leaves, in ms: what was touched must not move under the finger. */
const LEAVE_MS = 160;

interface Shown {
  readonly target: TypedField;
  readonly layout: FieldLayout;
  readonly multiline: boolean;
}

export interface KeyboardProviderProps {
  /** Opens on every focus, even after a hardware key: for the switch in the accessibility panel. */
  readonly alwaysOn?: boolean;
  /** Chooses AZERTY, QWERTZ or QWERTY; the screen's language by default. */
  readonly locale?: Locale;
  readonly children: ReactNode;
}

/**
 * Decides when the on-screen keyboard is out: when a field gets focus by touch or mouse, not when a hardware keyboard is
 * in use. Remembers the field, so that a key pressed by assistive technology still types into it.
 */
export function KeyboardProvider({ alwaysOn = false, locale: asked, children }: KeyboardProviderProps) {
  const spoken = useUiLocale();
  const locale = asked ?? spoken;
  const field = useRef<TypedField | null>(null);
  const hardware = useRef(false);
  const pointers = useRef(0);
  const leaving = useRef(0);
  const [shown, setShown] = useState<Shown | null>(null);
  const [foreign, setForeign] = useState<ForeignField | null>(null);

  const openFor = useCallback((target: TypedField) => {
    window.clearTimeout(leaving.current);
    field.current = target;
    const layout = fieldLayout(target);
    const multiline = target instanceof HTMLTextAreaElement;
    setShown((before) => (before?.target === target && before.layout === layout ? before : { target, layout, multiline }));
  }, []);

  const close = useCallback(() => {
    window.clearTimeout(leaving.current);
    setShown(null);
  }, []);

  useEffect(() => {
    const onKeys = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[data-keyboard-keys]') !== null;

    /** Leaves once the pointer is up and focus has really settled elsewhere. */
    const leaveSoon = (): void => {
      window.clearTimeout(leaving.current);
      leaving.current = window.setTimeout(() => {
        if (pointers.current > 0) {
          leaveSoon();
          return;
        }
        const active = document.activeElement;
        if (isTypable(active) || onKeys(active)) return;
        field.current = null;
        setShown(null);
      }, LEAVE_MS);
    };

    const onFocusIn = (event: FocusEvent): void => {
      const target = event.target;
      if (target instanceof Element && isTypable(target)) {
        if (alwaysOn || !hardware.current) openFor(target);
        else {
          field.current = target;
          setShown(null);
        }
      } else if (!onKeys(target)) leaveSoon();
    };

    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.isTrusted || event.key === 'Unidentified') return;
      hardware.current = true;
      if (!alwaysOn && isTypable(document.activeElement)) setShown(null);
    };

    const onPointerDown = (): void => {
      hardware.current = false;
      pointers.current += 1;
    };

    /**
     * A second touch on the field that already has focus brings the keyboard back: once the finger has left, since what comes up under
     * a finger is pressed by it.
     */
    const onClick = (event: MouseEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (target !== null && isTypable(target) && target === document.activeElement && !hardware.current) openFor(target);
    };

    const onPointerEnd = (): void => {
      pointers.current = Math.max(0, pointers.current - 1);
    };

    // A field that leaves the page with its screen takes no `focusout` along.
    const watcher = new MutationObserver(() => {
      if (field.current !== null && !field.current.isConnected) {
        field.current = null;
        leaveSoon();
      }
    });
    watcher.observe(document.body, { childList: true, subtree: true });

    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', leaveSoon);
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('pointerdown', onPointerDown, true);
    document.addEventListener('click', onClick, true);
    document.addEventListener('pointerup', onPointerEnd, true);
    document.addEventListener('pointercancel', onPointerEnd, true);
    return () => {
      window.clearTimeout(leaving.current);
      watcher.disconnect();
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', leaveSoon);
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('pointerdown', onPointerDown, true);
      document.removeEventListener('click', onClick, true);
      document.removeEventListener('pointerup', onPointerEnd, true);
      document.removeEventListener('pointercancel', onPointerEnd, true);
    };
  }, [alwaysOn, openFor]);

  // Once the keyboard has taken its room, the question with its label and message is brought back into view, and again whenever
  // room or content change: another layout, suggestions, messages.
  useEffect(() => {
    if (shown === null) return undefined;
    let frame = 0;
    const show = (): void => {
      window.cancelAnimationFrame(frame);
      frame = window.requestAnimationFrame(() => {
        showQuestion(shown.target);
      });
    };
    show();
    const area = shown.target.closest('[data-scroll]');
    const room = new ResizeObserver(show);
    if (area !== null) for (const part of [area, ...area.children]) room.observe(part);
    return () => {
      room.disconnect();
      window.cancelAnimationFrame(frame);
    };
  }, [shown]);

  const state = useMemo<KeyboardState>(
    () =>
      shown === null && foreign !== null
        ? // The line key is there in fields of one line too: it sends their form.
          { ...foreign, open: true, layout: layoutFor(foreign.layout, locale), multiline: true, sends: !foreign.multiline }
        : {
            open: shown !== null,
            layout: layoutFor(shown?.layout ?? 'text', locale),
            multiline: shown?.multiline ?? false,
            sends: false,
            type: (stroke) => {
              if (field.current === null) return;
              if (document.activeElement !== field.current) field.current.focus({ preventScroll: true });
              typeInto(field.current, stroke);
            },
            next: () => {
              if (field.current !== null) moveOn(field.current);
            },
            close,
          },
    [shown, foreign, locale, close],
  );

  return (
    <KeyboardContext value={state}>
      <ForeignContext value={setForeign}>{children}</ForeignContext>
    </KeyboardContext>
  );
}

const CLOSED: KeyboardState = {
  open: false,
  layout: 'azerty',
  multiline: false,
  sends: false,
  type: () => undefined,
  next: () => undefined,
  close: () => undefined,
};

/** The keyboard's state; outside the provider it is closed. */
export function useKeyboard(): KeyboardState {
  return use(KeyboardContext) ?? CLOSED;
}
