/** Makes the application's folder with its executable `borne-pusey`, in one of its two variants. */
import { Arch, build, Platform, type Configuration } from 'electron-builder';
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild, outDirOf, type Variant } from './bundle.ts';
import { setFuses } from './fuses.ts';
import { at } from './paths.ts';
import type { Runtime } from './runtime.ts';

const OUTPUT = { standard: 'release', release: join('release', 'service') } as const;

const EXECUTABLE = 'borne-pusey';

/** Folder of a variant's package, relative to the root. */
export const packageFolder = (variant: Variant): string => join(OUTPUT[variant], 'linux-unpacked');

/** The executable of a variant's package, relative to the root. */
export const packagedExecutable = (variant: Variant): string => join(packageFolder(variant), EXECUTABLE);

const configuration = (variant: Variant, runtime: Runtime): Configuration => ({
  appId: 'local.borne-pusey',
  productName: 'Borne Pusey',
  electronVersion: runtime.version,
  electronDist: runtime.directory,
  electronLanguages: ['fr', 'de', 'en-GB', 'en-US'],
  npmRebuild: false,
  publish: null,
  asar: true,
  asarUnpack: ['**/*.node'],
  directories: { output: OUTPUT[variant], buildResources: join('resources', 'builder') },
  files: [
    'package.json',
    '!**/node_modules/**/*-musl/**',
    '!**/node_modules/**/*.{d.ts,d.mts,map,md}',
    { from: outDirOf(variant), to: '.build', filter: ['**/*', '!stamp'] },
  ],
  linux: { executableName: EXECUTABLE, target: 'dir', category: 'Office' },
  // The trial runtime carries its stand-in for Electron's default application, which must not travel.
  afterPack: ({ appOutDir }) => {
    for (const name of ['app', 'default_app.asar']) rmSync(join(appOutDir, 'resources', name), { recursive: true, force: true });
    return Promise.resolve();
  },
});

/**
 * Builds what changed, packs it and sets the fuses. Returns the fuses as read back from the executable. The caller decides whether
 * the runtime is fit for the variant.
 */
export const makePackage = async (variant: Variant, runtime: Runtime): Promise<Readonly<Record<string, boolean | null>>> => {
  await ensureBuild(variant);
  const unpacked = at(packageFolder(variant));
  rmSync(unpacked, { recursive: true, force: true });
  await build({ targets: Platform.LINUX.createTarget('dir', Arch.x64), config: configuration(variant, runtime), projectDir: at() });
  const fuses = await setFuses(at(packagedExecutable(variant)), variant);
  // Chromium accepts its set-uid helper only when the superuser owns it; elsewhere the installer does this.
  if (process.getuid?.() === 0) chmodSync(join(unpacked, 'chrome-sandbox'), 0o4755);
  return fuses;
};
