/** Rules across fields: a commune of the Mille Étangs, a number that text messages reach. */
import { isOfMilleEtangs } from '../../communes/mille-etangs.ts';
import type { CrossRule } from '../../flow/definition.ts';
import { frenchMobiles } from '../../request/fields.ts';

/** Where the commune is asked, before any name: whoever lives elsewhere has then told nothing of themselves. */
const livesThere: CrossRule = ({ commune }) => {
  if (typeof commune !== 'object' || commune === null || !('in' in commune)) return [];
  return commune.in === 'france' && isOfMilleEtangs(commune.code) ? [] : [{ field: 'commune', fault: 'notMilleEtangs' }];
};

export const RULES: readonly CrossRule[] = [livesThere, frenchMobiles('mobile')];
