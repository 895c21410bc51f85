import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  type DatedChange,
  foldWatch,
  MOST_NOTE,
  passageNote,
  visitorChange,
  watchChange,
  type WatchChange,
  watchPhase,
} from '../../../shared/watch/changes.ts';
import { changeWindow, earlyDayFault, mayEndEarly, type Period, periodFault } from '../../../shared/watch/allowed-days.ts';

z.config({ jitless: true });

const FIRST: Period = { from: '2026-12-19', to: '2027-01-03' };
const AGENT = '8f0c5e1a-2f5b-4c7e-9d51-0b6a3c1f7e42';

const made = (...all: readonly WatchChange[]): readonly DatedChange[] =>
  all.map((change, at) => ({
    at: `2026-12-2${at}T10:00:00.000Z`,
    agentId: change.kind === 'passage' ? AGENT : null,
    change,
  }));
const moved: WatchChange = { kind: 'dates', from: '2026-12-20', to: '2027-01-10' };
const back: WatchChange = { kind: 'earlyReturn', on: '2026-12-28' };
const cancelled: WatchChange = { kind: 'cancelled' };
const quiet: WatchChange = { kind: 'passage', outcome: 'nothing', note: '' };
const open: WatchChange = { kind: 'passage', outcome: 'anomaly', note: 'Volet arraché côté jardin.' };

describe('a watch and what happened to it', () => {
  test.each([
    ['nothing', made(), { period: FIRST, cancelled: false, returnedEarly: false }],
    ['other dates', made(moved), { period: { from: '2026-12-20', to: '2027-01-10' }, cancelled: false, returnedEarly: false }],
    ['an early return', made(back), { period: { from: '2026-12-19', to: '2026-12-28' }, cancelled: false, returnedEarly: true }],
    ['other dates, then an early return', made(moved, back), { period: { from: '2026-12-20', to: '2026-12-28' }, returnedEarly: true }],
    ['an early return, then gone again', made(back, moved), { period: { from: '2026-12-20', to: '2027-01-10' }, returnedEarly: false }],
    ['cancelled', made(cancelled), { period: FIRST, cancelled: true, returnedEarly: false }],
    ['cancelled, which other dates do not undo', made(cancelled, moved), { cancelled: true }],
    ['an early return after the last day', made({ kind: 'earlyReturn', on: '2027-02-01' }), { period: FIRST, returnedEarly: true }],
    [
      'an early return before the first day',
      made({ kind: 'earlyReturn', on: '2026-12-01' }),
      { period: { from: '2026-12-19', to: '2026-12-19' } },
    ],
  ])('%s', (_, changes, state) => {
    expect(foldWatch(FIRST, changes)).toMatchObject(state);
  });

  test('passages are kept with their instant, their agent and their note, oldest first, and change no day', () => {
    expect(foldWatch(FIRST, made(quiet, moved, open))).toEqual({
      period: { from: '2026-12-20', to: '2027-01-10' },
      cancelled: false,
      returnedEarly: false,
      passages: [
        { at: '2026-12-20T10:00:00.000Z', agentId: AGENT, outcome: 'nothing', note: '' },
        { at: '2026-12-22T10:00:00.000Z', agentId: AGENT, outcome: 'anomaly', note: 'Volet arraché côté jardin.' },
      ],
    });
  });

  test('what was there before stays as it was', () => {
    const changes = Object.freeze(made(moved, back, cancelled, open));
    const first = Object.freeze({ ...FIRST });
    expect(foldWatch(first, changes)).toEqual(foldWatch(first, changes));
    expect(first).toEqual(FIRST);
  });
});

describe('where a watch is', () => {
  test.each([
    ['2026-12-18', 'ahead'],
    ['2026-12-19', 'underWay'],
    ['2027-01-02', 'underWay'],
    ['2027-01-03', 'ending'],
    ['2027-01-04', 'overdue'],
  ])('on %s: %s', (today, phase) => {
    expect(watchPhase(FIRST, today)).toBe(phase);
  });

  test('a watch of one day ends on it', () => {
    expect(watchPhase({ from: '2028-02-29', to: '2028-02-29' }, '2028-02-29')).toBe('ending');
  });
});

