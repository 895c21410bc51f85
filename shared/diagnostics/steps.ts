/** The steps of the self-test, in their order, and what each may find: the cause alone decides the colour. */

export const VERDICTS = ['green', 'amber', 'red'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What any step may come to, whatever it looks at. */
export const ANY_STEP = {
  fine: 'green',
  /** A step before it failed, so that there was nothing to try. */
  notTried: 'amber',
  /** It took too long and was left. */
  tooLong: 'red',
  diskFull: 'red',
  diskReadOnly: 'red',
  diskFails: 'red',
  /** What was read is no base, or bears the wrong seals. */
  baseDamaged: 'red',
  /** Something unexpected; the log has its code. */
  crashed: 'red',
} as const satisfies Readonly<Record<string, Verdict>>;

export const STEPS = {
  /** The engine that the program runs in. */
  runtime: { trial: 'amber' },
  /** Where the key of the base comes from. The red causes are those of a base that could not be opened. */
  key: { inFile: 'amber', missing: 'red', refused: 'red' },
  /** The clock and the zone of the machine. */
  clock: { zone: 'amber', setBack: 'red' },
  /** Room and a file written, read back and removed. */
  disk: { low: 'amber', almostFull: 'red' },
  /** A sample of each table against its seals. */
  base: { damaged: 'red', fromFuture: 'red' },
  /** The last lines of the audit chain, and the witness beside the base. */
  journal: { broken: 'red', rolledBack: 'red', witnessRefused: 'amber' },
  /** The copies of the base. */
  backup: { notConfigured: 'amber', notSetUp: 'amber', sameDisk: 'amber', lastFailed: 'amber', old: 'red', damaged: 'red' },
  /** A synthetic deposit: its answers pass the rules of the service and are sealed to the unit's keys. */
  seal: { notSetUp: 'amber', noService: 'amber', refused: 'red' },
  /** The same bytes written to the base and to the disk, and read back. */
  readBack: { differs: 'red' },
  /** The same bytes opened with the unit's key, which needs an agent. */
  open: { locked: 'green', differs: 'red' },
  /** Traces put where a visitor leaves some, wiped, and looked for. */
  wipe: { traces: 'red' },
  /** How the last visit was wiped. */
  visits: { none: 'green', notVerified: 'red' },
  /** The printer of the terminal. */
  printer: { none: 'amber', stopped: 'red', refusing: 'red', unreachable: 'red' },
  /** A page that comes out. */
  print: { noPrinter: 'green', noTestPrinter: 'amber', failed: 'red' },
  /** Whether the machine is on a network at all. Nobody is contacted. */
  network: { offline: 'green' },
  /** The certificate files that the configuration names. */
  certificates: { notUsed: 'green', soon: 'amber', expired: 'red', unreadable: 'red' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Verdict>>>>;

export type StepName = keyof typeof STEPS;
export type CauseOf<S extends StepName> = Extract<keyof (typeof STEPS)[S], string> | keyof typeof ANY_STEP;

/** Every step, in the order in which they run. */
export const STEP_NAMES = [
  'runtime',
  'key',
  'clock',
  'disk',
  'base',
  'journal',
  'backup',
  'seal',
  'readBack',
  'open',
  'wipe',
  'visits',
  'printer',
  'print',
  'network',
  'certificates',
] as const satisfies readonly StepName[];

/** What a step came to. `ms`: how long it took. */
export interface StepResult {
  readonly step: StepName;
  readonly verdict: Verdict;
  readonly cause: string;
  readonly ms: number;
}

/** The colour of a cause. */
function verdictOf<S extends StepName>(step: S, cause: CauseOf<S>): Verdict {
  const own: Readonly<Partial<Record<string, Verdict>>> = STEPS[step];
  const any: Readonly<Partial<Record<string, Verdict>>> = ANY_STEP;
  return own[cause] ?? any[cause] ?? 'red';
}

/** The result of a step, coloured by its cause. `ms` is rounded and never negative. */
export function stepResult<S extends StepName>(step: S, cause: CauseOf<S>, ms: number): StepResult {
  return { step, verdict: verdictOf(step, cause), cause, ms: Math.max(0, Math.round(ms)) };
}

/** The worst colour of a list; green for an empty one. */
export function overall(steps: readonly Pick<StepResult, 'verdict'>[]): Verdict {
  const worst = Math.max(0, ...steps.map(({ verdict }) => VERDICTS.indexOf(verdict)));
  return VERDICTS[worst] ?? 'red';
}
