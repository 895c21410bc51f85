/** The questions that requests share, and their rules: who asks, how to reach them, and where. */
import { isFrenchMobile } from '../fields/contact.ts';
import type { CrossRule, PlainField, TextField } from '../flow/definition.ts';
import { isFilled } from '../flow/condition.ts';

export const lastName: TextField = { id: 'lastName', kind: 'name', required: true, personal: true };
export const firstName: TextField = { id: 'firstName', kind: 'name', required: true, personal: true };
/** Neither of the two is required alone: `oneContact` asks for one of them. */
export const phone: TextField = { id: 'phone', kind: 'phone', personal: true };
export const email: TextField = { id: 'email', kind: 'email', personal: true };

/**
 * Each of these fields, when answered, holds the number of a French mobile: a fixed line receives no text message, and nothing tells that the sender
 * of a French list writes to numbers abroad.
 */
export function frenchMobiles(...fields: readonly string[]): CrossRule {
  return (answers) =>
    fields
      .filter((field) => {
        const number = answers[field];
        return typeof number === 'string' && !isFrenchMobile(number);
      })
      .map((field) => ({ field, fault: 'notFrenchMobile' }));
}

/** The commune that the request is about. */
export const commune: PlainField = { id: 'commune', kind: 'place', inFrance: true, required: true, personal: true };

/** Somebody who asks to be called must be reachable: by telephone or by e-mail. The fault is said at the telephone. */
export const oneContact: CrossRule = (answers) =>
  isFilled(answers[phone.id]) || isFilled(answers[email.id]) ? [] : [{ field: phone.id, fault: 'contactNeeded' }];

/** The addressees are in France. */
export const communeInFrance: CrossRule = (answers) => {
  const place = answers[commune.id];
  return typeof place === 'object' && place !== null && 'in' in place && place.in === 'abroad'
    ? [{ field: commune.id, fault: 'placeAbroad' }]
    : [];
};
