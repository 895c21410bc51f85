/**
 * The windows that a page asks for by itself (`alert`, `confirm`, `prompt`, `print`). Its sandbox has the engine pass over each of them without a word to
 * anybody; what tells main is the note that the engine makes of it, which no console call of a page can write. Nothing else of what is noted is read.
 */
import type { SiteRefusal } from '../../shared/sites/site.ts';

/** Chromium's own words, the same since it knows the keyword. */
const IGNORED = /^Ignored call to '(alert|confirm|prompt|print)\(\)'/;

const ASKED: Readonly<Record<string, SiteRefusal>> = { alert: 'dialog', confirm: 'dialog', prompt: 'dialog', print: 'print' };

/**
 * Reads the notes of one page (`Log.entryAdded`): what was refused, or null for a note on anything else. What was kept is told over again when a frame
 * is held: only what is later than all that was heard is news.
 */
export function readNotes(): (note: unknown) => SiteRefusal | null {
  let heardUntil = -Infinity;
  return (note) => {
    const entry = partOf(note, 'entry');
    const [text, at] = [partOf(entry, 'text'), partOf(entry, 'timestamp')];
    if (partOf(entry, 'source') !== 'security' || typeof text !== 'string' || typeof at !== 'number') return null;
    const refusal = ASKED[IGNORED.exec(text)?.[1] ?? ''];
    if (refusal === undefined || at <= heardUntil) return null;
    heardUntil = at;
    return refusal;
  };
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
