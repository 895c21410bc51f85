/** A value of a group while it is edited: plain data, changed by path. Numbers are kept as they are typed until they are read. */
import { isPlain } from '../../../shared/settings/differences.ts';

export type Path = readonly (string | number)[];

/** The part at a path; undefined when there is none. */
export function getAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, step) => {
    if (Array.isArray(part)) return typeof step === 'number' ? part[step] : undefined;
    return isPlain(part) ? part[String(step)] : undefined;
  }, value);
}

/** The same value with another part at a path; everything else is kept, also what this screen does not know. */
export function setAt(value: unknown, path: Path, part: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return part;
  if (Array.isArray(value)) return value.map((each: unknown, at) => (at === step ? setAt(each, rest, part) : each));
  const known = isPlain(value) ? value : {};
  return { ...known, [step]: setAt(known[String(step)], rest, part) };
}

/** The members of a list at a path. */
export function listAt(value: unknown, path: Path): readonly unknown[] {
  const list = getAt(value, path);
  return Array.isArray(list) ? list : [];
}

/** A text as a field shows it. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'string' ? value : '';
}

/** What was typed for a number; the text itself when it is none, so that the check can say so. */
export function typedNumber(text: string): number | string {
  return /^\d{1,9}([.,]\d{1,4})?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : text;
}

/** A list of short texts as a field shows it, and what was typed for one. */
export function shownCodes(codes: unknown): string {
  return Array.isArray(codes) ? codes.map(String).join(' ') : '';
}
export function typedCodes(text: string): readonly string[] {
  return text.split(/\s+/).filter((code) => code !== '');
}

/** The id of a field in the page, from its path. */
export function fieldId(path: Path): string {
  return `setting-${path.join('-')}`;
}
