/**
 * `npm run deps`: the import rules of `.dependency-cruiser.cjs`. A check that sees nothing finds nothing, so this one first proves
 * its sight: on seeded files, one for each important rule, and by the rooms and the number of modules that it reports.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ROOT, at } from './paths.ts';

const reportSchema = z.object({
  modules: z.array(z.object({ source: z.string(), dependencies: z.array(z.unknown()) })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});
type Report = z.infer<typeof reportSchema>;

/** A wrong import for each rule: file, content, name of the rule that has to report it. */
const SEEDS: readonly (readonly [file: string, content: string, rule: string])[] = [
  ['shared/clock.ts', "import { hostname } from 'node:os';\nexport const name = hostname();\n", 'shared-is-pure'],
  ['shared/window.ts', "import type { App } from 'electron';\nexport type Shell = App;\n", 'shared-is-pure'],
  ['electron/page.ts', "export { screen } from '../renderer/screen.ts';\n", 'electron-not-renderer'],
  ['renderer/screen.ts', 'export const screen = 1;\n', ''],
  ['renderer/leak.ts', "import type { page } from '../electron/page.ts';\nexport type Page = typeof page;\n", 'renderer-stays-outside'],
  ['renderer/disk.ts', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n", 'renderer-without-node'],
  ['renderer/shell.ts', "import { shell } from 'electron';\nexport const open = shell;\n", 'renderer-without-electron'],
  ['electron/preload.ts', "import { join } from 'node:path';\nexport const path = join;\n", 'preload-is-small'],
  ['electron/ipc/router.ts', "import { ipcMain } from 'electron';\nexport const main = ipcMain;\n", 'router-knows-no-electron'],
];

/** Rooms of which the report must contain at least one module with an import. */
const ROOMS = ['shared', 'electron', 'renderer', 'tests'] as const;

const cruise = (folder: string, targets: readonly string[]): Report => {
  const tool = at('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const run = spawnSync(
    process.execPath,
    [
      '--require',
      at('electron', 'dev', 'swc-tsx.cjs'),
      tool,
      '--config',
      at('.dependency-cruiser.cjs'),
      '--output-type',
      'json',
      ...targets,
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  if (run.stdout === '') throw new Error(`dependency-cruiser said nothing: ${run.stderr}`);
  return reportSchema.parse(JSON.parse(run.stdout));
};

/** Faults of the check itself, found on seeded files in a folder of its own. */
const selfTest = (): readonly string[] => {
  const folder = at('.cache', `deps-self-test-${process.pid}`);
  try {
    for (const [file, content] of SEEDS) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    symlinkSync(at('node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', devDependencies: { electron: '*' } }));
    const { violations } = cruise(folder, ['shared', 'electron', 'renderer']).summary;
    return SEEDS.filter(
      ([file, , rule]) => rule !== '' && !violations.some((found) => found.from === file && found.rule.name === rule),
    ).map(([file, , rule]) => `the check is blind: ${rule} was not reported for the seeded ${file}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const sourcesBelow = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sum + sourcesBelow(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') && statSync(path).size > 0 ? sum + 1 : sum;
  }, 0);

const rooms = ROOMS.filter((room) => existsSync(at(room)));
const report = cruise(ROOT, rooms);
const faults = [...selfTest()];
for (const room of rooms) {
  const seen = report.modules.filter((module) => module.source.startsWith(`${room}/`));
  const there = sourcesBelow(at(room));
  if (seen.length < there) faults.push(`the check saw ${seen.length} of ${there} modules of ${room}/`);
  if (there > 0 && !seen.some((module) => module.dependencies.length > 0)) faults.push(`the check saw no import in ${room}/`);
}
for (const { from, to, rule } of report.summary.violations) faults.push(`${from} -> ${to}: ${rule.name}`);

const own = report.modules.filter((module) => ROOMS.some((room) => module.source.startsWith(`${room}/`))).length;
process.stdout.write(`${[...faults, `deps: ${own} modules, ${SEEDS.length} seeded files, ${faults.length} faults`].join('\n')}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
