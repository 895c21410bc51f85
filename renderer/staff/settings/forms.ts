/** The form of each group as data: which settings, in which order, and how each is typed. Names and hints are in the words, by path. */
import { REQUEST_BLOCKS, SERVICE_BLOCKS } from '../../../shared/config/schema.ts';
import { CONTRASTS, SIZES } from '../../../shared/session/look.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { MOST_ALERT } from '../../../shared/notices/schema.ts';
import { OPENING_REASONS } from '../../../shared/opening/reasons.ts';
import { SHEETS } from '../../../shared/paper/model.ts';
import type { SettingGroup } from '../../../shared/settings/groups.ts';
import { PROXY_VALIDATIONS } from '../../../shared/proxy-vote/desk.ts';
import { ZONES } from '../../../shared/watch/zone.ts';
import type { SettingField } from './field.ts';
import { SITES_FORM } from './sites-form.ts';

const text = (path: readonly string[], most: number, empty: '' | null = ''): SettingField => ({ kind: 'text', path, most, empty });
const number = (...path: readonly string[]): SettingField => ({ kind: 'number', path });
const week = (...path: readonly string[]): SettingField => ({ kind: 'week', path });
const factDates = (...at: readonly string[]): readonly SettingField[] => [
  { kind: 'text', path: [...at, 'source'], most: 300, empty: '' },
  { kind: 'day', path: [...at, 'verifiedOn'], optional: true },
  { kind: 'day', path: [...at, 'expiresOn'], optional: true },
];
/** A text in the visitors' languages, French first; the others may be left empty. */
const said = (name: string, most: number, tall?: true): readonly SettingField[] =>
  LOCALES.map((locale) => ({
    kind: 'text',
    path: [name, locale],
    most,
    empty: locale === 'fr' ? '' : null,
    watched: true,
    ...(tall === undefined ? {} : { tall }),
  }));
const UNSAID = { fr: '', en: null, de: null };
const FRESH_DATES = { source: '', verifiedOn: null, expiresOn: null };

