/**
 * Builds the application into one folder, and only when a source changed. The result is made beside its final place and moved there
 * in one step: a kiosk or a test that starts meanwhile never sees half a build.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'vite';
import { ROOT, at } from './paths.ts';
import { mainConfig, preloadConfig, rendererConfig, reporterConfig } from './vite.ts';

/** `standard` for developers, tests and the test package; `release` with every debugging door shut. */
export type Variant = 'standard' | 'release';

/** Folders of `resources/` that the application reads while it runs. */
const RESOURCES = ['communes', 'content', 'config', 'docs', 'fonts', 'icons'] as const;

/** Everything that a bundle is made from. */
const SOURCES = ['electron', 'shared', 'renderer', 'package-lock.json', ...RESOURCES.map((name) => join('resources', name))] as const;

/** The folder of a variant, relative to the root. The packaged application sees either of them as `.build`. */
export const outDirOf = (variant: Variant): string => (variant === 'release' ? join('.cache', 'build-release') : '.build');

const filesBelow = (path: string): readonly string[] => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => filesBelow(join(path, entry.name)));
};

/** Developer scripts other than the build itself do not end up in a bundle. */
const counts = (file: string): boolean => !file.startsWith(at('electron', 'dev')) || /[\\/](?:bundle|vite)\.ts$/.test(file);

/** Hash over the name, size and time of every source file: cheap enough to ask at each start. */
const fingerprint = (variant: Variant): string => {
  const hash = createHash('sha256').update(variant);
  for (const file of SOURCES.flatMap((source) => filesBelow(at(source)))
    .filter(counts)
    .sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(ROOT, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
};

const stampOf = (folder: string): string | undefined => {
  const path = join(folder, 'stamp');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

/**
 * Builds all bundles and copies the resources into `folder`, whatever is there. React comes in the edition that `NODE_ENV` names, and
 * a test run sets it to `test`: what is built must not depend on who asked for it.
 */
const buildInto = async (folder: string, release: boolean): Promise<void> => {
  const options = { outDir: folder, release, devServer: '' };
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build(mainConfig(options));
    await build(preloadConfig(options));
    await build(reporterConfig(options));
    await build(rendererConfig(options));
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
  copyResources(folder);
};

/** Copies what the application reads at run time to `resources/` of a build folder. */
export const copyResources = (folder: string): void => {
  for (const name of RESOURCES) {
    if (existsSync(at('resources', name))) cpSync(at('resources', name), join(folder, 'resources', name), { recursive: true });
  }
};

/** Leaves an up-to-date build of the variant; returns whether it had to be made. */
export const ensureBuild = async (variant: Variant, force = false): Promise<boolean> => {
  const target = at(outDirOf(variant));
  const wanted = fingerprint(variant);
  if (!force && stampOf(target) === wanted) return false;
  const staging = at('.cache', `build-${process.pid}`);
  const old = at('.cache', `old-build-${process.pid}`);
  mkdirSync(dirname(target), { recursive: true });
  mkdirSync(staging, { recursive: true });
  try {
    await buildInto(staging, variant === 'release');
    writeFileSync(join(staging, 'stamp'), wanted);
    if (existsSync(target)) renameSync(target, old);
    renameSync(staging, target);
  } finally {
    rmSync(staging, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
  return true;
};
