/** Invented answers, complete and plausible, in the shape that the checks give back. Telephone numbers come from the ranges reserved for fiction. */
import type { Answers } from '../../flow/definition.ts';

/** Somebody who does not know yet, reachable by e-mail. */
const minimal: Answers = {
  path: 'unsure',
  age: 'adult',
  firstName: 'Camille',
  lastName: 'Exemple',
  birthYear: '2001',
  email: 'camille.exemple@example.org',
  callTime: 'any',
};

const full: Answers = {
  ...minimal,
  path: 'ncoExternal',
  phone: '+33639980011',
  callTime: 'evening',
};

/** Sixteen or seventeen: the parent is the one who is called. */
const minor: Answers = {
  path: 'gav',
  age: 'minor',
  firstName: 'Sacha',
  lastName: 'Modèle',
  birthYear: '2009',
  parentName: 'Dominique Modèle',
  parentPhone: '+33639980012',
  parentEmail: 'dominique.modele@example.org',
  parentAgrees: 'yes',
  callTime: 'afternoon',
};

const everyScript: Answers = {
  ...minimal,
  path: 'cyber',
  firstName: 'ليلى, Zoë',
  lastName: 'Éxemple-Ñandú',
};

export const EXAMPLES = { minimal, full, minor, everyScript } as const;
