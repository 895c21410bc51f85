import { z } from 'zod';
import type { MomentValue, PeriodField } from '../flow/definition.ts';
import { normaliseDate, normaliseTime } from './dates.ts';
import { checkEnd, isReversed } from './moment.ts';
import { answerSchema, type Report } from './rule.ts';

const part = z.string().max(100);
const shape = z.strictObject({ shape: z.literal('interval'), fromDate: part, fromTime: part, toDate: part, toTime: part });

/**
 * A first and a last day ahead, typed in any way that a moment's are. Both days are needed, times are not; one day may be both. Whether
 * the days are open is for the service's rule, drawn from `field.window`: nothing here knows what day it is.
 */
export function periodSchema(field: PeriodField) {
  return answerSchema(field.required, (raw, report): MomentValue | undefined => {
    const parsed = shape.safeParse(raw);
    if (!parsed.success) {
      report('malformed');
      return undefined;
    }
    const value: MomentValue = {
      shape: 'interval',
      fromDate: normaliseDate(parsed.data.fromDate),
      fromTime: normaliseTime(parsed.data.fromTime),
      toDate: normaliseDate(parsed.data.toDate),
      toTime: normaliseTime(parsed.data.toTime),
    };
    if (value.fromDate === '' && value.fromTime === '' && value.toDate === '' && value.toTime === '') return undefined;
    let sound = true;
    const remember: Report = (fault, path) => {
      sound = false;
      report(fault, path);
    };
    checkEnd(value, 'from', 'dayMissing', remember);
    checkEnd(value, 'to', 'dayMissing', remember);
    if (sound && isReversed(value)) report('intervalReversed', ['toDate']);
    return value;
  });
}
