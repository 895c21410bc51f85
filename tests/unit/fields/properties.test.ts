import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatAnswer } from '../../../shared/fields/format.ts';
import { schemaForField } from '../../../shared/fields/index.ts';
import { liveCheck } from '../../../shared/fields/live-check.ts';
import { FIELD_KINDS, TEXT_KINDS, type Field, type FieldKind, type TextKind } from '../../../shared/flow/definition.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { allKnown, read, textField } from './support.ts';

z.config({ jitless: true });

const RIGHT: Readonly<Record<TextKind, readonly string[]>> = {
  name: ["Jean-Baptiste d'Oñate", 'Émile', 'Zoë', '山田 太郎'],
  text: ['Vélo bleu', '100 % coton', '٣ أقلام'],
  longText: ['Un soir,\n\nvers 18 h\tenviron.', 'שלום עולם'],
  phone: ['0639980012', '03 84 75 00 00', '+49 30 901820', '0041 44 668 18 00'],
  email: ['Prenom.Nom+bn@exemple.fr', "o'neil@sub.domain.example"],
  postcode: ['70000', '20 090', '1010', 'sw1a 1aa', 'D-79098'],
  date: ['1/2/2026', '29.02.2024', '31121999', '2026-12-01'],
  birthDate: ['05/03/1960', '1960-03-05'],
  money: ['1 234,50', '1.234,5', '12', '0,99', '1,234,567.00', '12 €'],
  count: ['0', '007', '12 000'],
  plate: ['ab-123-cd', '1234 ab 70', '12abc2a', '1 A 2B', 'W123AB', 'ge 123 456', 'FR·AB 12'],
  vin: ['1M8GDM9AXKP042788', 'vf1bb05cf26010203'],
  imei: ['49-015420-323751-8', '490154203237518 / 01', '٤٩٠١٥٤٢٠٣٢٣٧٥١٨'],
  iban: ['fr76 3000 6000 0112 3456 7890 189', 'DE89 3704 0044 0532 0130 00'],
  siren: ['123 456 782', '356000000'],
  siret: ['123 456 782 00010', '35600000049837'],
  country: ['fr', 'DE'],
  lastFour: ['12 34'],
};

const OTHERS: Readonly<Record<Exclude<FieldKind, TextKind>, Field>> = {
  choice: { id: 'a', kind: 'choice', optionSet: 's', options: ['red', 'green', 'blue'] },
  choices: { id: 'a', kind: 'choices', optionSet: 's', options: ['red', 'green', 'blue'] },
  yesNo: { id: 'a', kind: 'yesNo', unknown: true },
  place: { id: 'a', kind: 'place' },
  moment: { id: 'a', kind: 'moment' },
  period: {
    id: 'a',
    kind: 'period',
    window: (_answers, { today }) => ({ notes: [], first: today, last: today, refuseFrom: () => null, refuseTo: () => null }),
  },
  slot: { id: 'a', kind: 'slot' },
  agree: { id: 'a', kind: 'agree' },
  items: {
    id: 'a',
    kind: 'items',
    most: 50,
    types: {
      phone: [
        { id: 'imei', kind: 'imei' },
        { id: 'label', kind: 'text', required: true },
        { id: 'blocked', kind: 'yesNo' },
        { id: 'blockedOn', kind: 'date', when: { field: 'blocked', is: ['yes'] } },
      ],
      cash: [{ id: 'amount', kind: 'money', required: true }],
    },
  },
};

const isText = (kind: FieldKind): kind is TextKind => TEXT_KINDS.some((known) => known === kind);
const fieldOf = (kind: FieldKind): Field => (isText(kind) ? textField(kind) : OTHERS[kind]);