describe('what the code of a receipt may change', () => {
  const police = { zone: 'police', use: 'main' } as const;
  const gendarmerie = { zone: 'gendarmerie', use: 'main' } as const;
  const fault = (facts: Parameters<typeof changeWindow>[0], current: Period, today: string, next: Period) => {
    const found = periodFault(changeWindow(facts, current, today), next);
    return found === null ? 'accepted' : `${found.at}: ${found.fault}`;
  };

  test.each([
    ['not begun: another departure, asked in time', '2026-12-10', { from: '2026-12-22', to: '2027-01-03' }, 'accepted'],
    ['not begun: another departure, asked too late', '2026-12-17', { from: '2026-12-18', to: '2027-01-03' }, 'from: fromTooSoon'],
    [
      'not begun: the departure that was accepted, too late for a new request',
      '2026-12-18',
      { from: '2026-12-19', to: '2027-01-09' },
      'accepted',
    ],
    ['not begun: 46 days ahead', '2026-12-10', { from: '2027-01-25', to: '2027-02-03' }, 'from: fromTooFar'],
    ['not begun: too short', '2026-12-10', { from: '2026-12-19', to: '2026-12-20' }, 'to: periodTooShort'],
    ['begun: another departure', '2026-12-19', { from: '2026-12-20', to: '2027-01-03' }, 'from: alreadyBegun'],
    ['begun: shorter', '2026-12-22', { from: '2026-12-19', to: '2026-12-24' }, 'accepted'],
    ['begun: until today', '2026-12-22', { from: '2026-12-19', to: '2026-12-22' }, 'accepted'],
    ['begun: until yesterday', '2026-12-22', { from: '2026-12-19', to: '2026-12-21' }, 'to: dayPassed'],
    ['begun: under the least of the police', '2026-12-20', { from: '2026-12-19', to: '2026-12-20' }, 'to: periodTooShort'],
    ['begun: as long as the police go', '2026-12-22', { from: '2026-12-19', to: '2027-03-19' }, 'accepted'],
    ['begun: a day longer', '2026-12-22', { from: '2026-12-19', to: '2027-03-20' }, 'to: periodTooLong'],
    ['last day: longer', '2027-01-03', { from: '2026-12-19', to: '2027-01-10' }, 'accepted'],
    ['over: longer', '2027-01-04', { from: '2026-12-19', to: '2027-01-10' }, 'to: periodTooLong'],
    ['over: earlier', '2027-01-04', { from: '2026-12-19', to: '2026-12-30' }, 'to: dayPassed'],
    ['over: as it stands', '2027-01-04', FIRST, 'accepted'],
    ['over: elsewhere', '2027-01-04', { from: '2027-01-10', to: '2027-01-20' }, 'from: alreadyBegun'],
  ])('police zone, %s', (_, today, next, answer) => {
    expect(fault(police, FIRST, today, next)).toBe(answer);
  });

  test('the rule of the gendarmes has no least, so a day is enough', () => {
    expect(fault(gendarmerie, FIRST, '2026-12-19', { from: '2026-12-19', to: '2026-12-19' })).toBe('accepted');
  });

  test('an unknown zone: longer than the police go is for a gendarme', () => {
    const unknown = { zone: 'unknown', use: 'main' } as const;
    expect(fault(unknown, FIRST, '2026-12-22', { from: '2026-12-19', to: '2027-03-19' })).toBe('accepted');
    expect(fault(unknown, FIRST, '2026-12-22', { from: '2026-12-19', to: '2027-03-20' })).toBe('to: zoneUnknownDay');
  });

  test.each([
    ['before the departure', '2026-12-10', '2026-12-11', '2028-01-24'],
    ['on the eve', '2026-12-18', '2026-12-19', '2028-02-01'],
    ['the day after the filing of an early departure', '2026-12-19', '2026-12-19', '2027-12-19'],
    ['under way', '2026-12-28', '2026-12-19', '2027-12-19'],
    ['over', '2027-01-04', '2026-12-19', '2027-01-03'],
  ])('the calendar %s', (_, today, first, last) => {
    expect(changeWindow(gendarmerie, FIRST, today)).toMatchObject({ first, last, notes: ['gendarmerie'] });
  });

  test('the calendar goes back to a departure that is too soon for a new request', () => {
    expect(changeWindow(police, FIRST, '2026-12-18').first).toBe('2026-12-19');
  });

  test('a year from 29 February ends on the 28th, changed or not', () => {
    const current = { from: '2028-02-29', to: '2028-03-10' };
    expect(changeWindow(gendarmerie, current, '2028-03-01').last).toBe('2029-02-28');
    expect(fault(gendarmerie, current, '2028-03-01', { from: '2028-02-29', to: '2029-02-28' })).toBe('accepted');
    expect(fault(gendarmerie, current, '2028-03-01', { from: '2028-02-29', to: '2029-03-01' })).toBe('to: periodTooLong');
  });
});

