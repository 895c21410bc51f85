/** The form of opening hours in the configuration, with the faults that a person can mend. */
import { z } from 'zod';
import { calendarDay, clockTime } from '../time/schema.ts';
import type { Span } from './opening.ts';
import { OPENING_REASONS } from './reasons.ts';

/** Most days that may differ from the week at a time. */
const MOST_EXCEPTIONS = 120;

const ORDER = 'La fin doit venir après le début';
const OVERLAP = 'Deux plages du même jour se recouvrent';

const span = z.strictObject({ from: clockTime, to: clockTime }).refine(({ from, to }) => from < to, { path: ['to'], error: ORDER });
const weekSpan = z
  .strictObject({ weekday: z.number().int().min(1).max(7), from: clockTime, to: clockTime })
  .refine(({ from, to }) => from < to, { path: ['to'], error: ORDER });

const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

/** A week and its exceptional days, with source and dates like every local fact. */
export const openingHours = z.strictObject({
  /** 1 for Monday to 7 for Sunday; a day without a line is closed. */
  week: z
    .array(weekSpan)
    .min(1)
    .max(28)
    .superRefine((week, context) => {
      week.forEach((each, at) => {
        const clash = week.slice(0, at).some((other) => other.weekday === each.weekday && overlaps(other, each));
        if (clash) context.addIssue({ code: 'custom', path: [at, 'from'], message: OVERLAP });
      });
    }),
  /** Days that differ: without a span the place is closed that day. */
  exceptions: z
    .array(z.strictObject({ date: calendarDay, spans: z.array(span).max(4).default([]), reason: z.enum(OPENING_REASONS) }))
    .max(MOST_EXCEPTIONS)
    .default([])
    .superRefine((exceptions, context) => {
      exceptions.forEach(({ date, spans }, at) => {
        if (exceptions.slice(0, at).some((other) => other.date === date))
          context.addIssue({ code: 'custom', path: [at, 'date'], message: 'Ce jour est déjà dans la liste' });
        spans.forEach((each, index) => {
          if (spans.slice(0, index).some((other) => overlaps(other, each)))
            context.addIssue({ code: 'custom', path: [at, 'spans', index, 'from'], message: OVERLAP });
        });
      });
    }),
  source: z.string().min(1).max(300),
  verifiedOn: calendarDay.nullable(),
  expiresOn: calendarDay.nullable(),
});
