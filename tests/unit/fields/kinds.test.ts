import { describe, expect, it } from 'vitest';
import { schemaForField } from '../../../shared/fields/index.ts';
import { centsOf, moneyOf } from '../../../shared/fields/amounts.ts';
import { COUNTRY_CODES, countryName, countryOptions } from '../../../shared/fields/countries.ts';
import { liveCheck } from '../../../shared/fields/live-check.ts';
import { momentFaults } from '../../../shared/fields/moment.ts';
import { checkField } from '../../../shared/flow/check.ts';
import type { Field, ItemsField, MomentValue, TextKind } from '../../../shared/flow/definition.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { read, readKind } from './support.ts';

const TYPED: readonly (readonly [TextKind, string, string])[] = [
  ['name', ' L’Haÿ   d´Or ', "L'Haÿ d'Or"],
  ['name', 'R2D2', '[nameCharacters]'],
  ['text', ' a\u202Eb\u0000 \n c ', 'ab c'],
  ['longText', 'a \r\n\r\n\r\n\r\nb\u2066', 'a\n\nb'],
  ['phone', '06 39 98 00 12', '+33639980012'],
  ['phone', '03.84.75.00.00', '+33384750000'],
  ['phone', '00 33 3 84 75 00 00', '+33384750000'],
  ['phone', '+33 (0)3 84 75 00 00', '+33384750000'],
  ['phone', '٠٣٨٤٧٥٠٠٠٠', '+33384750000'],
  ['phone', '+49 30 901820', '+4930901820'],
  ['phone', '17', '[phoneInvalid]'],
  ['phone', '0800 12', '[phoneInvalid]'],
  ['phone', '+33 7 00 00 00 00', '[phoneInvalid]'],
  ['phone', '03 84 75 00 00 poste 3', '[phoneInvalid]'],
  ['email', ' Prenom.Nom@Exemple.FR ', 'Prenom.Nom@exemple.fr'],
  ['email', 'nom@exemple', '[emailInvalid]'],
  ['email', 'nom..x@exemple.fr', '[emailInvalid]'],
  ['email', 'prenom nom@exemple.fr', '[emailInvalid]'],
  ['postcode', '70 000', '70000'],
  ['postcode', 'sw1a  1aa', 'SW1A 1AA'],
  ['postcode', 'Vesoul', '[postcodeInvalid]'],
  ['date', '1/12/2026', '2026-12-01'],
  ['date', '01122026', '2026-12-01'],
  ['date', '29/02/2023', '[dateInvalid]'],
  ['date', '1/12/26', '[dateInvalid]'],
  ['date', '1/1/1899', '[dateTooOld]'],
  ['date', '1/1/2101', '[dateTooFar]'],
  ['money', '1 234,50', '1234.50'],
  ['money', '1\u202F234,50\u00A0€', '1234.50'],
  ['money', '1.234,5', '1234.50'],
  ['money', '1,234.50', '1234.50'],
  ['money', '1.234', '1234.00'],
  ['money', '0012', '12.00'],
  ['money', '-3', '[moneyInvalid]'],
  ['money', '12,345,6', '[moneyInvalid]'],
  ['money', 'douze', '[moneyInvalid]'],
  ['money', '10 000 000,01', '[moneyTooHigh]'],
  ['count', '007', '7'],
  ['count', '1,5', '[countInvalid]'],
  ['plate', 'ab123cd', 'AB-123-CD'],
  ['plate', 'ww 123 aa', 'WW-123-AA'],
  ['plate', '1234ab70', '1234 AB 70'],
  ['plate', '123 abc 2a', '123 ABC 2A'],
  ['plate', '12-ab-2b', '12 AB 2B'],
  ['plate', '1 a 974', '1 A 974'],
  ['plate', 'ss-123-aa', '[plateShape]'],
  ['plate', 'ab-12o-cd', '[plateShape]'],
  ['plate', 'ai-123-cd', '[plateShape]'],
  ['plate', 'aucune', '[plateShape]'],
  ['plate', 'fr·ab 1234', 'FR AB 1234'],
  ['vin', '1m8gdm9axkp042788', '1M8GDM9AXKP042788'],
  ['vin', '1M8GDM9A1KP042788', '[vinCheck]'],
  ['vin', 'VF1AAAAA1KP042788', 'VF1AAAAA1KP042788'],
  ['vin', 'VF1AAAAA1KP04278O', '[vinShape]'],
  ['imei', '49-015420-323751-8', '490154203237518'],
  ['imei', '490154203237518 / 01', '490154203237518'],
  ['imei', '49015420323751', '[imeiLength]'],
  ['imei', '490154203237519', '[imeiCheck]'],
  ['imei', '000000000000000', '[imeiCheck]'],
  ['iban', 'fr76 3000 6000 0112 3456 7890 189', 'FR7630006000011234567890189'],
  ['iban', 'FR76 3000 6000 0112 3456 7890 188', '[ibanCheck]'],
  ['iban', 'FR76 3000', '[ibanShape]'],
  ['iban', 'ZZ76 3000 6000 0112 3456 7890 189', '[ibanShape]'],
  ['siren', '356 000 000', '356000000'],
  ['siren', '123456789', '[sirenCheck]'],
  ['siren', '12345678', '[sirenLength]'],
  ['siret', '123 456 782 00010', '12345678200010'],
  ['siret', '356 000 000 49837', '35600000049837'],
  ['siret', '356 000 000 49838', '[siretCheck]'],
  ['siret', '1234567820001', '[siretLength]'],
  ['country', 'de', 'DE'],
  ['country', 'ZZ', '[countryUnknown]'],
  ['lastFour', '12 34', '1234'],
  ['lastFour', '4970 1234 5678 9012', '[lastFourDigits]'],
];

