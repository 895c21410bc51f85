import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LOG_CHARACTERS, REDACTION_RULES, errorCode, redact } from '../../../electron/log/redactor.ts';

/** Canaries: invented, of every shape that a person may type; none may be read in the result. */
const CANARIES: readonly (readonly [kind: string, text: string])[] = [
  ['a mobile number', '06 12 34 56 78'],
  ['a number with dots', '03.84.00.00.00'],
  ['a number with narrow spaces', '03\u202F84\u202F00\u202F00\u202F01'],
  ['a number abroad', '+49 151 12345678'],
  ['a number with a prefix', '0033 6 12 34 56 78'],
  ['an e-mail address', 'camille.exemple+borne@exemple.example'],
  ['an accented e-mail address', 'rené@exemple.example'],
  ['an IBAN', 'FR76 3000 6000 0112 3456 7890 189'],
  ['an IBAN without spaces', 'FR7630006000011234567890189'],
  ['a plate', 'AB-123-CD'],
  ['a plate in small letters', 'ab 123 cd'],
  ['an old plate', '1234 XY 70'],
  ['an IMEI', '490154203237518'],
  ['an IMEI with spaces', '49 015420 323751 8'],
  ['a VIN', 'VF1AAAAA123456789'],
  ['a social security number', '2 84 05 70 123 456 78'],
  ['a SIRET', '123 456 789 00012'],
  ['a path', '/home/agent/documents/plainte.pdf'],
  ['a relative path', './donnees/borne.db'],
  ['a path of Windows', 'C:\\Utilisateurs\\agent\\plainte.pdf'],
  ['an address', 'https://exemple.example/suivi?nom=Exemple'],
  ['a text in quotes', '"on m’a volé mon vélo devant la gare"'],
  ['a text in guillemets', '« il m’a menacée »'],
  ['a text in single quotes', "'Camille Exemple'"],
  ['a text in backticks', '`Camille`'],
];

describe('the redactor', () => {
  it.each(CANARIES)('hides %s', (_kind, canary) => {
    for (const line of [canary, `before ${canary} after`, `code=${canary}`, `(${canary})`]) {
      const hidden = redact(line);
      expect(hidden).not.toContain(canary);
      for (const part of canary.match(/[\p{L}\p{N}]{4,}/gu) ?? []) expect(hidden).not.toContain(part);
    }
  });

  it('hides each of many on one line', () => {
    const hidden = redact(CANARIES.map(([, canary]) => canary).join(' ; '));
    for (const [, canary] of CANARIES) expect(hidden).not.toContain(canary);
  });

  it('hides every run of six digits or more, however they are spaced', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 20 }),
        fc.constantFrom('', ' ', '.', '-'),
        (digits, gap) => {
          expect(redact(`x ${digits.join(gap)} y`)).not.toMatch(/\d{3}/);
        },
      ),
    );
  });

  it.each(['invalidRequest', 'submitDeposit', 'visitWiped', 'SQLITE_NOTADB', 'ENOENT', '25.1.1', 'button', 'cookies localStorage'])(
    'leaves %s alone',
    (text) => {
      expect(redact(text)).toBe(text);
    },
  );

  it('lets plain words and versions pass, in which no rule finds anything', () => {
    const plain = fc.oneof(fc.stringMatching(/^[A-Za-z]{1,40}$/), fc.stringMatching(/^\d(?:\.?\d){0,4}$/));
    fc.assert(
      fc.property(plain, (text) => {
        expect(redact(text)).toBe(text);
        expect(REDACTION_RULES.filter(({ pattern }) => text.replace(pattern, '') !== text)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps a line a line, and short', () => {
    expect(redact('a\r\nb\u2028c\u202Ed')).toBe('a b c d');
    expect(redact('é'.repeat(5_000))).toHaveLength(MOST_LOG_CHARACTERS);
  });
});

describe('the code of an error', () => {
  it('is never its message', () => {
    const error = Object.assign(new Error("ENOENT: no such file, open '/home/camille/plainte'"), { code: 'ENOENT' });
    expect(errorCode(error)).toBe('ENOENT');
    expect(errorCode(new TypeError('Camille Exemple'))).toBe('TypeError');
    expect(errorCode('Camille Exemple')).toBe('string');
    expect(errorCode(Object.assign(new Error('x'), { code: '"Camille Exemple"' }))).not.toContain('Camille');
  });
});
