/** A watch as the rules and the list need it, read from the answers of its form. */
import type { Answers, AnswerValue, MomentValue, PlaceValue, RuleClock, WatchFacts, WatchSpec } from '../flow/definition.ts';
import type { Period } from './allowed-days.ts';
import { zoneOf } from './zone.ts';

function isMoment(value: AnswerValue | undefined): value is MomentValue {
  return typeof value === 'object' && value !== null && 'shape' in value;
}

function isCommune(value: AnswerValue | undefined): value is PlaceValue & { readonly in: 'france' } {
  return typeof value === 'object' && value !== null && 'in' in value && value.in === 'france';
}

/** The commune that is watched, or null while it is not chosen or lies abroad. */
export function watchedCommune(spec: Pick<WatchSpec, 'place'>, answers: Answers): { readonly code: string; readonly name: string } | null {
  const place = answers[spec.place];
  return isCommune(place) ? { code: place.code, name: place.name } : null;
}

/** What decides the rule. A commune that is not chosen has an unknown zone. */
export function watchFacts(spec: Pick<WatchSpec, 'place' | 'use'>, answers: Answers, clock: RuleClock): WatchFacts {
  const commune = watchedCommune(spec, answers);
  return { zone: commune === null ? 'unknown' : zoneOf(clock.zones ?? [], commune.code, clock.today), use: spec.use(answers) };
}

/** The period asked for, or null while it is not whole. */
export function watchedPeriod(spec: Pick<WatchSpec, 'period'>, answers: Answers): Period | null {
  const value = answers[spec.period];
  return isMoment(value) && value.fromDate !== '' && value.toDate !== '' ? { from: value.fromDate, to: value.toDate } : null;
}