describe('typed answers', () => {
  it.each(TYPED)('%s: %j is read as %j', (kind, typed, expected) => {
    expect(readKind(kind, typed)).toBe(expected);
  });

  it('respects the limits of the field, in characters rather than UTF-16 units', () => {
    expect(readKind('longText', '😀'.repeat(19), { min: 20 })).toBe('[tooShort]');
    expect(readKind('longText', '😀'.repeat(20), { min: 20, max: 20 })).toBe('😀'.repeat(20));
    expect(readKind('text', 'abc', { max: 2 })).toBe('[tooLong]');
    expect(readKind('count', '6', { min: 1, max: 5 })).toBe('[countInvalid]');
    expect(readKind('count', '5', { min: 1, max: 5 })).toBe('5');
  });

  it('is not fooled by text that cannot be seen', () => {
    for (const unseen of ['', '   ', '\u200B\u200B', '\u200D', '\u202E', '\u0000', '\uFE0F']) {
      expect(readKind('text', unseen, { required: true })).toBe('[required]');
      expect(readKind('longText', unseen, { required: true })).toBe('[required]');
    }
  });

  it('does not look at a text of absurd length', () => {
    expect(readKind('longText', 'a'.repeat(60_000), { max: 100_000 })).toBe('[tooLong]');
  });
});

describe('while typing', () => {
  it.each([
    ['imei', '', { state: 'empty', help: 'imei' }],
    ['imei', '49 0154', { state: 'incomplete', help: 'imei' }],
    ['imei', '490154203237519', { state: 'wrong', fault: 'imeiCheck', help: 'imei' }],
    ['imei', '490154203237518', { state: 'ok' }],
    ['plate', 'AB-12', { state: 'incomplete', advice: 'plateForeign', help: 'plate' }],
    ['plate', 'AB-123-CD', { state: 'ok' }],
    ['plate', 'VES AB 1234', { state: 'ok', advice: 'plateForeign' }],
    ['plate', 'AB-1O3-CD', { state: 'wrong', fault: 'plateShape', help: 'plate' }],
    ['vin', '1M8GDM9A1KP042788', { state: 'wrong', fault: 'vinCheck', help: 'vin' }],
    ['vin', 'VF1AAAAA1KP042788', { state: 'ok', advice: 'vinCheck' }],
    ['vin', 'VF1AAAAAZKP042788', { state: 'ok' }],
    ['postcode', '1010', { state: 'ok', advice: 'postcodeForeign' }],
    ['text', 'a', { state: 'ok' }],
    ['email', 'nom@exemple', { state: 'incomplete', help: 'email' }],
    ['email', 'nom@@', { state: 'wrong', fault: 'emailInvalid', help: 'email' }],
    ['birthDate', '5/3', { state: 'incomplete', help: 'date' }],
    ['birthDate', '31/02/1960', { state: 'wrong', fault: 'dateInvalid', help: 'date' }],
  ] as const)('%s %j', (kind, text, expected) => {
    expect(liveCheck(kind, text)).toEqual(expected);
  });
});

