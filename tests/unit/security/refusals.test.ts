import { expect, it } from 'vitest';
import { REFUSAL_LINE_MS, countRefusals } from '../../../electron/security/refusals.ts';

it('writes the first refusal at once and the others by the minute', () => {
  let now = 0;
  const lines: [string, number][] = [];
  const refused = countRefusals({ nowMs: () => now, write: (rule, count) => lines.push([rule, count]) });
  for (let round = 0; round < 50; round += 1) refused('shortcut');
  refused('navigation');
  expect(lines).toEqual([
    ['shortcut', 1],
    ['navigation', 1],
  ]);
  now = REFUSAL_LINE_MS;
  refused('shortcut');
  expect(lines.at(-1)).toEqual(['shortcut', 50]);
});
