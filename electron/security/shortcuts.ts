/**
 * Which keys reach the page. Deny by default: with Control, Alt or the system key only the chords of a text field pass; of the other
 * keys, those that Chromium or the desktop would act upon are stopped.
 *
 * What an application cannot stop belongs to the system's lock-down: PrintScreen, Ctrl+Alt+F1…, the system key itself and the power
 * button are taken by the window manager or the kernel before any window sees them.
 */

/** The part of Electron's `Input` that matters here. */
export interface KeyInput {
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
  readonly shift: boolean;
  /** Electron's list (`altgr`, `leftbuttondown`…). */
  readonly modifiers?: readonly string[];
}

/** Chords with Control alone that a text field needs (what they copy is cleared with the visit). */
export const ALLOWED_WITH_CONTROL = ['a', 'c', 'v', 'x', 'y', 'z'] as const;
/** Moves and deletions by word, with Control, with or without Shift. */
export const ALLOWED_MOVES_WITH_CONTROL = ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Backspace', 'Delete'] as const;
/** Keys on their own that may reach the page besides printable characters. */
export const ALLOWED_KEYS = [
  'Tab',
  'Enter',
  'Escape',
  'Backspace',
  'Delete',
  'Insert',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'CapsLock',
  'NumLock',
  'Dead',
  'Compose',
  'Process',
  'Unidentified',
] as const;

/** Whether a key may reach the page. Printable characters are single, whatever the script. */
export function mayPass(input: KeyInput): boolean {
  const { key, control, alt, meta, shift } = input;
  if (meta) return false;
  const printable = [...key].length === 1;
  // AltGr types `@`, `#` and `€` on French and German keyboards; Windows reports it as Control with Alt.
  const altGraph = input.modifiers?.includes('altgr') === true || (control && alt);
  if (altGraph && printable) return !/^[a-z0-9 ]$/iu.test(key);
  if (includes(ALLOWED_KEYS, key) && !control && !alt) return true;
  if (isModifier(key)) return true;
  if (alt) return false;
  if (control)
    return (
      (!shift && includes(ALLOWED_WITH_CONTROL, key.toLowerCase())) ||
      (includes(ALLOWED_MOVES_WITH_CONTROL, key) && !(shift && key === 'Delete'))
    );
  return printable;
}

function isModifier(key: string): boolean {
  return key === 'Shift' || key === 'Control' || key === 'Alt' || key === 'AltGraph';
}

function includes(list: readonly string[], key: string): boolean {
  return list.includes(key);
}

/**
 * Named shortcuts that leave, reload, open, zoom, print or inspect. The rule above does not read this list: the tests do, one by one,
 * against the rule and against the running application.
 */
export const LEAVING_SHORTCUTS: readonly string[] = [
  ...['F1', 'F3', 'F4', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'Shift+F5', 'Shift+F10', 'Control+F4', 'Control+F5'],
  ...['R', 'W', 'N', 'T', 'P', 'O', 'S', 'Q', 'U', 'J', 'H', 'L', 'D', 'F', 'G', 'E', 'K'].flatMap((key) => [
    `Control+${key}`,
    `Meta+${key}`,
  ]),
  ...['I', 'J', 'C', 'N', 'T', 'R', 'P', 'W', 'Q', 'Delete'].map((key) => `Control+Shift+${key}`),
  ...['+', '-', '0', '=', 'Tab', 'PageUp', 'PageDown', 'Enter'].map((key) => `Control+${key}`),
  ...['F4', 'Home', 'ArrowLeft', 'ArrowRight', 'Tab', 'Escape', 'Enter', ' ', 'D', 'F', 'E'].map((key) => `Alt+${key}`),
  ...['BrowserBack', 'BrowserForward', 'BrowserHome', 'BrowserRefresh', 'BrowserSearch', 'BrowserFavorites', 'BrowserStop'],
  ...[
    'LaunchMail',
    'LaunchApplication1',
    'ContextMenu',
    'Print',
    'Help',
    'Find',
    'Open',
    'ZoomIn',
    'ZoomOut',
    'ZoomToggle',
    'Power',
    'Sleep',
  ],
];

/** The input that a shortcut of the list stands for. */
export function inputOf(shortcut: string): KeyInput {
  const parts = shortcut === 'Control++' ? ['Control', '+'] : shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const held = new Set(parts.slice(0, -1));
  return { key, control: held.has('Control'), alt: held.has('Alt'), meta: held.has('Meta'), shift: held.has('Shift') };
}
