import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configSchema, type Config } from '../../../shared/config/schema.ts';
import { defaultConfig, parseConfig } from '../../../electron/config/parse.ts';

const parse = (text: string, release = false) => parseConfig(text, { release });
const defaults = defaultConfig();

/** A public key whose private part was thrown away, and the same with one sign mistyped. */
const KEY = 'age18l6zlpgw974rmrxylv8qg3yx7r6yvvmzwfmp2wzffq2anx5d25pssaxmwl';
const MISTYPED = KEY.replace('mwl', 'nwl');

/** Broken files: what each costs, on which line, and what must survive. */
const BROKEN: readonly (readonly [
  name: string,
  text: string,
  faults: readonly (readonly [line: number, path: string])[],
  survives: Partial<Config>,
])[] = [
  ['an empty file', '', [[1, '']], {}],
  ['a list instead of an object', '[1, 2]', [[1, '']], {}],
  ['a text', '"bonjour"', [[1, '']], {}],
  ['no JSON at all', 'point d’accueil = Pusey', [[1, '']], {}],
  ['an unknown key', '{\n  "poinr": {}\n}', [[2, 'poinr']], {}],
  [
    'an unknown key within',
    '{\n  "point": {\n    "nom": "x",\n    "place": "Ici"\n  }\n}',
    [[3, 'point.nom']],
    { point: { ...defaults.point, place: 'Ici' } },
  ],
  [
    'a delay as text',
    '{\n  "session": {\n    "infoSeconds": "60",\n    "formSeconds": 90\n  }\n}',
    [[3, 'session.infoSeconds']],
    { session: { ...defaults.session, formSeconds: 90 } },
  ],
  ['a negative delay', '{ "session": { "warningSeconds": -5 } }', [[1, 'session.warningSeconds']], { session: defaults.session }],
  ['an endless delay', '{ "session": { "staffSeconds": 999999 } }', [[1, 'session.staffSeconds']], {}],
  ['a language that does not exist', '{\n"locales": ["fr", "klingon", "de"]\n}', [[2, 'locales.1']], { locales: ['fr', 'de'] }],
  [
    'only languages that do not exist',
    '{ "locales": ["xx"] }',
    [
      [1, 'locales.0'],
      [1, 'locales'],
    ],
    { locales: defaults.locales },
  ],
  [
    'a wrong mode',
    '{ "preComplaint": { "mode": "cloud", "retentionDays": 12 } }',
    [[1, 'preComplaint.mode']],
    { preComplaint: { offered: true, mode: 'sealed', retentionDays: 12 } },
  ],
  [
    'a wrong unit among right ones',
    '{ "units": [\n{ "id": "a", "name": "Un" },\n{ "id": "PAS BON", "name": "Deux" },\n{ "id": "c", "name": "Trois" }\n] }',
    [[3, 'units.1.id']],
    {
      units: [
        { id: 'a', name: 'Un', recipient: null, communes: [] },
        { id: 'c', name: 'Trois', recipient: null, communes: [] },
      ],
    },
  ],
  [
    'two wrong units',
    '{ "units": [\n{ "id": "a", "name": "" },\n{ "id": "b", "name": "Deux" },\n{ "id": "c" }\n] }',
    [
      [2, 'units.0.name'],
      [4, 'units.2.name'],
    ],
    { units: [{ id: 'b', name: 'Deux', recipient: null, communes: [] }] },
  ],
  [
    'a zone with a commune that is no code',
    '{ "zones": [\n{ "zone": "police", "communes": ["70550", "Vesoul"], "source": "s", "verifiedOn": null, "expiresOn": null } ] }',
    [
      [2, 'zones.0.communes.1'],
      [1, 'zones'],
    ],
    { zones: [] },
  ],
  [
    'a zone verified on a day that does not exist, which would leave its communes to their department',
    '{ "zones": [\n{ "zone": "police", "communes": ["70550"], "source": "s", "verifiedOn": "2026-02-30", "expiresOn": null },\n{ "zone": "gendarmerie", "departments": ["70"], "source": "s", "verifiedOn": "2026-11-02", "expiresOn": null } ] }',
    [
      [2, 'zones.0.verifiedOn'],
      [1, 'zones'],
    ],
    { zones: [] },
  ],
  [
    'a file cut short after a table of zones',
    '{ "zones": [ { "zone": "gendarmerie", "departments": ["70"], "source": "s", "verifiedOn": "2026-11-02", "expiresOn": null } ],\n"units": [',
    [
      [2, ''],
      [1, 'zones'],
    ],
    { zones: [] },
  ],
  [
    'a fault elsewhere, which leaves the zones alone',
    '{ "locales": ["xx"], "zones": [ { "zone": "police", "communes": ["70550"], "source": "s", "verifiedOn": "2024-02-29", "expiresOn": "2027-12-31" } ] }',
    [[1, 'locales.0']],
    { zones: [{ zone: 'police', communes: ['70550'], departments: [], source: 's', verifiedOn: '2024-02-29', expiresOn: '2027-12-31' }] },
  ],
  [
    'a closed day that does not exist',
    '{ "diary": { "slotMinutes": 30, "daysAhead": 7, "week": [{ "weekday": 1, "from": "09:00", "to": "12:00" }],\n"closedDays": ["2026-12-25", "2027-02-29"] } }',
    [[2, 'diary.closedDays.1']],
    {
      diary: {
        slotMinutes: 30,
        daysAhead: 7,
        week: [{ weekday: 1, from: '09:00', to: '12:00' }],
        closedDays: ['2026-12-25'],
        exceptions: [],
      },
    },
  ],
  [
    'a watch kept too long',
    '{ "holidayWatch": { "retentionDays": 90, "offered": false } }',
    [[1, 'holidayWatch.retentionDays']],
    { holidayWatch: { offered: false, mode: 'sealed', retentionDays: 7 } },
  ],
  [
    'a key of a unit that is no key',
    '{ "units": [{ "id": "a", "name": "Un", "recipient": "age1bad" }] }',
    [[1, 'units.0.recipient']],
    { units: [{ id: 'a', name: 'Un', recipient: null, communes: [] }] },
  ],
  [
    'a key of a unit with one sign mistyped',
    `{ "units": [\n{ "id": "a", "name": "Un", "recipient": "${MISTYPED}" },\n{ "id": "b", "name": "Deux", "recipient": "${KEY}" }\n] }`,
    [[2, 'units.0.recipient']],
    {
      units: [
        { id: 'a', name: 'Un', recipient: null, communes: [] },
        { id: 'b', name: 'Deux', recipient: KEY, communes: [] },
      ],
    },
  ],
  ['a printer without its queue', '{\n"printer": { "kind": "cups" } }', [[2, 'printer.queue']], { printer: { kind: 'none' } }],
  ['a printer of no kind', '{ "printer": { "kind": "fax" } }', [[1, 'printer.kind']], { printer: { kind: 'none' } }],
  [
    'a queue that would reach a shell',
    '{ "printer": { "kind": "cups", "queue": "a; rm -rf /" } }',
    [[1, 'printer.queue']],
    { printer: { kind: 'none' } },
  ],
  ...['http://example.org/avis', 'javascript:alert(1)', 'https://user:secret@example.org', 'https://exa mple.org', 'avis'].map(
    (address): (typeof BROKEN)[number] => [
      `a survey at ${address}`,
      `{ "satisfaction": { "survey": { "value": "${address}", "source": "unité", "verifiedOn": null, "expiresOn": null } } }`,
      [[1, 'satisfaction.survey.value']],
      { satisfaction: { asked: true, survey: null } },
    ],
  ),
  [
    'a telephone without its source',
    '{ "point": { "phone": { "value": "numéro" } } }',
    [[1, 'point.phone.source']],
    { point: defaults.point },
  ],
  [
    'a date that is none',
    '{ "point": { "hours": { "value": "9 h", "source": "unité", "verifiedOn": "hier", "expiresOn": null } } }',
    [[1, 'point.hours.verifiedOn']],
    {},
  ],
  ['a diary without a week', '{ "diary": { "slotMinutes": 30, "daysAhead": 7, "week": [] } }', [[1, 'diary.week']], { diary: null }],
  ['null where a part is expected', '{ "session": null }', [[1, 'session']], { session: defaults.session }],
  [
    'a missing comma',
    '{\n"display": { "pxPerMm": 5 }\n"locales": ["de"]\n}',
    [[3, '']],
    { display: { ...defaults.display, pxPerMm: 5 }, locales: ['de'] },
  ],
  [
    'a file cut short',
    '{\n"display": { "pxPerMm": 5 },\n"session": { "infoSeconds": 30',
    [
      [3, ''],
      [3, ''],
    ],
    { display: { ...defaults.display, pxPerMm: 5 } },
  ],
  ['a key written twice', '{\n"exportFolder": "a",\n"exportFolder": "b"\n}', [[3, 'exportFolder']], { exportFolder: 'b' }],
  ['a prototype as a key', '{ "__proto__": { "printer": 1 }, "exportFolder": "b" }', [[1, '__proto__']], { exportFolder: 'b' }],
];

