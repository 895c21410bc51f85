/**
 * `recruitment.json`: who may enter by which path, as rules with their sources. One rule a card of the shelf `recruitment`; what a visitor answers is
 * judged against them in `shared/recruitment`, on the screen, and kept nowhere.
 */
import { z } from 'zod';
import { contentDay, contentId, provenance } from './card.ts';

/** Levels of study, lowest first. */
export const DIPLOMAS = ['none', 'bac', 'bac2', 'bac3', 'master'] as const;
export type Diploma = (typeof DIPLOMAS)[number];

/** The day on which an age counts: that of the application, or 1 January of the contest's year. */
export const AGE_DAYS = ['filing', 'yearStart'] as const;

/** What a path asks for besides, and what six questions do not tell. */
export const NEEDS = ['serving', 'experience', 'computing', 'student', 'formerMilitary'] as const;
export type Need = (typeof NEEDS)[number];

/** The limit or condition rests on no dated official page, or may have changed. */
const mark = { toVerify: z.literal(true).optional() };

const years = z.number().int().min(14).max(80);

const age = z
  .strictObject({
    on: z.enum(AGE_DAYS),
    /** Completed years, the limit included. Null: nothing is said. */
    least: z.strictObject({ years, ...mark }).nullable(),
    /** Completed years, the limit included: 26 lasts until the 27th birthday. `unless`: for whom another limit holds. */
    most: z.strictObject({ years, unless: z.enum(NEEDS).optional(), ...mark }).nullable(),
    /** Whoever is under 18 needs a parent's or guardian's consent. */
    consent: z.literal(true).optional(),
  })
  .refine(({ least, most }) => least === null || most === null || least.years < most.years, 'the lowest age is below the highest');

export const pathRule = z.strictObject({
  /** The card that tells this path. */
  id: contentId,
  source: z.string().min(3).max(400),
  verifiedOn: contentDay.nullable(),
  /** Null: each notice sets its own limits. */
  age: age.nullable(),
  diploma: z.strictObject({ least: z.enum(DIPLOMAS), ...mark }),
  nationality: z.strictObject({ needed: z.enum(['french', 'european', 'any']), ...mark }),
  times: z.array(z.enum(['full', 'part'])).min(1),
  work: z.array(z.enum(['operational', 'support'])).min(1),
  /** `anywhere`: one is posted where one is needed. `depends`: on the post. */
  moves: z.strictObject({ to: z.enum(['anywhere', 'near', 'depends']), ...mark }),
  need: z.enum(NEEDS).nullable(),
});
export type PathRule = z.infer<typeof pathRule>;

export const recruitmentFile = z.strictObject({
  /** Raised by one with each change of a rule. */
  version: z.number().int().min(1),
  ...provenance,
  /** In the order in which results are listed. */
  paths: z.array(pathRule).min(1).max(30),
});
export type RecruitmentRules = z.infer<typeof recruitmentFile>;

/** Whether every condition of a path rests on a dated official page. */
export function isSure({ age: ages, diploma, nationality, moves }: PathRule): boolean {
  return ages !== null && ![ages.least, ages.most, diploma, nationality, moves].some((condition) => condition?.toVerify === true);
}