const BIDI_AND_CONTROL = fc.constantFrom(
  '\u0000',
  '\u0007',
  '\u202E',
  '\u2066',
  '\u200B',
  '\uFEFF',
  '\u0085',
  '\r\n',
  '\t',
  '\uD83D',
  '\uDE00',
  '\uFFFF',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.oneof(BIDI_AND_CONTROL, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789 .,-/+@hABCDFGIOX€٣א')), maxLength: 24 }),
);

/** A right answer with noise that people and pasteboards add around and inside it. */
const nearlyRight = (kind: TextKind) =>
  fc
    .tuple(fc.constantFrom(...RIGHT[kind]), BIDI_AND_CONTROL, fc.nat(40))
    .map(([text, noise, at]) => text.slice(0, at) + noise + text.slice(at));

const moment = fc.record({
  shape: fc.constantFrom('exact', 'interval'),
  fromDate: fc.constantFrom('1/12/2026', '2026-12-01', '', '31/02/2026', 'hier'),
  fromTime: fc.constantFrom('14h30', '14:30', '930', '', '25:00'),
  toDate: fc.constantFrom('02.12.2026', '2026-11-30', ''),
  toTime: fc.constantFrom('9', '', 'x'),
});
const place = fc.oneof(
  fc.record({
    in: fc.constant('france'),
    code: fc.constantFrom('70428', '2a004', '', 'x'),
    name: anyText,
    postcode: fc.constantFrom('70000', '', '1'),
  }),
  fc.record({ in: fc.constant('abroad'), town: anyText, country: fc.constantFrom('de', 'CH', '', 'ZZ') }),
);
const slot = fc.oneof(
  fc.record({ kind: fc.constant('firm'), date: fc.constantFrom('2026-12-01', '2026-02-30'), time: fc.constantFrom('09:00', '9:00') }),
  fc.record({ kind: fc.constant('toConfirm'), halfDays: fc.array(fc.constantFrom('friPm', 'monAm', 'sunAm')) }),
);
const cards = fc.array(
  fc.record(
    {
      type: fc.constantFrom('phone', 'cash', 'constructor'),
      imei: fc.oneof(nearlyRight('imei'), anyText),
      label: anyText,
      blocked: fc.constantFrom('yes', 'no', ''),
      blockedOn: nearlyRight('date'),
      amount: nearlyRight('money'),
    },
    { requiredKeys: ['type'] },
  ),
  { maxLength: 6 },
);
const colours = fc.array(fc.constantFrom('blue', 'red', 'green'));

const inputs = (kind: FieldKind): fc.Arbitrary<unknown> =>
  isText(kind)
    ? fc.oneof(anyText, nearlyRight(kind), fc.constantFrom(...RIGHT[kind]))
    : {
        choice: fc.constantFrom('red', ''),
        choices: colours,
        yesNo: fc.constantFrom('yes', 'unknown', ''),
        agree: fc.constantFrom('yes', ''),
        place,
        moment,
        period: moment,
        slot,
        items: cards,
      }[kind];

describe.each(FIELD_KINDS)('a field of kind %s', (kind) => {
  const field = fieldOf(kind);

  it('accepts its own output unchanged', () => {
    fc.assert(
      fc.property(inputs(kind), (raw) => {
        const first = read(field, raw);
        if (first.faults.length > 0) return;
        const second = read(field, first.value);
        expect(second).toEqual(first);
      }),
      { numRuns: 400 },
    );
  });

  it('never throws, whatever comes, and knows every fault it finds', () => {
    fc.assert(
      fc.property(fc.oneof(inputs(kind), anyText, fc.anything()), (raw) => {
        expect(allKnown(read(field, raw).faults)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('is not answered by nothing, and says so when an answer is needed', () => {
    for (const nothing of [undefined, null]) {
      expect(read(field, nothing)).toEqual({ value: undefined, faults: [] });
      expect(read({ ...field, required: true }, nothing).faults).toEqual(['required']);
    }
    expect(z.object({ a: schemaForField(field) }).safeParse({}).success).toBe(true);
    expect(z.object({ a: schemaForField({ ...field, required: true }) }).safeParse({}).success).toBe(false);
  });

  it('is written for a person in every language without throwing', () => {
    const words = { options: {}, items: {}, fields: {} };
    fc.assert(
      fc.property(inputs(kind), fc.constantFrom(...LOCALES), (raw, locale) => {
        const result = schemaForField(field).safeParse(raw);
        if (result.success) expect(typeof formatAnswer(field, result.data, locale, words)).toBe('string');
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(TEXT_KINDS)('a text of kind %s', (kind) => {
  it('accepts right answers as people write them', () => {
    for (const text of RIGHT[kind]) expect(read(textField(kind), text).faults, text).toEqual([]);
  });

  it('is checked while it is typed without throwing, and agrees with the schema once right or wrong', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nearlyRight(kind)), (text) => {
        const { state } = liveCheck(kind, text);
        const { value, faults } = read(textField(kind), text);
        if (state === 'ok') expect(faults).toEqual([]);
        if (state === 'wrong') expect(faults).toHaveLength(1);
        if (state === 'empty') expect({ value, faults }).toEqual({ value: undefined, faults: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is never called wrong on the way to a right answer', () => {
    if (kind === 'money' || kind === 'count') return;
    for (const text of RIGHT[kind]) {
      for (let length = 1; length < text.length; length += 1) {
        expect(liveCheck(kind, text.slice(0, length)).state, text.slice(0, length)).not.toBe('wrong');
      }
    }
  });

  it('never lets an issue carry the answer', () => {
    const secret = 'Q7-secret-answer-\u202E';
    const result = schemaForField(textField(kind, { max: 2 })).safeParse(secret);
    if (!result.success) expect(JSON.stringify(result.error.issues)).not.toContain('secret');
  });
});

describe('checks of identifiers', () => {
  const digits = (length: number) => fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((all) => all.join(''));
  const withCheck = (body: string, right: (text: string) => boolean) =>
    Array.from('0123456789')
      .map((digit) => body + digit)
      .find(right) ?? body;

  it.each([
    ['imei', 14],
    ['siren', 8],
    ['siret', 13],
  ] as const)('find every single wrong digit of %s', (kind, bodyLength) => {
    const right = (text: string) => read(textField(kind), text).faults.length === 0;
    fc.assert(
      fc.property(digits(bodyLength), fc.nat(bodyLength), fc.integer({ min: 1, max: 9 }), (body, at, shift) => {
        const number = withCheck(body, right);
        fc.pre(right(number) && !number.startsWith('356000000'));
        const wrong = number.slice(0, at) + ((Number(number[at]) + shift) % 10) + number.slice(at + 1);
        fc.pre(!wrong.startsWith('356000000'));
        expect(right(wrong)).toBe(false);
      }),
    );
  });

  it('find every single wrong digit of an IBAN', () => {
    for (const number of ['FR7630006000011234567890189', 'DE89370400440532013000', 'BE68539007547034']) {
      for (let at = 2; at < number.length; at += 1) {
        if (!/\d/.test(number[at] ?? '')) continue;
        for (let shift = 1; shift <= 9; shift += 1) {
          const wrong = number.slice(0, at) + ((Number(number[at]) + shift) % 10) + number.slice(at + 1);
          expect(read(textField('iban'), wrong).faults, wrong).toHaveLength(1);
        }
      }
    }
  });
});

describe('a narrative', () => {
  it('keeps every visible character, emoji and right-to-left text included, up to its limit', () => {
    const families = '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿❤️‍🔥';
    const long = `${families} היה ערב، ${'récit '.repeat(600)}${families}`;
    expect(read(textField('longText'), long)).toEqual({ value: long, faults: [] });
    expect(read(textField('longText'), 'é'.repeat(4000)).faults).toEqual([]);
    expect(read(textField('longText'), 'é'.repeat(4001)).faults).toEqual(['tooLong']);
    expect(read(textField('longText'), '😀'.repeat(4000)).faults).toEqual([]);
  });

  it('loses no letter, digit, mark or emoji whatever is typed', () => {
    const kept = /[\p{L}\p{N}\p{P}\p{S}\p{M}]/gu;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
        const { value } = read(textField('longText'), `a${text}b`);
        const before = `a${text}b`.normalize('NFC').match(kept) ?? [];
        expect(typeof value === 'string' ? value.match(kept) : null).toEqual(before);
      }),
    );
  });
});
