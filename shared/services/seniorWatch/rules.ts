/** Rules across fields: days that the calendar offers, a commune of France, a trusted person with a number of their own. */
import type { CrossRule } from '../../flow/definition.ts';
import { periodRule, placeInFrance, warnHasOwnPhone } from '../../watch/fields.ts';
import { period } from './steps.ts';

export const RULES: readonly CrossRule[] = [placeInFrance, periodRule(period), warnHasOwnPhone];
