import type { Sheet } from './model.ts';

/** Folder of the application's protocol under which papers, their style sheets and their fonts are served. */
export const PAPER_FOLDER = '/paper/';

/** Font files of `resources/fonts`, by the name under which they are served. */
export const PAPER_FONTS = [
  'atkinson-hyperlegible-next-latin-wght-normal.woff2',
  'atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
  'noto-emoji-400-normal.woff2',
] as const;

/** Address of a font file. */
export function paperFontPath(font: (typeof PAPER_FONTS)[number]): string {
  return `${PAPER_FOLDER}fonts/${font}`;
}

/** Address of a sheet's style sheet. */
export function paperStylePath(sheet: Sheet): string {
  return `${PAPER_FOLDER}${sheet}.css`;
}

const [LATIN, LATIN_EXT, EMOJI] = PAPER_FONTS;

const COMMON = `
@font-face { font-family: 'Atkinson Hyperlegible Next'; font-weight: 200 800; font-display: swap;
  src: url('${paperFontPath(LATIN)}') format('woff2');
  unicode-range: U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD; }
@font-face { font-family: 'Atkinson Hyperlegible Next'; font-weight: 200 800; font-display: swap;
  src: url('${paperFontPath(LATIN_EXT)}') format('woff2');
  unicode-range: U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF; }
@font-face { font-family: 'Noto Emoji'; font-weight: 200 800; font-display: swap;
  src: url('${paperFontPath(EMOJI)}') format('woff2');
  unicode-range: U+200D, U+20E3, U+2194-21AA, U+231A-23FF, U+25AA-27BF, U+2934-2935, U+2B05-2B55, U+3030, U+303D, U+3297, U+3299, U+FE0F, U+1F000-1FAFF, U+E0020-E007F; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { color: #14171f; background: #fff; font-family: 'Atkinson Hyperlegible Next', 'Noto Emoji', 'Noto Sans', 'Noto Naskh Arabic', 'Noto Sans Arabic', 'DejaVu Sans', sans-serif;
  print-color-adjust: exact; -webkit-print-color-adjust: exact; overflow-wrap: anywhere; }
h1, h2, h3, caption { break-after: avoid; text-align: start; }
p, li { orphans: 3; widows: 3; }
ul { list-style: none; }
li { position: relative; break-inside: avoid; }
figure, .ticket, .notice, .together { break-inside: avoid; }
.together { display: flow-root; }
.label { color: #3d4452; }
bdi, blockquote { white-space: pre-wrap; }
blockquote { unicode-bidi: plaintext; text-align: start; }
svg.code { display: block; width: 100%; height: auto; background: #fff; }
figcaption span { display: block; }
.reference, .amount, .mark, .identifiers { font-variant-numeric: tabular-nums; }
.boxes li::before { content: ''; position: absolute; border: 0.9pt solid #14171f; border-radius: 0.4mm; background: #fff; }
.bullets li::before { content: ''; position: absolute; border-radius: 50%; background: #12305b; }
.newPage { break-before: page; }
`;

