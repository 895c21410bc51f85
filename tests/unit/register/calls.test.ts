/** Calls find their answers by their instants, whatever else happened and in whatever order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegisterRow } from '../../../shared/ipc/register.ts';
import { callsIn, openCalls } from '../../../shared/register/calls.ts';

const START = Date.parse('2026-11-23T09:00:00.000Z');
const aCall = fc.record({ at: fc.nat({ max: 5 }), confidential: fc.boolean(), waitMs: fc.option(fc.nat({ max: 5 })) });

/** The lines of these calls, in the order of their instants; other lines stand between them. */
function linesOf(calls: readonly { readonly at: number; readonly confidential: boolean; readonly waitMs: number | null }[]) {
  const iso = (at: number): string => new Date(START + at).toISOString();
  const lines = calls.flatMap(({ at, confidential, waitMs }): Omit<RegisterRow, 'id'>[] => [
    { at: iso(at), kind: 'gendarme.called', facts: { confidential } },
    { at: iso(at), kind: 'visit.ended', facts: { reason: 'button' } },
    ...(waitMs === null ? [] : [{ at: iso(at + waitMs), kind: 'gendarme.answered', facts: { confidential, waitMs } }]),
  ]);
  return lines.sort((one, other) => (one.at < other.at ? -1 : 1)).map((line, id): RegisterRow => ({ ...line, id }));
}

describe('calls and their answers', () => {
  it('are as many open ones as nobody answered, and no answer counts twice', () => {
    fc.assert(
      fc.property(fc.array(aCall, { maxLength: 8 }), (calls) => {
        const lines = linesOf(calls);
        expect(callsIn(lines)).toHaveLength(calls.length);
        expect(openCalls(lines)).toHaveLength(calls.filter(({ waitMs }) => waitMs === null).length);
        const sorted = (waits: readonly (number | null)[]) => waits.map(String).sort((one, other) => one.localeCompare(other));
        expect(sorted(callsIn(lines).map(({ waitMs }) => waitMs))).toEqual(sorted(calls.map(({ waitMs }) => waitMs)));
      }),
    );
  });
});