describe('amounts', () => {
  it('go to cents and back', () => {
    expect(centsOf('1234.50')).toBe(123_450);
    for (const cents of [0, 5, 99, 100, 123_450]) expect(centsOf(moneyOf(cents))).toBe(cents);
    expect(() => centsOf('1 234,50')).toThrow(RangeError);
    expect(() => moneyOf(-1)).toThrow(RangeError);
    expect(() => moneyOf(0.5)).toThrow(RangeError);
  });
});

describe('choices', () => {
  const options = ['red', 'green', 'blue'];
  const one: Field = { id: 'a', kind: 'choice', optionSet: 's', options };
  const several: Field = { id: 'a', kind: 'choices', optionSet: 's', options };

  it('takes what is offered, once, in the order offered', () => {
    expect(read(one, 'green').value).toBe('green');
    expect(read(one, 'pink').faults).toEqual(['choiceUnknown']);
    expect(read(several, ['blue', 'red', 'blue']).value).toEqual(['red', 'blue']);
    expect(read(several, ['blue', 'pink']).faults).toEqual(['choiceUnknown']);
    expect(read({ ...several, required: true }, []).faults).toEqual(['required']);
    expect(read(several, 'red').faults).toEqual(['malformed']);
  });

  it('offers "I do not know" only where the definition says so', () => {
    expect(read({ id: 'a', kind: 'yesNo' }, 'unknown').faults).toEqual(['choiceUnknown']);
    expect(read({ id: 'a', kind: 'yesNo', unknown: true }, 'unknown').value).toBe('unknown');
    expect(read({ id: 'a', kind: 'agree', required: true }, 'no').faults).toEqual(['choiceUnknown']);
  });
});

describe('moments', () => {
  const field: Field = { id: 'when', kind: 'moment', required: true };
  const at = (more: Partial<MomentValue>): MomentValue => ({ shape: 'exact', fromDate: '', fromTime: '', toDate: '', toTime: '', ...more });

  it('reads days and times as typed, and forgets the end of an exact moment', () => {
    expect(read(field, at({ fromDate: '1/12/2026', fromTime: '14 h 30', toDate: 'x' })).value).toEqual(
      at({ fromDate: '2026-12-01', fromTime: '14:30' }),
    );
  });

  it.each([
    [at({}), ['required']],
    [at({ fromTime: '9' }), ['fromDate:dateMissing']],
    [at({ fromDate: '1/12/2026', fromTime: '25h' }), ['fromTime:timeInvalid']],
    [at({ shape: 'interval', fromDate: '1/12/2026' }), ['toDate:dateMissing']],
    [at({ shape: 'interval', fromDate: '2/12/2026', toDate: '1/12/2026' }), ['toDate:intervalReversed']],
    [at({ shape: 'interval', fromDate: '1/12/2026', fromTime: '14h', toDate: '1/12/2026', toTime: '9h' }), ['toDate:intervalReversed']],
    [at({ shape: 'interval', fromDate: '1/12/2026', fromTime: '14h', toDate: '1/12/2026' }), []],
    [{ ...at({ fromDate: '1/12/2026' }), more: 'x' }, ['malformed']],
    ['hier', ['malformed']],
  ])('%j', (value, faults) => {
    expect(read(field, value).faults).toEqual(faults);
  });

  it('are not in the future, to the minute', () => {
    const clock = { today: '2026-12-01', time: '14:30' };
    expect(momentFaults(at({ fromDate: '2026-12-01', fromTime: '14:30' }), clock)).toEqual([]);
    expect(momentFaults(at({ fromDate: '2026-12-01' }), clock)).toEqual([]);
    expect(momentFaults(at({ fromDate: '2026-12-01', fromTime: '14:31' }), clock)).toEqual(['timeInFuture']);
    expect(momentFaults(at({ shape: 'interval', fromDate: '2026-12-02', toDate: '2026-12-03' }), clock)).toEqual(['dateInFuture']);
  });
});

