import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownTime, spansLine, typedSpans, typedTime } from '../../../renderer/staff/settings/spans.ts';

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

describe('one time', () => {
  it('is read as one types it, letter by letter, and shown the same', () => {
    let kept = '';
    for (const typed of ['1', '14', '14h', '14h3', '14h30']) kept = typedTime(typed);
    expect(kept).toBe('14:30');
    expect(typedTime('9h')).toBe('09:00');
    expect(typedTime('09:05')).toBe('09:05');
    for (const half of ['1', '14', '14h3', 'midi', '14h300']) expect(typedTime(half)).toBe(half);
    fc.assert(fc.property(time, (each) => typedTime(shownTime(each)) === each));
  });
});
