/**
 * The test rooms. `unit`, `contract` and `integration` run beside each other, two files at a time, and so do `e2e` and `security` afterwards. The other
 * rooms that drive the real Electron run one file at a time: they walk two screens by themselves, or share one package. `electron/dev/test.ts` runs all of
 * them; one room: `npx vitest run --project e2e`.
 */
import { defineConfig } from 'vitest/config';

/** Vitest empties the object it is given, so each room gets its own. */
const constants = (): Record<string, string> => ({ __RELEASE__: 'false', __DEV_SERVER__: '""' });

/** Rooms of tests that need no Electron, with the time that one test may take, in milliseconds. */
const LOGIC = { unit: 20_000, contract: 60_000, integration: 60_000 } as const;

/** Rooms that start the built application or its package. */
const ELECTRON = { e2e: 120_000, security: 120_000, a11y: 600_000, package: 300_000 } as const;

/** Of those, rooms whose files each start kiosks of their own and mind nothing else on the machine. */
const SIDE_BY_SIDE: readonly string[] = ['e2e', 'security'];

const include = (room: string): string[] => [`tests/${room}/**/*.test.{ts,tsx}`];

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      ...Object.entries(LOGIC).map(([name, testTimeout]) => ({
        define: constants(),
        // As many as the processors CI promises: left to itself, vitest keeps one of the two idle.
        test: {
          name,
          include: include(name),
          pool: 'forks' as const,
          maxWorkers: 2,
          // Unit tests import much and change nothing that is shared: one process loads our modules once for the files it takes.
          isolate: name !== 'unit',
          testTimeout,
          hookTimeout: testTimeout,
        },
      })),
      ...Object.entries(ELECTRON).map(([name, testTimeout]) => ({
        define: constants(),
        test: {
          name,
          include: include(name),
          pool: 'forks' as const,
          fileParallelism: SIDE_BY_SIDE.includes(name),
          maxWorkers: SIDE_BY_SIDE.includes(name) ? 2 : 1,
          testTimeout,
          hookTimeout: 120_000,
          globalSetup: [name === 'package' ? 'tests/fixtures/package-setup.ts' : 'tests/fixtures/electron-setup.ts'],
        },
      })),
    ],
  },
});