const A4 = `
@page { size: A4; margin: 12mm 15mm 17mm; }
html { font-size: 10.5pt; line-height: 1.38; }
header { display: flex; justify-content: space-between; align-items: baseline; border-bottom: 1.6pt solid #12305b; padding-bottom: 1.8mm; }
.issuer { font-size: 13pt; font-weight: 700; color: #12305b; }
.issuer + p { font-size: 9.5pt; }
.mark { font-size: 13pt; font-weight: 700; letter-spacing: 0.06em; }
h1 { font-size: 18pt; line-height: 1.2; font-weight: 700; margin-top: 3.5mm; }
.under { font-size: 12pt; line-height: 1.25; color: #3d4452; margin-top: 0.5mm; }
h2 { font-size: 12.5pt; line-height: 1.25; font-weight: 700; color: #12305b; margin: 4mm 0 1.2mm; }
h3 { font-size: 10.5pt; font-weight: 700; margin: 3mm 0 1mm; }
.strong { font-weight: 700; }
.quiet, .hint, .remark { font-size: 9pt; color: #3d4452; }
.notice { border: 1pt solid #12305b; border-inline-start-width: 4pt; border-radius: 1mm; padding: 2.2mm 3mm; font-weight: 600; }
h1 + .notice, .under + .notice { margin-top: 3.5mm; }
.notice + p { margin-top: 2.5mm; }
.ticket { display: flex; justify-content: space-between; gap: 8mm; align-items: center; margin-top: 3mm; border: 1.2pt solid #14171f; border-radius: 2.5mm; padding: 2.5mm 5mm; }
.ticket figure { flex: 0 0 38mm; }
.ticket figcaption span + span { margin-top: 0.6mm; }
.ticket figcaption { font-size: 7.5pt; line-height: 1.2; text-align: center; color: #3d4452; }
.labels { font-weight: 600; } .labels span + span::before { content: ' · '; }
.reference { font-size: 30pt; line-height: 1.25; font-weight: 800; letter-spacing: 0.05em; white-space: nowrap; }
.fact { margin-top: 0.6mm; } .hint { margin-top: 1mm; }
.parallel.of2 { display: grid; grid-template-columns: 1fr 1fr; column-gap: 9mm; }
.parallel.of2 > div + div { border-inline-start: 0.6pt solid #9aa1ad; padding-inline-start: 9mm; margin-inline-start: -4.5mm; }
.parallel.of2 { font-size: 9.6pt; line-height: 1.29; }
.parallel.of2 h2 { font-size: 11pt; margin: 2.8mm 0 0.9mm; }
.parallel.of2 .notice { padding: 1.5mm 2.5mm; }
.parallel.of2 .bullets li { margin-bottom: 0.7mm; }
.parallel.of2 .boxes li { margin-bottom: 0.7mm; }
.bullets li { padding-inline-start: 4.5mm; margin-bottom: 1.1mm; }
.bullets li::before { inset-inline-start: 0.5mm; top: 0.5em; width: 1.5mm; height: 1.5mm; }
.boxes li { padding-inline-start: 6.5mm; margin-bottom: 1.3mm; }
.boxes li::before { inset-inline-start: 0; top: 0.18em; width: 3.6mm; height: 3.6mm; }
table { width: 100%; border-collapse: collapse; }
.facts { margin-top: 0.8mm; }
.notice + .facts, p + .facts { margin-top: 2.5mm; }
.facts caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.facts tr { break-inside: avoid; }
.facts th, .facts td { padding: 0.7mm 0; border-bottom: 0.5pt solid #c9cdd5; vertical-align: top; text-align: start; }
.facts th { width: 68mm; padding-inline-end: 5mm; font-weight: 400; color: #3d4452; }
.facts td { font-weight: 600; }
.large { display: flex; gap: 8mm; margin-top: 3.5mm; break-inside: avoid; }
.large div { flex: 1; border-inline-start: 3pt solid #12305b; padding-inline-start: 3mm; }
.large dt { font-size: 9.5pt; color: #3d4452; }
.large dd { font-size: 17pt; line-height: 1.2; font-weight: 800; }
.large + .notice, .large + p { margin-top: 3mm; }
.ruled { margin-top: 4mm; break-inside: avoid; }
.ruled + p { margin-top: 2.5mm; }
.ruled caption { font-size: 12.5pt; font-weight: 700; color: #12305b; padding-bottom: 1.2mm; }
.ruled th { text-align: start; font-weight: 400; font-size: 9.5pt; color: #3d4452; }
.ruled th, .ruled td { border: 0.5pt solid #9aa1ad; padding: 0.8mm 1.8mm; }
.ruled td { height: 7mm; }
.ruled th:nth-child(1) { width: 27mm; }
.ruled th:nth-child(2) { width: 20mm; }
.facts.dense { font-size: 10pt; line-height: 1.3; }
.facts.dense th, .facts.dense td { padding: 0.45mm 0; }
.verbatim { margin-top: 3mm; }
.verbatim h3 { margin-top: 0; }
.verbatim .remark { font-weight: 700; color: #14171f; margin-bottom: 1mm; }
blockquote { border-inline-start: 2.4pt solid #12305b; background: #f4f5f7; padding: 2.5mm 4mm; font-size: 11pt; line-height: 1.45; box-decoration-break: clone; -webkit-box-decoration-break: clone; orphans: 3; widows: 3; }
.cards { margin-top: 2mm; font-size: 9.5pt; line-height: 1.3; }
.cards caption { font-weight: 700; padding: 1mm 0 1.5mm; font-size: 10.5pt; }
.cards thead { display: table-header-group; }
.cards tr { break-inside: avoid; }
.cards th, .cards td { border: 0.5pt solid #9aa1ad; padding: 1.2mm 1.8mm; vertical-align: top; text-align: start; }
.cards thead th { background: #e8ebf0; font-weight: 700; }
.cards .rank { width: 9mm; text-align: end; font-weight: 400; }
.cards .amount { width: 27mm; text-align: end; white-space: nowrap; }
.cards thead th:nth-child(2) { width: 27mm; }
.cards thead th:nth-child(4) { width: 43mm; }
.cards .total th, .cards .total td { font-weight: 800; border-top: 1.4pt solid #14171f; text-align: end; }
.cards .label { font-size: 8.5pt; }
.cards .flowing p { display: inline; }
.cards .flowing p + p::before { content: ' \\00B7  '; color: #3d4452; }
.cards .text .label { display: block; }
.charts { display: grid; grid-template-columns: repeat(3, 1fr); gap: 5mm; margin-top: 3mm; }
.charts figcaption { font-size: 9pt; font-weight: 700; color: #12305b; }
.charts svg { display: block; width: 100%; height: auto; margin-top: 1mm; }
.charts .bar { fill: #1f558f; }
.charts .masked { fill: none; stroke: #14171f; stroke-width: 0.6; stroke-dasharray: 1.5 1.2; }
.charts .ground { stroke: #14171f; stroke-width: 0.6; }
.charts text { font-size: 6.5px; fill: #14171f; text-anchor: middle; }
.charts ~ .parallel { font-size: 8.3pt; line-height: 1.22; margin-top: 2mm; }
.charts ~ .parallel h3 { font-size: 9pt; margin: 1.8mm 0 0.3mm; color: #12305b; }
.charts ~ .parallel .facts { margin-top: 0; font-size: 8.3pt; line-height: 1.22; }
.charts ~ .parallel .facts th, .charts ~ .parallel .facts td { padding: 0.28mm 0; }
.charts ~ .parallel .facts th { width: auto; color: #14171f; padding-inline-end: 3mm; }
.charts ~ .parallel .facts td { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
.charts ~ .parallel ~ p { margin-top: 2mm; }
.charts ~ .parallel ~ p + p { margin-top: 0; }
.codes { display: grid; grid-template-columns: repeat(3, 1fr); gap: 5mm 7mm; margin-top: 4mm; }
.codes figcaption { text-align: center; font-size: 9pt; font-weight: 600; }
`;

