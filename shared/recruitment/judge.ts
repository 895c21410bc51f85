/**
 * Which paths into the gendarmerie fit what a visitor answered. Pure: six answers and the rules in, one verdict a path out. A condition that is surely
 * missed never gives `fits`; one that rests on no dated page is named beside the verdict.
 */
import { DIPLOMAS, type Diploma, type Need, type PathRule } from '../content/recruitment.ts';

export const QUESTIONS = ['age', 'nationality', 'diploma', 'time', 'work', 'moves'] as const;
export type Question = (typeof QUESTIONS)[number];

export interface Answers {
  /** Completed years today. */
  readonly age: number;
  readonly nationality: 'french' | 'european' | 'other';
  /** The highest one. */
  readonly diploma: Diploma;
  readonly time: 'full' | 'part' | 'either';
  readonly work: 'operational' | 'support' | 'either';
  /** Whether the visitor would live elsewhere. */
  readonly moves: 'anywhere' | 'near' | 'either';
}

/**
 * `fits`: possible now. `otherWay`: possible, but not what was wished for, or only for somebody who meets one condition more. `soon`: later, with time
 * or a diploma. `notNow`: an age limit has passed, or the nationality is another. From best to worst.
 */
export const STANDINGS = ['fits', 'otherWay', 'soon', 'notNow'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Why a path does not fit. `toVerify`: the rule behind it is doubtful. */
export type Finding = { readonly toVerify: boolean } & (
  | { readonly reason: 'tooOld' | 'tooYoung'; readonly years: number }
  | { readonly reason: 'diploma'; readonly least: Diploma }
  | { readonly reason: 'need'; readonly need: Need }
  | { readonly reason: 'time'; readonly offers: PathRule['times'][number] }
  | { readonly reason: 'work'; readonly offers: PathRule['work'][number] }
  | { readonly reason: 'french' | 'european' | 'moves' }
);

const STANDING_OF: Readonly<Record<Finding['reason'], Standing>> = {
  tooOld: 'notNow',
  french: 'notNow',
  european: 'notNow',
  tooYoung: 'soon',
  diploma: 'soon',
  need: 'otherWay',
  time: 'otherWay',
  work: 'otherWay',
  moves: 'otherWay',
};

/** What to know of an age that fits: a guardian must consent; or the day that counts, or this last year, decides. */
export type AgeNote = 'consent' | 'lastYear';

export interface Verdict {
  /** The card of the path. */
  readonly id: string;
  readonly standing: Standing;
  readonly findings: readonly Finding[];
  readonly notes: readonly AgeNote[];
  /** Conditions that are met, by a rule that is doubtful. */
  readonly doubts: readonly ('age' | 'diploma' | 'nationality')[];
}

const OF_AGE = 18;
const HIGHEST = 'master' satisfies Diploma;

/** What an age means for a path. */
export function judgeAge({ age: rule }: Pick<PathRule, 'age'>, age: number): Pick<Verdict, 'findings' | 'notes' | 'doubts'> {
  if (rule === null) return { findings: [], notes: [], doubts: ['age'] };
  const { on, least, most, consent } = rule;
  // On 1 January of this year somebody may have been a year younger than today: that contest may still be open.
  const youngest = on === 'yearStart' ? age - 1 : age;
  const findings: Finding[] = [];
  if (least !== null && age < least.years) findings.push({ reason: 'tooYoung', years: least.years, toVerify: least.toVerify === true });
  if (most !== null && youngest > most.years) {
    const { unless, years, toVerify } = most;
    findings.push(
      unless === undefined
        ? { reason: 'tooOld', years, toVerify: toVerify === true }
        : { reason: 'need', need: unless, toVerify: toVerify === true },
    );
  }
  if (findings.length > 0) return { findings, notes: [], doubts: [] };
  const notes: AgeNote[] = [];
  if (consent === true && age < OF_AGE) notes.push('consent');
  if (most !== null && age >= most.years) notes.push('lastYear');
  return { findings, notes, doubts: least?.toVerify === true || most?.toVerify === true ? ['age'] : [] };
}

/** What a path offers instead of a wish; undefined when it offers what is wished for. */
function instead<T extends string>(wish: T | 'either', offered: readonly T[]): T | undefined {
  return wish === 'either' || offered.includes(wish) ? undefined : offered[0];
}

/** What one path says to these answers. */
export function judge(path: PathRule, answers: Answers): Verdict {
  const { diploma, nationality, times, work, moves, need } = path;
  const age = judgeAge(path, answers.age);
  const findings = [...age.findings];
  const doubts = [...age.doubts];

  const foreign = answers.nationality === 'other' || (answers.nationality === 'european' && nationality.needed === 'french');
  if (foreign && nationality.needed !== 'any') findings.push({ reason: nationality.needed, toVerify: nationality.toVerify === true });
  else if (nationality.toVerify === true && answers.nationality !== 'french') doubts.push('nationality');

  if (DIPLOMAS.indexOf(answers.diploma) < DIPLOMAS.indexOf(diploma.least)) {
    findings.push({ reason: 'diploma', least: diploma.least, toVerify: diploma.toVerify === true });
  } else if (diploma.toVerify === true && answers.diploma !== HIGHEST) doubts.push('diploma');

  if (need !== null) findings.push({ reason: 'need', need, toVerify: false });
  const [otherTime, otherWork] = [instead(answers.time, times), instead(answers.work, work)];
  if (otherTime !== undefined) findings.push({ reason: 'time', offers: otherTime, toVerify: false });
  if (otherWork !== undefined) findings.push({ reason: 'work', offers: otherWork, toVerify: false });
  if (answers.moves === 'near' && moves.to === 'anywhere') findings.push({ reason: 'moves', toVerify: moves.toVerify === true });

  const worst = Math.max(0, ...findings.map(({ reason }) => STANDINGS.indexOf(STANDING_OF[reason])));
  return { id: path.id, standing: STANDINGS[worst] ?? 'fits', findings, notes: age.notes, doubts };
}

/** Ages between which no path says anything else. `to` is null for the last band. */
export interface AgeBand {
  readonly from: number;
  readonly to: number | null;
}

/** Beyond every limit, in completed years. */
const OLDEST = 90;

/** The ages to choose from: whoever answers tells no more of an age than the rules need. */
export function ageBands(paths: readonly PathRule[]): readonly AgeBand[] {
  const said = (age: number): string => JSON.stringify(paths.map((path) => judgeAge(path, age)));
  const starts = Array.from({ length: OLDEST }, (_, age) => age).filter((age) => age === 0 || said(age) !== said(age - 1));
  return starts.map((from, at) => {
    const next = starts[at + 1];
    return { from, to: next === undefined ? null : next - 1 };
  });
}
