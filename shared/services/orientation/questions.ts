/**
 * The questions as a graph: every option either asks one more question or opens a door. No path is longer than four
 * questions. Danger is asked first; harm to a person leads to a gendarme at once, without any further question.
 * Routes follow the code de procédure pénale, art. D. 8-2-1 and R. 2-30 to R. 2-36 (online complaint), and the public
 * wording of each official site.
 */
import type { DestinationId } from './destinations.ts';

export const MOST_QUESTIONS = 4;

export type Next = { readonly ask: string } | { readonly go: DestinationId; readonly advice?: string };

/** Values of a question, in the order shown. Words: `questions.<id>.title`, `.options.<value>`. */
export type Question = Readonly<Record<string, Next>>;

export const FIRST_QUESTION = 'danger';

export const QUESTIONS = {
  danger: { yes: { go: 'emergency' }, no: { ask: 'family' } },
  family: {
    person: { go: 'gendarmeNow' },
    goods: { ask: 'situation' },
    digital: { ask: 'digital' },
    hate: { ask: 'hate' },
    missing: { go: 'gendarmeNow', advice: 'missing' },
    somethingElse: { ask: 'reason' },
    unsure: { go: 'gendarmeNow', advice: 'unsure' },
  },
  situation: {
    justFound: { go: 'emergency', advice: 'scene' },
    vehicle: { go: 'deskComplaint', advice: 'vehicle' },
    weapon: { go: 'deskComplaint', advice: 'weapon' },
    knownAuthor: { go: 'deskComplaint', advice: 'knownAuthor' },
    underAge: { go: 'deskComplaint', advice: 'underAge' },
    none: { ask: 'manner' },
  },
  manner: { here: { go: 'preComplaint' }, alone: { go: 'onlineComplaint' } },
  digital: {
    cardHeld: { go: 'perceval' },
    cardStolen: { go: 'preComplaint', advice: 'card' },
    scam: { ask: 'scamAuthor' },
    fakeCaller: { ask: 'manner' },
    hacked: { go: 'cyber17' },
    content: { go: 'pharos' },
    harassed: { go: 'gendarmeNow', advice: 'online' },
  },
  scamAuthor: { no: { go: 'thesee' }, yes: { go: 'deskComplaint', advice: 'knownAuthor' } },
  hate: { online: { go: 'pharos' }, toMe: { go: 'deskComplaint', advice: 'hate' } },
  reason: {
    lostPapers: { go: 'otherService', advice: 'lostPapers' },
    lostObject: { go: 'otherService', advice: 'lostObject' },
    absence: { go: 'holidayWatch' },
    proxy: { go: 'otherService', advice: 'proxy' },
    noise: { go: 'otherService', advice: 'noise' },
    dispute: { go: 'otherService', advice: 'dispute' },
    witness: { go: 'gendarmeNow', advice: 'witness' },
    information: { go: 'otherService', advice: 'information' },
  },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionId = keyof typeof QUESTIONS;
