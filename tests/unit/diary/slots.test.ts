import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bookableDays,
  freeSlots,
  isExceptional,
  isOpenDuring,
  offeredInstead,
  overlaps,
  slotsOn,
  type Diary,
} from '../../../shared/diary/slots.ts';
import { anyDiary, anySpan, NOW } from './diaries.ts';

const diary: Diary = {
  slotMinutes: 30,
  daysAhead: 7,
  week: [
    { weekday: 1, from: '09:00', to: '10:00' },
    { weekday: 1, from: '14:00', to: '14:50' },
    { weekday: 7, from: '10:00', to: '10:30' },
  ],
  closedDays: [],
  exceptions: [],
};
const MONDAY = { today: '2026-11-23', time: '09:00' };
const texts = (slots: readonly { readonly date: string; readonly time: string }[]) => slots.map(({ date, time }) => `${date} ${time}`);

describe('free places of the diary', () => {
  test('from now on, in order, whole places only', () => {
    expect(texts(freeSlots(diary, MONDAY, []))).toEqual([
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
    expect(texts(freeSlots(closed, MONDAY, [{ date: '2026-11-23', time: '14:00', until: '14:30' }]))).toEqual([
      '2026-11-23 09:30',
      '2026-11-29 10:00',
    ]);
  });

  test('a period that ends before it begins offers nothing', () => {
    expect(freeSlots({ ...diary, week: [{ weekday: 1, from: '18:00', to: '09:00' }] }, MONDAY, [])).toEqual([]);
  });

  test('a day with hours of its own has those and no others, and a closed day stays closed', () => {
    const exceptions = [
      { date: '2026-11-24', periods: [{ from: '16:00', to: '17:00' }] },
      { date: '2026-11-30', periods: [{ from: '09:30', to: '10:00' }] },
    ];
    expect(texts(freeSlots({ ...diary, exceptions }, MONDAY, []))).toEqual([
      '2026-11-23 09:30',
      '2026-11-23 14:00',
      '2026-11-24 16:00',
      '2026-11-24 16:30',
      '2026-11-29 10:00',
      '2026-11-30 09:30',
    ]);
    const closed = { ...diary, exceptions, closedDays: ['2026-11-24'] };
    expect(slotsOn(closed, '2026-11-24')).toEqual([]);
    expect(isExceptional(closed, '2026-11-24')).toBe(false);
    expect(isExceptional(closed, '2026-11-30')).toBe(true);
  });

  test('an appointment of another length takes every slot that it touches', () => {
    const taken = [{ date: '2026-11-30', time: '09:20', until: '09:40' }];
    expect(texts(freeSlots(diary, MONDAY, taken)).filter((text) => text.startsWith('2026-11-30'))).toEqual(['2026-11-30 14:00']);
  });

  test('what is offered instead comes after the wish, or from the earliest when nothing does', () => {
    const free = freeSlots(diary, MONDAY, []);
    expect(texts(offeredInstead(free, { date: '2026-11-29', time: '09:00' }))).toEqual([
      '2026-11-29 10:00',
      '2026-11-30 09:00',
      '2026-11-30 09:30',
      '2026-11-30 14:00',
    ]);
    expect(offeredInstead(free, { date: '2027-01-01', time: '09:00' })[0]).toEqual({ date: '2026-11-23', time: '09:30' });
    expect(offeredInstead([], { date: '2027-01-01', time: '09:00' })).toEqual([]);
  });
});

describe('whatever the diary and whatever is taken', () => {
  test('slots are in order, never in the past, on bookable days, in open hours, and never overlap one another or what is taken', () => {
    fc.assert(
      fc.property(anyDiary, fc.array(anySpan, { maxLength: 12 }), (any, taken) => {
        const free = freeSlots(any, NOW, taken);
        const all = texts(free);
        expect([...all].sort()).toEqual(all);
        expect(new Set(all).size).toBe(all.length);
        const days = bookableDays(any, NOW.today);
        free.forEach((slot, index) => {
          expect(`${slot.date} ${slot.time}` > `${NOW.today} ${NOW.time}`).toBe(true);
          expect(days).toContain(slot.date);
          expect(any.closedDays).not.toContain(slot.date);
          expect(isOpenDuring(any, slot)).toBe(true);
          expect(taken.some((other) => overlaps(slot, other))).toBe(false);
          const next = free[index + 1];
          if (next !== undefined) expect(overlaps(slot, next)).toBe(false);
        });
      }),
    );
  });

  test('the week says nothing about a day that has hours of its own, and the exceptions nothing about the others', () => {
    fc.assert(
      fc.property(anyDiary, (any) => {
        for (const date of bookableDays(any, NOW.today)) {
          const other = isExceptional(any, date) ? { ...any, week: [] } : { ...any, exceptions: [] };
          expect(slotsOn(any, date)).toEqual(slotsOn(other, date));
        }
      }),
    );
  });

  test('taking a free slot takes that one and no other', () => {
    fc.assert(
      fc.property(anyDiary, fc.array(anySpan, { maxLength: 6 }), fc.nat(), (any, taken, pick) => {
        const free = freeSlots(any, NOW, taken);
        const chosen = free[pick % Math.max(1, free.length)];
        if (chosen === undefined) return;
        expect(freeSlots(any, NOW, [...taken, chosen])).toEqual(free.filter((slot) => slot !== chosen));
      }),
    );
  });
});
