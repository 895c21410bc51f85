import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digits, joinDate, joinTime, splitDate, splitTime } from '../../../renderer/ui/DateParts/parts.ts';

const number = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: length });

it('loses nothing of a date that is being typed', () => {
  fc.assert(
    fc.property(number(2), number(2), number(4), (day, month, year) => {
      const joined = joinDate([day, month, year]);
      const [d = '', m = '', y = ''] = splitDate(joined);
      expect([Number(d), Number(m), y]).toEqual([Number(day), Number(month), year]);
      expect(joinDate(splitDate(joined))).toBe(joined);
    }),
  );
});

it('writes a whole date with its zeros, and only then', () => {
  expect(joinDate(['1', '3', '2026'])).toBe('2026-03-01');
  expect(joinDate(['', '1', '2026'])).toBe('2026-1-');
  expect(joinDate(['1', '3', '26'])).toBe('26-3-1');
  expect(joinDate(['', '', ''])).toBe('');
});

it('does the same with a time', () => {
  expect(joinTime(['9', '05'])).toBe('09:05');
  expect(joinTime(['14', ''])).toBe('14:');
  expect(joinTime(['', ''])).toBe('');
  expect(splitTime('14:')).toEqual(['14', '']);
});

it('keeps digits only, as many as fit', () => {
  expect(digits('2O26/', 4)).toBe('226');
  expect(digits('20267', 4)).toBe('2026');
});
