/** Starts the application with the chosen runtime, on a screen of its own where there is none, and sees it to its end. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ROOT } from './paths.ts';
import { hasDisplay, startDisplay } from './display.ts';
import { readRuntime, sandboxSwitches } from './runtime.ts';

/** Lines that Chromium writes on machines without a message bus or a graphics card, and that mean nothing there. */
const NOISE =
  /:(?:ERROR|WARNING):(?:bus|object_proxy|viz_main_impl|gl_surface|gpu_|angle_platform|command_buffer|interface_endpoint|browser_main_loop|vaapi)/;

const PATIENCE_MS = 5_000;

/** One line for the person at the keyboard. */
export const say = (line: string): void => {
  process.stdout.write(`borne: ${line}\n`);
};

/** Ends a process politely, then by force after five seconds. */
export const endProcess = (child: ChildProcess): void => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS).unref();
};

/** Starts the runtime on the repository's folder with `args`; standard error loses only the known noise. */
export const spawnApplication = (args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess => {
  const switches = sandboxSwitches();
  if (switches.length > 0) say('run by the superuser, so without the sandbox of Chromium (--no-sandbox): for tests only');
  const child = spawn(readRuntime().executable, ['.', ...switches, ...args], { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'pipe'] });
  if (child.stderr !== null) {
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (line !== '' && !NOISE.test(line)) process.stderr.write(`${line}\n`);
    });
  }
  return child;
};

/** What an application run ended with: its own code, or 128 plus nothing better than 1 for a signal. */
export const waitForExit = async (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => {
    child.once('error', (error) => {
      process.stderr.write(`borne: ${error.message}\n`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });

/**
 * Environment with a screen in it, and the way to give the screen back. A virtual screen is started only where no display is named.
 */
export const withScreen = async (): Promise<{ readonly env: NodeJS.ProcessEnv; readonly stop: () => void }> => {
  if (hasDisplay(process.env)) return { env: process.env, stop: () => undefined };
  const display = await startDisplay();
  say(`no screen here: a virtual one was started on ${display.name}`);
  return { env: { ...process.env, DISPLAY: display.name }, stop: display.stop };
};
