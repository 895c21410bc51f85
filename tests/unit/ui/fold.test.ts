import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, startsLike } from '../../../renderer/ui/fold.ts';

it.each([
  ['Échenoz-la-Méline', 'eche'],
  ['Échenoz-la-Méline', 'MELINE'],
  ['Noidans-lès-Vesoul', 'les ves'],
  ['Œuvre d’art', 'oeuv'],
  ['Œuvre d’art', 'art'],
  ['Straße', 'strass'],
  ['Fahrrad', ''],
])('%s is found by "%s"', (label, typed) => {
  expect(startsLike(label, typed)).toBe(true);
});

it.each([
  ['Vesoul', 'soul'],
  ['Vélo', 'velos'],
])('%s is not found by "%s"', (label, typed) => {
  expect(startsLike(label, typed)).toBe(false);
});

it('finds every label by its own beginning, with or without accents and case', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aéèçœßÉ -’zZ7'), minLength: 1, maxLength: 12 }), fc.nat(12), (label, at) => {
      expect(startsLike(label, label.slice(0, at))).toBe(true);
      expect(startsLike(label, label.toUpperCase())).toBe(true);
      expect(fold(fold(label))).toBe(fold(label));
    }),
  );
});
