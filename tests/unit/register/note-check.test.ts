/** What a note may look like. The check warns; it never blocks, so a doubt too many costs a glance and a doubt too few a name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTE_DOUBTS, noteLooksPersonal } from '../../../shared/register/note-check.ts';

const DOUBTED = {
  'M. Dupont est passé': ['name'],
  'Mme Martin, vol de vélo': ['name'],
  'a vu Madame Lefèvre': ['name'],
  'Me Garnier pour un client': ['name'],
  'rappeler le Dr Morel': ['name'],
  'voisin Jean Petit': ['name'],
  'plainte contre Durand': ['name'],
  'DURAND est venu pour sa convocation': ['name'],
  'se nomme Ali': ['name'],
  "s'appelle Inès": ['name'],
  's’appelle inès': ['name'],
  'nom : petit': ['name'],
  'nommée Lucie': ['name'],
  'envoyé par O’Connor': ['name'],
  'Rappeler 06 12 34 56 78': ['phone'],
  'rappeler 0612345678': ['phone'],
  'tel 03.84.00.00.00': ['phone'],
  'joindre au +33 6 12 34 56 78': ['phone'],
  'numéro suisse +41 79 123 45 67': ['phone'],
  'voiture AB-123-CD': ['plate'],
  'voiture AB 123 CD rouge': ['plate'],
  'plaque ab123cd': ['plate'],
  'plaque 1234 AB 70': ['plate'],
  'écrire à essai@exemple.fr': ['email'],
  'MARIE@EXEMPLE.FR': ['email'],
  'M. Petit, 06 12 34 56 78, essai@exemple.fr, AB-123-CD': ['name', 'phone', 'plate', 'email'],
} as const;

const FINE = [
  '',
  'Cherche la mairie',
  'Renvoyé vers la mairie de Frotey',
  'Habite à Vesoul, travaille à Noidans',
  'Route de Luxeuil fermée',
  'Touriste allemand, clés perdues',
  'Transmis BTA et CORG',
  'Plainte en ligne via PEL, revient mardi',
  'Vol sur le parking de Leclerc',
  'Escroquerie sur Leboncoin, 350 euros',
  'Perdu entre 14 h 30 et 15 h 45 le 12/11/2026',
  'Fait 120 km pour venir, 2 enfants',
  'à plus de 100 km de là',
  'Chien trouvé. Propriétaire connu. Rendu.',
  'Demande une attestation ; revient avec la CNI',
  'CHIEN PERDU',
  '70000 ou 70170 : a oublié son code postal',
  'Mairie fermée, orienté France Services',
];

describe('a note', () => {
  test.each(Object.entries(DOUBTED))('« %s » is doubted', (note, doubts) => expect(noteLooksPersonal(note)).toEqual(doubts));

  test.each(FINE.map((note) => [note]))('« %s » is not', (note) => expect(noteLooksPersonal(note)).toEqual([]));

  test('gets an answer whatever it is, each doubt once and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 280 }), (note) => {
        const doubts = noteLooksPersonal(note);
        expect(doubts).toEqual(NOTE_DOUBTS.filter((doubt) => doubts.includes(doubt)));
      }),
      { numRuns: 1000 },
    );
  });

  test('with any phone of ten digits or any plate in it is doubted', () => {
    const digits = fc.stringMatching(/^0[1-9]\d{8}$/);
    const letters = fc.stringMatching(/^[A-HJ-NP-TV-Z]{2}$/);
    fc.assert(
      fc.property(digits, fc.constantFrom('', ' ', '.', '-', '/'), (phone, mark) => {
        expect(noteLooksPersonal(`rappeler ${(phone.match(/../g) ?? []).join(mark)} demain`)).toContain('phone');
      }),
    );
    fc.assert(
      fc.property(letters, fc.stringMatching(/^\d{3}$/), letters, fc.constantFrom('', ' ', '-'), (one, number, two, mark) => {
        expect(noteLooksPersonal(`la ${one}${mark}${number}${mark}${two} bleue`)).toContain('plate');
      }),
    );
  });
});
