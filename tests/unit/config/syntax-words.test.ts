import { printParseErrorCode } from 'jsonc-parser';
import { expect, it } from 'vitest';
import { syntaxInWords } from '../../../electron/config/syntax-words.ts';

/** The codes of the parser, counted from 1 as it counts them. */
const CODES = Array.from({ length: 32 }, (_, index) => index + 1).filter((code) => !printParseErrorCode(code).startsWith('<unknown'));

it('has French words for every error of the parser', () => {
  expect(CODES.length).toBeGreaterThan(15);
  for (const code of CODES) {
    expect(syntaxInWords(code)).toMatch(/^Écriture du fichier : \p{Ll}/u);
    expect(syntaxInWords(code)).not.toContain(printParseErrorCode(code));
  }
});
