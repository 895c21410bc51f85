/** Values of every group that the schema accepts, drawn at random, with invented facts. */
import fc from 'fast-check';
import { REQUEST_BLOCKS } from '../../../shared/config/schema.ts';
import { CONTRASTS, SIZES } from '../../../shared/session/look.ts';
import { OPENING_REASONS } from '../../../shared/opening/reasons.ts';
import type { GroupValue, SettingGroup } from '../../../shared/settings/groups.ts';
import { addDays } from '../../../shared/time/calendar.ts';

const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days));
const words = fc.string({ minLength: 1, maxLength: 40 });
const dates = { source: words, verifiedOn: fc.option(day), expiresOn: fc.option(day) };
const fact = fc.record({ value: words, ...dates });
const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** Spans of one day that do not overlap: morning and afternoon. */
const spans = fc
  .tuple(fc.boolean(), fc.boolean(), fc.nat({ max: 100 }))
  .map(([morning, afternoon, minutes]) => [
    ...(morning ? [{ from: clock(480 + minutes), to: clock(600 + minutes) }] : []),
    ...(afternoon ? [{ from: clock(800 + minutes), to: clock(900 + minutes) }] : []),
  ]);
const week = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
  .map((days) => days.map((weekday) => ({ weekday, from: '09:00', to: '12:00' })));
const communes = (at: number) =>
  fc.uniqueArray(fc.integer({ min: 0, max: 99 })).map((codes) => codes.map((code) => `70${at}${String(code).padStart(2, '0')}`));
const service = (most: number) =>
  fc.record({ offered: fc.boolean(), mode: fc.constantFrom('sealed', 'slip'), retentionDays: fc.integer({ min: 1, max: most }) });

/** A text that is kept as it was typed: the check takes the spaces around it away. */
const said = (most: number) => {
  const text = fc.string({ minLength: 1, maxLength: most - 2 }).map((middle) => `a${middle}z`);
  return fc.record({ fr: text, en: fc.option(text), de: fc.option(text) });
};

