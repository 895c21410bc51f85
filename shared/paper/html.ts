/**
 * Documents as HTML pages: meaning first (headings, tables with row and column headers, languages, directions), the look in a style
 * sheet of its own, so that the page needs neither script nor inline style and prints as a tagged PDF.
 */
import { fill } from '../fields/words/index.ts';
import { escapeHtml } from './escape.ts';
import { barChart } from './bar-chart.ts';
import type { Block, Cell, Column, PaperDocument, Phrase, QrCode } from './model.ts';
import { qrPath } from './qr.ts';
import { PAPER_FONTS, paperFontPath, paperStylePath } from './styles.ts';

/** Text of unknown direction, kept from disturbing what stands around it; line breaks stay. */
function isolated(text: string): string {
  return `<bdi dir="auto">${escapeHtml(text)}</bdi>`;
}

function phrase(element: string, { lang, text }: Phrase, className = ''): string {
  return `<${element}${className === '' ? '' : ` class="${className}"`} lang="${lang}">${escapeHtml(text)}</${element}>`;
}

function code({ holds, described, caption }: QrCode): string {
  const { side, path } = qrPath(holds);
  const box = `0 0 ${String(side)} ${String(side)}`;
  const drawing = `<svg class="code" viewBox="${box}" role="img" aria-label="${escapeHtml(described)}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
  return `<figure>${drawing}<figcaption>${caption.map((each) => phrase('span', each)).join('')}</figcaption></figure>`;
}

function cell(parts: Cell): string {
  return parts
    .map(({ label, value, strong }) => {
      const said = strong === true ? `<strong>${isolated(value)}</strong>` : isolated(value);
      return label === undefined ? `<p>${said}</p>` : `<p><span class="label">${escapeHtml(label)}</span> ${said}</p>`;
    })
    .join('');
}

function row(cells: readonly Cell[], columns: readonly Column[]): string {
  return cells
    .map((parts, index) => {
      const as = columns[index]?.as ?? 'text';
      return as === 'rank' ? `<th scope="row" class="rank">${cell(parts)}</th>` : `<td class="${as}">${cell(parts)}</td>`;
    })
    .join('');
}

function table({ caption, columns, rows, total }: Extract<Block, { kind: 'table' }>): string {
  const head = columns.map(({ label, as }) => `<th scope="col" class="${as}">${escapeHtml(label)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${row(cells, columns)}</tr>`).join('');
  const sum =
    total === undefined
      ? ''
      : `<tr class="total"><th scope="row" colspan="${String(columns.length - 1)}">${escapeHtml(total.label)}</th><td class="amount">${escapeHtml(total.value)}</td></tr>`;
  return `<table class="cards"><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}${sum}</tbody></table>`;
}

function ruled({ caption, columns, lines }: Extract<Block, { kind: 'ruled' }>): string {
  const head = columns.map((label) => `<th scope="col">${escapeHtml(label)}</th>`).join('');
  const line = `<tr>${columns.map(() => '<td></td>').join('')}</tr>`;
  return `<table class="ruled"><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${line.repeat(lines)}</tbody></table>`;
}

function reference({ labels, reference: value, facts, hints, code: held }: Extract<Block, { kind: 'reference' }>): string {
  const said = [
    `<p class="labels">${labels.map((each) => phrase('span', each)).join('')}</p>`,
    `<p class="reference">${escapeHtml(value)}</p>`,
    ...facts.map((each) => phrase('p', each, 'fact')),
    ...hints.map((each) => phrase('p', each, 'hint')),
  ];
  return `<section class="ticket"><div>${said.join('')}</div>${held === null ? '' : code(held)}</section>`;
}

/** Longest list of facts, in rows, that is kept on one page with its heading. */
const MOST_ROWS_TOGETHER = 12;

/** Blocks in their order; a heading and the short list of facts below it stay on one page. */
function renderAll(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      const after = blocks[index + 1];
      const opens = block.kind === 'heading' && isShortList(after);
      const closes = before?.kind === 'heading' && isShortList(block);
      return `${opens ? '<section class="together">' : ''}${render(block)}${closes ? '</section>' : ''}`;
    })
    .join('\n');
}

function isShortList(block: Block | undefined): boolean {
  return block?.kind === 'facts' && block.rows.length <= MOST_ROWS_TOGETHER;
}

function render(block: Block): string {
  switch (block.kind) {
    case 'masthead': {
      const mark = block.mark === undefined ? '' : `<p class="mark">${escapeHtml(block.mark)}</p>`;
      return `<header><div><p class="issuer">${escapeHtml(block.issuer)}</p><p>${escapeHtml(block.place)}</p></div>${mark}</header>`;
    }
    case 'title':
      return `<h1>${escapeHtml(block.text)}</h1>${block.under === undefined ? '' : phrase('p', block.under, 'under')}`;
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case 'subheading':
      return `<h3>${escapeHtml(block.text)}</h3>`;
    case 'text':
      return `<p class="${block.tone ?? 'plain'}">${escapeHtml(block.text)}</p>`;
    case 'notice':
      return `<p class="notice">${escapeHtml(block.text)}</p>`;
    case 'list':
      return `<ul class="${block.as}">${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'reference':
      return reference(block);
    case 'facts': {
      const rows = block.rows.map(({ label, value }) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${isolated(value)}</td></tr>`);
      return `<table class="facts${block.dense === true ? ' dense' : ''}"><caption>${escapeHtml(block.caption)}</caption><tbody>${rows.join('')}</tbody></table>`;
    }
    case 'large':
      return `<dl class="large">${block.rows.map(({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${isolated(value)}</dd></div>`).join('')}</dl>`;
    case 'ruled':
      return ruled(block);
    case 'verbatim': {
      const remark = block.remark === undefined ? '' : `<p class="remark">${escapeHtml(block.remark)}</p>`;
      return `<section class="verbatim"><h3>${escapeHtml(block.label)}</h3>${remark}<blockquote dir="auto">${escapeHtml(block.text)}</blockquote></section>`;
    }
    case 'table':
      return table(block);
    case 'parallel': {
      const columns = block.columns.map(({ lang, blocks }) => `<div lang="${lang}">${renderAll(blocks)}</div>`);
      return `<div class="parallel of${String(columns.length)}">${columns.join('')}</div>`;
    }
    case 'charts':
      return `<div class="charts">${block.charts.map(barChart).join('')}</div>`;
    case 'codes':
      return `<div class="codes">${block.codes.map(code).join('')}</div>`;
    case 'newPage':
      return '<div class="newPage"></div>';
  }
}

/** A whole page, ready to be served by the application's own protocol beside its style sheet. */
export function toHtml(document: PaperDocument): string {
  return [
    '<!doctype html>',
    `<html lang="${document.lang}" dir="ltr"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(document.title)}</title>`,
    // A page counts as loaded when its preloads are: the fonts are then there when it is printed.
    ...PAPER_FONTS.map((font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${paperFontPath(font)}">`),
    `<link rel="stylesheet" href="${paperStylePath(document.sheet)}"></head>`,
    `<body class="${document.sheet}"><main>${renderAll(document.blocks)}</main></body></html>`,
  ].join('');
}

/**
 * The foot of each printed page, as the small HTML that the browser's print engine asks for: it lives in a document of its own
 * where no style sheet reaches, hence the styles beside the text. The engine fills the spans of its two known classes.
 */
export function footHtml(document: PaperDocument): string {
  const number = fill(escapeHtml(document.pageNumber), {
    page: '<span class="pageNumber"></span>',
    pages: '<span class="totalPages"></span>',
  });
  const style =
    'width:100%;margin:0 11.3mm;padding-top:1mm;border-top:0.3pt solid #6b7280;display:flex;justify-content:space-between;font:6.4pt sans-serif;color:#14171f';
  return `<div style="${style}"><span>${escapeHtml(document.foot)}</span><span>${number}</span></div>`;
}
