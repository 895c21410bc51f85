/** Invented answers, complete and plausible, in the shape that the checks give back. Telephone numbers come from the ranges reserved for fiction. */
import type { Answers } from '../../flow/definition.ts';

const minimal: Answers = {
  siteKind: 'home',
  worries: ['entrances'],
  commune: { in: 'france', code: '70428', name: 'Pusey', postcode: '70000' },
  firstName: 'Camille',
  lastName: 'Exemple',
  phone: '+33639980011',
};

const full: Answers = {
  ...minimal,
  siteKind: 'farm',
  worries: ['entrances', 'alarm', 'stock', 'alone', 'afterTheft', 'other'],
  commune: { in: 'france', code: '70310', name: 'Lure', postcode: '70200' },
  address: 'Ferme d’exemple, chemin du Modèle',
  email: 'camille.exemple@example.org',
  visitDays: ['tuesday', 'friday'],
  visitHalf: 'morning',
};

const everyScript: Answers = { ...minimal, firstName: 'ليلى, Zoë', lastName: 'Éxemple-Ñandú', address: '餐厅 🍜, 3 rue de l’Exemple' };

export const EXAMPLES = { minimal, full, everyScript } as const;