describe('periods', () => {
  const window = () => ({ notes: [], first: '2026-12-01', last: '2026-12-31', refuseFrom: () => null, refuseTo: () => null });
  const field: Field = { id: 'period', kind: 'period', required: true, window };
  const at = (more: Partial<MomentValue>): MomentValue => ({
    shape: 'interval',
    fromDate: '',
    fromTime: '',
    toDate: '',
    toTime: '',
    ...more,
  });

  it('reads days and times as typed, and accepts what it gives', () => {
    const right = at({ fromDate: '2026-12-01', fromTime: '14:30', toDate: '2027-01-03' });
    expect(read(field, at({ fromDate: '1/12/2026', fromTime: '14 h 30', toDate: '03.01.2027' })).value).toEqual(right);
    expect(read(field, right).value).toEqual(right);
  });

  it.each([
    [at({}), ['required']],
    [at({ fromDate: '1/12/2026' }), ['toDate:dayMissing']],
    [at({ toDate: '1/12/2026' }), ['fromDate:dayMissing']],
    [at({ fromTime: '9' }), ['fromDate:dayMissing', 'toDate:dayMissing']],
    [at({ fromDate: '31/2/2027', toDate: '1/3/2027' }), ['fromDate:dateInvalid']],
    [at({ fromDate: '1/12/2026', toDate: '2/12/2026', toTime: '25h' }), ['toTime:timeInvalid']],
    [at({ fromDate: '2/12/2026', toDate: '1/12/2026' }), ['toDate:intervalReversed']],
    [at({ fromDate: '1/12/2026', fromTime: '14h', toDate: '1/12/2026', toTime: '9h' }), ['toDate:intervalReversed']],
    [at({ fromDate: '1/12/2026', toDate: '1/12/2026' }), []],
    [at({ shape: 'exact', fromDate: '1/12/2026' }), ['malformed']],
    [{ ...at({ fromDate: '1/12/2026', toDate: '2/12/2026' }), more: 'x' }, ['malformed']],
    ['demain', ['malformed']],
  ])('%j', (value, faults) => {
    expect(read(field, value).faults).toEqual(faults);
  });

  it('lie ahead: a day that has not come is no fault', () => {
    const clock = { today: '2026-11-22', time: '12:00' };
    expect(checkField(field, at({ fromDate: '2026-12-01', toDate: '2026-12-08' }), clock).faults).toEqual([]);
  });
});

