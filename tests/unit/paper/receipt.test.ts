import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { utf8Length } from '../../../shared/paper/qr.ts';
import { receiptDocument } from '../../../shared/paper/receipt.ts';
import { MOST_RECEIPT_BYTES, receiptQrText } from '../../../shared/paper/receipt-qr.ts';
import { toHtml } from '../../../shared/paper/html.ts';
import { CASES, FIRM, flat, POINT, receiptOf, REFERENCE, serviceAndAnswers } from './papers.ts';

const [service, answers] = serviceAndAnswers('preComplaint bicycle');

function textsOf(locale: 'fr' | 'en' | 'de', slot: Parameters<typeof receiptOf>[3]): string {
  return JSON.stringify(receiptDocument({ receipt: receiptOf(service, answers, locale, slot), service, locale, point: POINT }));
}

describe('receiptDocument', () => {
  it.each(CASES)('says what it is, what it is not, what to bring and what is next: %s', (_, each, given) => {
    for (const locale of LOCALES) {
      const receipt = receiptOf(each, given, locale);
      const document = receiptDocument({ receipt, service: each, locale, point: POINT });
      const blocks = flat(document.blocks);
      for (const lang of new Set([locale, 'fr'] as const)) {
        const words = each.words[lang].receipt;
        const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
        const texts = blocks.flatMap((block) => ('text' in block ? [block.text] : []));
        expect(texts).toEqual(expect.arrayContaining([words.is, words.isNot]));
        expect(items).toEqual(expect.arrayContaining([...words.next]));
        expect(items).toEqual(expect.arrayContaining(receipt.bring.map((key) => words.bring[key])));
      }
      expect(blocks.find((block) => block.kind === 'reference')).toMatchObject({ reference: REFERENCE });
    }
  });

  it('speaks French alone to who reads French, else the visitor’s language first and then French', () => {
    const langs = (locale: 'fr' | 'de') =>
      receiptDocument({ receipt: receiptOf(service, answers, locale), service, locale, point: POINT }).blocks.flatMap((block) =>
        block.kind === 'parallel' ? block.columns.map((column) => column.lang) : [],
      );
    expect(langs('fr')).toEqual(['fr']);
    expect(langs('de')).toEqual(['de', 'fr']);
  });

  it('tells a firm appointment from one to be confirmed, and says nothing of one that nobody asked for', () => {
    expect(textsOf('fr', FIRM)).toContain('Rendez-vous ferme\u00A0: mardi 1er\u00A0décembre 2026 à 14\u00A0h\u00A030');
    expect(textsOf('de', FIRM)).toContain('Fester Termin: Dienstag, 1.\u00A0Dezember 2026 um 14:30\u00A0Uhr');
    expect(textsOf('fr', FIRM)).not.toContain('à confirmer');
    expect(textsOf('fr', { kind: 'toConfirm' })).toContain('Rendez-vous à confirmer');
    expect(textsOf('fr', { kind: 'toConfirm' })).not.toContain('ferme');
    expect(textsOf('fr', null)).not.toContain('Rendez-vous');
  });

  it('gives the local time of reception and the last day', () => {
    expect(textsOf('fr', null)).toContain('Reçu le dimanche 22\u00A0novembre 2026 à 14\u00A0h\u00A005');
    expect(textsOf('en', null)).toContain('Kept until Tuesday 22\u00A0December 2026, then erased');
  });

  it('carries neither name nor reference where a spooler or a viewer could show it', () => {
    for (const locale of LOCALES) {
      const document = receiptDocument({ receipt: receiptOf(service, answers, locale), service, locale, point: POINT });
      expect(document.title).toBe('Récépissé');
    }
  });

  it('prints on a roll with a style sheet of its own', () => {
    const document = receiptDocument({ receipt: receiptOf(service, answers, 'fr'), service, locale: 'fr', point: POINT, sheet: 'roll80' });
    expect(toHtml(document)).toContain('href="/paper/roll80.css"');
  });
});

describe('receiptQrText', () => {
  it.each(CASES)('holds the receipt in both languages within its limit, and no answer: %s', (_, each, given) => {
    for (const locale of LOCALES) {
      const text = receiptQrText(receiptOf(each, given, locale, FIRM), each, locale, POINT);
      expect(utf8Length(text)).toBeLessThanOrEqual(MOST_RECEIPT_BYTES);
      expect(text.startsWith(`${REFERENCE}\n`)).toBe(true);
      expect(text).toContain(each.words[locale].receipt.title);
      expect(text).toContain(each.words.fr.receipt.title);
      for (const personal of ['Exemple', 'Camille', 'Vesoul', '+33']) expect(text).not.toContain(personal);
      expect(text).not.toMatch(/https?:/);
    }
  });

  it('drops where the point is, rather than the reference or the times, when a name is unusually long', () => {
    const text = receiptQrText(receiptOf(service, answers, 'de', FIRM), service, 'de', { name: 'é'.repeat(80), place: 'é'.repeat(120) });
    expect(utf8Length(text)).toBeLessThanOrEqual(MOST_RECEIPT_BYTES);
    expect(text).not.toContain('éé');
    expect(text).toContain('14:30');
  });
});
