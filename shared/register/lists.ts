/**
 * The closed lists of the reception register. A contact is made of these words and of nothing that names a person; what they read in French is in
 * `shared/i18n/staff-contacts.fr.ts`. Words are letters only: they travel in audit facts.
 */

/** How the person came. */
export const CONTACT_CHANNELS = ['desk', 'phone', 'digital', 'appointment', 'event'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** What the contact was about. */
export const NATURES = [
  'propertyComplaint',
  'personComplaint',
  'familyViolence',
  'logEntry',
  'report',
  'lostAndFound',
  'missingPerson',
  'traffic',
  'neighbours',
  'nuisance',
  'scam',
  'holidayWatch',
  'tranquillity',
  'proxyVote',
  'summons',
  'weapons',
  'animals',
  'paperwork',
  'directions',
  'recruitment',
  'prevention',
  'officials',
  'other',
] as const;
export type Nature = (typeof NATURES)[number];

/** How it ended. */
export const OUTCOMES = [
  'informed',
  'toTerminal',
  'onlineComplaint',
  'preparedSheet',
  'complaintTaken',
  'logEntry',
  'intelligenceReport',
  'appointmentGiven',
  'forwarded',
  'emergencyTransfer',
  'partner',
  'noFollowUp',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Where somebody was sent on to. */
export const TRANSFERS = ['brigade', 'operations', 'townHall', 'franceServices', 'victimSupport', 'justicePoint'] as const;
export type Transfer = (typeof TRANSFERS)[number];

/** The places that an outcome may send to; an outcome that is not here sends nowhere. Naming the place is never required. */
export const TRANSFERS_OF: { readonly [O in Outcome]?: readonly Transfer[] } = {
  forwarded: ['brigade', 'operations'],
  partner: ['townHall', 'franceServices', 'victimSupport', 'justicePoint'],
};

/** Who came. */
export const PUBLICS = [
  'individual',
  'shopkeeper',
  'farmer',
  'elected',
  'association',
  'tourist',
  'accompaniedMinor',
  'professional',
] as const;
export type Public = (typeof PUBLICS)[number];

/** The language that was spoken, by the codes that `shared/i18n` uses too. */
export const CONTACT_LANGUAGES = ['fr', 'de', 'en', 'nl', 'it', 'es', 'pt', 'tr', 'ar', 'uk', 'sign', 'other'] as const;
export type ContactLanguage = (typeof CONTACT_LANGUAGES)[number];

/** Why a contact is struck out. */
export const CANCEL_REASONS = ['mistake', 'duplicate', 'training'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

/** Longest note, in characters. */
export const MOST_CONTACT_NOTE = 140;
