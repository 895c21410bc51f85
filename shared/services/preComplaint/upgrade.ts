/**
 * Version 1 differed from version 2 in four ways:
 * - one telephone, `phone` (E.164), where version 2 tells mobile, fixed and work numbers apart;
 * - one nature, `bike`, for every two-wheeler without a plate (now `cycleTheft`), and a card `bike` (now `twoWheeler`) whose
 *   field `frame` is now `frameNumber`;
 * - no question about age: the date of birth alone refused a declarant under 18, so every stored one is an adult's;
 * - no question `justDiscovered`, `fireDanger` or `cardHeld`: visitors to whom they applied were told so on paper. They are
 *   answered `no` here, since a stored deposit did not leave the form.
 */
import { isFrenchMobile } from '../../fields/contact.ts';
import type { Answers, ItemValue } from '../../flow/definition.ts';
import { BURGLARIES } from './natures.ts';
import { cardsOf } from './rules.ts';

function upgradeCard(card: ItemValue): ItemValue {
  if (card.type !== 'bike') return card;
  const { frame, ...rest } = card;
  return { cycleKind: 'otherCycle', ...rest, ...(frame === undefined ? {} : { frameNumber: frame }), type: 'twoWheeler' };
}

function routingAnswer(nature: unknown): Answers {
  if (typeof nature !== 'string') return {};
  if (BURGLARIES.some((burglary) => burglary === nature)) return { justDiscovered: 'no' };
  if (nature === 'fire') return { fireDanger: 'no' };
  return nature === 'cardTheft' ? { cardHeld: 'no' } : {};
}

function fromVersion1(answers: Answers): Answers {
  const { phone, objects, ...rest } = answers;
  const nature = rest['nature'] === 'bike' ? 'cycleTheft' : rest['nature'];
  const number = typeof phone === 'string' ? { [isFrenchMobile(phone) ? 'mobile' : 'fixedPhone']: phone } : {};
  const cards = objects === undefined ? {} : { objects: cardsOf(objects).map(upgradeCard) };
  return { ...rest, nature, ...routingAnswer(nature), ...number, ...cards, adult: 'yes' };
}

/** Brings stored answers to version 2. Throws a `RangeError` for a version that never existed. */
export function upgrade(answers: Answers, version: number): Answers {
  if (version === 2) return answers;
  if (version === 1) return fromVersion1(answers);
  throw new RangeError(`pre-complaint version ${version} is unknown`);
}
