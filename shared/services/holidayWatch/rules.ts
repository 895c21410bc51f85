/** Rules across fields: the days that the zone allows, and slips of the finger. */
import type { CrossRule } from '../../flow/definition.ts';
import { ageOn, isRealDate } from '../../time/calendar.ts';
import { periodRule, placeInFrance, warnHasOwnPhone } from '../../watch/fields.ts';
import { period } from './steps.ts';

/** Age of majority in France: the request is an adult's. */
const ADULT_YEARS = 18;

const requesterIsAdult: CrossRule = ({ birthDate }, { today }) =>
  typeof birthDate === 'string' && isRealDate(birthDate) && ageOn(birthDate, today) < ADULT_YEARS
    ? [{ field: 'birthDate', fault: 'requesterUnder18' }]
    : [];

export const RULES: readonly CrossRule[] = [placeInFrance, periodRule(period), requesterIsAdult, warnHasOwnPhone];
