/**
 * The probes that must find nothing before the next touch counts. Each is a name and a question; a wipe is proved when every one
 * answers true. Adding a store to the terminal means adding its probe here, and its canary to `tests/security/wipe.test.ts`.
 */
export const PROBE_NAMES = [
  'cookies',
  'localStorage',
  'sessionStorage',
  'indexedDb',
  'cacheStorage',
  'fileSystem',
  'serviceWorkers',
  'httpCache',
  'clipboard',
  'tempFiles',
  'printQueue',
  'visitMemory',
  'rendererProcess',
] as const;
export type ProbeName = (typeof PROBE_NAMES)[number];

/** A question whose answer is true when nothing is left. */
export type Probe = () => Promise<boolean> | boolean;
export type Probes = Readonly<Record<ProbeName, Probe>>;

/** Runs every probe and names those that found something. A probe that throws has proved nothing: it counts as having found something. */
export async function runProbes(probes: Readonly<Record<string, Probe>>): Promise<readonly string[]> {
  const answers = await Promise.all(
    Object.entries(probes).map(async ([name, probe]) => {
      try {
        return (await probe()) ? null : name;
      } catch {
        return name;
      }
    }),
  );
  return answers.filter((name) => name !== null);
}
