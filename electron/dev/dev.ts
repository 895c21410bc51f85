/**
 * `npm run dev`: the screens from Vite's server with hot replacement, main and preload built again and the application restarted
 * when one of their files changes. The application sees `__DEV_SERVER__`, the only build in which that constant is not empty.
 */
import type { ChildProcess } from 'node:child_process';
import { rmSync, watch } from 'node:fs';
import { build, createServer } from 'vite';
import { applicationArguments } from './arguments.ts';
import { copyResources } from './bundle.ts';
import { endProcess, say, spawnApplication, waitForExit, withScreen } from './launch.ts';
import { at } from './paths.ts';
import { mainConfig, preloadConfig, rendererConfig } from './vite.ts';

/** Editors write a file in several steps: changes within this time are one change. */
const SETTLE_MS = 150;

const { args } = applicationArguments(process.argv.slice(2), process.env, process.env.INIT_CWD ?? process.cwd());
const outDir = at('.build');
const server = await createServer(rendererConfig({ outDir, release: false, devServer: '' }));
await server.listen();
const devServer = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
const screen = await withScreen();

let application: ChildProcess | undefined;
let restarting = false;

const buildMain = async (): Promise<void> => {
  // What is built here must not pass for an ordinary build afterwards.
  rmSync(at('.build', 'stamp'), { force: true });
  const options = { outDir, release: false, devServer };
  await build(mainConfig(options));
  await build(preloadConfig(options));
  copyResources(outDir);
};

const finish = async (code: number): Promise<void> => {
  if (application !== undefined) endProcess(application);
  await server.close();
  screen.stop();
  process.exit(code);
};

const run = (): void => {
  const current = spawnApplication(args, screen.env);
  application = current;
  void waitForExit(current).then(async (code) => {
    if (application === current && !restarting) await finish(code);
  });
};

const restart = async (): Promise<void> => {
  if (restarting) return;
  restarting = true;
  try {
    await buildMain();
    const previous = application;
    if (previous !== undefined && previous.exitCode === null) {
      const ended = waitForExit(previous);
      endProcess(previous);
      await ended;
    }
    run();
    say('main process restarted');
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  } finally {
    restarting = false;
  }
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void finish(0));

await buildMain();
say(`screens from ${devServer}`);
run();

let pending: NodeJS.Timeout | undefined;
for (const folder of ['electron', 'shared']) {
  watch(at(folder), { recursive: true }, (_event, name) => {
    if (name === null || !name.endsWith('.ts') || name.startsWith('dev')) return;
    clearTimeout(pending);
    pending = setTimeout(() => void restart(), SETTLE_MS);
  });
}
