import { describe, expect, it } from 'vitest';
import { ADVICES, FAULTS } from '../../../shared/fields/faults.ts';
import { formatAnswer, formatDate, formatMoney, formatTime } from '../../../shared/fields/format.ts';
import { faultSentence, fieldWords, fill } from '../../../shared/fields/words/index.ts';
import { TEXT_KINDS, type Field, type ItemsField, type MomentValue, type TextKind } from '../../../shared/flow/definition.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { read, textField } from './support.ts';

const NBSP = '\u00A0';
/** Spaces of any kind as one plain space: some come from the runtime's own tables. */
const plain = (text: string) => text.replace(/\s/g, ' ');

/** Every text of an object of words, with its path. */
function leaves(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  return typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`))
    : [];
}

describe.each(LOCALES)('words in %s', (locale) => {
  const words = fieldWords(locale);

  it('have a sentence for every fault and every remark', () => {
    expect(Object.keys(words.faults).sort()).toEqual([...FAULTS].sort());
    expect(Object.keys(words.advice).sort()).toEqual([...ADVICES].sort());
    for (const [path, text] of leaves({ faults: words.faults, advice: words.advice, required: words.required })) {
      expect(text, path).toMatch(/^[\p{Lu}«].*\.$/u);
    }
  });

  it('have the places that French has', () => {
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    const french = new Map(leaves(fieldWords('fr')));
    for (const [path, text] of leaves(words)) expect(places(text), path).toEqual(places(french.get(path) ?? ''));
  });

  it('leave no place empty in a sentence about a field', () => {
    for (const kind of TEXT_KINDS) {
      for (const fault of FAULTS) expect(faultSentence(fault, textField(kind, { min: 2, max: 9 }), locale), fault).not.toMatch(/[{}]|null/);
    }
    expect(faultSentence('tooShort', textField('longText', { min: 20 }), locale)).toContain('20');
  });

  it('give examples that are right', () => {
    const kinds = new Set<string>(TEXT_KINDS);
    const isKind = (key: string): key is TextKind => kinds.has(key);
    for (const [key, example] of Object.entries(words.examples)) {
      expect(isKind(key), key).toBe(true);
      if (isKind(key)) expect(read(textField(key), example).faults, key).toEqual([]);
    }
    expect(Object.keys(words.help).sort()).toEqual(Object.keys(words.examples).sort());
  });
});

describe('French typography', () => {
  it('puts a non-breaking space before high punctuation and inside guillemets', () => {
    for (const [path, text] of leaves(fieldWords('fr'))) {
      expect(text, path).not.toMatch(/[^\u00A0\u202F][;:!?»](?!\d)|«[^\u00A0]| [;:!?»]|'/);
    }
  });
});

describe('what a fault says', () => {
  it('prefers the words of the service, then depends on the kind of question', () => {
    const choice: Field = { id: 'a', kind: 'choice', optionSet: 's', options: ['x'] };
    expect(faultSentence('required', choice, 'fr')).toBe('Choisissez une réponse pour continuer.');
    expect(faultSentence('required', choice, 'fr', { required: 'Dites-nous.' })).toBe('Dites-nous.');
    const tooFar = { tooFar: '{last}, {days}, {other}' };
    expect(plain(faultSentence('tooFar', choice, 'fr', tooFar, { last: '2026-12-01', days: '45' }) ?? '')).toBe(
      '1er décembre 2026, 45, {other}',
    );
    expect(plain(faultSentence('tooFar', choice, 'de', tooFar, { last: '2026-12-01', days: '45' }) ?? '')).toBe(
      '1. Dezember 2026, 45, {other}',
    );
    expect(faultSentence('tooYoung', choice, 'fr')).toBeNull();
    expect(faultSentence('toString', choice, 'fr')).toBeNull();
    expect(fill('{a} {b}', { a: '1' })).toBe('1 {b}');
  });
});

describe('answers for a person', () => {
  it('write days, times and amounts the way of each language', () => {
    expect(LOCALES.map((locale) => plain(formatDate('2026-12-01', locale)))).toEqual([
      '1er décembre 2026',
      '1 December 2026',
      '1. Dezember 2026',
    ]);
    expect(formatDate('2026-12-02', 'fr')).toBe(`2${NBSP}décembre 2026`);
    expect(LOCALES.map((locale) => formatTime('14:30', locale))).toEqual([`14${NBSP}h${NBSP}30`, '14:30', `14:30${NBSP}Uhr`]);
    expect(formatTime('09:00', 'fr')).toBe(`9${NBSP}h`);
    expect(LOCALES.map((locale) => plain(formatMoney('1234.50', locale)))).toEqual(['1 234,50 €', '€1,234.50', '1.234,50 €']);
    expect(formatMoney('1234.50', 'fr')).not.toContain(' ');
    expect(formatDate('hier', 'fr')).toBe('hier');
  });

  it.each([
    ['phone', '+33639980012', '06 39 98 00 12'],
    ['phone', '+4930901820', '+49 30 901820'],
    ['imei', '490154203237518', '49 015420 323751 8'],
    ['iban', 'FR7630006000011234567890189', 'FR76 3000 6000 0112 3456 7890 189'],
    ['siren', '123456782', '123 456 782'],
    ['siret', '12345678200010', '123 456 782 00010'],
    ['lastFour', '1234', '•••• 1234'],
    ['country', 'CH', 'Suisse'],
    ['birthDate', '1960-03-05', '5 mars 1960'],
    ['longText', 'Un soir.\nPuis', 'Un soir.\nPuis'],
  ] as const)('group and name %s', (kind, value, expected) => {
    const text = formatAnswer(textField(kind), value, 'fr', { options: {}, items: {}, fields: {} });
    expect(text.replace(/\u00A0/g, ' ')).toBe(expected);
  });

  it('name options, places, moments, appointments and cards', () => {
    const items: ItemsField = {
      id: 'objects',
      kind: 'items',
      most: 5,
      types: {
        phone: [
          { id: 'brand', kind: 'text' },
          { id: 'colour', kind: 'choice', optionSet: 'colours', options: ['red'] },
        ],
      },
    };
    const words = {
      options: { colours: { red: 'Rouge', blue: 'Bleu' } },
      items: { objects: { phone: 'Téléphone' } },
      fields: { brand: { label: 'Marque' }, colour: { label: 'Couleur' } },
    };
    const colours: Field = { id: 'c', kind: 'choices', optionSet: 'colours', options: ['red', 'blue'] };
    const say = (field: Field, value: Parameters<typeof formatAnswer>[1]) => plain(formatAnswer(field, value, 'fr', words));
    const moment: MomentValue = { shape: 'interval', fromDate: '2026-12-01', fromTime: '14:30', toDate: '2026-12-02', toTime: '' };
    expect(say(colours, ['red', 'blue'])).toBe('Rouge, Bleu');
    expect(say({ id: 'y', kind: 'yesNo' }, 'unknown')).toBe('Je ne sais pas');
    expect(say({ id: 'p', kind: 'place' }, { in: 'france', code: '70428', name: 'Pusey', postcode: '70000' })).toBe('Pusey 70000');
    expect(say({ id: 'p', kind: 'place' }, { in: 'abroad', town: 'Bâle', country: 'CH' })).toBe('Bâle (Suisse)');
    expect(say({ id: 'm', kind: 'moment' }, moment)).toBe('Entre le 1er décembre 2026 à 14 h 30 et le 2 décembre 2026');
    const window = () => ({ notes: [], first: '', last: '', refuseFrom: () => null, refuseTo: () => null });
    const period: Field = { id: 'd', kind: 'period', window };
    expect(say(period, moment)).toBe('Du 1er décembre 2026 à 14 h 30 au 2 décembre 2026');
    expect(say(period, { ...moment, fromTime: '', toDate: '2026-12-01' })).toBe('1er décembre 2026');
    expect(say({ id: 's', kind: 'slot' }, { kind: 'toConfirm', halfDays: ['monAm', 'satPm'] })).toBe(
      'lundi matin, samedi après-midi (à confirmer par l’unité)',
    );
    expect(say({ id: 's', kind: 'slot' }, { kind: 'firm', date: '2026-12-01', time: '09:00' })).toBe(
      '1er décembre 2026 à 9 h (rendez-vous ferme)',
    );
    expect(say(items, [{ type: 'phone', brand: 'Exemple', colour: 'red' }])).toBe('Téléphone · Marque : Exemple · Couleur : Rouge');
    expect(say(colours, undefined)).toBe('');
  });
});
