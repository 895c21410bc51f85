/** Invented answers, complete and plausible, in the shape that the checks give back. Telephone numbers come from the ranges reserved for fiction. */
import type { Answers } from '../../flow/definition.ts';

const minimal: Answers = {
  commune: { in: 'france', code: '70428', name: 'Pusey', postcode: '70000' },
  firstName: 'Camille',
  lastName: 'Exemple',
  phone: '+33639980011',
};

const full: Answers = {
  ...minimal,
  commune: { in: 'france', code: '70310', name: 'Lure', postcode: '70200' },
  hamlet: 'Hameau d’exemple',
};

const everyScript: Answers = { ...minimal, firstName: 'ليلى, Zoë', lastName: 'Éxemple-Ñandú', hamlet: 'हमेशा 🏡' };

export const EXAMPLES = { minimal, full, everyScript } as const;