export const SETTING_FORMS: Readonly<Record<SettingGroup, readonly SettingField[]>> = {
  alert: [
    {
      kind: 'maybe',
      path: ['alert'],
      fresh: { text: UNSAID, from: '', fromTime: null, until: '', untilTime: null, source: '' },
      fields: [
        ...said('text', MOST_ALERT, true),
        { kind: 'day', path: ['from'], optional: false },
        { kind: 'time', path: ['fromTime'] },
        { kind: 'day', path: ['until'], optional: false },
        { kind: 'time', path: ['untilTime'] },
        text(['source'], 300),
      ],
    },
  ],
  point: [
    text(['point', 'name'], 80),
    text(['point', 'place'], 120),
    {
      kind: 'maybe',
      path: ['point', 'phone'],
      fresh: { value: '', ...FRESH_DATES },
      fields: [text(['value'], 200), ...factDates()],
    },
    { kind: 'choice', path: ['proxyVote', 'validation'], options: PROXY_VALIDATIONS },
    {
      kind: 'maybe',
      path: ['proxyVote', 'hours'],
      fresh: { value: '', ...FRESH_DATES },
      fields: [text(['value'], 200), ...factDates()],
    },
  ],
  opening: [
    {
      kind: 'maybe',
      path: ['opening'],
      fresh: { week: [], exceptions: [], ...FRESH_DATES },
      fields: [
        week('week'),
        {
          kind: 'rows',
          path: ['exceptions'],
          fresh: { date: '', spans: [], reason: 'publicHoliday' },
          fields: [
            { kind: 'day', path: ['date'], optional: false },
            { kind: 'choice', path: ['reason'], options: OPENING_REASONS },
            { kind: 'spans', path: ['spans'] },
          ],
        },
        ...factDates(),
      ],
    },
    { kind: 'yesNo', path: ['closedHours', 'deposits'] },
  ],
  events: [
    {
      kind: 'rows',
      path: ['events'],
      fresh: { date: '', from: null, to: null, title: UNSAID, place: UNSAID, source: '', verifiedOn: null },
      fields: [
        { kind: 'day', path: ['date'], optional: false },
        { kind: 'time', path: ['from'] },
        { kind: 'time', path: ['to'] },
        ...said('title', 80),
        ...said('place', 80),
        text(['source'], 300),
        { kind: 'day', path: ['verifiedOn'], optional: true },
      ],
    },
  ],
  services: SERVICE_BLOCKS.map((id) => ({
    kind: 'section',
    path: [id],
    fields: [
      { kind: 'yesNo', path: ['offered'] },
      { kind: 'choice', path: ['mode'], options: ['sealed', 'slip'] },
      number('retentionDays'),
    ],
  })),
  sites: SITES_FORM,
  addressees: [
    {
      kind: 'rows',
      path: ['addressees'],
      fresh: { id: '', name: '', recipient: null, services: [] },
      fields: [
        text(['id'], 40),
        text(['name'], 80),
        text(['recipient'], 80, null),
        { kind: 'picks', path: ['services'], options: REQUEST_BLOCKS },
      ],
    },
  ],
  units: [
    {
      kind: 'rows',
      path: ['units'],
      fresh: { id: '', name: '', recipient: null, communes: [] },
      fields: [text(['id'], 40), text(['name'], 80), text(['recipient'], 80, null), { kind: 'codes', path: ['communes'] }],
    },
  ],
  zones: [
    {
      kind: 'rows',
      path: ['zones'],
      fresh: { zone: 'gendarmerie', communes: [], departments: [], ...FRESH_DATES },
      fields: [
        { kind: 'choice', path: ['zone'], options: ZONES },
        { kind: 'codes', path: ['communes'] },
        { kind: 'codes', path: ['departments'] },
        ...factDates(),
      ],
    },
  ],
  diary: [
    {
      kind: 'maybe',
      path: ['diary'],
      fresh: { slotMinutes: 30, daysAhead: 14, week: [{ weekday: 1, from: '09:00', to: '12:00' }], closedDays: [], exceptions: [] },
      fields: [
        number('slotMinutes'),
        number('daysAhead'),
        week('week'),
        { kind: 'codes', path: ['closedDays'] },
        {
          kind: 'rows',
          path: ['exceptions'],
          fresh: { date: '', periods: [] },
          fields: [
            { kind: 'day', path: ['date'], optional: false },
            { kind: 'spans', path: ['periods'] },
          ],
        },
      ],
    },
  ],
  session: [
    'infoSeconds',
    'formSeconds',
    'assistSeconds',
    'receiptSeconds',
    'hiddenSeconds',
    'warningSeconds',
    'staffSeconds',
    'interruptionSeconds',
  ].map((name) => number('session', name)),
  look: [
    { kind: 'choice', path: ['display', 'size'], options: SIZES },
    { kind: 'choice', path: ['display', 'contrast'], options: CONTRASTS },
    number('display', 'pxPerMm'),
    { kind: 'yesNo', path: ['help', 'confidentialChime'] },
  ],
  satisfaction: [
    { kind: 'yesNo', path: ['satisfaction', 'asked'] },
    {
      kind: 'maybe',
      path: ['satisfaction', 'survey'],
      fresh: { value: '', ...FRESH_DATES },
      fields: [text(['value'], 200), ...factDates()],
    },
  ],
  printer: [
    {
      kind: 'variant',
      path: ['printer'],
      forms: {
        none: { fresh: { kind: 'none' }, fields: [] },
        cups: {
          fresh: { kind: 'cups', queue: '', paper: 'a4' },
          fields: [text(['queue'], 60), { kind: 'choice', path: ['paper'], options: SHEETS }],
        },
      },
    },
  ],
  backup: [text(['backup', 'folder'], 300, null), number('backup', 'keep')],
};
