/** The form of the official sites. */
import { choicesOf } from '../../../shared/i18n/staff-settings-fields.fr.ts';
import { MOST_SITE_WORDS } from '../../../shared/sites/content.ts';
import { HOST_KINDS } from '../../../shared/sites/settings.ts';
import { IDENTITIES } from '../../../shared/sites/site.ts';
import type { SettingField } from './field.ts';

const plain = (name: string, most: number): SettingField => ({ kind: 'text', path: [name], most, empty: '' });
const said = (name: keyof typeof MOST_SITE_WORDS): SettingField => ({
  kind: 'text',
  path: [name],
  most: MOST_SITE_WORDS[name],
  empty: '',
  watched: true,
});

export const SITES_FORM: readonly SettingField[] = [
  { kind: 'yesNo', path: ['sites', 'offered'] },
  { kind: 'shippedSites', path: ['sites', 'closed'] },
  {
    kind: 'rows',
    path: ['sites', 'hosts'],
    fresh: { site: '', kind: 'resource', rule: '' },
    fields: [{ kind: 'site', path: ['site'] }, { kind: 'choice', path: ['kind'], options: HOST_KINDS }, plain('rule', 200)],
  },
  {
    kind: 'rows',
    path: ['sites', 'added'],
    fresh: { id: '', name: '', use: '', offline: '', start: 'https://', hosts: [], identity: 'none', languages: ['fr'] },
    fields: [
      plain('id', 41),
      said('name'),
      said('use'),
      said('offline'),
      plain('start', 200),
      { kind: 'codes', path: ['hosts'], layout: 'text' },
      { kind: 'choice', path: ['identity'], options: IDENTITIES },
      { kind: 'picks', path: ['languages'], options: choicesOf('languages') },
    ],
  },
];
