/** The command line and the environment: where the configuration and the data are, and whether to take a picture and leave. */
import { resolve } from 'node:path';

export interface Arguments {
  /** `--config FILE` or `BORNE_CONFIG`. */
  readonly config: string | null;
  /** `--data-dir DIR` or `BORNE_DATA_DIR`; null means Electron's own folder for this application. */
  readonly dataDir: string | null;
  /** `--capture FILE.png`. */
  readonly capture: string | null;
  /** `--restore FILE`: puts a backup back instead of starting the terminal. */
  readonly restore: string | null;
  /** `--recovery-key-file FILE`, which a restore needs. */
  readonly recoveryKeyFile: string | null;
}

/** Reads `--name VALUE` and `--name=VALUE`; the command line wins over the environment. Paths become absolute. */
export function readArguments(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Arguments {
  const path = (name: string, variable?: string): string | null => {
    const value = valueOf(argv, name) ?? (variable === undefined ? undefined : environment[variable]);
    return value === undefined || value === '' ? null : resolve(value);
  };
  return {
    config: path('config', 'BORNE_CONFIG'),
    dataDir: path('data-dir', 'BORNE_DATA_DIR'),
    capture: path('capture'),
    restore: path('restore'),
    recoveryKeyFile: path('recovery-key-file'),
  };
}

function valueOf(argv: readonly string[], name: string): string | undefined {
  const joined = argv.find((argument) => argument.startsWith(`--${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 3);
  const at = argv.indexOf(`--${name}`);
  const next = at < 0 ? undefined : argv[at + 1];
  return next === undefined || next.startsWith('--') ? undefined : next;
}
