/**
 * `npm test`: everything that must hold, each step with its time: the checks two at a time, then the rooms of tests one after the other. A failing step
 * does not hide the next ones.
 * The last line is `N passed, N failed`; the exit code is 1 when anything failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { ROOT, at } from './paths.ts';

/** How many checks of a step held and how many did not. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** One line of the run. */
interface Step {
  readonly name: string;
  /** Tells what it has to tell by `say`. */
  readonly run: (say: (text: string) => void) => Promise<Count>;
  /** It keeps its words back until it ends, and may run beside others. */
  readonly quiet: boolean;
}

/** Quiet steps under way at the same time: as many as the smallest machine has processors. */
const LANES = 2;

const MINUTE_MS = 60_000;

/** Rooms of tests in the order in which they run; rooms of one entry share a run. The limit is in minutes. */
const TEST_RUNS: readonly { readonly rooms: readonly string[]; readonly limit: number }[] = [
  { rooms: ['unit', 'contract', 'integration'], limit: 10 },
  { rooms: ['e2e', 'security'], limit: 20 },
  { rooms: ['a11y'], limit: 30 },
  { rooms: ['package'], limit: 8 },
];

const reportSchema = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const line = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** How each program that is running is ended, with all it started. */
const running = new Set<(signal: NodeJS.Signals) => void>();

const interrupt = (): void => {
  for (const end of running) end('SIGTERM');
  process.exit(130);
};
process.once('SIGINT', interrupt);
process.once('SIGTERM', interrupt);

interface Run {
  readonly held: boolean;
  /** What it wrote, where that was kept back. */
  readonly output: string;
}

/** Runs a program below the root. `quiet` keeps its output back. Ends it, with all it started, at the limit. */
const run = async (program: string, args: readonly string[], quiet: boolean, limitMinutes: number): Promise<Run> =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      detached: true,
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const end = (signal: NodeJS.Signals): void => {
      if (child.pid === undefined || child.exitCode !== null) return;
      try {
        process.kill(-child.pid, signal);
      } catch {
        child.kill(signal);
      }
    };
    running.add(end);
    const timer = setTimeout(() => {
      line(`stopped after ${limitMinutes} min: ${program}`);
      end('SIGKILL');
    }, limitMinutes * MINUTE_MS);
    const done = (held: boolean): void => {
      clearTimeout(timer);
      running.delete(end);
      resolve({ held, output });
    };
    child.once('error', (error) => {
      line(error.message);
      done(false);
    });
    child.once('close', (code) => done(code === 0));
  });

const tool = (...parts: readonly string[]): string => at('node_modules', '.bin', ...parts);

/** A check that holds or does not. */
const check = (name: string, program: string, args: readonly string[]): Step => ({
  name,
  quiet: true,
  run: async (say) => {
    const { held, output } = await run(program, args, true, 5);
    if (held) return { passed: 1, failed: 0 };
    say(output);
    return { passed: 0, failed: 1 };
  },
});

/** Reads what Vitest counted. A file that could not be loaded, an error outside every test and a room without tests are failures too. */
const countTests = (file: string, rooms: readonly string[], held: boolean): Count => {
  const report = existsSync(file) ? reportSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  if (report?.success !== true) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, testResults } = report.data;
  const skipped = numPendingTests + numTodoTests;
  if (skipped > 0) line(`${skipped} skipped`);
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const empty = rooms.filter((room) => !testResults.some(({ name }) => name.includes(`/tests/${room}/`)));
  for (const room of empty) line(`tests/${room} holds no test`);
  const failed = numFailedTests + broken + empty.length;
  return { passed, failed: failed === 0 && !held ? 1 : failed };
};

const tests = (rooms: readonly string[], limit: number): Step => ({
  name: rooms.join(' + '),
  quiet: false,
  run: async () => {
    const report = at('test-results', `${rooms.join('-')}.json`);
    const projects = rooms.flatMap((room) => ['--project', room]);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { held } = await run(tool('vitest'), ['run', ...projects, ...reporters], false, limit);
    return countTests(report, rooms, held);
  },
});

const steps: readonly Step[] = [
  ...['shared', 'electron', 'renderer', 'tests'].map((room) => check(`types of ${room}`, tool('tsc'), ['-p', room])),
  check('lint', tool('oxlint'), ['--type-aware', '--deny-warnings']),
  check('import rules', tool('tsx'), ['electron/dev/dependencies.ts']),
  check('format', tool('prettier'), ['--check', '.']),
  check('unused code', tool('knip'), []),
  check('build', tool('tsx'), ['electron/dev/build.ts']),
  ...TEST_RUNS.map(({ rooms, limit }) => tests(rooms, limit)),
];

rmSync(at('test-results'), { recursive: true, force: true });
mkdirSync(at('test-results'), { recursive: true });
const wanted = process.argv.slice(2);
const due = steps.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
const verdicts = new Map<Step, string>();
let passed = 0;
let failed = 0;

const take = async (step: Step): Promise<void> => {
  const title = `\n== ${step.name}`;
  const told: string[] = [];
  if (!step.quiet) line(title);
  const began = performance.now();
  const count = await step.run((text) => told.push(text));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const verdict = `${count.failed === 0 ? 'ok    ' : 'FAILED'} ${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`;
  line([...(step.quiet ? [title] : []), ...told, verdict].join('\n'));
  verdicts.set(step, verdict);
  passed += count.passed;
  failed += count.failed;
};

const quiet = due.filter((step) => step.quiet).values();
await Promise.all(
  Array.from({ length: LANES }, async () => {
    for (const step of quiet) await take(step);
  }),
);
for (const step of due.filter((one) => !one.quiet)) await take(step);

line(`\n${due.map((step) => verdicts.get(step)).join('\n')}`);
line(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
