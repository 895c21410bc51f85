import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../shared/paper/escape.ts';
import { MOST_QR_BYTES, qrPath, utf8Length } from '../../../shared/paper/qr.ts';
import { slipDocument } from '../../../shared/paper/slip.ts';
import { joinSlipQrTexts, slipQrTexts, slipText, splitForQr } from '../../../shared/paper/slip-qr.ts';
import { CASES, flat, POINT, receiptOf, REFERENCE, serviceAndAnswers } from './papers.ts';

describe('the codes of a slip', () => {
  it.each(CASES)('give the whole preparation back: %s', (_, service, answers) => {
    const parts = slipQrTexts(service, answers, REFERENCE);
    expect(parts.every((part) => utf8Length(part) <= MOST_QR_BYTES)).toBe(true);
    expect(joinSlipQrTexts(parts)).toEqual({ state: 'whole', reference: REFERENCE, text: slipText(service, answers, REFERENCE) });
  });

  it('restore any text of 4,000 characters, read in any order, each code any number of times', () => {
    const text = fc.string({
      unit: fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.constantFrom('😀', 'é', 'ش', '\n', '\u0007')),
      maxLength: 4000,
    });
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { minLength: 3, maxLength: 12 }), (whole, order) => {
        const parts = splitForQr(whole, REFERENCE);
        const shuffled = [...parts, ...parts.slice(0, 2)]
          .map((part, index) => ({ part, rank: order[index % order.length] ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ part }) => part);
        expect(parts.every((part) => utf8Length(part) <= MOST_QR_BYTES)).toBe(true);
        expect(joinSlipQrTexts(shuffled)).toEqual({ state: 'whole', reference: REFERENCE, text: printable(whole) });
      }),
      { numRuns: 60 },
    );
  });

  it('cut between characters, never inside one', () => {
    const parts = splitForQr('😀'.repeat(2000), REFERENCE);
    expect(parts.length).toBeGreaterThan(8);
    expect(parts.every((part) => /^BP1 \d+\/\d+ PP-7K3M-9GX4-C\n(?:😀)+$/u.test(part))).toBe(true);
  });

  it('say which are missing, and refuse what does not belong together', () => {
    const parts = splitForQr('texte '.repeat(600), REFERENCE);
    expect(joinSlipQrTexts([...parts.slice(0, 1), ...parts.slice(2)])).toEqual({ state: 'incomplete', reference: REFERENCE, missing: [2] });
    const other = splitForQr('autre '.repeat(600), 'PP-3333-3333-3');
    expect(joinSlipQrTexts([...parts.slice(0, 2), ...other.slice(2)])).toEqual({ state: 'foreign' });
    expect(joinSlipQrTexts([...parts, parts[0]?.replace('texte', 'faux ') ?? ''])).toEqual({ state: 'foreign' });
    expect(joinSlipQrTexts(['bonjour'])).toEqual({ state: 'foreign' });
    expect(joinSlipQrTexts([])).toEqual({ state: 'foreign' });
  });

  it('can be drawn: a full part still makes a code, with its quiet border', () => {
    for (const part of splitForQr('Récit 😀 حكاية '.repeat(200), REFERENCE)) {
      const { side, path } = qrPath(part);
      expect(side).toBeLessThanOrEqual(177 + 8);
      expect(path).toMatch(/^M4 4h7v1h-7z/);
    }
  });
});

describe('slipDocument', () => {
  it('carries the receipt, the fair copy and every code, and says that nothing is kept', () => {
    const [service, answers] = serviceAndAnswers('preComplaint burglary');
    const receipt = receiptOf(service, answers, 'de', null, 'slip');
    const blocks = flat(slipDocument({ receipt, service, locale: 'de', point: POINT, answers }).blocks);
    const codes = blocks.flatMap((block) => (block.kind === 'codes' ? block.codes : []));
    expect(codes.map(({ holds }) => holds)).toEqual(receipt.qr);
    expect(joinSlipQrTexts(codes.map(({ holds }) => holds))).toMatchObject({ state: 'whole' });
    expect(blocks.some((block) => block.kind === 'verbatim' && block.text === answers['narrative'])).toBe(true);
    expect(JSON.stringify(blocks)).toContain('Rien n’est gardé sur la borne');
    expect(JSON.stringify(blocks)).not.toContain(service.words.de.receipt.is);
  });
});
