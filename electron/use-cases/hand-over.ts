/** What every hand-over begins with: an agent with the key, somebody else's public key, and a folder to write into. */
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Deps } from './deps.ts';
import { reading, type Reading } from './staff-view.ts';

export interface HandOver extends Reading {
  /** The age public key of whoever receives. */
  readonly recipient: string;
  /** The export folder. */
  readonly folder: string;
}

/** Failures: `notAllowed` while locked, `notFound` without a key to seal to, `conflict` when no export folder is configured. */
export async function readyToHandOver(deps: Deps, recipient: string | null | undefined): Promise<Result<HandOver>> {
  const reader = await reading(deps);
  if (!reader.ok) return reader;
  if (recipient === null || recipient === undefined) return fail('notFound');
  const folder = deps.config.exportFolder;
  return folder === null ? fail('conflict') : ok({ ...reader.value, recipient, folder });
}
