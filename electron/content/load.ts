/** The content that was shipped: the JSON files below a folder, as `shared/content` reads them. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ContentFiles } from '../../shared/content/files.ts';

/** Reads every JSON file below a folder. Throws when the folder or a file cannot be read or holds no JSON: the build made them. */
export async function readContentFolder(folder: string): Promise<ContentFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
  return new Map(
    await Promise.all(
      files.map(async (entry): Promise<[string, unknown]> => {
        const path = join(entry.parentPath, entry.name);
        const name = path.slice(folder.length + 1).replaceAll(sep, '/');
        return [name, JSON.parse(await readFile(path, 'utf8'))];
      }),
    ),
  );
}
