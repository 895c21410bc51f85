/**
 * The bundles as Vite configurations. Main and preload are CommonJS: the module loader of Electron 25 cannot import from an archive,
 * and a sandboxed preload cannot be a module. Each preload is one file; what main imports later is in files of its own, read when it is
 * needed. Targets stay at what Electron 25 runs.
 */
import react from '@vitejs/plugin-react';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineConfig, PluginOption } from 'vite';
import { ROOT, at } from './paths.ts';

/** Modules that are loaded at run time: Electron itself and what holds native code. */
export const EXTERNAL = ['electron', 'libsql', '@node-rs/argon2'] as const;

/** What differs between the bundles of a developer, of the tests and of a release. */
export interface BuildOptions {
  /** Folder that receives `electron/` and `renderer/`. */
  readonly outDir: string;
  /** See `__RELEASE__`. */
  readonly release: boolean;
  /** See `__DEV_SERVER__`. */
  readonly devServer: string;
}

const common = (plugins: readonly PluginOption[] = []): InlineConfig => ({
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [...plugins],
});

const constants = (options: BuildOptions): Record<string, string> => ({
  __RELEASE__: JSON.stringify(options.release),
  __DEV_SERVER__: JSON.stringify(options.devServer),
});

/** `later`: what is imported dynamically goes to files beside the entry instead of into it. */
const commonJs = (entry: string, name: string, later: boolean, options: BuildOptions): InlineConfig => ({
  ...common(),
  root: ROOT,
  define: constants(options),
  ssr: { noExternal: true, external: [...EXTERNAL], target: 'node' },
  build: {
    ssr: entry,
    target: 'node18',
    outDir: join(options.outDir, 'electron'),
    emptyOutDir: false,
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      external: [...EXTERNAL],
      output: { format: 'cjs', entryFileNames: `${name}.cjs`, chunkFileNames: `${name}-[name].cjs`, codeSplitting: later },
    },
  },
});

/** The main process: `electron/main.cjs`, and `main-*.cjs` for what comes after its window. */
export const mainConfig = (options: BuildOptions): InlineConfig => commonJs(at('electron', 'main.ts'), 'main', true, options);

/** The preload of our own pages: `electron/preload.cjs`. */
export const preloadConfig = (options: BuildOptions): InlineConfig => commonJs(at('electron', 'preload.ts'), 'preload', false, options);

/** What runs in the pages of official sites: `electron/focus-reporter.cjs`. */
export const reporterConfig = (options: BuildOptions): InlineConfig =>
  commonJs(at('electron', 'sites', 'focus-reporter.ts'), 'focus-reporter', false, options);

/** Every page directly in `renderer/`: the kiosk itself and the pages that stand without it. */
export const htmlEntries = (): readonly string[] => {
  const folder = at('renderer');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
};

/** The screens: served by the `app://` protocol from the root, nothing inlined, so that the content security policy needs no exception. */
export const rendererConfig = (options: BuildOptions): InlineConfig => ({
  ...common([react()]),
  root: at('renderer'),
  base: '/',
  define: constants(options),
  server: { host: '127.0.0.1', fs: { allow: [ROOT] } },
  build: {
    target: 'chrome114',
    cssTarget: 'chrome114',
    outDir: join(options.outDir, 'renderer'),
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: { input: [...htmlEntries()] },
  },
});