describe('the schemas', () => {
  const everyChange = [moved, back, cancelled, quiet, open];

  test('accept each kind unchanged', () => {
    for (const change of everyChange) expect(watchChange.parse(change)).toEqual(change);
    expect(new Set(everyChange.map(({ kind }) => kind)).size).toBe(watchChange.options.length);
  });

  test('refuse anything more', () => {
    for (const change of everyChange) expect(watchChange.safeParse({ ...change, extra: 1 }).success).toBe(false);
  });

  test('let a visitor log no passage', () => {
    for (const change of [moved, back, cancelled]) expect(visitorChange.safeParse(change).success).toBe(true);
    for (const change of [quiet, open]) expect(visitorChange.safeParse(change).success).toBe(false);
  });

  test.each([
    ['a kind that does not exist', { kind: 'reopened' }],
    ['no kind', { from: '2026-12-20', to: '2027-01-10' }],
    ['dates without an end', { kind: 'dates', from: '2026-12-20' }],
    ['a day that does not exist', { kind: 'dates', from: '2027-02-29', to: '2027-03-02' }],
    ['a month that does not exist', { kind: 'dates', from: '2027-01-01', to: '2027-13-01' }],
    ['a day written otherwise', { kind: 'earlyReturn', on: '28/12/2026' }],
    ['an instant', { kind: 'earlyReturn', on: '2026-12-28T10:00:00Z' }],
    ['a day with a line after it', { kind: 'earlyReturn', on: '2026-12-28\n' }],
    ['a number', { kind: 'earlyReturn', on: 20261228 }],
    ['an outcome that does not exist', { kind: 'passage', outcome: 'maybe', note: '' }],
    ['a passage without a note', { kind: 'passage', outcome: 'nothing' }],
    ['null', null],
  ])('refuse %s', (_, change) => {
    expect(watchChange.safeParse(change).success).toBe(false);
  });

  test.each([
    ['as long as it may be', 'é'.repeat(MOST_NOTE), true],
    ['one character more', 'é'.repeat(MOST_NOTE + 1), false],
    ['as long, in characters of two units', '🏠'.repeat(MOST_NOTE), true],
    ['one more of them', '🏠'.repeat(MOST_NOTE + 1), false],
    ['empty', '', true],
  ])('a note %s', (_, note, taken) => {
    expect(passageNote.safeParse(note).success).toBe(taken);
    expect(watchChange.safeParse({ kind: 'passage', outcome: 'anomaly', note }).success).toBe(taken);
  });
});

describe('an early return', () => {
  const period: Period = { from: '2026-12-20', to: '2027-01-03' };

  test.each([
    ['today', '2026-12-28', '2026-12-28', null],
    ['tomorrow', '2026-12-29', '2026-12-28', null],
    ['the eve of the last day', '2027-01-02', '2026-12-28', null],
    ['the last day, which ends nothing sooner', '2027-01-03', '2026-12-28', 'notEarlier'],
    ['a day after the last', '2027-01-04', '2026-12-28', 'notEarlier'],
    ['yesterday', '2026-12-27', '2026-12-28', 'passed'],
    ['a day that does not exist', '2026-12-32', '2026-12-28', 'notADay'],
    ['no day', '', '2026-12-28', 'notADay'],
  ] as const)('%s: %s told on %s gives %s', (_says, day, today, fault) => {
    expect(earlyDayFault(period, day, today)).toBe(fault);
  });

  test.each([
    ['the eve of the first day', '2026-12-19', false],
    ['the first day', '2026-12-20', true],
    ['the eve of the last day', '2027-01-02', true],
    ['the last day', '2027-01-03', false],
    ['the day after', '2027-01-04', false],
  ])('may be told on %s: %s', (_says, today, may) => {
    expect(mayEndEarly(period, today)).toBe(may);
    expect(mayEndEarly(period, today)).toBe(watchPhase(period, today) === 'underWay');
  });

  test('cannot be told of a watch of one day', () => {
    expect(mayEndEarly({ from: '2026-12-20', to: '2026-12-20' }, '2026-12-20')).toBe(false);
  });
});
