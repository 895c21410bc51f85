/**
 * Makes a fresh clone able to run: packages, Electron runtime, system libraries. It is the first thing every npm script of this
 * repository runs, when there may be no `node_modules` at all, so it and its parts use the built-ins of Node only.
 *
 * Use: `node electron/dev/bootstrap.mjs [start|test|tools]`. `tools` needs the packages only; `start` needs the runtime and what it
 * links to as well; `test` also the programs that the tests call. One line says what each step did; a step that has nothing to do costs milliseconds.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './bootstrap/packages.mjs';
import { ensureRuntime } from './bootstrap/runtime.mjs';
import { ensureSystem } from './bootstrap/system.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const PURPOSES = ['start', 'test', 'tools'];
const OLDEST_NODE = [20, 19];

/** One line for the person at the keyboard. */
const say = (line) => process.stdout.write(`bootstrap: ${line}\n`);

const stop = (line) => {
  process.stderr.write(`bootstrap: ${line}\n`);
  process.exit(1);
};

const purpose = process.argv[2] ?? 'start';
if (!PURPOSES.includes(purpose)) stop(`unknown purpose "${purpose}"; one of ${PURPOSES.join(', ')}`);
if (!existsSync(join(ROOT, 'package-lock.json'))) stop('package-lock.json is missing: this is not a complete clone');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  stop(`Node ${process.versions.node} is too old: ${OLDEST_NODE.join('.')} or newer is needed`);
}

try {
  ensurePackages(ROOT, say);
  if (purpose !== 'tools') {
    const runtime = ensureRuntime(ROOT, say);
    ensureSystem({ executable: runtime.executable, forTests: purpose === 'test', say });
  }
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
