/**
 * Both clipboards of the system: the ordinary one and the selection of X11. Electron 25 takes the second as an argument, later versions
 * have it as a property; which one is there is asked of the object itself.
 */
import { clipboard } from 'electron';

interface OneClipboard {
  readonly clear: () => void;
  /** Names of what it holds; empty when it holds nothing. */
  readonly formats: () => Promise<readonly string[]>;
}

/** Shape of the clipboard module in Electron 25. */
interface NamedClipboards {
  readonly clear: (which: 'clipboard' | 'selection') => void;
  readonly availableFormats: (which: 'clipboard' | 'selection') => readonly string[];
}

function isNamed(module: object): module is NamedClipboards {
  return 'availableFormats' in module;
}

function clipboards(): readonly OneClipboard[] {
  const module: object = clipboard;
  if (isNamed(module)) {
    return (['clipboard', 'selection'] as const).map((which) => ({
      clear: () => module.clear(which),
      formats: () => Promise.resolve(module.availableFormats(which)),
    }));
  }
  return [clipboard, clipboard.selection].map((one) => ({
    clear: () => one.clear(),
    formats: async () => (await one.read()).flatMap((item) => item.types),
  }));
}

/** Empties both. */
export function clearClipboards(): void {
  for (const one of clipboards()) one.clear();
}

/** Whether both hold nothing at all. */
export async function clipboardsEmpty(): Promise<boolean> {
  const formats = await Promise.all(clipboards().map((one) => one.formats()));
  return formats.every((names) => names.length === 0);
}
