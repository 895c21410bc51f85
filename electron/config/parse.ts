/**
 * From the text of the configuration file to a configuration that can always be used. A fault costs only the key it concerns,
 * which takes its default; the faults are kept with their line, in French, for the health page of staff mode.
 */
import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import { configSchema, type Config, type ConfigFault } from '../../shared/config/schema.ts';
import { issueInWords } from '../../shared/config/issue-words.ts';
import { syntaxInWords } from './syntax-words.ts';

export interface ParsedConfig {
  readonly config: Config;
  readonly faults: readonly ConfigFault[];
}

type Path = readonly (string | number)[];

/** Rounds of "remove what is wrong and check again"; more than a file of this size can need. */
const MOST_ROUNDS = 500;

/** The configuration when there is no file at all. */
export function defaultConfig(): Config {
  return configSchema.parse({});
}

/**
 * Reads JSON with comments and trailing commas. Never throws. In a release the `trial` printer, which writes readable papers
 * into a folder, becomes `none`.
 */
export function parseConfig(text: string, options: { readonly release: boolean }): ParsedConfig {
  const errors: ParseError[] = [];
  const clean = text.replace(/^\uFEFF/, '');
  const tree = parseTree(clean, errors, { allowTrailingComma: true });
  const faults: ConfigFault[] = errors.map((error) => ({
    line: lineAt(clean, error.offset),
    path: '',
    message: syntaxInWords(error.error),
  }));
  if (tree === undefined || tree.type !== 'object') {
    const faultyRoot = {
      line: 1,
      path: '',
      message: 'Le fichier doit contenir un objet { … } : toutes les valeurs par défaut sont utilisées',
    };
    return { config: defaultConfig(), faults: [...faults, faultyRoot] };
  }
  const lineOf = (path: Path): number => lineAt(clean, nearest(tree, path).offset);
  const fault = (path: Path, message: string): void => {
    faults.push({ line: lineOf(path), path: path.join('.'), message });
  };
  for (const path of repeatedKeys(tree, [])) fault(path, 'Clé écrite deux fois : la dernière est utilisée');

  const dropped = new Set<string>();
  let config = defaultConfig();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const origins = new Map<string, readonly number[]>();
    const checked = configSchema.safeParse(valueOf(tree, [], [], dropped, origins));
    if (checked.success) {
      config = checked.data;
      break;
    }
    for (const issue of topIssues(checked.error.issues, origins)) {
      if (!covered(issue.path, dropped)) {
        const target = existing(tree, issue.path, dropped);
        dropped.add(JSON.stringify(target));
        fault(issue.path, issue.message);
      }
    }
  }
  if (options.release && config.printer.kind === 'trial') {
    fault(['printer', 'kind'], "L'imprimante d'essai est refusée en service public : aucune imprimante n'est utilisée");
    config = { ...config, printer: { kind: 'none' } };
  }
  // A table of zones that lost a line would place the communes of that line by what is left: it would guess.
  if (config.zones.length > 0 && faults.some(({ path }) => path === '' || path.split('.')[0] === 'zones')) {
    fault(['zones'], 'Une faute touche cette table ou la lecture du fichier : toutes les zones sont tenues pour inconnues');
    config = { ...config, zones: [] };
  }
  return { config, faults: faults.toSorted((a, b) => a.line - b.line) };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The value of the file without the dropped parts; `origins` keeps, for each array, the place its items had in the file. */
function valueOf(node: Node, path: Path, seenAs: Path, dropped: ReadonlySet<string>, origins: Map<string, readonly number[]>): unknown {
  if (node.type === 'object') {
    const value: Record<string, unknown> = {};
    for (const property of node.children ?? []) {
      const [key, content] = property.children ?? [];
      if (key === undefined || content === undefined) continue;
      const name = String(getNodeValue(key));
      const here = [...path, name];
      if (!dropped.has(JSON.stringify(here))) {
        const entry = valueOf(content, here, [...seenAs, name], dropped, origins);
        // A key named `__proto__` must become an ordinary, unknown key and nothing else.
        Object.defineProperty(value, name, { value: entry, enumerable: true, configurable: true, writable: true });
      }
    }
    return value;
  }
  if (node.type === 'array') {
    const kept: number[] = [];
    const items: unknown[] = [];
    (node.children ?? []).forEach((child, index) => {
      if (dropped.has(JSON.stringify([...path, index]))) return;
      items.push(valueOf(child, [...path, index], [...seenAs, items.length], dropped, origins));
      kept.push(index);
    });
    origins.set(JSON.stringify(seenAs), kept);
    return items;
  }
  return getNodeValue(node);
}

interface FoundIssue {
  readonly path: Path;
  readonly message: string;
}

function topIssues(issues: readonly z.core.$ZodIssue[], origins: ReadonlyMap<string, readonly number[]>): readonly FoundIssue[] {
  return issues.flatMap((issue) => {
    const path = inFile(issue.path, origins);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], message: 'Clé inconnue : ignorée' }));
    return [{ path, message: `${issueInWords(issue)} : valeur par défaut utilisée` }];
  });
}

/** Brings the path of a checked value back to the places of the file. */
function inFile(path: readonly PropertyKey[], origins: ReadonlyMap<string, readonly number[]>): Path {
  const seen: (string | number)[] = [];
  const original: (string | number)[] = [];
  for (const part of path) {
    const key = typeof part === 'symbol' ? String(part) : part;
    const kept = origins.get(JSON.stringify(seen));
    original.push(typeof key === 'number' ? (kept?.[key] ?? key) : key);
    seen.push(key);
  }
  return original;
}

/** The node at `path`, or the nearest one above it that exists. */
function nearest(tree: Node, path: Path): Node {
  let node = tree;
  for (const part of path) {
    const next = child(node, part);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function child(node: Node, part: string | number): Node | undefined {
  if (node.type === 'array') return typeof part === 'number' ? node.children?.[part] : undefined;
  const properties = (node.children ?? []).filter((property) => property.type === 'property' && property.children?.[0]?.value === part);
  return properties.at(-1)?.children?.[1];
}

/** The longest part of `path` that is written in the file and not dropped: what has to go so that a default can come. */
function existing(tree: Node, path: Path, dropped: ReadonlySet<string>): Path {
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    if (!dropped.has(JSON.stringify(part)) && exists(tree, part)) return part;
  }
  return [];
}

function exists(tree: Node, path: Path): boolean {
  let node: Node | undefined = tree;
  for (const part of path) {
    node = child(node, part);
    if (node === undefined) return false;
  }
  return true;
}

/** Whether something above `path` was dropped in this round already. */
function covered(path: Path, dropped: ReadonlySet<string>): boolean {
  return path.slice(0, -1).some((_, index) => dropped.has(JSON.stringify(path.slice(0, index + 1))));
}

function repeatedKeys(node: Node, path: Path): readonly Path[] {
  if (node.type === 'array') return (node.children ?? []).flatMap((item, index) => repeatedKeys(item, [...path, index]));
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((property) => {
    const [key, content] = property.children ?? [];
    if (key === undefined) return [];
    const name = String(getNodeValue(key));
    const here = [...path, name];
    const again = seen.has(name) ? [here] : [];
    seen.add(name);
    return content === undefined ? again : [...again, ...repeatedKeys(content, here)];
  });
}
