import { readFileSync } from 'node:fs';
import { parseCommunes } from '../../shared/communes/communes.ts';
import type { CommuneNameOf } from '../../shared/sheets/view.ts';

/** Names of communes from the terminal's own list, which is read when the first name is asked for; a list that cannot be read names nothing. */
export function communeNames(file: string): CommuneNameOf {
  let names: ReadonlyMap<string, string> | null = null;
  const read = (): ReadonlyMap<string, string> => {
    try {
      const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
      return new Map(parseCommunes(list).communes.map(({ code, name }) => [code, name]));
    } catch {
      return new Map();
    }
  };
  return (code) => {
    names ??= read();
    return names.get(code) ?? null;
  };
}
