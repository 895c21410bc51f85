/** The facts of a configuration that somebody must look at. Pure: the caller gives the day. */
import type { Config } from '../config/schema.ts';
import type { SettingGroup } from '../settings/groups.ts';
import { daysBetween } from '../time/calendar.ts';
import type { FactDates } from './fact.ts';

/** Days before the last one in which a fact counts as about to expire. */
export const EXPIRES_SOON_DAYS = 30;

export type FactName = 'phone' | 'hours' | 'opening' | 'event' | 'survey' | 'zone';

/** `verifiedLater`: the day of the check lies ahead, so that the fact is not used yet. */
export type FactState = 'good' | 'expiresSoon' | 'unverified' | 'verifiedLater' | 'expired';

export interface FactStatus extends FactDates {
  readonly name: FactName;
  /** Where it is mended. */
  readonly group: SettingGroup;
  /** Place in its list, from 1; null for a fact that stands alone. */
  readonly number: number | null;
  readonly state: FactState;
  /** Days to its last day, today being 0; null without a last day. */
  readonly daysLeft: number | null;
}

/** The state of a fact on a local day. */
export function stateOf({ verifiedOn, expiresOn }: FactDates, today: string): Pick<FactStatus, 'state' | 'daysLeft'> {
  const daysLeft = expiresOn === null ? null : daysBetween(today, expiresOn);
  if (daysLeft !== null && daysLeft < 0) return { state: 'expired', daysLeft };
  if (verifiedOn === null) return { state: 'unverified', daysLeft };
  if (verifiedOn > today) return { state: 'verifiedLater', daysLeft };
  return { state: daysLeft !== null && daysLeft <= EXPIRES_SOON_DAYS ? 'expiresSoon' : 'good', daysLeft };
}

/** What needs somebody first. */
export const WORST_FIRST: readonly FactState[] = ['expired', 'unverified', 'verifiedLater', 'expiresSoon', 'good'];

/** Every fact of the configuration with its state on a local day, the worst first. What is absent needs no care: it is not in the list. */
export function factStates(
  config: Pick<Config, 'point' | 'opening' | 'events' | 'satisfaction' | 'zones'>,
  today: string,
): readonly FactStatus[] {
  const facts: readonly (readonly [FactName, SettingGroup, number | null, FactDates | null])[] = [
    ['phone', 'point', null, config.point.phone],
    ['hours', 'point', null, config.point.hours],
    ['opening', 'opening', null, config.opening],
    ['survey', 'satisfaction', null, config.satisfaction.survey],
    // An event goes by itself with its day: only whether somebody verified it is asked.
    ...config.events.map(
      ({ date, source, verifiedOn }, at) =>
        ['event', 'events', at + 1, date < today ? null : { source, verifiedOn, expiresOn: null }] as const,
    ),
    ...config.zones.map((zone, at) => ['zone', 'zones', at + 1, zone] as const),
  ];
  return facts
    .flatMap(([name, group, number, fact]) => {
      if (fact === null) return [];
      const { source, verifiedOn, expiresOn } = fact;
      return [{ name, group, number, source, verifiedOn, expiresOn, ...stateOf(fact, today) }];
    })
    .toSorted((one, other) => WORST_FIRST.indexOf(one.state) - WORST_FIRST.indexOf(other.state));
}
