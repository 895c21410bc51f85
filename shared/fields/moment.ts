import { z } from 'zod';
import type { MomentValue, PlainField, RuleClock } from '../flow/definition.ts';
import { isRealTime } from '../time/calendar.ts';
import { dateFault, normaliseDate, normaliseTime } from './dates.ts';
import type { Fault } from './faults.ts';
import { answerSchema, type Report } from './rule.ts';

const part = z.string().max(100);
const shape = z.strictObject({
  shape: z.enum(['exact', 'interval']),
  fromDate: part,
  fromTime: part,
  toDate: part,
  toTime: part,
});

type MomentPart = Exclude<keyof MomentValue, 'shape'>;

/** Reports what is wrong with one end, normalised: `missing` when it has no day. */
export function checkEnd(value: MomentValue, end: 'from' | 'to', missing: Fault, report: Report): void {
  const [datePart, timePart]: readonly [MomentPart, MomentPart] = end === 'from' ? ['fromDate', 'fromTime'] : ['toDate', 'toTime'];
  const [date, time] = [value[datePart], value[timePart]];
  const fault = date === '' ? missing : dateFault(date);
  if (fault !== null) report(fault, [datePart]);
  if (time !== '' && !isRealTime(time)) report('timeInvalid', [timePart]);
}

/** An interval that ends before it begins. Two ends on one day are compared by their times when both are known. */
export function isReversed({ fromDate, fromTime, toDate, toTime }: MomentValue): boolean {
  return toDate < fromDate || (toDate === fromDate && fromTime !== '' && toTime !== '' && toTime < fromTime);
}

/**
 * A moment or an interval, its days and times typed in any way that `normaliseDate` and `normaliseTime` read. Days are
 * needed, times are not. An exact moment has no end: what was typed there is dropped.
 */
export function momentSchema(field: PlainField) {
  return answerSchema(field.required, (raw, report): MomentValue | undefined => {
    const parsed = shape.safeParse(raw);
    if (!parsed.success) {
      report('malformed');
      return undefined;
    }
    const exact = parsed.data.shape === 'exact';
    const value: MomentValue = {
      shape: parsed.data.shape,
      fromDate: normaliseDate(parsed.data.fromDate),
      fromTime: normaliseTime(parsed.data.fromTime),
      toDate: exact ? '' : normaliseDate(parsed.data.toDate),
      toTime: exact ? '' : normaliseTime(parsed.data.toTime),
    };
    const { fromDate, fromTime, toDate, toTime } = value;
    if (fromDate === '' && fromTime === '' && toDate === '' && toTime === '') return undefined;
    let sound = true;
    const remember: Report = (fault, path) => {
      sound = false;
      report(fault, path);
    };
    checkEnd(value, 'from', 'dateMissing', remember);
    if (!exact) checkEnd(value, 'to', 'dateMissing', remember);
    if (sound && !exact && isReversed(value)) report('intervalReversed', ['toDate']);
    return value;
  });
}

/** Faults that need to know the hour: facts are not in the future. Each fault once; none for a moment up to `clock` included. */
export function momentFaults(value: MomentValue, clock: RuleClock): readonly Fault[] {
  const ends = [
    [value.fromDate, value.fromTime],
    [value.toDate, value.toTime],
  ] as const;
  const faults = new Set<Fault>();
  for (const [date, time] of ends) {
    if (date > clock.today) faults.add('dateInFuture');
    else if (date === clock.today && time > clock.time) faults.add('timeInFuture');
  }
  return [...faults];
}
