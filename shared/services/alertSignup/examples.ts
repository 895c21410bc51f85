/**
 * Invented answers, complete and plausible, in the shape that the checks give back. Names are everyday words, telephone numbers come from the ranges reserved
 * for fiction, company numbers from series that are not attributed.
 */
import type { Answers, PlaceValue } from '../../flow/definition.ts';

const pusey: PlaceValue = { in: 'france', code: '70428', name: 'Pusey', postcode: '70000' };
const melisey: PlaceValue = { in: 'france', code: '70339', name: 'Mélisey', postcode: '70270' };

/** A shop: only what must be answered. */
const minimal: Answers = {
  audience: 'shop',
  firmName: 'Boulangerie d’exemple',
  activity: 'Boulangerie',
  commune: pusey,
  address: '3 zone d’exemple',
  contactName: 'Camille Exemple',
  mobile: '+33639980031',
};

/** A farm without its SIRET at hand. */
const farmer: Answers = {
  ...minimal,
  audience: 'farm',
  firmName: 'Ferme d’exemple',
  activity: 'Vaches laitières',
  commune: melisey,
  address: 'Lieu-dit de l’Exemple',
  contactName: 'Claude Modèle',
  mobile: '+33639980032',
  stored: ['fuel', 'machines', 'livestock', 'phytosanitary'],
};

/** A firm that says everything. */
const full: Answers = {
  audience: 'firm',
  firmName: 'Société d’exemple',
  activity: 'Travaux électriques',
  siret: '99999999800019',
  commune: pusey,
  address: 'Zone d’exemple, lot 3',
  contactName: 'Dominique Exemple',
  mobile: '+33639980033',
  otherMobile: '+33639980034',
  email: 'dominique.exemple@example.org',
  stored: ['machines', 'cash', 'stock'],
};

const everyScript: Answers = {
  ...minimal,
  firmName: '餐厅 « Ñandú » 🍜',
  activity: 'Restaurant, مطعم',
  contactName: 'Ольга Пример',
  address: 'Hinter der Kirche, خلف الكنيسة',
};

export const EXAMPLES = { minimal, farmer, full, everyScript } as const;
