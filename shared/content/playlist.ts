/**
 * What the attract screen says at a moment, and where the picture stands. Pure, without the schema: it is part of the first screen. Days and times are local
 * to France.
 */
import { weekday } from '../time/calendar.ts';
import type { Slide } from './attract.ts';

/** What decides which slides hold. */
export interface AttractMoment {
  readonly today: string;
  readonly time: string;
  /** Nobody is here. */
  readonly closed: boolean;
  /** Services that may be asked for now. */
  readonly offered: readonly string[];
}

const within = (at: string, from: string, to: string, last: boolean): boolean => {
  const before = last ? at <= to : at < to;
  return from <= to ? from <= at && before : from <= at || before;
};

/** The slides that hold at a moment, in the order of the file. */
export function slidesNow(slides: readonly Slide[], { today, time, closed, offered }: AttractMoment): readonly Slide[] {
  const date = today.slice(5);
  return slides.filter(
    ({ seasons, hours, weekdays, needsPerson, service, expiresOn }) =>
      (expiresOn === null || today <= expiresOn) &&
      (seasons.length === 0 || seasons.some(({ from, to }) => within(date, from, to, true))) &&
      (hours === undefined || within(time, hours.from, hours.to, false)) &&
      (weekdays === undefined || weekdays.includes(weekday(today))) &&
      !(needsPerson && closed) &&
      (service === undefined || offered.includes(service)),
  );
}

/** What is shown at a turn: the alert, or the slide at a place of the list; `round` grows each time the same comes back. */
export interface Turn {
  readonly show: 'alert' | number;
  readonly round: number;
}

/** The alert comes first and then every other time; between, the `count` slides one after the other. */
export function turnAt(turn: number, alert: boolean, count: number): Turn {
  if (!alert) return { show: turn % count, round: Math.floor(turn / count) };
  const half = Math.floor(turn / 2);
  return turn % 2 === 0 ? { show: 'alert', round: half } : { show: half % count, round: Math.floor(half / count) };
}

/** Farthest that the picture moves from its place, in px: less than the margin of any screen. */
export const MOST_DRIFT = 6;

/**
 * Where the whole picture stands at a local time, in px: it wanders by a pixel a minute at most, so that what never changes on it does not burn into the
 * panel, and nobody sees it move.
 */
export function driftAt(time: string): { readonly x: number; readonly y: number } {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const wave = (every: number): number => Math.round(MOST_DRIFT * Math.sin((2 * Math.PI * minutes) / every));
  return { x: wave(48), y: wave(40) };
}
