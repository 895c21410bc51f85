/**
 * Touches of our keyboard as key events of the debugging protocol: what a hardware keyboard would send, so that a page's own scripts, its date
 * fields and its forms see nothing unusual. Pure data.
 */
import type { SiteStroke } from '../../shared/ipc/sites.ts';

/** Parameters of `Input.dispatchKeyEvent`. */
export interface KeyEvent {
  readonly type: 'keyDown' | 'rawKeyDown' | 'keyUp';
  readonly key: string;
  readonly code?: string;
  readonly windowsVirtualKeyCode?: number;
  readonly text?: string;
  readonly unmodifiedText?: string;
  readonly modifiers?: number;
}

/** Bit of `modifiers`. */
const SHIFT = 8;

interface NamedKey {
  readonly key: string;
  readonly code: number;
  readonly text?: string;
  readonly shift?: true;
}

type Act = Extract<SiteStroke, { readonly act: string }>['act'];

/** Key and virtual key code of each act. */
const ACTS: Readonly<Record<Act, NamedKey>> = {
  backspace: { key: 'Backspace', code: 8 },
  delete: { key: 'Delete', code: 46 },
  left: { key: 'ArrowLeft', code: 37 },
  right: { key: 'ArrowRight', code: 39 },
  home: { key: 'Home', code: 36 },
  end: { key: 'End', code: 35 },
  enter: { key: 'Enter', code: 13, text: '\r' },
  next: { key: 'Tab', code: 9 },
  previous: { key: 'Tab', code: 9, shift: true },
};

/** Characters that sit on a key of their own, with its virtual key code: pages that still read `keyCode` find what they expect. */
function codeOf(character: string): number | undefined {
  if (/^[a-z]$/i.test(character)) return character.toUpperCase().charCodeAt(0);
  if (/^\d$/.test(character)) return character.charCodeAt(0);
  return character === ' ' ? 32 : undefined;
}

function pressOf(character: string): readonly KeyEvent[] {
  const code = codeOf(character);
  // Without shift, pages that warn of Caps Lock take a capital for its work.
  const capital = character !== character.toLowerCase();
  const shared = {
    key: character,
    ...(code === undefined ? {} : { windowsVirtualKeyCode: code }),
    ...(capital ? { modifiers: SHIFT } : {}),
  };
  return [
    { type: 'keyDown', ...shared, text: character, unmodifiedText: character },
    { type: 'keyUp', ...shared },
  ];
}

/** The key events of one touch, in order. */
export function keyEventsOf(stroke: SiteStroke): readonly KeyEvent[] {
  if ('insert' in stroke) return [...stroke.insert].flatMap(pressOf);
  const { key, code, text, shift } = ACTS[stroke.act];
  const shared = { key, code: key, windowsVirtualKeyCode: code, ...(shift === undefined ? {} : { modifiers: SHIFT }) };
  return [
    text === undefined ? { type: 'rawKeyDown', ...shared } : { type: 'keyDown', ...shared, text, unmodifiedText: text },
    { type: 'keyUp', ...shared },
  ];
}
