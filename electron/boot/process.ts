/** The process itself: its data folder, its log, how it leaves, and the run of the terminal. */
import { app } from 'electron';
import { lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { LoadedConfig } from '../config/load.ts';
import { createLog, type Log } from '../log/log.ts';
import { errorCode } from '../log/redactor.ts';
import { takesFiles } from '../store/faults.ts';
import { captureHome } from './capture.ts';
import { runRestore } from './restore.ts';
import { openHouseOfTerminal } from './open-house.ts';
import { EXIT_CODES } from './step.ts';
import { startTerminal } from './terminal.ts';

export interface DataPlace {
  readonly folder: string;
  readonly log: Log;
}

/** Leaves without asking anybody. */
export function leave(code: number): never {
  process.exit(code);
}

/** A folder of this account among those that do not outlast the machine's run. Nothing of a visit is written there: visits live in memory. */
function placeInMemory(): string {
  const parent = process.env['XDG_RUNTIME_DIR'] ?? tmpdir();
  const folder = join(parent, `borne-pusey-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(folder);
  return uid === userInfo().uid && (mode & 0o077) === 0 ? folder : mkdtempSync(`${folder}-`);
}

/** Makes the data folder (only the kiosk's account may enter) and Chromium's own below it, and opens the log. */
export function settleData(asked: string | null): DataPlace {
  const folder = asked ?? app.getPath('userData');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Chromium does not start where it cannot write, and the screen must still say what is wrong.
  const own = takesFiles(folder) ? folder : placeInMemory();
  const chromium = join(own, 'chromium');
  mkdirSync(chromium, { recursive: true, mode: 0o700 });
  app.setPath('userData', own);
  app.setPath('sessionData', chromium);
  const log = createLog({ folder, now: () => new Date(), echo: (line) => process.stderr.write(`${line}\n`) });
  log('started', { version: app.getVersion(), electron: process.versions.electron, release: __RELEASE__ });
  return { folder, log };
}

/** An error that nobody caught ends the process: the service manager starts a fresh one. No dialogue, no half-working terminal. */
export function stopOnFatal(log: Log): void {
  const stop = (error: unknown): never => {
    log('fatal', { code: errorCode(error) });
    return leave(EXIT_CODES.fatal);
  };
  process.on('uncaughtException', stop);
  process.on('unhandledRejection', stop);
}

/** Runs the terminal until the process leaves. */
export function runTerminal(given: DataPlace & { readonly loaded: LoadedConfig; readonly capture: string | null }): void {
  const { folder, log, loaded, capture } = given;
  if (loaded.faults.length > 0) log('configFaults', { count: loaded.faults.length });
  let leaving = false;
  const terminal = startTerminal({
    dataDir: folder,
    loaded,
    log,
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