describe('a broken configuration', () => {
  it.each(BROKEN)('%s costs only what is wrong', (_name, text, expected, survives) => {
    const { config, faults } = parse(text);
    const places = faults.map(({ line, path }) => [line, path]);
    for (const place of expected) expect(places).toContainEqual(place);
    expect(config).toMatchObject(survives);
    expect(configSchema.safeParse(config).success).toBe(true);
    for (const { message } of faults) expect(message.length).toBeGreaterThan(5);
  });

  it('never stops, whatever the file holds', () => {
    const keys = fc.constantFrom(
      'point',
      'session',
      'locales',
      'units',
      'printer',
      'diary',
      'vault',
      'x',
      '__proto__',
      'infoSeconds',
      'name',
      'kind',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.dictionary(keys, tie('tree'), { maxKeys: 5 }),
        fc.array(tie('tree'), { maxLength: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const { config } = parse(JSON.stringify(value) ?? '');
        expect(configSchema.safeParse(config).success).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(configSchema.safeParse(parse(text).config).success).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the trial printer', () => {
  const text = '{ "printer": {\n "kind": "trial", "folder": "impressions" } }';
  it('writes papers into a folder outside a release', () => {
    expect(parse(text)).toEqual({ config: { ...defaults, printer: { kind: 'trial', folder: 'impressions' } }, faults: [] });
  });
  it('is refused by a release, with a fault', () => {
    const { config, faults } = parse(text, true);
    expect(config.printer).toEqual({ kind: 'none' });
    expect(faults).toMatchObject([{ line: 2, path: 'printer.kind' }]);
  });
});

describe('the files that come with the application', () => {
  const read = (name: string): string => readFileSync(join(import.meta.dirname, '../../../resources/config', name), 'utf8');
  it.each(['borne.example.jsonc', 'trial.jsonc'])('%s is without fault', (name) => {
    expect(parse(read(name)).faults).toEqual([]);
  });
  it('the example shows every key, each with its default', () => {
    expect(parse(read('borne.example.jsonc')).config).toEqual(defaults);
    for (const key of keysOf(defaults)) expect(read('borne.example.jsonc')).toContain(`"${key}"`);
  });
  it('the trial invents no telephone and no hours', () => {
    const { config } = parse(read('trial.jsonc'));
    expect(config.printer.kind).toBe('trial');
    expect(config.point).toMatchObject({ phone: null, hours: null });
    for (const unit of config.units) expect(unit.name).toMatch(/d'essai$/);
  });
});

function keysOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}
