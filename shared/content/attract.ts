/**
 * What the attract screen says in turn, as `resources/content/attract.json` holds it. A slide says only what is sure, and bears its source. Which of them
 * holds at a moment: `playlist.ts`.
 */
import { clockTime } from '../time/schema.ts';
import { z } from 'zod';
import { isRealDate } from '../time/calendar.ts';
import { contentDay } from './card.ts';

/** Drawings that a slide may ask for. */
const SLIDE_ICONS = ['badge', 'car', 'home', 'laptop', 'phone', 'road', 'siren', 'smartphone', 'users'] as const;

const monthDay = z.string().refine((text) => isRealDate(`2024-${text}`));

/** Read from three metres: a title of two or three lines, a body of one or two. */
const said = z.strictObject({ title: z.string().min(1).max(64), body: z.string().min(1).max(84) });

const slide = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z]{2,30}$/),
  icon: z.enum(SLIDE_ICONS),
  text: z.strictObject({ fr: said, en: said, de: said }),
  /** Parts of the year, both days counted; one that ends before it begins goes over the new year. Empty: all year. */
  seasons: z.array(z.strictObject({ from: monthDay, to: monthDay })).default([]),
  /** From `from` (counted) to `to` (not counted); over midnight when it ends before it begins. Absent: at any hour. */
  hours: z.strictObject({ from: clockTime, to: clockTime }).optional(),
  /** 1 for Monday to 7 for Sunday. Absent: every day. */
  weekdays: z.array(z.number().int().min(1).max(7)).min(1).optional(),
  /** It sends visitors to somebody here: not said while nobody is. */
  needsPerson: z.boolean().default(false),
  /** It speaks of this service: said only while the service may be asked for here. */
  service: z.string().optional(),
  source: z.string().min(1).max(300),
  /** The day that the source itself bears, or null. */
  verifiedOn: contentDay.nullable(),
  /** Last day on which it may be said. */
  expiresOn: contentDay.nullable(),
});
export type Slide = z.infer<typeof slide>;

/** The whole file. An id comes once. */
export const attractContent = z
  .strictObject({ slides: z.array(slide).max(40) })
  .refine(({ slides }) => new Set(slides.map(({ id }) => id)).size === slides.length, { path: ['slides'] });