describe('places and appointments', () => {
  const place: Field = { id: 'where', kind: 'place', required: true };
  const slot: Field = { id: 'slot', kind: 'slot' };

  it.each([
    [{ in: 'france', code: '70428', name: 'Pusey', postcode: '70000' }, []],
    [{ in: 'france', code: '2a004', name: 'Ajaccio', postcode: '20000' }, []],
    [{ in: 'france', code: '98412', name: 'Archipel des Kerguelen', postcode: '' }, []],
    [{ in: 'france', code: '2C004', name: 'Ajaccio', postcode: '20000' }, ['placeUnknown']],
    [{ in: 'france', code: '70428', name: '', postcode: '70000' }, ['placeUnknown']],
    [{ in: 'france', code: '', name: '', postcode: '' }, ['required']],
    [{ in: 'abroad', town: 'Freiburg', country: 'de' }, []],
    [{ in: 'abroad', town: 'Freiburg', country: 'ZZ' }, ['country:countryUnknown']],
    [{ in: 'abroad', town: '', country: 'DE' }, ['town:required']],
    [{ in: 'space', town: 'x', country: 'DE' }, ['malformed']],
    [{ in: 'abroad', town: 'x', country: 'DE', code: '70428' }, ['malformed']],
  ])('%j', (value, faults) => {
    expect(read(place, value).faults).toEqual(faults);
  });

  it('takes firm slots that exist and wishes that are offered', () => {
    expect(read(slot, { kind: 'firm', date: '2026-12-01', time: '09:30' }).faults).toEqual([]);
    expect(read(slot, { kind: 'firm', date: '2026-02-30', time: '09:30' }).faults).toEqual(['slotInvalid']);
    expect(read(slot, { kind: 'toConfirm', halfDays: ['tueAm', 'monPm', 'tueAm'] }).value).toEqual({
      kind: 'toConfirm',
      halfDays: ['monPm', 'tueAm'],
    });
    expect(read(slot, { kind: 'toConfirm', halfDays: [] }).faults).toEqual([]);
    expect(read(slot, { kind: 'toConfirm', halfDays: ['sunAm'] }).faults).toEqual(['slotInvalid']);
  });
});

describe('cards', () => {
  const field: ItemsField = {
    id: 'objects',
    kind: 'items',
    most: 3,
    types: {
      phone: [
        { id: 'imei', kind: 'imei', required: true },
        { id: 'insured', kind: 'yesNo' },
        { id: 'insurer', kind: 'text', required: true, when: { field: 'insured', is: ['yes'] } },
      ],
      cash: [{ id: 'amount', kind: 'money', required: true }],
    },
  };
  const phone = { type: 'phone', imei: '49 015420 323751 8' };

  it('normalises each card by its type', () => {
    const { value } = read(field, [phone, { type: 'cash', amount: '12' }]);
    expect(value).toEqual([
      { type: 'phone', imei: '490154203237518' },
      { type: 'cash', amount: '12.00' },
    ]);
  });

  it('says which card and which answer is at fault', () => {
    expect(read(field, [phone, { type: 'phone', imei: '1' }, { type: 'cash' }]).faults).toEqual(['1:imei:imeiLength', '2:amount:required']);
  });

  it("asks what the card's own answers call for, and leaves out the rest", () => {
    expect(read(field, [{ ...phone, insured: 'yes' }]).faults).toEqual(['0:insurer:required']);
    expect(read(field, [{ ...phone, insured: 'no', insurer: 'left behind' }]).value).toEqual([
      { type: 'phone', imei: '490154203237518', insured: 'no' },
    ]);
  });

  it('refuses what its type does not have, one card too many and unknown types', () => {
    expect(read(field, [{ ...phone, amount: '12' }]).faults).toEqual(['0:malformed']);
    expect(read(field, [phone, phone, phone, phone]).faults).toEqual(['tooManyItems']);
    expect(read(field, [{ type: 'gold' }]).faults).toEqual(['0:type:itemTypeUnknown']);
    expect(read(field, [{ type: '__proto__' }, { type: 'toString' }]).faults).toEqual(['0:type:itemTypeUnknown', '1:type:itemTypeUnknown']);
    expect(read(field, ['phone', null]).faults).toEqual(['0:malformed', '1:malformed']);
  });

  it('cannot be defined with several choices inside', () => {
    const wrong: ItemsField = { ...field, types: { bag: [{ id: 'c', kind: 'choices', optionSet: 's', options: ['x'] }] } };
    expect(() => schemaForField(wrong).safeParse([{ type: 'bag' }])).toThrow(TypeError);
  });
});

describe('countries', () => {
  it('all have a name in every language', () => {
    expect(COUNTRY_CODES).toHaveLength(249);
    expect(new Set(COUNTRY_CODES).size).toBe(249);
    for (const locale of LOCALES) {
      for (const { code, name } of countryOptions(locale)) expect(name, code).not.toBe(code);
    }
    expect(countryName('DE', 'fr')).toBe('Allemagne');
    expect(countryName('ZZ', 'fr')).toBe('ZZ');
  });
});
