/**
 * The run of the terminal, and of a restore: everything that reads a schema, thus most of what main holds. Imported once the first window is on
 * its way.
 */
import { app } from 'electron';
import { z } from 'zod';
import type { LoadedConfig } from '../config/load.ts';
import type { Log } from '../log/log.ts';
import { captureHome } from './capture.ts';
import type { FirstWindow } from './first-window.ts';
import { openHouseOfTerminal } from './open-house.ts';
import { leave, type DataPlace } from './process.ts';
import { runRestore } from './restore.ts';
import { EXIT_CODES } from './step.ts';
import { startTerminal } from './terminal.ts';

export { loadConfig } from '../config/load.ts';

// No code from text in main either.
z.config({ jitless: true });

/** Runs the terminal until the process leaves. */
export function runTerminal(
  given: DataPlace & { readonly loaded: LoadedConfig; readonly first: FirstWindow; readonly capture: string | null },
): void {
  const { folder, log, loaded, first, capture } = given;
  if (loaded.faults.length > 0) log('configFaults', { count: loaded.faults.length });
  let leaving = false;
  const terminal = startTerminal({
    dataDir: folder,
    loaded,
    log,
    first,
    openHouse: openHouseOfTerminal,
    // The end closes windows under a wipe that may still run: what then fails is no reason to come back.
    restart: () => {
      if (!leaving) restart(log);
    },
  });
  const stop = (code: number): void => {
    leaving = true;
    void terminal.shutDown().then(() => {
      log('stopped');
      app.exit(code);
    });
  };
  app.on('window-all-closed', () => undefined);
  app.on('before-quit', (event) => {
    event.preventDefault();
    stop(EXIT_CODES.done);
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => stop(EXIT_CODES.done));
  if (capture === null) return;
  void captureHome(terminal.windows.contents, capture).then(({ saved, line }) => {
    process.stdout.write(`${line}\n`);
    stop(saved ? EXIT_CODES.done : EXIT_CODES.failed);
  });
}

/** Puts a backup back, says what was done on stdout, and leaves. */
export function restoreAndLeave(
  given: DataPlace & { readonly loaded: LoadedConfig; readonly file: string; readonly recoveryKeyFile: string | null },
): void {
  const { folder, log, loaded, file, recoveryKeyFile } = given;
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  void runRestore({ file, recoveryKeyFile, dataDir: folder, choice: loaded.config.vault, say }).then((code) => {
    log('restored', { code });
    leave(code);
  });
}

function restart(log: Log): void {
  log('stopped', { restart: true });
  app.relaunch();
  app.exit(EXIT_CODES.restarting);
}
