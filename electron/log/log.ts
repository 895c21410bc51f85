/** The technical log: JSON lines of closed event names and small facts, on stderr and in a file that rotates. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LogEvent } from './events.ts';
import { redact } from './redactor.ts';

export type LogFacts = Readonly<Record<string, string | number | boolean>>;
export type Log = (event: LogEvent, facts?: LogFacts) => void;

/** A file of this size, in bytes, is set aside. */
const ROTATE_AT_BYTES = 1024 * 1024;
/** Files set aside: `borne.log.1` is the newest. With the current one at most 4 MB. */
const KEPT_FILES = 3;

/**
 * A log that writes `borne.log` in `folder`. It never throws: a full disk must not stop a visit.
 * `now` gives the instant of a line; `echo` receives each line too (stderr in the application).
 */
export function createLog(options: { readonly folder: string; readonly now: () => Date; readonly echo: (line: string) => void }): Log {
  const file = join(options.folder, 'borne.log');
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  return (event, facts = {}) => {
    const safe = Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, typeof value === 'string' ? redact(value) : value]));
    const line = JSON.stringify({ at: options.now().toISOString(), event, ...safe });
    options.echo(line);
    try {
      rotate(file);
      appendFileSync(file, `${line}\n`, { mode: 0o600 });
    } catch {
      // The line was echoed; the system journal keeps it.
    }
  };
}

function rotate(file: string): void {
  if (size(file) < ROTATE_AT_BYTES) return;
  for (let number = KEPT_FILES; number >= 1; number -= 1) {
    const from = number === 1 ? file : `${file}.${number - 1}`;
    if (size(from) >= 0) renameSync(from, `${file}.${number}`);
  }
}

function size(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? -1;
}
