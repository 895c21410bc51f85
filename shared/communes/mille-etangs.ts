/**
 * The communes of the "communauté de communes des 1000 étangs" (SIREN 247000854), by INSEE code, as of the package from which the list of communes
 * is made. A test compares both with that package, so that a merger of communes is not missed.
 */
export const MILLE_ETANGS = [
  { code: '70011', name: 'Amage' },
  { code: '70016', name: 'Amont-et-Effreney' },
  { code: '70061', name: 'Belfahy' },
  { code: '70062', name: 'Belmont' },
  { code: '70063', name: 'Belonchamp' },
  { code: '70071', name: 'Beulotte-Saint-Laurent' },
  { code: '70103', name: 'La Bruyère' },
  { code: '70176', name: 'Corravillers' },
  { code: '70210', name: 'Écromagny' },
  { code: '70217', name: 'Esmoulières' },
  { code: '70227', name: 'Faucogney-et-la-Mer' },
  { code: '70233', name: 'Les Fessey' },
  { code: '70256', name: 'Fresse' },
  { code: '70283', name: 'Haut-du-Them-Château-Lambert' },
  { code: '70295', name: 'La Lanterne-et-les-Armonts' },
  { code: '70308', name: 'La Longine' },
  { code: '70328', name: 'Malbouhans' },
  { code: '70339', name: 'Mélisey' },
  { code: '70352', name: 'La Montagne' },
  { code: '70361', name: 'Montessaux' },
  { code: '70425', name: 'La Proiselière-et-Langle' },
  { code: '70453', name: 'La Rosière' },
  { code: '70459', name: 'Saint-Barthélemy' },
  { code: '70489', name: 'Servance-Miellin' },
  { code: '70498', name: 'Ternuay-Melay-et-Saint-Hilaire' },
  { code: '70573', name: 'La Voivre' },
] as const;

/** Whether the commune of this INSEE code is one of them. */
export function isOfMilleEtangs(code: string): boolean {
  return MILLE_ETANGS.some((commune) => commune.code === code);
}
