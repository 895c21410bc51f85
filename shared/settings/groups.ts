/**
 * What the head may change on the screen, in groups that are changed, previewed and undone as one. A group is whole keys of the configuration, so that
 * a change is checked with the very schema of the file. What is not here (keys of the base, folders of exchange, languages) is the installer's.
 */
import { SERVICE_BLOCKS, type Config } from '../config/schema.ts';

export const SETTING_GROUPS = [
  'alert',
  'point',
  'opening',
  'events',
  'services',
  'sites',
  'addressees',
  'units',
  'zones',
  'diary',
  'session',
  'look',
  'satisfaction',
  'printer',
  'backup',
] as const;
export type SettingGroup = (typeof SETTING_GROUPS)[number];

/** The keys of the configuration that a group holds. */
export const GROUP_KEYS: Readonly<Record<SettingGroup, readonly string[]>> = {
  alert: ['alert'],
  point: ['point', 'proxyVote'],
  opening: ['opening', 'closedHours'],
  events: ['events'],
  services: SERVICE_BLOCKS,
  sites: ['sites'],
  addressees: ['addressees'],
  units: ['units'],
  zones: ['zones'],
  diary: ['diary'],
  session: ['session'],
  look: ['display', 'help'],
  satisfaction: ['satisfaction'],
  printer: ['printer'],
  backup: ['backup'],
};

/** The keys of a group with their values. */
export type GroupValue = Readonly<Record<string, unknown>>;

/** What was changed on the screen, a group at a time; a group that is absent is as the file says. */
export type SettingLayer = Readonly<Partial<Record<SettingGroup, GroupValue>>>;

/** What a configuration says of a group. */
export function groupValue(config: Config, group: SettingGroup): GroupValue {
  return Object.fromEntries(Object.entries(config).filter(([key]) => GROUP_KEYS[group].includes(key)));
}

/** Whether a text names a group. */
export function isSettingGroup(text: string): text is SettingGroup {
  return SETTING_GROUPS.some((group) => group === text);
}
