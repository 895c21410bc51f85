import { describe, expect, it } from 'vitest';
import type { Answers, ItemValue } from '../../../shared/flow/definition.ts';
import { splitGuarded } from '../../../shared/flow/guarded.ts';
import { summarise } from '../../../shared/flow/summary.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { fairCopyDocument } from '../../../shared/paper/fair-copy.ts';
import { toHtml } from '../../../shared/paper/html.ts';
import type { Block, Cell } from '../../../shared/paper/model.ts';
import { CASES, flat, POINT, REFERENCE, serviceAndAnswers, sourceOf } from './papers.ts';

type Table = Extract<Block, { kind: 'table' }>;

const [service, answers] = serviceAndAnswers('preComplaint bicycle');

function blocksOf(given: Answers, locale: 'fr' | 'en' | 'de' = 'fr'): readonly Block[] {
  return flat(fairCopyDocument(service, sourceOf(service, given, locale), POINT).blocks);
}

function firstTable(blocks: readonly Block[]): Table {
  const table = blocks.find((block): block is Table => block.kind === 'table');
  if (table === undefined) throw new Error('no table');
  return table;
}

function said(cell: Cell | undefined): string {
  return (cell ?? []).map(({ label, value }) => (label === undefined ? value : `${label} ${value}`)).join(' / ');
}

describe('fairCopyDocument', () => {
  it.each(CASES)('is in French and complete whatever the visitor spoke: %s', (_, each, given) => {
    for (const locale of LOCALES) {
      const source = sourceOf(each, given, locale);
      const document = fairCopyDocument(each, source, POINT);
      const blocks = flat(document.blocks);
      const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
      expect(document.lang).toBe('fr');
      expect(document.title).toBe('Fiche préparatoire');
      expect(items).toEqual(expect.arrayContaining(source.missing.map((key) => each.words.fr.missing[key])));
      expect(items).toEqual(expect.arrayContaining(each.consents.map((key) => each.words.fr.warnings[key])));
      const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
      expect(headings).toEqual(expect.arrayContaining(summarise(each, splitGuarded(each, given).open, 'fr').map(({ title }) => title)));
    }
  });

  it('says at its head that it is no complaint, and has no place for a signature', () => {
    const page = toHtml(fairCopyDocument(service, sourceOf(service, answers), POINT));
    expect(page).toContain('<h1>Fiche préparatoire – ceci n’est pas une plainte</h1>');
    expect(page).toContain('La plainte existe une fois recueillie et signée devant un gendarme.');
    expect(page).toContain(`Référence ${REFERENCE}`);
    expect(page).not.toMatch(/Signature/);
  });

  it('gives the narrative back to the letter, in its own direction', () => {
    const narrative = 'ذهبت إلى السوق.\nPuis « j’ai vu » 👀 <b>rien</b> & c’est tout.';
    const block = blocksOf({ ...answers, narrative }).find((each) => each.kind === 'verbatim');
    expect(block).toMatchObject({ text: narrative });
    const page = toHtml(fairCopyDocument(service, sourceOf(service, { ...answers, narrative }), POINT));
    expect(page).toContain(
      '<blockquote dir="auto">ذهبت إلى السوق.\nPuis « j’ai vu » 👀 &lt;b&gt;rien&lt;/b&gt; &amp; c’est tout.</blockquote>',
    );
  });

  it('keeps a narrative of 4,000 characters whole', () => {
    const narrative = 'Récit 😀 حكاية. '.repeat(400).slice(0, 4000);
    expect(blocksOf({ ...answers, narrative }).find((each) => each.kind === 'verbatim')).toMatchObject({ text: narrative });
  });

  it('flags what has to be translated, by the language of the visit or by the script', () => {
    const remarkOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'verbatim' ? [block.remark] : []))[0];
    expect(remarkOf(blocksOf(answers))).toBeUndefined();
    expect(remarkOf(blocksOf(answers, 'de'))).toBe('Texte en langue étrangère (borne utilisée en allemand), à traduire');
    expect(remarkOf(blocksOf({ ...answers, narrative: 'ذهبت إلى السوق وعدت متأخراً جداً.' }))).toBe('Texte en langue étrangère, à traduire');
  });

  it('sets identifiers and amounts apart, names each object, and prints the sum of the service', () => {
    const table = firstTable(blocksOf(answers));
    const [rank, what, description, identifiers, amount] = table.rows[0] ?? [];
    expect(said(rank)).toBe('1');
    expect(said(what)).toContain('Vélo électrique');
    expect(said(identifiers)).toContain('EX0000000001');
    expect(said(identifiers)).toContain('CADRE-0001');
    expect(said(description)).toContain('Ville 500');
    expect(said(description)).not.toContain('CADRE-0001');
    expect(said(amount)).toMatch(/^1\s890,00\s€$/);
    expect(table.total?.value).toMatch(/^1\s890,00\s€$/);
  });

  it('holds fifty objects, each on its own numbered line', () => {
    const objects: readonly ItemValue[] = Array.from({ length: 50 }, (_, index) => ({
      type: 'phone',
      phoneKind: 'phone',
      brand: `Marque ${String(index)}`,
      imei: '490154203237518',
      value: '10.50',
    }));
    const table = firstTable(blocksOf({ ...answers, objects }));
    expect(table.rows.map(([rank]) => said(rank))).toEqual(Array.from({ length: 50 }, (_, index) => String(index + 1)));
    expect(table.rows.every((row, index) => said(row[2]).includes(`Marque ${String(index)}`))).toBe(true);
    expect(table.rows.every((row) => said(row[3]).includes('49\u00A0015420\u00A0323751\u00A08'))).toBe(true);
    expect(table.total?.value).toMatch(/^525,00\s€$/);
  });

  it('gives lists without amounts neither a column nor a sum for them', () => {
    const clues = blocksOf(answers).filter((block): block is Table => block.kind === 'table')[1];
    expect(clues?.columns.map(({ as }) => as)).toEqual(['rank', 'text', 'flowing', 'text']);
    expect(clues?.total).toBeUndefined();
  });
});
