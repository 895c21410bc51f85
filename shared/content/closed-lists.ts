/** The closed lists of the content: where a card stands, whom it is for, which picture it bears. */

/** Where a visitor finds a card. */
export const SHELVES = ['prevention', 'recruitment', 'proxyVote', 'partnerships', 'reception'] as const;
export type Shelf = (typeof SHELVES)[number];

/** Whom a card is written for first; a card for everyone names all. */
export const AUDIENCES = ['families', 'seniors', 'teenagers', 'shopkeepers', 'farmers', 'drivers'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a block of a card is: it decides how its lines look and what it is called when it has no title of its own. */
export const BLOCK_KINDS = ['tips', 'happened', 'steps', 'bring', 'facts', 'plain'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Pictures that a card can bear; the screen draws one for each. */
export const CARD_ICONS = [
  'house',
  'door',
  'scam',
  'computer',
  'car',
  'road',
  'senior',
  'child',
  'pupil',
  'family',
  'drugs',
  'shop',
  'farm',
  'hunting',
  'lost',
  'phone',
  'card',
  'badge',
  'officer',
  'support',
  'cyber',
  'reserve',
  'school',
  'vote',
  'bell',
  'people',
  'shield',
  'megaphone',
  'institution',
  'charter',
] as const;
export type CardIcon = (typeof CARD_ICONS)[number];

/** The situations under which help numbers are listed, in that order. */
export const SITUATIONS = ['danger', 'violence', 'children', 'distress', 'drugs', 'money', 'elders', 'rights', 'sea'] as const;
export type Situation = (typeof SITUATIONS)[number];
