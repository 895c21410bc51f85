/** The Electron runtime that the bootstrap chose, for scripts and tests. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { at } from './paths.ts';

const runtimeSchema = z.object({
  /** `trial` is Electron 25 from the npm registry: tests only. */
  origin: z.enum(['official', 'trial']),
  version: z.string(),
  /** Folder that holds the executable and its resources. */
  directory: z.string(),
  executable: z.string(),
});

/** A runtime that can start the application: `executable .` */
export type Runtime = Readonly<z.infer<typeof runtimeSchema>>;

/** Reads the bootstrap's choice; throws with the command to run when there is none. */
export const readRuntime = (): Runtime => {
  const file = at('.runtime', 'selected.json');
  const parsed = existsSync(file) ? runtimeSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  if (parsed?.success !== true || !existsSync(parsed.data.executable)) {
    throw new Error('No Electron runtime: run node electron/dev/bootstrap.mjs start');
  }
  return parsed.data;
};

/**
 * Switches that this machine needs. Chromium refuses its sandbox to the superuser, so continuous integration as root goes without;
 * nobody else does, and the packaged launcher never.
 */
export const sandboxSwitches = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);
