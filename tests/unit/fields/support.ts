import { FAULTS } from '../../../shared/fields/faults.ts';
import { schemaForField } from '../../../shared/fields/index.ts';
import type { Field, TextField, TextKind } from '../../../shared/flow/definition.ts';

/** A text field of a kind, with nothing else said. */
export function textField(kind: TextKind, more: Partial<TextField> = {}): TextField {
  return { id: 'answer', kind, ...more };
}

/** The normalised answer, or the faults with their paths, written `path:fault`. */
export function read(field: Field, raw: unknown): { readonly value?: unknown; readonly faults: readonly string[] } {
  const result = schemaForField(field).safeParse(raw);
  if (result.success) return { value: result.data, faults: [] };
  return { faults: result.error.issues.map(({ path, message }) => [...path.map(String), message].join(':')) };
}

/** The normalised text of a kind; the first fault in brackets when refused. */
export function readKind(kind: TextKind, raw: unknown, more: Partial<TextField> = {}): unknown {
  const { value, faults } = read(textField(kind, more), raw);
  return faults.length > 0 ? `[${faults.join(' ')}]` : value;
}

/** True when every fault is one of the closed list. */
export function allKnown(faults: readonly string[]): boolean {
  const known: ReadonlySet<string> = new Set(FAULTS);
  return faults.every((fault) => known.has(fault.split(':').at(-1) ?? ''));
}
