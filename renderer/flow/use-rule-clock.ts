import { useCallback } from 'react';
import type { RuleClock } from '../../shared/flow/definition.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { useVisit } from '../app/visit.tsx';

/** What rules may know when a screen runs them: now, in France, and whose zone a commune is in. The function returned stays the same. */
export function useRuleClock(): () => RuleClock {
  const { zones } = useVisit().boot;
  return useCallback(() => ({ ...localNow(new Date()), zones }), [zones]);
}
