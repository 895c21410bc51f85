/** From what the register holds of a local day to its counts. Pure and total: an unknown line counts nothing, an absent fact counts as unknown. */
import type { PlainFacts } from '../audit/catalogue.ts';
import type { ContactStage } from '../register/contact.ts';
import { localNow } from '../time/local-now.ts';
import { bucketOf } from './buckets.ts';
import { leftLine, type ListId, type Subject, type TimeId, UNKNOWN } from './subjects.ts';
import { type Tally, TOTAL } from './tally.ts';

/** What counts of a contact. */
export interface CountedContact {
  readonly stage: ContactStage;
  readonly channel: string;
  readonly nature: string | null;
  readonly outcome: string | null;
  readonly language: string;
  readonly waitMs: number | null;
  readonly handlingMs: number | null;
}

/** A line that the terminal recorded by itself. */
export interface CountedLine {
  /** ISO instant. */
  readonly at: string;
  readonly kind: string;
  readonly facts: PlainFacts;
}

/** Counts that are being made. */
interface Counter {
  readonly happened: (subject: Subject) => void;
  readonly line: (list: ListId, line: string) => void;
  readonly took: (time: TimeId, ms: number | null) => void;
  readonly tally: Tally;
}

function counter(): Counter {
  const tally: Record<string, Record<string, number>> = {};
  const add = (group: string, line: string): void => {
    const lines = (tally[group] ??= {});
    lines[line] = (lines[line] ?? 0) + 1;
  };
  return {
    happened: (subject) => add(TOTAL, subject),
    line: add,
    took: (time, ms) => {
      if (ms !== null) add(time, String(bucketOf(ms)));
    },
    tally,
  };
}

const word = (facts: PlainFacts, name: string): string => (typeof facts[name] === 'string' ? String(facts[name]) : UNKNOWN);
const milliseconds = (facts: PlainFacts, name: string): number | null => (typeof facts[name] === 'number' ? Number(facts[name]) : null);
const yesOrNo = (facts: PlainFacts, name: string): string =>
  typeof facts[name] === 'boolean' ? (facts[name] === true ? 'yes' : 'no') : UNKNOWN;

/** A contact that was struck out never was. */
function countContact({ happened, line, took }: Counter, contact: CountedContact): void {
  if (contact.stage === 'cancelled') return;
  happened('contacts');
  line('nature', contact.nature ?? UNKNOWN);
  line('outcome', contact.outcome ?? UNKNOWN);
  line('channel', contact.channel);
  line('language', contact.language);
  took('wait', contact.waitMs);
  took('handling', contact.handlingMs);
}

function countVisit({ happened, line, took }: Counter, { at, facts }: CountedLine): void {
  const reason = word(facts, 'reason');
  // Whoever opens and leaves staff mode visits nothing.
  if (reason === 'staffLeft') return;
  happened('visits');
  line('hour', localNow(new Date(at)).time.slice(0, 2));
  line('ending', reason);
  line('proof', facts['verified'] === true ? 'verified' : 'unverified');
  for (const fact of ['locale', 'size', 'contrast'] as const) line(fact, word(facts, fact));
  line('assisted', yesOrNo(facts, 'assisted'));
  took('visit', milliseconds(facts, 'visitMs'));
  took('wipe', milliseconds(facts, 'durationMs'));
}

function countLine(counts: Counter, entry: CountedLine): void {
  const { happened, line, took } = counts;
  const { kind, facts } = entry;
  switch (kind) {
    case 'visit.ended':
      return countVisit(counts, entry);
    case 'deposit.made':
      happened('deposits');
      return line('service', word(facts, 'service'));
    case 'form.ended':
      // A form that was submitted is a deposit, which counts by itself.
      if (word(facts, 'outcome') === 'submitted') return took('form', milliseconds(facts, 'durationMs'));
      happened('left');
      return line('leftStep', leftLine(word(facts, 'service'), word(facts, 'step')));
    case 'gendarme.called':
      happened('calls');
      return line('callKind', facts['confidential'] === true ? 'confidential' : 'open');
    case 'gendarme.answered':
      return took('answer', milliseconds(facts, 'waitMs'));
    case 'rating.given':
      happened('ratings');
      line('level', word(facts, 'level'));
      return line('ratingReason', word(facts, 'reason'));
    case 'print.failed':
      return happened('printFailures');
  }
}

/** An answer may come after midnight: no more calls are answered in a day than there were. */
function countAnswers({ line }: Counter, lines: readonly CountedLine[]): void {
  const of = (kind: string) => lines.filter((each) => each.kind === kind).length;
  const [called, answered] = [of('gendarme.called'), of('gendarme.answered')];
  for (let call = 0; call < called; call += 1) line('answered', call < answered ? 'answered' : 'unanswered');
}

/** The counts of one local day of France: the contacts that were opened on it, and what the terminal recorded. */
export function tallyOfDay(contacts: readonly CountedContact[], lines: readonly CountedLine[]): Tally {
  const counts = counter();
  contacts.forEach((contact) => countContact(counts, contact));
  lines.forEach((line) => countLine(counts, line));
  countAnswers(counts, lines);
  return counts.tally;
}
