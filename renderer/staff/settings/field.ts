/** The kinds of fields that a form of settings is made of. */
import type { GroupValue } from '../../../shared/settings/groups.ts';
import type { FieldLayout } from '../../ui/TextInput/TextInput.tsx';

/** `path` is relative to the value, or within a list to its member. */
export type SettingField =
  /** `empty`: what an empty field means. */
  | {
      readonly kind: 'text';
      readonly path: readonly string[];
      readonly most: number;
      readonly empty: '' | null;
      readonly tall?: true;
      /** Everybody reads it: what it seems to hold of a person is said beside it. */
      readonly watched?: true;
    }
  | { readonly kind: 'number'; readonly path: readonly string[] }
  | { readonly kind: 'yesNo'; readonly path: readonly string[] }
  | { readonly kind: 'choice'; readonly path: readonly string[]; readonly options: readonly string[] }
  /** A calendar day, or nothing where that has a meaning. */
  | { readonly kind: 'day'; readonly path: readonly string[]; readonly optional: boolean }
  /** A time of day in one line, or nothing. */
  | { readonly kind: 'time'; readonly path: readonly string[] }
  /** The opening spans of a day in one line, or of each day of a week. */
  | { readonly kind: 'spans' | 'week'; readonly path: readonly string[] }
  /** A list of values, picked from `options`. */
  | { readonly kind: 'picks'; readonly path: readonly string[]; readonly options: readonly string[] }
  /** A list of short texts, typed with spaces between them; in capitals unless `layout` says otherwise. */
  | { readonly kind: 'codes'; readonly path: readonly string[]; readonly layout?: FieldLayout }
  /** One official site, shipped or added; or several of those that were shipped. */
  | { readonly kind: 'site' | 'shippedSites'; readonly path: readonly string[] }
  /** An object that may be absent (null). */
  | { readonly kind: 'maybe'; readonly path: readonly string[]; readonly fresh: GroupValue; readonly fields: readonly SettingField[] }
  /** An object of one of several forms, chosen by its `kind`. */
  | {
      readonly kind: 'variant';
      readonly path: readonly string[];
      readonly forms: Readonly<Record<string, { readonly fresh: GroupValue; readonly fields: readonly SettingField[] }>>;
    }
  /** Members of a list, one card each. */
  | { readonly kind: 'rows'; readonly path: readonly string[]; readonly fresh: GroupValue; readonly fields: readonly SettingField[] }
  | { readonly kind: 'section'; readonly path: readonly string[]; readonly fields: readonly SettingField[] };
