/**
 * `npm test`: everything that must hold, one step after the other, each with its time. A failing step does not hide the next ones.
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
  readonly run: () => Promise<Count>;
}

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

/** Runs a program below the root. `quiet` keeps its output back unless it fails. Ends it, with all it started, at the limit. */
const run = async (program: string, args: readonly string[], quiet: boolean, limitMinutes: number): Promise<boolean> =>
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
    const interrupt = (): void => {
      end('SIGTERM');
      process.exit(130);
    };
    process.once('SIGINT', interrupt);
    process.once('SIGTERM', interrupt);
    const timer = setTimeout(() => {
      line(`stopped after ${limitMinutes} min`);
      end('SIGKILL');
    }, limitMinutes * MINUTE_MS);
    const done = (held: boolean): void => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
      if (!held && output !== '') process.stdout.write(output);
      resolve(held);
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
  run: async () => ((await run(program, args, true, 5)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
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
  run: async () => {
    const report = at('test-results', `${rooms.join('-')}.json`);
    const projects = rooms.flatMap((room) => ['--project', room]);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    return countTests(report, rooms, await run(tool('vitest'), ['run', ...projects, ...reporters], false, limit));
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
const summary: string[] = [];
let passed = 0;
let failed = 0;
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))) {
  line(`\n== ${step.name}`);
  const began = performance.now();
  const count = await step.run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const verdict = `${count.failed === 0 ? 'ok    ' : 'FAILED'} ${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`;
  line(verdict);
  summary.push(verdict);
  passed += count.passed;
  failed += count.failed;
}
line(`\n${summary.join('\n')}`);
line(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
