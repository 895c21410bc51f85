import type { ArgonCost } from '../vault/argon.ts';
import type { Deps } from './deps.ts';

/** Name of the row of `meta` that keeps what a try of a secret costs on this terminal. */
export const ARGON_META = 'argon';

/** `memoryKib passes ms`. */
export function argonText(cost: ArgonCost): string {
  return `${cost.memoryKib} ${cost.passes} ${cost.ms}`;
}

/** The cost measured at the first start. Throws before it: there is no agent then either. */
export async function argonCost(deps: Pick<Deps, 'store'>): Promise<ArgonCost> {
  const row = await deps.store.read.row('meta', (from) => from.selectFrom('meta').selectAll().where('name', '=', ARGON_META));
  const [memoryKib, passes, ms] = row?.value.split(' ').map(Number) ?? [];
  if (memoryKib === undefined || passes === undefined || ms === undefined) throw new Error('the cost of a secret was never measured');
  return { memoryKib, passes, ms };
}
