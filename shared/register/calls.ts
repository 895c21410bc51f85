/**
 * Calls for a gendarme, and which of them were answered. An answer says how long its call waited, so that call and answer find each other by their
 * instants and need no number. Pure.
 */
import type { RegisterRow } from '../ipc/register.ts';

/** A call that nobody has answered. */
export interface OpenCall {
  /** Number of its line in the register. */
  readonly id: number;
  readonly at: string;
  readonly confidential: boolean;
}

/** A call with its wait in milliseconds, or null while it is open. */
export interface Call extends OpenCall {
  readonly waitMs: number | null;
}

/** The calls among these lines, in their order. Two calls of one instant are answered one after the other. */
export function callsIn(lines: readonly RegisterRow[]): readonly Call[] {
  const answers = lines.flatMap(({ at, kind, facts }) => {
    const { waitMs, confidential } = facts;
    if (kind !== 'gendarme.answered' || typeof waitMs !== 'number') return [];
    return [{ calledAt: Date.parse(at) - waitMs, confidential: confidential === true, waitMs }];
  });
  return lines.flatMap(({ id, at, kind, facts }) => {
    if (kind !== 'gendarme.called') return [];
    const confidential = facts['confidential'] === true;
    const found = answers.findIndex((answer) => answer.calledAt === Date.parse(at) && answer.confidential === confidential);
    const [answer] = found < 0 ? [] : answers.splice(found, 1);
    return [{ id, at, confidential, waitMs: answer?.waitMs ?? null }];
  });
}

/** Those that nobody has answered. */
export function openCalls(lines: readonly RegisterRow[]): readonly OpenCall[] {
  return callsIn(lines).flatMap(({ id, at, confidential, waitMs }) => (waitMs === null ? [{ id, at, confidential }] : []));
}
