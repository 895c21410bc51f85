import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  FIRST_FILTER,
  MOMENTS,
  SORTS,
  type WatchFilter,
  choicesIn,
  findWatches,
  flagsOf,
  freshnessOf,
  orderWatches,
  prepareWatches,
} from '../../../renderer/staff/watches/watch-list.ts';
import { flagInWords, passageInWords, periodInWords, phaseInWords } from '../../../renderer/staff/watches/watch-words.ts';
import type { WatchRow } from '../../../shared/ipc/deposits.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { KNOWN_ZONES } from '../../../shared/watch/zone.ts';

const TODAY = '2026-07-10';
const NOW = new Date('2026-07-10T12:00:00Z');

function row(reference: string, changes: Partial<WatchRow> = {}): WatchRow {
  return {
    reference,
    service: 'holidayWatch',
    status: 'signed',
    commune: 'Pusey',
    communeCode: '70428',
    zone: 'gendarmerie',
    address: '1 rue de l’Exemple',
    period: { from: '2026-07-01', to: '2026-07-20' },
    cancelled: false,
    returnedEarly: false,
    lastPassage: null,
    passages: 0,
    anomalies: 0,
    eraseAfter: '2026-07-27',
    ...changes,
  };
}

const passedAt = (at: string): Partial<WatchRow> => ({ lastPassage: { at, outcome: 'nothing' }, passages: 1 });

const ROWS: readonly WatchRow[] = [
  row('OT-AAAA-AAAA-A', { ...passedAt('2026-07-09T08:00:00Z'), address: '3 impasse du Chêne' }),
  row('OT-BBBB-BBBB-B', passedAt('2026-07-02T08:00:00Z')),
  row('OT-CCCC-CCCC-C', { commune: 'Vesoul', communeCode: '70550', zone: 'police', status: 'received' }),
  row('OT-DDDD-DDDD-D', { period: { from: '2026-07-17', to: '2026-08-02' } }),
  row('OT-EEEE-EEEE-E', { period: { from: '2026-07-18', to: '2026-08-02' } }),
  row('OT-FFFF-FFFF-F', { period: { from: '2026-07-01', to: TODAY }, ...passedAt('2026-07-10T05:00:00Z') }),
  row('OT-GGGG-GGGG-G', { period: { from: '2026-06-01', to: '2026-07-09' }, returnedEarly: true }),
  row('OT-HHHH-HHHH-H', { cancelled: true, service: 'shopWatch', zone: 'unknown', commune: 'Échenoz-la-Méline', communeCode: '70207' }),
];

const LIST = prepareWatches(ROWS, TODAY);

/** The last letters of the references that a filter shows, in order. */
function letters(filter: Partial<WatchFilter>, list = LIST): string {
  const whole = { ...FIRST_FILTER, ...filter };
  return findWatches(orderWatches(list, whole.sort), whole)
    .found.map(({ row: { reference } }) => reference.at(-1))
    .join('');
}

describe('the moments', () => {
  it('show what is under way, what begins within seven days, what ends today, what is over, and all', () => {
    expect(letters({})).toBe('CBAF');
    expect(letters({ moment: 'soon' })).toBe('D');
    expect(letters({ moment: 'ending' })).toBe('F');
    expect(letters({ moment: 'overdue' })).toBe('GH');
    expect(letters({ moment: 'all' })).toHaveLength(ROWS.length);
  });

  it('are counted with everything else that is asked', () => {
    expect(findWatches(LIST, FIRST_FILTER).counts).toEqual({ today: 4, soon: 1, ending: 1, overdue: 2, all: 8 });
    expect(findWatches(LIST, { ...FIRST_FILTER, zone: 'police', moment: 'overdue' })).toEqual({
      found: [],
      counts: { today: 1, soon: 0, ending: 0, overdue: 0, all: 1 },
    });
  });
});

describe('the order', () => {
  it('begins with the homes that nobody has passed by, then the oldest passage; what is not due comes last', () => {
    expect(letters({ moment: 'all' })).toBe('CBAFGHDE');
    expect(letters({ sort: { id: 'passage', down: true } })).toBe('FABC');
  });

  it('holds for each column, both ways, and loses no row', () => {
    for (const id of SORTS) {
      const up = orderWatches(LIST, { id, down: false }).map(({ keys }) => keys[id]);
      expect(up).toEqual([...up].sort());
      expect(orderWatches(LIST, { id, down: true }).map(({ keys }) => keys[id])).toEqual([...up].reverse());
    }
  });
});

