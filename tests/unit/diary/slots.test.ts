import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeSlots, type Diary } from '../../../shared/diary/slots.ts';

const diary: Diary = {
  slotMinutes: 30,
  daysAhead: 7,
  week: [
    { weekday: 1, from: '09:00', to: '10:00' },
    { weekday: 1, from: '14:00', to: '14:50' },
    { weekday: 7, from: '10:00', to: '10:30' },
  ],
  closedDays: [],
};
const MONDAY = { today: '2026-11-23', time: '09:00' };

describe('free places of the diary', () => {
  test('from now on, in order, whole places only', () => {
    expect(freeSlots(diary, MONDAY, []).map(({ date, time }) => `${date} ${time}`)).toEqual([
      '2026-11-23 09:30',
      '2026-11-23 14:00',
      '2026-11-29 10:00',
      '2026-11-30 09:00',
      '2026-11-30 09:30',
      '2026-11-30 14:00',
    ]);
  });

  test('closed days and taken places are left out', () => {
    const closed = { ...diary, closedDays: ['2026-11-30'] };
    expect(freeSlots(closed, MONDAY, [{ date: '2026-11-23', time: '14:00' }])).toEqual([
      { date: '2026-11-23', time: '09:30' },
      { date: '2026-11-29', time: '10:00' },
    ]);
  });

  test('a period that ends before it begins offers nothing', () => {
    expect(freeSlots({ ...diary, week: [{ weekday: 1, from: '18:00', to: '09:00' }] }, MONDAY, [])).toEqual([]);
  });

  test('no place is offered twice or in the past, whatever the periods', () => {
    const period = fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      from: fc.constantFrom('08:00', '08:30', '09:00'),
      to: fc.constantFrom('09:00', '11:45', '24:00'),
    });
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), fc.integer({ min: 10, max: 120 }), (week, slotMinutes) => {
        const texts = freeSlots({ ...diary, week, slotMinutes }, MONDAY, []).map(({ date, time }) => `${date} ${time}`);
        expect(new Set(texts).size).toBe(texts.length);
        expect([...texts].sort()).toEqual(texts);
        expect(texts.every((text) => text > '2026-11-23 09:00')).toBe(true);
      }),
    );
  });
});
