import { z } from 'zod';
import type { PlainField, SlotValue } from '../flow/definition.ts';
import { isRealDate, isRealTime } from '../time/calendar.ts';
import { answerSchema } from './rule.ts';

/** Half-days that a visitor may wish for, in the order of the week; the words of the screen have the same keys. */
export const HALF_DAYS = [
  'monAm',
  'monPm',
  'tueAm',
  'tuePm',
  'wedAm',
  'wedPm',
  'thuAm',
  'thuPm',
  'friAm',
  'friPm',
  'satAm',
  'satPm',
] as const;

const shape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('firm'), date: z.string().max(10), time: z.string().max(5) }),
  z.strictObject({ kind: z.literal('toConfirm'), halfDays: z.array(z.string().max(10)).max(2 * HALF_DAYS.length) }),
]);

/**
 * An appointment in the diary (whether it is still free is for the diary to say), or wishes: half-days of `HALF_DAYS`,
 * each once, in the order of the week. No half-day at all means "no preference".
 */
export function slotSchema(field: PlainField) {
  return answerSchema(field.required, (raw, report): SlotValue | undefined => {
    const parsed = shape.safeParse(raw);
    if (!parsed.success) {
      report('malformed');
      return undefined;
    }
    const slot = parsed.data;
    if (slot.kind === 'firm') {
      if (!isRealDate(slot.date) || !isRealTime(slot.time)) report('slotInvalid');
      return slot;
    }
    const wished = HALF_DAYS.filter((halfDay) => slot.halfDays.includes(halfDay));
    if (wished.length !== new Set(slot.halfDays).size) report('slotInvalid');
    return { kind: 'toConfirm', halfDays: wished };
  });
}
