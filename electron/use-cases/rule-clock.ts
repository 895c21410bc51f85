import type { Config } from '../../shared/config/schema.ts';
import type { RuleClock } from '../../shared/flow/definition.ts';
import { localNow } from '../../shared/time/local-now.ts';

/** What the rules of services may know: the local day and time of an instant, and whose zone a commune is in. */
export function ruleClock(config: Pick<Config, 'zones'>, instant: Date): RuleClock {
  return { ...localNow(instant), zones: config.zones };
}
