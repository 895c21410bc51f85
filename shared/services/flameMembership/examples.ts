/** Invented answers, complete and plausible, in the shape that the checks give back. Names are everyday words, numbers come from the range reserved for fiction. */
import type { Answers, PlaceValue } from '../../flow/definition.ts';

const melisey: PlaceValue = { in: 'france', code: '70339', name: 'Mélisey', postcode: '70270' };
const rosiere: PlaceValue = { in: 'france', code: '70453', name: 'La Rosière', postcode: '70310' };

/** Messages only: what must be answered. */
const minimal: Answers = { commune: melisey, fullName: 'Camille Exemple', mobile: '+33639980041', visit: 'no' };

/** Somebody far from neighbours who would like a visit. */
const full: Answers = { commune: rosiere, fullName: 'Claude Modèle', mobile: '+33639980042', visit: 'yes', isolated: 'yes' };

const everyScript: Answers = { ...minimal, fullName: 'Ольга Éxemple-Ñandú ليلى' };

export const EXAMPLES = { minimal, full, everyScript } as const;
