/** Rules across fields. Doors keep out those whom the form cannot help; these rules catch slips of the finger. */
import type { Fault } from '../../fields/index.ts';
import { isFilled } from '../../flow/condition.ts';
import type { AnswerValue, CrossRule, FieldFault, ItemValue, MomentValue } from '../../flow/definition.ts';
import { ageOn, isRealDate } from '../../time/calendar.ts';
import type { fr } from './i18n/fr.ts';

/** Age of majority in France: only adults may declare, and only for a child below it. */
const ADULT_YEARS = 18;

function at(field: string, fault: keyof typeof fr.faults | Fault): readonly FieldFault[] {
  return [{ field, fault }];
}

function textOf(value: AnswerValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function isMoment(value: AnswerValue | undefined): value is MomentValue {
  return typeof value === 'object' && value !== null && 'shape' in value;
}

/** The cards of a list, or none when the answer is something else. */
export function cardsOf(value: AnswerValue | undefined): readonly ItemValue[] {
  return Array.isArray(value) ? value.filter((card): card is ItemValue => typeof card === 'object') : [];
}

const declarantIsAdult: CrossRule = ({ birthDate }, { today }) => {
  const born = textOf(birthDate);
  return isRealDate(born) && ageOn(born, today) < ADULT_YEARS ? at('birthDate', 'declarantUnder18') : [];
};

/** A victim who has come of age since the facts declares alone. */
const childIsMinor: CrossRule = ({ capacity, childBirthDate }, { today }) => {
  const born = textOf(childBirthDate);
  return capacity === 'parentOfMinor' && isRealDate(born) && ageOn(born, today) >= ADULT_YEARS
    ? at('childBirthDate', 'childNotUnder18')
    : [];
};

const onePhone: CrossRule = ({ mobile, fixedPhone, workPhone }) =>
  [mobile, fixedPhone, workPhone].some(isFilled) ? [] : at('mobile', 'phoneNeeded');

const emailWhenWished: CrossRule = ({ contactChannel, email }) =>
  contactChannel === 'email' && !isFilled(email) ? at('email', 'emailNeeded') : [];

const discoveryFollowsFacts: CrossRule = ({ moment, discoveredOn }) => {
  const found = textOf(discoveredOn);
  return isMoment(moment) && isRealDate(found) && found < moment.fromDate ? at('discoveredOn', 'discoveredBefore') : [];
};

/** A SIRET is the company's SIREN followed by five digits of the establishment (INSEE). */
const siretContinuesSiren: CrossRule = ({ siren, siret }) => {
  const [company, establishment] = [textOf(siren), textOf(siret)];
  return company !== '' && establishment !== '' && !establishment.startsWith(company) ? at('siret', 'siretNotOfSiren') : [];
};

/** Days written on the cards of objects; all are in the past. */
const CARD_DAYS = ['purchaseDate', 'issuedOn', 'stoppedOn', 'operationDate'] as const;

const cardDaysArePast: CrossRule = ({ objects }, { today }) =>
  cardsOf(objects).flatMap((card, index) =>
    CARD_DAYS.flatMap((day) => {
      const value = card[day] ?? '';
      return isRealDate(value) && value > today ? at(`objects.${index}.${day}`, 'dateInFuture') : [];
    }),
  );

export const RULES: readonly CrossRule[] = [
  declarantIsAdult,
  childIsMinor,
  onePhone,
  emailWhenWished,
  discoveryFollowsFacts,
  siretContinuesSiren,
  cardDaysArePast,
];
