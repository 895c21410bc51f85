/** Counts what the shell refused: a key held down, or a page that tries again and again, must not fill the log. */
import type { ShellRule } from './lock.ts';

/** After a line about a rule, the next one comes this much later at the earliest, in ms. */
export const REFUSAL_LINE_MS = 60_000;

/** Writes the first refusal of a rule at once, then at most one line a minute with how many there were. */
export function countRefusals(options: {
  readonly nowMs: () => number;
  readonly write: (rule: ShellRule, count: number) => void;
}): (rule: ShellRule) => void {
  const counts = new Map<ShellRule, { writtenAt: number; since: number }>();
  return (rule) => {
    const now = options.nowMs();
    const entry = counts.get(rule);
    if (entry !== undefined && now - entry.writtenAt < REFUSAL_LINE_MS) {
      entry.since += 1;
      return;
    }
    options.write(rule, (entry?.since ?? 0) + 1);
    counts.set(rule, { writtenAt: now, since: 0 });
  };
}
