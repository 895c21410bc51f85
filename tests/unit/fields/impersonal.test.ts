import { expect, test } from 'vitest';
import { looksPersonal } from '../../../shared/fields/impersonal.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';

test.each(LOCALES)('numbers, plates and addresses are doubted in %s', (locale) => {
  for (const text of ['06 39 98 00 12', 'AB-123-CD', 'claude@example.org']) expect(looksPersonal(text, locale), text).toBe(true);
});

test('names are looked for where a capital letter tells something', () => {
  expect(looksPersonal('C’est le fils de M. Exemple', 'fr')).toBe(true);
  expect(looksPersonal('Der Lärm kommt vom Parkplatz am Bahnhof', 'de')).toBe(false);
  expect(looksPersonal('Every Friday and Saturday, behind the hall', 'en')).toBe(false);
  expect(looksPersonal('Derrière la salle des fêtes, à Vesoul', 'fr')).toBe(false);
});
