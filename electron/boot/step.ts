/** Boot steps: named, in order, and fail-fast. The first that throws stops the process with its name on stderr. */

/** Exit codes of the process; the service manager and the operator's guide name them. */
export const EXIT_CODES = {
  done: 0,
  /** A boot step failed, or `--capture` found no usable screen. */
  failed: 1,
  /** A debugging switch was given to a release build. */
  debuggerRefused: 3,
  /** `--restore` put nothing back; its words say why. */
  notRestored: 4,
  /** A wipe could not be proved, or no window comes up: a fresh process takes over. */
  restarting: 5,
  /** An error that nobody caught. */
  fatal: 6,
} as const;

/** Runs one step. What it throws is reported by name and class only (a message may quote a path), then `exit` is called. */
export function bootStep<T>(name: string, run: () => T, exit: (code: number) => never): T {
  try {
    return run();
  } catch (error) {
    process.stderr.write(`borne: boot step failed: ${name} (${error instanceof Error ? error.name : typeof error})\n`);
    return exit(EXIT_CODES.failed);
  }
}
