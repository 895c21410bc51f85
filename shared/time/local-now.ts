import type { RuleClock } from '../flow/definition.ts';

function dayAndTime(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
}

const FRANCE = 'Europe/Paris';

/** Made once: a list asks for hundreds of instants, and making a format costs far more than using it. */
const IN_FRANCE = dayAndTime(FRANCE);

/**
 * What rules may know of an instant: the local day and time of `timeZone`, summer time included.
 * The caller reads its own clock and gives the instant; nothing here does. Throws a `RangeError` for an invalid date.
 */
export function localNow(instant: Date, timeZone = FRANCE): RuleClock {
  const parts = (timeZone === FRANCE ? IN_FRANCE : dayAndTime(timeZone)).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes, width: number) =>
    (parts.find((candidate) => candidate.type === type)?.value ?? '').padStart(width, '0');
  return { today: `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`, time: `${part('hour', 2)}:${part('minute', 2)}` };
}
