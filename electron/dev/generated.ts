/** The documents that are drawn from the program, as they must be on the disk. `npm run documents` writes them, a test compares them. */
import { format, resolveConfig } from 'prettier';
import { auditEventsDocument } from '../../shared/audit/document.ts';
import { dataInventory } from './data-inventory.ts';
import { at } from './paths.ts';

/** French spaces, so that neither punctuation nor a quote is left alone at the beginning or end of a line. */
const frenchSpaces = (text: string): string =>
  text
    .replace(/ ([:»])/g, '\u00A0$1')
    .replace(/« /g, '«\u00A0')
    .replace(/ ([;!?])/g, '\u202F$1');

/** Name in `resources/docs` and text of each generated document. */
const MAKERS: Readonly<Record<string, () => string>> = {
  'audit-events.md': auditEventsDocument,
  'inventaire-donnees.md': () => frenchSpaces(dataInventory()),
};

export interface GeneratedDocument {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
}

/** Every generated document, laid out as `npm run format` wants it. */
export async function generatedDocuments(): Promise<readonly GeneratedDocument[]> {
  return Promise.all(
    Object.entries(MAKERS).map(async ([name, make]) => {
      const file = at('resources', 'docs', name);
      return { file, text: await format(make(), { ...(await resolveConfig(file)), filepath: file }) };
    }),
  );
}
