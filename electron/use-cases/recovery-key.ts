/** The recovery key comes back to main only to be printed; nothing of it is kept. */
import { ownsRecipient } from '../vault/sealing.ts';
import type { Deps } from './deps.ts';
import { unitKey } from './staff-view.ts';

/** Whether this is the unit's own recovery key. False before the first start and for anything that is no key. */
export async function isRecoveryKey(deps: Deps, recoveryKey: string): Promise<boolean> {
  const unit = await unitKey(deps.store.read);
  return unit !== null && (await ownsRecipient(recoveryKey, unit.recovery_recipient));
}
