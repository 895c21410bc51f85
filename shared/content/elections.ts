/** `elections.json`: the votes to come, so that a proxy is thought of in time. Their dates are those of a decree, or a season while there is none. */
import { z } from 'zod';
import { addDays } from '../time/calendar.ts';
import { contentDay, contentId, provenance } from './card.ts';

export const ELECTION_KINDS = ['presidential', 'legislative', 'municipal', 'european', 'departmental', 'regional', 'referendum'] as const;

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

const election = z.strictObject({
  id: contentId,
  kind: z.enum(ELECTION_KINDS),
  ...provenance,
  toVerify: z.boolean(),
  /** `rounds`: the days of the vote, fixed by decree. `season`: when it is expected, as long as no decree names the days. */
  when: z.union([
    z.strictObject({ rounds: z.array(contentDay).min(1).max(2) }),
    z.strictObject({ season: z.enum(SEASONS), year: z.number().int().min(2026).max(2100) }),
  ]),
});
export type Election = z.infer<typeof election>;

export const electionsFile = z.array(election).max(20);

/** Days before the last round in which a vote is announced: late enough to matter, early enough for the post. */
export const ANNOUNCED_DAYS = 240;

/** The votes to announce on a local day, as far as they may be shown: those whose days are known first. A season is announced until its entry ends. */
export function electionsAhead(elections: readonly Election[], today: string): readonly Election[] {
  const lastOf = ({ when }: Election): string | null => ('rounds' in when ? (when.rounds.at(-1) ?? null) : null);
  return elections
    .filter((each) => {
      const last = lastOf(each);
      return last === null || (today <= last && today >= addDays(last, -ANNOUNCED_DAYS));
    })
    .toSorted((one, other) => (lastOf(one) ?? '9999').localeCompare(lastOf(other) ?? '9999'));
}
