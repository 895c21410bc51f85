/** The sheet of a month for the prefecture: what it says, and that it says nothing from 1 to 4. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyOfDay, type CountedContact } from '../../../shared/figures/day.ts';
import { periodOf } from '../../../shared/figures/periods.ts';
import { publish, type Figures } from '../../../shared/figures/publish.ts';
import { escapeHtml } from '../../../shared/paper/escape.ts';
import { figuresDocument } from '../../../shared/paper/figures.ts';
import { toHtml } from '../../../shared/paper/html.ts';
import type { Block } from '../../../shared/paper/model.ts';
import { NATURES, OUTCOMES } from '../../../shared/register/lists.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { POINT } from './papers.ts';

const MONTH = periodOf('month', '2026-10-01');

const contact = fc
  .record({ nature: fc.constantFrom(...NATURES), outcome: fc.constantFrom(...OUTCOMES) })
  .map((facts): CountedContact => ({ ...facts, stage: 'closed', channel: 'desk', language: 'fr', waitMs: null, handlingMs: null }));
const month = fc.array(fc.array(contact, { maxLength: 20 }), { maxLength: 31 }).map((days): Figures =>
  publish(
    MONTH,
    days.map((contacts, at) => ({ day: addDays(MONTH.from, at), tally: tallyOfDay(contacts, []) })),
  ),
);

const all = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === 'parallel' ? block.columns.flatMap((column) => all(column.blocks)) : [block]));

describe('the sheet of a month', () => {
  it('names the place and the month, says that small figures are masked, and bears three charts', () => {
    const document = figuresDocument(publish(MONTH, []), POINT);
    const html = toHtml(document);
    expect(html).toContain(escapeHtml(POINT.name));
    expect(html).toContain('Octobre 2026');
    expect(html).toContain('Cellules inférieures à 5 masquées');
    expect(html.match(/<svg [^>]*role="img"/g)).toHaveLength(3);
    expect(html).not.toMatch(/\sstyle=|<script/);
  });

  it('holds no number from 1 to 4, neither in its lists nor in its charts', () => {
    fc.assert(
      fc.property(month, (figures) => {
        for (const block of all(figuresDocument(figures, POINT).blocks)) {
          const values =
            block.kind === 'facts' || block.kind === 'large'
              ? block.rows.map(({ value }) => value)
              : block.kind === 'charts'
                ? block.charts.flatMap(({ bars }) => bars.map(({ value }) => String(value)))
                : [];
          expect(values.filter((value) => /^[1-4]$/.test(value))).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('draws a masked number as an outline that is always the same', () => {
    const html = (value: number | null) =>
      toHtml({
        ...figuresDocument(publish(MONTH, []), POINT),
        blocks: [
          {
            kind: 'charts',
            charts: [
              {
                title: 't',
                described: 'd',
                bars: [
                  { label: '', value: 40 },
                  { label: '', value },
                ],
              },
            ],
          },
        ],
      });
    expect(html(null)).toContain('<rect class="masked"');
    expect(html(9)).not.toContain('masked"');
  });
});
