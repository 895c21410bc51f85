/** Invented answers, complete and plausible, in the shape that the checks give back. Names are everyday words, numbers come from the range reserved for fiction. */
import type { Answers, PlaceValue } from '../../flow/definition.ts';

const gray: PlaceValue = { in: 'france', code: '70279', name: 'Gray', postcode: '70100' };
const pusey: PlaceValue = { in: 'france', code: '70428', name: 'Pusey', postcode: '70000' };

/** Noise at night: only what must be answered, without saying who one is. */
const minimal: Answers = {
  situation: 'recurring',
  kinds: ['noise'],
  commune: gray,
  where: 'parking derrière la salle des fêtes',
  identity: 'anonymous',
};

/** Everything that can be said without saying who one is. */
const anonymous: Answers = {
  ...minimal,
  kinds: ['driving', 'dealing', 'other'],
  otherKind: 'feux de palettes',
  dealingWay: 'here',
  commune: pusey,
  where: 'au bout du chemin, près du bassin',
  days: ['friday', 'saturday'],
  hours: ['evening', 'night'],
  since: 'weeks',
  effects: ['sleep', 'fear', 'children'],
  effectsNote: 'On ne passe plus par là le soir.',
  wishes: ['patrols', 'townHall'],
  remarks: 'Plus calme quand il pleut.',
};

/** The same trouble by somebody who wants an answer. */
const named: Answers = {
  ...anonymous,
  identity: 'named',
  contactName: 'Camille Exemple',
  phone: '+33639980051',
  email: 'camille.exemple@example.org',
};

const everyScript: Answers = {
  ...minimal,
  kinds: ['other'],
  otherKind: '噪音, ضجيج 🔊',
  where: 'hinter dem Bahnhof, خلف المحطة',
  effectsNote: 'Не можем спать.\n睡不着。',
};

export const EXAMPLES = { minimal, anonymous, named, everyScript } as const;