describe('the search', () => {
  it.each([
    ['chene', 'A'],
    ['CHÊNE', 'A'],
    ['pusey chene', 'A'],
    ['chene pusey 3', 'A'],
    ['hene', ''],
    ['echenoz', 'H'],
    ['échenoz méline', 'H'],
    ['ot-bbbb', 'B'],
    ['otcccc', 'C'],
    ['l’exemple vesoul', 'C'],
    ['  ', 'CBAFGHDE'],
  ])('finds by the beginnings of words, without accents: %s', (text, expected) => {
    expect(letters({ moment: 'all', text })).toBe(expected);
  });

  it('narrows by commune, zone and service together', () => {
    expect(letters({ moment: 'all', commune: '70550' })).toBe('C');
    expect(letters({ moment: 'all', zone: 'unknown', service: 'shopWatch' })).toBe('H');
    expect(letters({ moment: 'all', zone: 'unknown', service: 'holidayWatch' })).toBe('');
  });

  it('offers what the list holds', () => {
    const { communes, zones, services } = choicesIn(LIST);
    expect(communes.map(({ label }) => label)).toEqual(['Échenoz-la-Méline', 'Pusey', 'Vesoul']);
    expect(zones.toSorted()).toEqual(KNOWN_ZONES.toSorted());
    expect(services.map(({ value }) => value).toSorted()).toEqual(['holidayWatch', 'shopWatch']);
  });
});

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days));
const anyRow = fc
  .record({
    from: day,
    length: fc.integer({ min: 0, max: 365 }),
    cancelled: fc.boolean(),
    passed: fc.option(fc.integer({ min: -300, max: 0 })),
    zone: fc.constantFrom(...KNOWN_ZONES),
    address: fc.string({ unit: 'grapheme', maxLength: 30 }),
  })
  .map(({ from, length, cancelled, passed, zone, address }) =>
    row('OT-AAAA-AAAA-A', {
      period: { from, to: addDays(from, length) },
      cancelled,
      zone,
      address,
      ...(passed === null ? {} : passedAt(`${addDays(TODAY, passed)}T10:00:00Z`)),
    }),
  );

describe('any list', () => {
  it('counts what each moment shows, and every watch stands in exactly one of today, ahead and over', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
        const list = prepareWatches(rows, TODAY);
        const { counts } = findWatches(list, FIRST_FILTER);
        for (const moment of MOMENTS) {
          expect(findWatches(list, { ...FIRST_FILTER, moment }).found).toHaveLength(counts[moment]);
        }
        const ahead = rows.filter(({ cancelled, period }) => !cancelled && period.from > TODAY).length;
        expect(counts.today + counts.overdue + ahead).toBe(counts.all);
        expect(counts.soon).toBeLessThanOrEqual(ahead);
        expect(counts.ending).toBeLessThanOrEqual(counts.today);
      }),
    );
  });

  it('finds a row by each whole word of its address', () => {
    fc.assert(
      fc.property(anyRow, (one) => {
        const list = prepareWatches([one], TODAY);
        for (const text of one.address.split(/\s+/)) {
          expect(findWatches(list, { ...FIRST_FILTER, moment: 'all', text }).found).toHaveLength(1);
        }
      }),
    );
  });
});

describe('a watch in words', () => {
  const spaced = (text: string) => text.replaceAll('\u00A0', ' ');

  it.each([
    ['2026-07-03', '2026-07-18', 'du 3 au 18 juillet 2026'],
    ['2026-07-01', '2026-07-18', 'du 1er au 18 juillet 2026'],
    ['2026-07-28', '2026-08-02', 'du 28 juillet au 2 août 2026'],
    ['2026-12-28', '2027-01-02', 'du 28 décembre 2026 au 2 janvier 2027'],
    ['2026-12-01', '2026-12-01', 'le 1er décembre 2026'],
    ['2026-07-03', '2027-07-03', 'du 3 juillet 2026 au 3 juillet 2027'],
  ])('says %s to %s once', (from, to, expected) => {
    expect(spaced(periodInWords({ from, to }))).toBe(expected);
  });

  it.each([
    ['ahead', { from: '2026-07-11', to: '2026-07-20' }, 'commence demain'],
    ['ahead', { from: '2026-07-12', to: '2026-07-20' }, 'commence dans 2 jours'],
    ['underWay', { from: '2026-07-01', to: '2026-07-11' }, 'finit demain'],
    ['underWay', { from: '2026-07-01', to: '2026-07-20' }, 'encore 10 jours'],
    ['ending', { from: '2026-07-01', to: TODAY }, 'dernier jour'],
    ['overdue', { from: '2026-07-01', to: '2026-07-09' }, 'finie depuis hier'],
    ['overdue', { from: '2026-07-01', to: '2026-07-05' }, 'finie depuis 5 jours'],
    ['cancelled', { from: '2026-07-01', to: '2026-07-20' }, 'annulée'],
  ] as const)('says how far off %s is', (phase, period, expected) => {
    expect(spaced(phaseInWords(phase, period, TODAY))).toBe(expected);
  });

  it.each([
    ['OT-C', {}, 'never', 'jamais passé'],
    ['OT-D', { period: { from: '2026-07-17', to: '2026-08-02' } }, 'none', 'pas de passage prévu'],
    ['OT-E', passedAt('2026-07-10T05:00:00Z'), 'today', 'passé il y a 7 h'],
    ['OT-F', passedAt('2026-07-09T05:00:00Z'), 'recent', 'passé hier à 7 h'],
    ['OT-G', passedAt('2026-07-07T05:00:00Z'), 'old', 'passé il y a 3 jours'],
  ] as const)('gives %s a colour and a word for its last passage', (reference, changes, freshness, expected) => {
    const one = row(reference, changes);
    expect(freshnessOf(one, TODAY)).toBe(freshness);
    expect(spaced(passageInWords(freshness, one, NOW))).toBe(expected);
  });

  it('flags what is out of the ordinary, in words', () => {
    const strange = row('OT-H', { cancelled: true, anomalies: 2, status: 'received', zone: 'unknown', returnedEarly: true });
    expect(flagsOf(strange).map((flag) => flagInWords(flag, strange))).toEqual(['annulée', '2 anomalies', 'à vérifier', 'zone inconnue']);
    const back = row('OT-I', { returnedEarly: true, anomalies: 1 });
    expect(flagsOf(back).map((flag) => flagInWords(flag, back))).toEqual(['rentrés plus tôt', '1 anomalie']);
    expect(flagsOf(row('OT-J'))).toEqual([]);
  });
});
