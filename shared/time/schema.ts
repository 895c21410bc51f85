/** The forms of days and times as they are kept, typed and sent. */
import { z } from 'zod';
import { CLOCK_TIME, isRealDate } from './calendar.ts';

/** A day that exists: what folds and counts with it never throws. The sentence is for whoever typed it into the configuration. */
export const calendarDay = z.string().refine(isRealDate, 'Ce jour n’existe pas');

/** A local day of this century, as a screen asks for it. */
export const recentDay = z
  .string()
  .regex(/^20\d\d-\d\d-\d\d$/)
  .refine(isRealDate);

/** A time of day. */
export const clockTime = z.string().regex(CLOCK_TIME);
