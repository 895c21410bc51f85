/** Finds and reads the configuration file, and settles its relative folders below the data folder. */
import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Config } from '../../shared/config/schema.ts';
import { defaultConfig, parseConfig, type ParsedConfig } from './parse.ts';

export interface LoadedConfig extends ParsedConfig {
  /** The file that was asked for, or null when none was. */
  readonly file: string | null;
}

/**
 * Reads `file`. Never throws: without a file the defaults hold, an unreadable file is a fault of line 1. Relative folders
 * (`printer.folder`, `exportFolder`, `importFolder`, `backup.folder`, `selfTest.certificates`, `supervision.file`, `vault.keyFile`) are taken from `dataDir`.
 */
export function loadConfig(options: { readonly file: string | null; readonly dataDir: string; readonly release: boolean }): LoadedConfig {
  const { file, dataDir, release } = options;
  if (file === null) return { file, config: defaultConfig(), faults: [] };
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    const message = 'Fichier illisible : toutes les valeurs par défaut sont utilisées';
    return { file, config: defaultConfig(), faults: [{ line: 1, path: '', message }] };
  }
  const { config, faults } = parseConfig(text, { release });
  return { file, config: settleFolders(config, dataDir), faults };
}

/** Takes relative folders from the data folder; a configuration that is settled stays as it is. */
export function settleFolders(config: Config, dataDir: string): Config {
  const below = (path: string): string => (isAbsolute(path) ? path : join(dataDir, path));
  const { printer, exportFolder, importFolder, backup, selfTest, supervision, vault } = config;
  return {
    ...config,
    printer: printer.kind === 'trial' ? { ...printer, folder: below(printer.folder) } : printer,
    exportFolder: exportFolder === null ? null : below(exportFolder),
    importFolder: importFolder === null ? null : below(importFolder),
    backup: { ...backup, folder: backup.folder === null ? null : below(backup.folder) },
    selfTest: { ...selfTest, certificates: selfTest.certificates.map(below) },
    supervision: { file: supervision.file === null ? null : below(supervision.file) },
    vault: { ...vault, keyFile: vault.keyFile === null ? null : below(vault.keyFile) },
  };
}
