/**
 * Instants as a gendarme reads them: local to France, in French, without seconds. Pure: the caller gives the present instant.
 */
import { formatDate, formatTime } from '../../../shared/fields/format.ts';
import { daysBetween } from '../../../shared/time/calendar.ts';
import { localNow } from '../../../shared/time/local-now.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** An ISO instant as `1er décembre 2026 à 14 h 30`. */
export function instantInWords(iso: string): string {
  const { today, time } = localNow(new Date(iso));
  return `${formatDate(today, 'fr')} à\u00A0${formatTime(time, 'fr')}`;
}

/** How long ago, the way one says it at a desk: minutes, then hours, then `hier à 14 h 30`, then days. */
export function ageInWords(iso: string, now: Date): string {
  const then = new Date(iso);
  const elapsed = now.getTime() - then.getTime();
  if (elapsed < MINUTE_MS) return 'à l’instant';
  if (elapsed < HOUR_MS) return `il y a ${Math.floor(elapsed / MINUTE_MS)}\u00A0min`;
  const local = localNow(then);
  const days = daysBetween(local.today, localNow(now).today);
  if (days === 0) return `il y a ${Math.floor(elapsed / HOUR_MS)}\u00A0h`;
  if (days === 1) return `hier à ${formatTime(local.time, 'fr')}`;
  return `il y a ${days}\u00A0jours`;
}

/** Whether an ISO instant falls on the local day of `now`. */
export function isToday(iso: string, now: Date): boolean {
  return localNow(new Date(iso)).today === localNow(now).today;
}

/** A wait in ms as `2 min 05 s` or `45 s`, rounded up so that it never says 0 before the end. */
export function waitInWords(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return minutes === 0 ? `${rest}\u00A0s` : `${minutes}\u00A0min\u00A0${String(rest).padStart(2, '0')}\u00A0s`;
}

/** A duration in ms as `840 ms` or `1,2 s`. */
export function durationMsInWords(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)}\u00A0ms` : `${(ms / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })}\u00A0s`;
}
