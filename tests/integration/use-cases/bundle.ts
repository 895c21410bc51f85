/** Bundles a TypeScript entry into one CommonJS file, the way the application's main process is bundled. */
import { join } from 'node:path';
import { build } from 'vite';
import { EXTERNAL } from '../../../electron/dev/vite.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/**
 * Returns the path of the bundle. It lies under the project's own ignored folder, so that the native modules are found; the caller
 * removes `folder`.
 */
export async function bundled(entry: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    root: ROOT,
    ssr: { noExternal: true, external: [...EXTERNAL], target: 'node' },
    build: {
      ssr: entry,
      target: 'node18',
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { external: [...EXTERNAL], output: { format: 'cjs', entryFileNames: 'bundle.cjs', codeSplitting: false } },
    },
  });
  return join(folder, 'bundle.cjs');
}
