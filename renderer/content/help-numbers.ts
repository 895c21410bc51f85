/** Help numbers as the overlay orders them: the three that save lives first, then a situation at a time. */
import { SITUATIONS, type Situation } from '../../shared/content/closed-lists.ts';
import type { NumberView } from '../../shared/content/view.ts';

/** Police and gendarmerie, all emergencies, and the one for who cannot hear or speak. */
export const URGENT = ['n17', 'n112', 'n114'] as const;
type Urgent = (typeof URGENT)[number];

const isUrgent = (id: string): boolean => URGENT.some((urgent) => urgent === id);

/** What the program itself knows of the three (service-public.gouv.fr, 22 July 2024), for when the content is not there. */
const KNOWN: Readonly<Record<Urgent, Pick<NumberView, 'number' | 'way'>>> = {
  n17: { number: '17', way: 'call' },
  n112: { number: '112', way: 'call' },
  n114: { number: '114', way: 'text' },
};

/** The words of the three, from the shell. */
type UrgentWords = Readonly<Record<Urgent, Pick<NumberView, 'name' | 'use'>>>;

/** The three urgent numbers as the content has them, else as the program knows them. `silent`: the visitor cannot hear or speak, 114 comes first. */
export function urgentNumbers(numbers: readonly NumberView[], words: UrgentWords, silent: boolean): readonly NumberView[] {
  const three = URGENT.map(
    (id): NumberView =>
      numbers.find((number) => number.id === id) ?? {
        id,
        ...KNOWN[id],
        ...words[id],
        situations: ['danger'],
        hours: null,
        toVerify: false,
        hoursToVerify: false,
      },
  );
  return silent ? writtenFirst(three) : three;
}

export interface NumberGroup {
  readonly situation: Situation;
  readonly numbers: readonly NumberView[];
}

/** All other numbers, each once, under the first situation that it names; or those of one situation alone. Situations without a number are absent. */
export function numberGroups(numbers: readonly NumberView[], only: Situation | null, silent: boolean): readonly NumberGroup[] {
  const others = numbers.filter(({ id }) => !isUrgent(id));
  return SITUATIONS.filter((situation) => only === null || situation === only).flatMap((situation) => {
    const own = others.filter(({ situations }) => (only === null ? situations[0] === situation : situations.includes(situation)));
    return own.length === 0 ? [] : [{ situation, numbers: silent ? writtenFirst(own) : own }];
  });
}

/** Numbers to which one can write before those that can only be called. */
function writtenFirst(numbers: readonly NumberView[]): readonly NumberView[] {
  const rank = { text: 0, both: 1, call: 2 } as const;
  return numbers.toSorted((one, other) => rank[one.way] - rank[other.way]);
}
