import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCommunes } from '../../../shared/communes/index.ts';
import { configSchema } from '../../../shared/config/schema.ts';
import { departmentOf, type ZoneEntry, zoneOf } from '../../../shared/watch/zone.ts';

const TODAY = '2026-11-22';

/** Invented for these tests: real codes, and no statement about whose zone they are. */
const entry = (zone: ZoneEntry['zone'], where: Partial<ZoneEntry>): ZoneEntry => ({
  zone,
  communes: [],
  departments: [],
  source: 'inventé pour un essai',
  verifiedOn: '2026-01-01',
  expiresOn: null,
  ...where,
});
const department = entry('gendarmerie', { departments: ['70'] });
const town = entry('police', { communes: ['70550'] });

describe('whose zone a commune is in', () => {
  test('nothing configured: unknown', () => {
    expect(zoneOf([], '70428', TODAY)).toBe('unknown');
    expect(zoneOf(configSchema.parse({}).zones, '70428', TODAY)).toBe('unknown');
  });

  test('named by nothing: unknown', () => {
    expect(zoneOf([department, town], '25056', TODAY)).toBe('unknown');
    expect(zoneOf([department, town], '', TODAY)).toBe('unknown');
  });

  test.each([
    ['the department', [department], '70428', 'gendarmerie'],
    ['its own code', [town], '70550', 'police'],
    ['its own code before the department', [department, town], '70550', 'police'],
    ['its own code before the department, in whichever order', [town, department], '70550', 'police'],
    ['the department, beside an exception that is not it', [department, town], '70428', 'gendarmerie'],
    ['one entry for both', [entry('police', { communes: ['70550'], departments: ['70'] })], '70428', 'police'],
    ['two sources that agree', [department, entry('gendarmerie', { departments: ['70'] })], '70428', 'gendarmerie'],
  ] as const)('by %s', (_, table, code, zone) => {
    expect(zoneOf(table, code, TODAY)).toBe(zone);
  });
});

describe('what nobody may rely on', () => {
  test.each([
    ['never verified', { verifiedOn: null }, 'unknown'],
    ['verified tomorrow', { verifiedOn: '2026-11-23' }, 'unknown'],
    ['verified today', { verifiedOn: TODAY }, 'gendarmerie'],
    ['expired yesterday', { expiresOn: '2026-11-21' }, 'unknown'],
    ['expires today: still good', { expiresOn: TODAY }, 'gendarmerie'],
    ['verified again after it expired, with the old date left', { verifiedOn: '2026-06-01', expiresOn: '2026-05-01' }, 'unknown'],
  ] as const)('%s', (_, dates, zone) => {
    expect(zoneOf([{ ...department, ...dates }], '70428', TODAY)).toBe(zone);
  });

  test.each([
    ['two departments’ entries', [department, entry('police', { departments: ['70'] })], '70428'],
    ['two entries for the commune', [town, entry('gendarmerie', { communes: ['70550'] })], '70550'],
    [
      'two entries for the commune, though the department agrees with one',
      [department, town, entry('gendarmerie', { communes: ['70550'] })],
      '70550',
    ],
  ])('a contradiction is unknown: %s', (_, table, code) => {
    expect(zoneOf(table, code, TODAY)).toBe('unknown');
  });

  test('a contradiction with what is not verified or expired is none', () => {
    const doubtful = [
      entry('police', { departments: ['70'], verifiedOn: null }),
      entry('police', { departments: ['70'], expiresOn: '2026-01-02' }),
    ];
    expect(zoneOf([department, ...doubtful], '70428', TODAY)).toBe('gendarmerie');
  });

  test.each([
    ['expires', { expiresOn: '2026-11-21' }],
    ['was never verified', { verifiedOn: null }],
  ])('an exception that %s does not fall back to its department', (_, dates) => {
    expect(zoneOf([department, { ...town, ...dates }], '70550', TODAY)).toBe('unknown');
    expect(zoneOf([department, { ...town, ...dates }], '70428', TODAY)).toBe('gendarmerie');
  });
});

describe('departments', () => {
  test.each([
    ['70428', '70'],
    ['01001', '01'],
    ['2A004', '2A'],
    ['2B033', '2B'],
    ['75056', '75'],
    ['96001', '96'],
    ['97105', '971'],
    ['97411', '974'],
    ['97502', '975'],
    ['97611', '976'],
    ['98735', '987'],
  ])('%s is in %s', (code, of) => {
    expect(departmentOf(code)).toBe(of);
  });

  test('Corsica has two, and no other beginning with 2 is taken for them', () => {
    const corsica = [
      entry('gendarmerie', { departments: ['2A'] }),
      entry('police', { departments: ['2B'] }),
      entry('police', { departments: ['21'] }),
    ];
    expect(['2A004', '2B033', '21231', '22278'].map((code) => zoneOf(corsica, code, TODAY))).toEqual([
      'gendarmerie',
      'police',
      'police',
      'unknown',
    ]);
  });

  test('overseas departments are told by three characters: two name none of them', () => {
    const overseas = [entry('gendarmerie', { departments: ['973'] }), entry('police', { departments: ['97', '98'] })];
    expect(['97302', '97411', '98735'].map((code) => zoneOf(overseas, code, TODAY))).toEqual(['gendarmerie', 'unknown', 'unknown']);
  });

  test('every commune of the list is in a department that the configuration can name', () => {
    const json: unknown = JSON.parse(readFileSync(new URL('../../../resources/communes/communes.json', import.meta.url), 'utf8'));
    const departments = [...new Set(parseCommunes(json).communes.map(({ code }) => departmentOf(code)))];
    expect(departments.length).toBeGreaterThanOrEqual(101);
    const zones = [
      { zone: 'gendarmerie', departments, communes: ['2A004', '97411', '70428'], source: 'essai', verifiedOn: null, expiresOn: null },
    ];
    expect(configSchema.parse({ zones }).zones[0]?.departments).toEqual(departments);
  });
});
