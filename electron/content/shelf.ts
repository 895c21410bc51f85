/** The content in service. */
import { type Content, readContentFiles } from '../../shared/content/files.ts';
import { readContentFolder } from './load.ts';

/** Reads the shipped content once, when it is first asked for. Throws when it is at fault, which the tests of the content exclude. */
export function createContentShelf(folder: string): () => Promise<Content> {
  let reading: Promise<Content> | null = null;
  const read = async (): Promise<Content> => {
    const shipped = readContentFiles(await readContentFolder(folder));
    if (!shipped.ok) throw new Error('the shipped content is at fault');
    return shipped.content;
  };
  return () => (reading ??= read());
}
