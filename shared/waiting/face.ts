/** What the public sees of the waiting list: numbers, and how many wait. */

/** The public's side. Nothing in it tells who waits, or why. */
export interface PublicFace {
  /** The number that is asked to come now, or null. */
  readonly called: number | null;
  /** Numbers called before, the latest first. */
  readonly previous: readonly number[];
  /** How many people wait. */
  readonly waiting: number;
}

/** Somebody with a number of the day. */
export interface Numbered {
  readonly number: number;
  /** Instant of the latest call (ISO), or null. */
  readonly calledAt: string | null;
  /** Whether the person still waits: not received, not gone. */
  readonly waiting: boolean;
}

/** How long a called number stays up, in ms: longer than it takes to cross the room, shorter than a screen nobody looks after. */
export const CALL_SHOWN_MS = 5 * 60_000;

/** How many earlier numbers are shown. */
export const MOST_PREVIOUS = 4;

/** A face before anything is known. */
export const EMPTY_FACE: PublicFace = { called: null, previous: [], waiting: 0 };

/**
 * The face at an instant. The number called last stays up until the person is received, goes, or `CALL_SHOWN_MS` have passed, whatever the clock was set
 * to meanwhile.
 */
export function publicFace(all: readonly Numbered[], now: Date): PublicFace {
  const calls = all
    .flatMap(({ number, calledAt, waiting }) => (calledAt === null ? [] : [{ number, at: Date.parse(calledAt), waiting }]))
    .sort((one, other) => other.at - one.at);
  const [last] = calls;
  const up = last !== undefined && last.waiting && Math.abs(now.getTime() - last.at) < CALL_SHOWN_MS ? last.number : null;
  const previous = calls.map(({ number }) => number).filter((number) => number !== up);
  return { called: up, previous: previous.slice(0, MOST_PREVIOUS), waiting: all.filter(({ waiting }) => waiting).length };
}
