/** Follows the audit chain line by line and names every line that was changed, removed or put elsewhere. */
import type { Connection, Cell } from './dialect.ts';
import { EMPTY_DIGEST, sameMac, type Guard } from './guard.ts';
import { readSeal } from './rows.ts';

/** One line at fault. A line that directly follows one at fault cannot be judged, since its hash covers what was there before. */
export interface ChainFault {
  /** Number of the line. */
  readonly line: number;
  /** `missing`: no line bears this number; `changed`: it is not the line that was written, or not in its place. */
  readonly what: 'changed' | 'missing';
  /** Instant that the line itself bears, or that of the last line read before it; null when neither can be read. */
  readonly at: string | null;
}

/** Lines looked at before other work of the process gets its turn. */
const BATCH = 500;
/** More faults than this say nothing new. */
const MOST_FAULTS = 50;

type Run = Connection['run'];
type Row = Readonly<Record<string, Cell>>;
/** A row, or only its number when a text of it cannot be read. */
type Found = { readonly number: number; readonly row: Row | null };

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

const LINES = 'from audit not indexed where rowid > ? order by rowid limit ?';

function numberOf(row: Row | undefined): number | null {
  const number = row?.['(row)'];
  return typeof number === 'number' ? number : null;
}

function found(row: Row): Found {
  const { '(row)': number, ...line } = row;
  return { number: typeof number === 'number' ? number : 0, row: line };
}

/** The next lines after `last`. A line whose text is not text keeps its whole batch from being read: then they are read one by one. */
function nextLines(run: Run, last: number): readonly Found[] {
  const whole = (amount: number) => run(`select rowid as "(row)", * ${LINES}`, [last, amount]).map(found);
  try {
    return whole(BATCH);
  } catch {
    const number = numberOf(run(`select rowid as "(row)" ${LINES}`, [last, 1])[0]);
    if (number === null) return [];
    try {
      return whole(1);
    } catch {
      return [{ number, row: null }];
    }
  }
}

/** Instants are written by `toISOString`; another text was put there by somebody else. */
function instant(cell: Cell | undefined): string | null {
  return typeof cell === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(cell) ? cell : null;
}

/** What is known while the chain is followed. */
interface Way {
  /** Number that the next line must bear. */
  expected: number;
  /** Hashes that the line before may have had: none when it is missing. */
  before: readonly Buffer[];
  /** Whether the line before is the one that was written, so that the next one can be judged. */
  held: boolean;
  /** Instant of the last line read. */
  at: string | null;
  readonly faults: ChainFault[];
}

/** Notes the numbers from the one expected up to `until` as missing. */
function miss(way: Way, until: number): void {
  for (let line = way.expected; line <= until && way.faults.length < MOST_FAULTS; line += 1) {
    way.faults.push({ line, what: 'missing', at: way.at });
  }
  if (until < way.expected) return;
  way.expected = until + 1;
  way.before = [];
  way.held = false;
}

function follow(way: Way, guard: Guard, { number, row }: Found): void {
  miss(way, number - 1);
  const { hash, ...line } = row ?? {};
  const stored = Buffer.isBuffer(hash) ? hash : null;
  const right = row === null ? [] : way.before.map((before) => guard.chain(before, line));
  const holds = number === way.expected && stored !== null && right.some((each) => sameMac(stored, each));
  const at = instant(line['at']);
  if (!holds && (way.held || stored === null)) way.faults.push({ line: number, what: 'changed', at: at ?? way.at });
  const own = stored === null ? [] : [stored];
  // A line whose hash alone was changed: the next one was chained to the hash that it should bear.
  way.before = holds || !way.held ? own : [...own, ...right];
  way.held = holds;
  way.at = at ?? way.at;
  way.expected = Math.max(way.expected, number + 1);
}

/** Compares what was followed with the sealed count and hash of the last line: the end of the chain may have been cut off, or added to. */
function endOf(way: Way, run: Run, guard: Guard): void {
  try {
    const seal = readSeal(run, guard, 'audit');
    const last = way.expected - 1;
    if (seal.amount > last) miss(way, seal.amount);
    else if (seal.amount < last) way.faults.push({ line: seal.amount + 1, what: 'changed', at: way.at });
    else if (way.held && !way.before.some((hash) => sameMac(hash, seal.digest))) miss(way, way.expected);
  } catch {
    miss(way, way.expected);
  }
}

/** The way from the first line, or from the line before the last `lines` of the chain: that one is believed. */
function beginning(run: Run, lines: number | null): { readonly way: Way; readonly last: number } {
  const from = lines === null ? 0 : Number(run('select max(rowid) as last from audit')[0]?.['last'] ?? 0) - lines;
  const hash = from < 1 ? null : run('select hash from audit where rowid = ?', [from])[0]?.['hash'];
  return Buffer.isBuffer(hash)
    ? { way: { expected: from + 1, before: [hash], held: true, at: null, faults: [] }, last: from }
    : { way: { expected: 1, before: [EMPTY_DIGEST], held: true, at: null, faults: [] }, last: Number.MIN_SAFE_INTEGER };
}

/**
 * Follows the chain from its first line, or its last `lines` only, to its sealed end. Returns the lines at fault in their order, at most
 * `MOST_FAULTS`; never throws for a damaged base. Lets other work in between batches.
 */
export async function chainFaults(run: Run, guard: Guard, lines: number | null = null): Promise<readonly ChainFault[]> {
  const { way, last: start } = beginning(run, lines);
  let last = start;
  try {
    for (;;) {
      const lines = nextLines(run, last);
      if (lines.length === 0) break;
      for (const each of lines) {
        follow(way, guard, each);
        last = each.number;
      }
      if (way.faults.length >= MOST_FAULTS) break;
      await turn();
    }
    endOf(way, run, guard);
  } catch {
    miss(way, way.expected);
  }
  return way.faults.toSorted((one, other) => one.line - other.line).slice(0, MOST_FAULTS);
}
