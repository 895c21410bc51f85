/** The command line of `npm start` and `npm run dev`: what the application is started with. */
import { isAbsolute, resolve } from 'node:path';
import { at } from './paths.ts';

/** Options of the application whose value is a path. */
const PATH_OPTIONS: ReadonlySet<string> = new Set(['--capture', '--config', '--data-dir']);

/** What the scripts decided, and what to tell the person. */
export interface ApplicationArguments {
  readonly args: readonly string[];
  /** True when nobody named a configuration and the trial one is used. */
  readonly trial: boolean;
}

/**
 * Turns relative paths into absolute ones, seen from the folder where the person typed the command, and adds the trial
 * configuration and its data folder when neither an option nor BORNE_CONFIG names one. Throws when an option lacks its value.
 */
export const applicationArguments = (
  typed: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): ApplicationArguments => {
  const args: string[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < typed.length; index += 1) {
    const [option = '', inline] = (typed[index] ?? '').split(/=(.*)/s);
    if (!PATH_OPTIONS.has(option)) {
      args.push(typed[index] ?? '');
      continue;
    }
    if (inline === undefined) index += 1;
    const value = inline ?? typed[index];
    if (value === undefined || value === '' || value.startsWith('--')) throw new Error(`${option} needs a path`);
    seen.add(option);
    args.push(option, isAbsolute(value) ? value : resolve(cwd, value));
  }
  const named = (option: string, variable: string): boolean => seen.has(option) || (env[variable] ?? '') !== '';
  const trial = !named('--config', 'BORNE_CONFIG');
  if (trial) {
    args.push('--config', at('resources', 'config', 'trial.jsonc'));
    if (!named('--data-dir', 'BORNE_DATA_DIR')) args.push('--data-dir', at('.cache', 'trial-data'));
  }
  return { args, trial };
};