/** One arbitrary of accepted values for each group. */
export const VALUES: { readonly [G in SettingGroup]: fc.Arbitrary<GroupValue> } = {
  point: fc.record({
    point: fc.record({ name: words, place: fc.string({ maxLength: 100 }), phone: fc.option(fact), hours: fc.option(fact) }),
    proxyVote: fc.record({ validation: fc.constantFrom('ask', 'yes', 'no'), hours: fc.option(fact) }),
  }),
  opening: fc.record({
    opening: fc.option(
      fc.record({
        week,
        exceptions: fc.uniqueArray(fc.record({ date: day, spans, reason: fc.constantFrom(...OPENING_REASONS) }), {
          selector: ({ date }) => date,
          maxLength: 8,
        }),
        ...dates,
      }),
    ),
    closedHours: fc.record({ deposits: fc.boolean() }),
  }),
  alert: fc.record({
    alert: fc.option(
      fc.record({
        text: said(140),
        from: day,
        fromTime: fc.option(fc.constantFrom('08:00', '14:30')),
        until: fc.constant('2029-01-01'),
        untilTime: fc.option(fc.constantFrom('12:00', '23:59')),
        source: words,
      }),
    ),
  }),
  events: fc
    .array(
      fc.record({
        date: day,
        from: fc.constantFrom('09:00', '14:30'),
        to: fc.option(fc.constantFrom('17:00', '23:00')),
        title: said(80),
        place: said(80),
        source: words,
        verifiedOn: fc.option(day),
      }),
      { maxLength: 6 },
    )
    .map((events) => ({ events })),
  services: fc.record({
    preComplaint: service(30),
    holidayWatch: service(7),
    shopWatch: service(7),
    seniorWatch: service(7),
    recruitmentContact: service(89),
    citizenParticipation: service(30),
    safetyAdvice: service(30),
    alertSignup: service(30),
    flameMembership: service(30),
    nuisanceReport: service(30),
  }),
  sites: fc
    .record({
      offered: fc.boolean(),
      closed: fc.uniqueArray(fc.constantFrom('pharos', 'antai', 'thesee')),
      hosts: fc.uniqueArray(
        fc.record({
          site: fc.constantFrom('pharos', 'mairie0'),
          kind: fc.constantFrom('page', 'frame', 'resource'),
          rule: fc.constantFrom('www.essai.example', '*.essai.example', 'essai.example/dossier/'),
        }),
        { selector: (host) => JSON.stringify([host.site, host.kind, host.rule]), maxLength: 6 },
      ),
      added: fc.integer({ min: 0, max: 3 }).chain((count) =>
        fc.tuple(
          ...Array.from({ length: count }, (_, at) =>
            fc.record({
              id: fc.constant(`mairie${at}`),
              name: fc.constant('Mairie d’essai'),
              use: fc.constantFrom('Écrire à la mairie.', 'Prendre rendez-vous.'),
              offline: fc.constant('Passez à la mairie.'),
              start: fc.constantFrom('https://www.mairie.example/', 'https://www.mairie.example/accueil'),
              hosts: fc.constantFrom(['*.mairie.example'], ['www.mairie.example', 'www.autre.example']),
              identity: fc.constantFrom('needed', 'offered', 'none'),
              languages: fc.constantFrom(['fr'], ['fr', 'de']),
            }),
          ),
        ),
      ),
    })
    .map((sites) => ({ sites })),
  addressees: fc
    .integer({ min: 0, max: 3 })
    .map((count) =>
      Array.from({ length: count }, (_, at) => ({
        id: `destinataire-${at}`,
        name: `Destinataire ${at}`,
        recipient: null,
        services: REQUEST_BLOCKS.filter((__, index) => index === at),
      })),
    )
    .map((addressees) => ({ addressees })),
  units: fc
    .integer({ min: 0, max: 5 })
    .chain((count) =>
      fc.tuple(
        ...Array.from({ length: count }, (_, at) =>
          fc.record({ id: fc.constant(`unite-${at}`), name: words, recipient: fc.constant(null), communes: communes(at) }),
        ),
      ),
    )
    .map((units) => ({ units })),
  zones: fc
    .array(
      fc.record({ zone: fc.constantFrom('police', 'gendarmerie'), communes: communes(1), departments: fc.constant(['70']), ...dates }),
      {
        maxLength: 4,
      },
    )
    .map((zones) => ({ zones })),
  diary: fc
    .option(
      fc.record({
        slotMinutes: fc.integer({ min: 10, max: 120 }),
        daysAhead: fc.integer({ min: 1, max: 60 }),
        week,
        closedDays: fc.uniqueArray(day, { maxLength: 5 }),
        exceptions: fc.constant([]),
      }),
    )
    .map((diary) => ({ diary })),
  session: fc.record({
    session: fc.record({
      infoSeconds: fc.integer({ min: 2, max: 600 }),
      formSeconds: fc.integer({ min: 2, max: 900 }),
      assistSeconds: fc.integer({ min: 2, max: 900 }),
      receiptSeconds: fc.integer({ min: 2, max: 300 }),
      hiddenSeconds: fc.integer({ min: 2, max: 900 }),
      warningSeconds: fc.integer({ min: 2, max: 120 }),
      staffSeconds: fc.integer({ min: 2, max: 3600 }),
      interruptionSeconds: fc.integer({ min: 2, max: 3600 }),
    }),
  }),
  look: fc.record({
    display: fc.record({
      contrast: fc.constantFrom(...CONTRASTS),
      size: fc.constantFrom(...SIZES),
      pxPerMm: fc.constantFrom(2, 4.03, 7.5),
    }),
    help: fc.record({ confidentialChime: fc.boolean() }),
  }),
  satisfaction: fc.record({
    satisfaction: fc.record({
      asked: fc.boolean(),
      survey: fc.option(fc.record({ value: fc.constantFrom('https://example.org/avis', 'https://avis.example.org'), ...dates })),
    }),
  }),
  printer: fc
    .oneof(
      fc.constant({ kind: 'none' }),
      fc.record({ kind: fc.constant('cups'), queue: fc.constantFrom('accueil', 'recus'), paper: fc.constantFrom('a4', 'roll80') }),
    )
    .map((printer) => ({ printer })),
  backup: fc.record({
    backup: fc.record({ folder: fc.option(fc.constantFrom('/media/cle', '/srv/copies')), keep: fc.integer({ min: 2, max: 60 }) }),
  }),
};
