/** The process itself: its data folder, its log, and how it leaves. */
import { app } from 'electron';
import { lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createLog, type Log } from '../log/log.ts';
import { errorCode } from '../log/redactor.ts';
import { takesFiles } from '../store/faults.ts';
import { EXIT_CODES } from './step.ts';

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
