/**
 * What a visitor can say was done to them. The list follows the offences that the official online complaint accepts
 * (Code de procédure pénale, art. D. 8-2-1 II: appropriation, destruction and damage, hit and run, petty offences against
 * goods), cut into the words people use, plus the natures that leave the form by a door so that nobody searches in vain.
 */

/** Thefts and burglaries: how the author went about it is worth asking. */
const THEFTS = [
  'simpleTheft',
  'shopTheft',
  'theftFromVehicle',
  'vehiclePartTheft',
  'cycleTheft',
  'phoneTheft',
  'snatchTheft',
  'ruseTheft',
  'fuelTheft',
  'metalTheft',
  'livestockTheft',
  'cardTheft',
] as const;

export const BURGLARIES = ['burglaryMain', 'burglarySecond', 'burglaryBusiness', 'burglaryFarm', 'burglaryOutbuilding'] as const;

export const SWINDLES = ['breachOfTrust', 'offlineScam', 'unpaidService'] as const;

export const DAMAGES = ['vehicleDamage', 'buildingDamage', 'graffiti', 'fire', 'hitAndRun'] as const;

/** Natures handled at the desk or on an official site: choosing one opens a door. */
export const NATURES_ELSEWHERE = ['vehicleTheft', 'weaponTheft', 'onlineScam', 'cyberAttack'] as const;

/** Everything that was taken, by theft or by burglary. */
export const TAKEN = [...THEFTS, ...BURGLARIES] as const;

/** All natures, in the order in which they are offered. */
export const NATURES = [...THEFTS, ...BURGLARIES, ...SWINDLES, ...DAMAGES, ...NATURES_ELSEWHERE, 'other'] as const;
