import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansLine, typedSpans } from '../../../renderer/staff/settings/spans.ts';

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);

describe('opening spans in one line', () => {
  it.each([
    ['9h-12h 14h-18h30', ['09:00 12:00', '14:00 18:30']],
    ['9-12 14-18', ['09:00 12:00', '14:00 18:00']],
    ['09:00-12:00, 14:00–18:30', ['09:00 12:00', '14:00 18:30']],
    ['de 9h à 12h et de 14H à 18H', ['09:00 12:00', '14:00 18:00']],
    ['  ', []],
    ['', []],
  ])('« %s » is read as it was meant', (text, spans) => {
    expect(typedSpans(text).map(({ from, to }) => `${from} ${to}`)).toEqual(spans);
  });

  it.each(['matin', '9h', '9h-', '9h-12h sauf mardi', '12h 14h-18h'])(
    'what is no span in « %s » stays, for the check to refuse',
    (text) => {
      expect(typedSpans(text).some(({ to }) => to === '')).toBe(true);
    },
  );

  it('read back are the same spans', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ from: time, to: time }), { maxLength: 4 }), (spans) => {
        expect(typedSpans(spansLine(spans))).toEqual(spans);
      }),
    );
  });
});
