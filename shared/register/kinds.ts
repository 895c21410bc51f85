import type { EventRule, FactsOf } from '../audit/catalogue.ts';

/**
 * What the reception register records by itself. It holds no name and no reference: a line cannot be tied to a person
 * or to a deposit. A correction is a new line; nothing is edited.
 */
export const REGISTER_KINDS = {
  'deposit.made': { says: 'A visitor left a sealed deposit.', facts: { service: 'word', locale: 'word' } },
  'deposit.changed': { says: 'A visitor changed a deposit with the code of its receipt.', facts: { service: 'word', kind: 'word' } },
  'gendarme.called': { says: 'A visitor asked for a gendarme.', facts: { confidential: 'flag' } },
  'gendarme.answered': {
    says: 'An agent answered a call; it had been made `waitMs` before.',
    facts: { confidential: 'flag', waitMs: 'milliseconds' },
  },
  'visit.ended': {
    says: 'A visit ended: how it was wiped, and how it was read. Older lines know only the first three facts.',
    facts: {
      reason: 'word',
      durationMs: 'milliseconds',
      verified: 'flag',
      locale: 'word',
      size: 'word',
      contrast: 'word',
      assisted: 'flag',
      visitMs: 'milliseconds',
    },
  },
  'form.ended': {
    says: 'A form that was opened in a visit: the furthest step and whether it was submitted or left.',
    facts: { service: 'word', step: 'word', outcome: 'word', durationMs: 'milliseconds' },
  },
  'rating.given': {
    says: 'A visitor said how satisfied they are, and perhaps what counted most. Known by its day only.',
    facts: { level: 'word', reason: 'word' },
  },
  'print.failed': { says: 'A paper did not come out.', facts: { paper: 'word', cause: 'word' } },
} as const satisfies Record<string, EventRule>;

export type RegisterKind = keyof typeof REGISTER_KINDS;

export type RegisterEntry = {
  readonly [Kind in RegisterKind]: { readonly kind: Kind; readonly facts: FactsOf<(typeof REGISTER_KINDS)[Kind]['facts']> };
}[RegisterKind];
