/**
 * What a change changes, part by part: the preview, and what history shows. Members of a list are the same member when they bear the same name (the id of
 * a unit, the date of an exceptional day), so that a list read anew from a file shows what was added, removed and changed in it.
 */
export type Part = string | number | boolean | null;

/** A key, or the name of a member of a list. */
export type Step = { readonly key: string } | { readonly member: string; readonly of: Readonly<Record<string, unknown>> | Part };

export interface Difference {
  readonly path: readonly Step[];
  readonly kind: 'added' | 'removed' | 'changed';
  /** Undefined for what was added, or removed. */
  readonly before: unknown;
  readonly after: unknown;
}

type Plain = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is one plain part. */
export function isPart(value: unknown): value is Part {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** What names a member of a list among the others. */
function nameOf(member: unknown): string {
  if (!isPlain(member)) return JSON.stringify(member);
  const { id, date, weekday, from, zone } = member;
  if (id !== undefined) return JSON.stringify([id]);
  if (date !== undefined) return JSON.stringify([date]);
  if (weekday !== undefined) return JSON.stringify([weekday, from]);
  if (zone !== undefined) return JSON.stringify([zone, member['source']]);
  return JSON.stringify(member);
}

/** The members by name; a name that comes twice gets a number, so that none is lost. */
function named(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const member of list) {
    const name = nameOf(member);
    let free = name;
    for (let count = 2; found.has(free); count += 1) free = `${name}#${count}`;
    found.set(free, member);
  }
  return found;
}

/** Equal as JSON, whatever the order of the keys. */
export function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((each, at) => same(each, other[at]));
  if (isPlain(one) && isPlain(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].every((key) => same(one[key], other[key]));
  }
  return one === other;
}

function ofLists(before: readonly unknown[], after: readonly unknown[], path: readonly Step[]): readonly Difference[] {
  const [old, fresh] = [named(before), named(after)];
  const step = (member: string, of: unknown): Step => ({ member, of: isPlain(of) || isPart(of) ? of : null });
  const removed = [...old].filter(([name]) => !fresh.has(name));
  const kept = [...fresh].filter(([name]) => old.has(name));
  const added = [...fresh].filter(([name]) => !old.has(name));
  const found: readonly Difference[] = [
    ...added.map(([name, after_]) => ({ path: [...path, step(name, after_)], kind: 'added' as const, before: undefined, after: after_ })),
    ...kept.flatMap(([name, after_]) => between(old.get(name), after_, [...path, step(name, after_)])),
    ...removed.map(([name, before_]) => ({
      path: [...path, step(name, before_)],
      kind: 'removed' as const,
      before: before_,
      after: undefined,
    })),
  ];
  // The same members in another order.
  return found.length > 0 || same(before, after) ? found : [{ path, kind: 'changed', before, after }];
}

function between(before: unknown, after: unknown, path: readonly Step[]): readonly Difference[] {
  if (same(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after, path);
  if (isPlain(before) && isPlain(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => between(before[key], after[key], [...path, { key }]));
  }
  return [{ path, kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed', before, after }];
}

/** The differences between two values of one group, in the order of their keys; none when both say the same. Pure. */
export function differences(before: Plain, after: Plain): readonly Difference[] {
  return between(before, after, []);
}
