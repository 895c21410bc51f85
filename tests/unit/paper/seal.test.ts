import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_SEAL_DIGITS, sealDigits, sealGroups, sealText } from '../../../shared/audit/seal.ts';
import type { SealView } from '../../../shared/ipc/journal.ts';
import { toHtml } from '../../../shared/paper/html.ts';
import { SHEETS } from '../../../shared/paper/model.ts';
import { MOST_QR_BYTES, utf8Length } from '../../../shared/paper/qr.ts';
import { sealDocument } from '../../../shared/paper/seal.ts';
import { dayRange } from '../../../shared/time/day-range.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { POINT } from './papers.ts';

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const SEAL: SealView = {
  at: '2026-11-23T09:05:00.000Z',
  line: 412,
  hash: '0123456789abcdef'.repeat(4),
  firstFault: null,
  counts: { auditToday: 31, depositsKept: 3, depositsErased: 40, register: 205, rolledBack: 1 },
};

describe.each(SHEETS)('the seal on %s', (sheet) => {
  const document = sealDocument(SEAL, POINT, sheet);
  const page = toHtml(document).replace(/<[^>]+>/g, '\n');

  it('says the day, the line, every count and every group', () => {
    expect([document.sheet, document.lang]).toEqual([sheet, 'fr']);
    for (const part of ['lundi 23\u00A0novembre 2026', '10\u00A0h\u00A005', '412', '31', '3', '40', '205', '1', 'intact'])
      expect(page).toContain(part);
    for (const group of sealGroups(SEAL.hash)) expect(page).toContain(group);
  });

  it('holds the same seal as a code', () => {
    const codes = document.blocks.flatMap((block) => (block.kind === 'codes' ? block.codes : []));
    expect(codes.map(({ holds }) => holds)).toEqual([sealText(SEAL)]);
    expect(sealText(SEAL).split('\n')).toEqual(['BPS1', SEAL.at, '412', sealGroups(SEAL.hash).join(' ')]);
    expect(utf8Length(sealText(SEAL))).toBeLessThan(MOST_QR_BYTES);
  });

  it('says that the journal is at fault', () => {
    expect(toHtml(sealDocument({ ...SEAL, firstFault: 17 }, POINT, sheet))).toContain('altéré à partir de la ligne 17');
  });
});

describe('the groups of a seal', () => {
  it('are read back however they were typed', () => {
    fc.assert(
      fc.property(hex, fc.constantFrom(' ', '-', '', '\u00A0', ' . '), fc.boolean(), (hash, between, small) => {
        const typed = sealGroups(hash).join(between);
        expect(sealDigits(small ? typed.toLowerCase() : typed)).toBe(hash);
      }),
    );
  });

  it('are four of four digits at least; anything else is no seal', () => {
    expect(LEAST_SEAL_DIGITS).toBe(16);
    for (const typed of ['', '   ', 'G123', '0123 4567 89AB CDEO', 'a'.repeat(65)]) expect(sealDigits(typed)).toBeNull();
  });
});

describe('a local day', () => {
  it('begins and ends at midnight of the wall clock, in winter, in summer and when the clocks change', () => {
    const hours = (day: string) => (Date.parse(dayRange(day).to) - Date.parse(dayRange(day).from)) / 3_600_000;
    expect([hours('2026-11-23'), hours('2026-07-14'), hours('2026-03-29'), hours('2026-10-25')]).toEqual([24, 24, 23, 25]);
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-02'), max: new Date('2090-01-01'), noInvalidDate: true }), (instant) => {
        const { from, to } = dayRange(localNow(instant).today);
        expect(instant.toISOString() >= from && instant.toISOString() < to).toBe(true);
        expect(localNow(new Date(from)).time).toBe('00:00');
      }),
    );
  });
});
