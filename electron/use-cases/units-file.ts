/** A list of units from a file of the import folder: read whole or refused whole, with the line of each fault. */
import { parse } from 'csv-parse/sync';
import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import type { UnitsFileView } from '../../shared/ipc/upkeep.ts';
import { fail, ok } from '../../shared/result.ts';
import { checkChange } from '../../shared/settings/layer.ts';
import { UNITS_FILE_NAME } from '../../shared/ipc/upkeep.ts';
import { readPlainFile } from './arrivals-folder.ts';
import type { UseCase } from './deps.ts';
import { currentAgent } from './staff-view.ts';

/** Largest list that is read, in bytes: 80 units with 400 communes each fit. */
const MOST_BYTES = 512 * 1024;
/** Files shown at most, and faults named at most. */
const MOST_FILES = 50;
const MOST_FAULTS = 100;

/** The columns that a table must have, and the one that it may lack. */
const COLUMNS = ['id', 'name', 'communes'] as const;
const OPTIONAL = 'recipient';

export interface LineFault {
  readonly line: number;
  readonly message: string;
}

/** Units as they were written, each with its line; nothing is checked yet beyond the form of the file. */
export interface WrittenUnits {
  readonly units: readonly { readonly line: number; readonly unit: unknown }[];
  readonly faults: readonly LineFault[];
}

/** What the reader of tables gives with `info`. */
const csvRows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const codes = (text: string): readonly string[] => text.split(/[\s,|]+/).filter((code) => code !== '');

/** Reads a table with a head line `id;name;recipient;communes`; the codes of a unit's communes are separated by spaces. */
export function unitsOfCsv(text: string): WrittenUnits {
  const head = text.replace(/^\uFEFF/, '').split('\n', 1)[0] ?? '';
  const separator = head.includes(';') ? ';' : ',';
  let rows: readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  try {
    const read: unknown = parse(text, {
      bom: true,
      delimiter: separator,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    rows = csvRows.parse(read);
  } catch (error) {
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    return { units: [], faults: [{ line, message: 'Guillemets non fermés ou mal placés' }] };
  }
  const [first, ...others] = rows;
  const names = (first?.record ?? []).map((name) => name.toLowerCase());
  const missing = COLUMNS.filter((name) => !names.includes(name));
  if (missing.length > 0) return { units: [], faults: [{ line: 1, message: `Colonne absente : ${missing.join(', ')}` }] };
  const faults = others
    .filter(({ record }) => record.length !== names.length)
    .map(({ record, info }) => ({ line: info.lines, message: `${names.length} colonnes attendues, ${record.length} trouvées` }));
  const cell = (record: readonly string[], name: string): string => record[names.indexOf(name)] ?? '';
  const units = others.map(({ record, info }) => ({
    line: info.lines,
    unit: {
      id: cell(record, 'id'),
      name: cell(record, 'name'),
      recipient: cell(record, OPTIONAL) === '' ? null : cell(record, OPTIONAL),
      communes: codes(cell(record, 'communes')),
    },
  }));
  return { units, faults };
}

/** Reads a list `[ { "id": …, "name": …, "recipient": …, "communes": […] } ]`; comments are allowed. */
export function unitsOfJson(text: string): WrittenUnits {
  const clean = text.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const tree: Node | undefined = parseTree(clean, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined) return { units: [], faults: [{ line: lineAt(clean, error.offset), message: 'Écriture JSON incorrecte' }] };
  if (tree?.type !== 'array') return { units: [], faults: [{ line: 1, message: 'Le fichier doit contenir une liste [ … ]' }] };
  return {
    units: (tree.children ?? []).map((node) => {
      const unit: unknown = getNodeValue(node);
      return { line: lineAt(clean, node.offset), unit };
    }),
    faults: [],
  };
}

/** Names of the lists in a folder, in order; none when the folder is not there. */
export async function unitFileNames(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && UNITS_FILE_NAME.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .slice(0, MOST_FILES);
}

/**
 * The units of a file as a value of their group, for the head. With one fault there are no units: nothing is imported in part. Failures: `notAllowed`,
 * `notFound`, `conflict` when no folder is configured or the file is too large.
 */
export const readUnitsFile: UseCase<'readUnitsFile'> =
  (deps) =>
  async ({ file }) => {
    const agent = await currentAgent(deps);
    if (agent?.role !== 'head') return fail('notAllowed');
    const folder = deps.config.importFolder;
    if (folder === null) return fail('conflict');
    const bytes = await readPlainFile(folder, file, UNITS_FILE_NAME, MOST_BYTES);
    if (bytes === 'missing') return fail('notFound');
    if (bytes === 'tooLarge') return fail('conflict');
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return ok({
        units: null,
        count: 0,
        faults: [{ line: 1, message: 'Le fichier n’est pas en UTF-8 : enregistrez-le en « CSV UTF-8 »' }],
      });
    }
    const written = file.toLowerCase().endsWith('.json') ? unitsOfJson(text) : unitsOfCsv(text);
    return ok(checked(deps.config, written));
  };

function checked(config: Parameters<typeof checkChange>[0], { units, faults }: WrittenUnits): UnitsFileView {
  const value = { units: units.map(({ unit }) => unit) };
  const verdict = checkChange(config, 'units', value);
  const found = verdict.ok
    ? faults
    : [
        ...faults,
        ...verdict.faults.map(({ path, message }) => {
          const [, place = '', ...rest] = path.split('.');
          return { line: units[Number(place)]?.line ?? 1, message: rest.length === 0 ? message : `champ ${rest.join('.')} : ${message}` };
        }),
      ];
  if (found.length === 0) return { units: value, count: units.length, faults: [] };
  return { units: null, count: units.length, faults: found.toSorted((a, b) => a.line - b.line).slice(0, MOST_FAULTS) };
}
