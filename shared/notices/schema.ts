/** The form of what the head announces, with the faults that a person can mend. */
import { z } from 'zod';
import { calendarDay, clockTime } from '../time/schema.ts';

/** Longest alert, in characters: three lines that are read from three metres. */
export const MOST_ALERT = 140;
const MOST_TITLE = 80;
const MOST_PLACE = 80;

const ORDER = 'La fin doit venir après le début';
const NO_BEGINNING = 'Indiquez aussi l’heure de début';

const maybeTime = clockTime.nullable().default(null);

/** A text in the visitors' languages: one that nobody wrote is shown in French, and marked as French. */
const said = (most: number) =>
  z.strictObject({
    fr: z.string().trim().min(1).max(most),
    en: z.string().trim().min(1).max(most).nullable().default(null),
    de: z.string().trim().min(1).max(most).nullable().default(null),
  });

/** A warning that concerns everybody for some days or hours. Both ends are local; without a time the whole day counts. */
export const localAlert = z
  .strictObject({
    text: said(MOST_ALERT),
    from: calendarDay,
    fromTime: maybeTime,
    until: calendarDay,
    untilTime: maybeTime,
    source: z.string().min(1).max(300),
  })
  .superRefine(({ from, fromTime, until, untilTime }, context) => {
    if (until < from) context.addIssue({ code: 'custom', path: ['until'], message: ORDER });
    else if (from === until && untilTime !== null && untilTime <= (fromTime ?? '00:00'))
      context.addIssue({ code: 'custom', path: ['untilTime'], message: ORDER });
  });
export type LocalAlert = z.infer<typeof localAlert>;

/** Something to come to, on one day. It ends by itself with its day; until somebody has verified it, nobody is told. */
export const localEvent = z
  .strictObject({
    date: calendarDay,
    from: maybeTime,
    to: maybeTime,
    title: said(MOST_TITLE),
    place: said(MOST_PLACE),
    source: z.string().min(1).max(300),
    verifiedOn: calendarDay.nullable(),
  })
  .superRefine(({ from, to }, context) => {
    if (to !== null && from === null) context.addIssue({ code: 'custom', path: ['from'], message: NO_BEGINNING });
    if (to !== null && from !== null && to <= from) context.addIssue({ code: 'custom', path: ['to'], message: ORDER });
  });
export type LocalEvent = z.infer<typeof localEvent>;
