import type { Answers, ServiceDefinition } from '../flow/definition.ts';
import { summarise, type SummaryLine } from '../flow/summary.ts';
import { fairCopyFr } from '../i18n/paper.fr.ts';
import { labelBefore } from './cards-table.ts';
import { printable } from './escape.ts';
import { MOST_QR_BYTES, utf8Length } from './qr.ts';

/** Marks a part of a slip and the version of this format. */
const MARK = 'BP1';
const PART = /^BP1 (\d{1,3})\/(\d{1,3}) ([0-9A-Z-]{6,20})\n([\s\S]*)$/;
/** No numbering gets longer than this: `BP1 999/999 `, a reference of 20 characters and the line feed. */
const MOST_HEAD_BYTES = 33;

/** What reading the codes of a slip gives. */
export type JoinedSlip =
  | { readonly state: 'whole'; readonly reference: string; readonly text: string }
  /** Numbers (from 1) of the codes still to be read. */
  | { readonly state: 'incomplete'; readonly reference: string; readonly missing: readonly number[] }
  /** Not codes of one slip: nothing of ours, or parts of two slips. */
  | { readonly state: 'foreign' };

function said({ label, value }: SummaryLine): string {
  return `${labelBefore(label)} ${value}`;
}

/** The whole preparation as readable French text: a title line, then each section with its answers, one line each. */
export function slipText(definition: ServiceDefinition, answers: Answers, reference: string): string {
  const sections = summarise(definition, answers, 'fr').map((section) =>
    [
      `## ${section.title}`,
      ...section.lines.map(said),
      ...section.items.map((item, index) => `${String(index + 1)}. ${[item.title, ...item.lines.map(said)].join(' | ')}`),
    ].join('\n'),
  );
  return printable([`# ${fairCopyFr.title}`, definition.words.fr.title, reference, ...sections].join('\n'));
}

/** Cuts text into pieces of at most `most` UTF-8 bytes, never inside a character. */
function cut(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of text) {
    const length = utf8Length(character);
    if (bytes + length > most) {
      pieces.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += character;
    bytes += length;
  }
  return [...pieces, piece];
}

/**
 * Numbers the parts of a text for QR codes: `BP1 2/5 REFERENCE`, a line feed, then the part. Each is at most `MOST_QR_BYTES` long.
 * Throws a `RangeError` beyond 999 parts, which no form of ours can fill.
 */
export function splitForQr(text: string, reference: string): readonly string[] {
  const pieces = cut(printable(text), MOST_QR_BYTES - MOST_HEAD_BYTES);
  if (pieces.length > 999) throw new RangeError('slip too long for its codes');
  return pieces.map((piece, index) => `${MARK} ${String(index + 1)}/${String(pieces.length)} ${reference}\n${piece}`);
}

/** The whole preparation of a visitor as the texts of as many QR codes as it takes. */
export function slipQrTexts(definition: ServiceDefinition, answers: Answers, reference: string): readonly string[] {
  return splitForQr(slipText(definition, answers, reference), reference);
}

/** Puts the read codes of a slip together again, in whatever order and however often each was read. */
export function joinSlipQrTexts(parts: readonly string[]): JoinedSlip {
  const read = parts.map((part) => PART.exec(part));
  const [, , total, reference] = read[0] ?? [];
  if (total === undefined || reference === undefined) return { state: 'foreign' };
  const pieces = new Map<number, string>();
  for (const match of read) {
    const [, number = '', of, whose, piece = ''] = match ?? [];
    const known = pieces.get(Number(number));
    if (of !== total || whose !== reference || (known !== undefined && known !== piece)) return { state: 'foreign' };
    pieces.set(Number(number), piece);
  }
  const numbers = Array.from({ length: Number(total) }, (_, index) => index + 1);
  const missing = numbers.filter((number) => !pieces.has(number));
  if (pieces.size > numbers.length || [...pieces.keys()].some((number) => !numbers.includes(number))) return { state: 'foreign' };
  if (missing.length > 0) return { state: 'incomplete', reference, missing };
  return { state: 'whole', reference, text: numbers.map((number) => pieces.get(number) ?? '').join('') };
}
