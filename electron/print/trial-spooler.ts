import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '../../shared/result.ts';
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
        const file = await open(partial, 'wx', 0o600);
        try {
          await file.writeFile(pdf);
          await file.sync();
        } finally {
          await file.close();
        }
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
