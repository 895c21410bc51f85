/** The content that was shipped: the JSON files below a folder, as `shared/content` reads them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFiles } from '../../shared/content/files.ts';

/** Names of the JSON files below a folder, with `/`. A name without a dot is a folder: kinds of entries are not told alike by every Electron. */
async function jsonFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  const found = await Promise.all(
    names.map(async (name) => {
      if (name.endsWith('.json')) return [name];
      return name.includes('.') ? [] : (await jsonFiles(join(folder, name))).map((below) => `${name}/${below}`);
    }),
  );
  return found.flat();
}

/** Reads every JSON file below a folder. Throws when the folder or a file cannot be read or holds no JSON: the build made them. */
export async function readContentFolder(folder: string): Promise<ContentFiles> {
  const names = await jsonFiles(folder);
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, unknown]> => [name, JSON.parse(await readFile(join(folder, name), 'utf8'))]),
    ),
  );
}