const ROLL80 = `
@page { size: 80mm 297mm; margin: 4mm 4mm 8mm; }
html { font-size: 10pt; line-height: 1.32; color: #000; }
header { text-align: center; border-bottom: 1pt solid #000; padding-bottom: 2mm; }
.issuer { font-weight: 700; font-size: 11pt; }
h1 { font-size: 14pt; line-height: 1.2; text-align: center; margin-top: 3mm; }
.under { text-align: center; font-weight: 600; }
.ticket { text-align: center; margin-top: 3mm; }
.ticket figure { width: 52mm; margin: 2mm auto 0; }
.ticket figcaption { font-size: 8pt; line-height: 1.2; }
.labels { font-weight: 600; } .labels span + span::before { content: ' · '; }
.reference { font-size: 22pt; line-height: 1.25; font-weight: 800; letter-spacing: 0.02em; white-space: nowrap; }
.hint { font-size: 8pt; margin-top: 1mm; }
h2 { font-size: 11.5pt; margin: 3.5mm 0 1mm; }
.strong { font-weight: 700; }
.notice { border: 1.2pt solid #000; padding: 1.5mm 2mm; font-weight: 700; }
.parallel > div + div { border-top: 1pt dashed #000; margin-top: 4mm; padding-top: 1mm; }
.bullets li { padding-inline-start: 4mm; margin-bottom: 1mm; }
.bullets li::before { inset-inline-start: 0.3mm; top: 0.45em; width: 1.6mm; height: 1.6mm; background: #000; }
.boxes li { padding-inline-start: 6mm; margin-bottom: 1mm; }
.boxes li::before { inset-inline-start: 0; top: 0.12em; width: 3.4mm; height: 3.4mm; border-color: #000; }
`;

/** The style sheets of paper, by the sheet they are for. */
export const PAPER_STYLES: Readonly<Record<Sheet, string>> = { a4: COMMON + A4, roll80: COMMON + ROLL80 };
