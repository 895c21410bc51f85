import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '../../shared/result.ts';
import { writeSynced } from '../store/on-disk.ts';
import type { Spooler } from './spooler.ts';

/**
 * "Prints" into a folder, for trials: each job becomes `impression-….pdf`, whole or not at all. The files are readable by whoever
 * reads the folder, which is why a release refuses this spooler.
 */
export function createTrialSpooler(folder: string): Spooler {
  const printed = new Set<string>();
  return {
    submit: async (pdf) => {
      const job = `impression-${randomBytes(6).toString('hex')}`;
      const partial = join(folder, `.${job}.part`);
      try {
        await mkdir(folder, { recursive: true });
        await writeSynced(partial, pdf);
        await rename(partial, join(folder, `${job}.pdf`));
      } catch {
        await rm(partial, { force: true }).catch(() => undefined);
        return fail('printFailed');
      }
      printed.add(job);
      return ok({ job });
    },
    state: (job) => Promise.resolve(printed.has(job) ? 'printed' : 'failed'),
    cancel: () => Promise.resolve(true),
    pending: () => Promise.resolve(0),
    recover: () => Promise.resolve(),
  };
}
