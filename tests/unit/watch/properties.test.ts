import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WatchFacts } from '../../../shared/flow/definition.ts';
import { addDays, daysBetween, isRealDate } from '../../../shared/time/calendar.ts';
import { type DatedChange, foldWatch, PASSAGE_OUTCOMES, watchChange, watchPhase } from '../../../shared/watch/changes.ts';
import { changeWindow, type Period, periodFault, WATCH_FAULTS, watchWindow } from '../../../shared/watch/allowed-days.ts';
import { KNOWN_ZONES } from '../../../shared/watch/zone.ts';
import { brokenPromise } from './promises.ts';

const EPOCH = '2024-01-01';
/** Some twenty years with every kind of February, its last days and the ends of years drawn more often. */
const day = fc.oneof(
  { weight: 4, arbitrary: fc.nat(7_700).map((days) => addDays(EPOCH, days)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2028-02-28', '2028-02-29', '2027-02-28', '2028-03-01', '2026-12-31', '2027-01-01', '2027-01-31'),
  },
);
const facts: fc.Arbitrary<WatchFacts> = fc.record({
  zone: fc.constantFrom(...KNOWN_ZONES),
  use: fc.constantFrom('main', 'secondary', 'business', 'person'),
});
const takenFacts = facts.filter(({ zone, use }) => use !== 'secondary' || zone === 'gendarmerie');

/** A year later as the public pages would be read: the same day, or 28 February for a 29th. */
const yearLater = (from: string): string => {
  const same = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
  return isRealDate(same) ? same : same.replace('-29', '-28');
};

/** The rules again, written from the sources in another form than the code's. */
const RULES = {
  gendarmerie: (today: string, { from, to }: Period) => {
    const ahead = daysBetween(today, from);
    return ahead >= 1 && ahead <= 45 && to >= from && to <= yearLater(from);
  },
  police: (today: string, { from, to }: Period) => {
    const [ahead, nights] = [daysBetween(today, from), daysBetween(from, to)];
    return ahead >= 3 && ahead <= 45 && nights >= 2 && nights <= 90;
  },
  open: (today: string, { from, to }: Period) => from >= today && from <= yearLater(today) && to >= from && to <= yearLater(from),
};

function suits({ zone, use }: WatchFacts, today: string, period: Period): boolean {
  if (use === 'business' || use === 'person') return RULES.open(today, period);
  const [gendarmerie, police] = [RULES.gendarmerie(today, period), use === 'main' && RULES.police(today, period)];
  return zone === 'gendarmerie' ? gendarmerie : zone === 'police' ? police : gendarmerie && police;
}

const asked = (each: WatchFacts, today: string, period: Period) => periodFault(watchWindow(each, today), period);

/** A period near a day, as likely within as without the rules. */
const near = (today: string): fc.Arbitrary<Period> =>
  fc
    .tuple(
      fc.oneof(fc.integer({ min: -3, max: 50 }), fc.integer({ min: 360, max: 370 })),
      fc.oneof(fc.integer({ min: -2, max: 95 }), fc.integer({ min: 360, max: 370 })),
    )
    .map(([ahead, nights]) => ({ from: addDays(today, ahead), to: addDays(today, ahead + nights) }));

const request = fc.tuple(facts, day).chain(([each, today]) => near(today).map((period) => ({ facts: each, today, period })));

/** A watch that was accepted, and a later day on which somebody comes to change it to `next`. */
const change = fc.tuple(takenFacts, day).chain(([each, filed]) =>
  fc
    .tuple(
      near(filed).filter((period) => suits(each, filed, period)),
      fc.oneof(fc.nat(10), fc.nat(120), fc.nat(420)),
    )
    .chain(([current, later]) => {
      const today = addDays(filed, later);
      const next = fc.oneof(
        near(today),
        near(today).map(({ from }) => ({ from, to: current.to })),
        fc.integer({ min: -5, max: 400 }).map((days) => ({ from: current.from, to: addDays(current.from, days) })),
        fc.integer({ min: -3, max: 3 }).map((days) => ({ from: current.from, to: addDays(current.to, days) })),
        fc.constant(current),
      );
      return next.map((wished) => ({ facts: each, current, today, next: wished }));
    }),
);

describe('a new request, over random days', () => {
  it('is accepted exactly when the rules of its zone hold', () => {
    fc.assert(
      fc.property(request, ({ facts: each, today, period }) => {
        expect(asked(each, today, period) === null).toBe(suits(each, today, period));
      }),
      { numRuns: 2_000 },
    );
  });

  it('in an unknown zone is accepted when it suits both, explained when it suits neither, and shown to a gendarme otherwise', () => {
    fc.assert(
      fc.property(
        day.chain((today) => near(today).map((period) => ({ today, period }))),
        ({ today, period }) => {
          const unknown = asked({ zone: 'unknown', use: 'main' }, today, period);
          const each = [asked({ zone: 'gendarmerie', use: 'main' }, today, period), asked({ zone: 'police', use: 'main' }, today, period)];
          expect(unknown === null).toBe(each.every((fault) => fault === null));
          if (unknown === null) return;
          const same = each.filter((fault) => fault !== null && fault.at === unknown.at);
          if (unknown.fault === 'zoneUnknownDay') expect(same).toHaveLength(1);
          else for (const fault of each) expect(fault).toMatchObject({ at: unknown.at, fault: unknown.fault });
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('is never accepted outside what its calendar shows, and a refusal is a known one that keeps its promise', () => {
    fc.assert(
      fc.property(request, ({ facts: each, today, period }) => {
        const window = watchWindow(each, today);
        const fault = periodFault(window, period);
        if (fault === null) {
          expect(period.from >= window.first && period.to <= window.last).toBe(true);
          return;
        }
        expect(WATCH_FAULTS).toContain(fault.fault);
        expect(brokenPromise((on) => watchWindow(each, on), today, period)).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });

  it('may begin on the first day shown and on every one after it up to the furthest, and may end on the last', () => {
    fc.assert(
      fc.property(takenFacts, day, (each, today) => {
        const window = watchWindow(each, today);
        const shown = Array.from({ length: daysBetween(window.first, window.last) + 1 }, (_, at) => addDays(window.first, at));
        const starts = shown.map((from) => window.refuseFrom(from) === null);
        expect(starts[0]).toBe(true);
        expect(starts.indexOf(false) === -1 || !starts.slice(starts.indexOf(false)).includes(true)).toBe(true);
        expect(shown.some((from, at) => starts[at] === true && window.refuseTo(from, window.last) === null)).toBe(true);
        expect(window.refuseFrom(addDays(window.first, -1))).not.toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('for a dwelling that is not taken finds no day at all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('police', 'unknown'),
        day.chain((today) => near(today).map((period) => ({ today, period }))),
        (zone, { today, period }) => {
          const fault = zone === 'police' ? 'secondaryInPoliceZone' : 'zoneUnknownSecondary';
          expect(asked({ zone, use: 'secondary' }, today, period)).toEqual({ at: 'from', fault, facts: {} });
        },
      ),
    );
  });
});

describe('a change, over random days', () => {
  it('may always leave the period as it stands', () => {
    fc.assert(
      fc.property(change, ({ facts: each, current, today }) => {
        const window = changeWindow(each, current, today);
        expect(periodFault(window, current)).toBeNull();
        expect(current.from >= window.first && current.to <= window.last).toBe(true);
      }),
    );
  });

  it('never ends in the past, outlasts the rule, moves a departure that has passed, or wakes a watch that is over', () => {
    let accepted = 0;
    fc.assert(
      fc.property(change, ({ facts: each, current, today, next }) => {
        const window = changeWindow(each, current, today);
        const unchanged = next.from === current.from && next.to === current.to;
        const fault = periodFault(window, next);
        if (fault !== null || unchanged) return;
        accepted += 1;
        expect(next.to >= today).toBe(true);
        expect(current.to >= today).toBe(true);
        expect(next.from >= window.first && next.to <= window.last).toBe(true);
        if (current.from <= today) expect(next.from).toBe(current.from);
        // Dated from the eve or three days before, whichever the rule wants, a kept departure is a good one: what is left to hold is the length.
        const filed = next.from === current.from ? addDays(current.from, -3) : today;
        expect(suits(each, filed, next)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it('is accepted whenever it keeps the departure, ends today or later, and the rule allows the length', () => {
    fc.assert(
      fc.property(change, ({ facts: each, current, today, next }) => {
        fc.pre(current.to >= today && next.from === current.from && next.to >= today);
        const allowed = suits(each, addDays(current.from, -3), next) || next.to === current.to;
        expect(periodFault(changeWindow(each, current, today), next) === null).toBe(allowed);
      }),
      { numRuns: 1_000 },
    );
  });

  it('shows a calendar whose last day can be reached, and explains what it refuses', () => {
    fc.assert(
      fc.property(change, ({ facts: each, current, today, next }) => {
        const window = changeWindow(each, current, today);
        const starts = [current.from, ...Array.from({ length: 367 }, (_, at) => addDays(today, at))];
        expect(starts.some((from) => periodFault(window, { from, to: window.last }) === null)).toBe(true);
        const fault = periodFault(window, next);
        if (fault === null) return;
        expect(WATCH_FAULTS).toContain(fault.fault);
        if (fault.fault === 'alreadyBegun') expect(current.from <= today).toBe(true);
        expect(brokenPromise((on) => (on === today ? window : watchWindow(each, on)), today, next)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

describe('what happened, folded', () => {
  const period = fc.tuple(day, fc.nat(400)).map(([from, days]) => ({ from, to: addDays(from, days) }));
  const what = fc.oneof(
    period.map((dates) => ({ kind: 'dates' as const, ...dates })),
    day.map((on) => ({ kind: 'earlyReturn' as const, on })),
    fc.constant({ kind: 'cancelled' as const }),
    fc.record({ kind: fc.constant('passage' as const), outcome: fc.constantFrom(...PASSAGE_OUTCOMES), note: fc.string({ maxLength: 20 }) }),
  );
  const changes: fc.Arbitrary<readonly DatedChange[]> = fc
    .array(fc.tuple(what, fc.option(fc.uuid())), { maxLength: 30, size: 'max' })
    .map((all) => all.map(([made, agentId], at) => ({ at: new Date(at * 60_000).toISOString(), agentId, change: made })));

  it('is a watch for any events, and a period that ends before it begins never comes out', () => {
    fc.assert(
      fc.property(period, changes, (first, made) => {
        for (const { change: each } of made) expect(watchChange.parse(each)).toEqual(each);
        const state = foldWatch(first, made);
        expect(state.period.from <= state.period.to).toBe(true);
        expect(state.cancelled).toBe(made.some(({ change: each }) => each.kind === 'cancelled'));
        expect(['ahead', 'underWay', 'ending', 'overdue']).toContain(watchPhase(state.period, first.from));
      }),
    );
  });

  it('keeps every passage in its order, whatever stands between', () => {
    fc.assert(
      fc.property(period, changes, (first, made) => {
        const passages = made.flatMap(({ at, agentId, change: each }) =>
          each.kind === 'passage' ? [{ at, agentId, outcome: each.outcome, note: each.note }] : [],
        );
        expect(foldWatch(first, made).passages).toEqual(passages);
      }),
    );
  });

  it('forgets what came before the last dates, and minds no passage and no cancellation about the days', () => {
    fc.assert(
      fc.property(period, changes, period, changes, (first, before, dates, after) => {
        const moved: DatedChange = { at: '2026-01-01T00:00:00.000Z', agentId: null, change: { kind: 'dates', ...dates } };
        const daysOnly = after.filter(({ change: each }) => each.kind === 'dates' || each.kind === 'earlyReturn');
        const { period: days, returnedEarly } = foldWatch(first, [...before, moved, ...after]);
        expect({ days, returnedEarly }).toEqual({
          days: foldWatch(dates, daysOnly).period,
          returnedEarly: foldWatch(dates, daysOnly).returnedEarly,
        });
      }),
    );
  });

  it('never lengthens a watch by an early return', () => {
    fc.assert(
      fc.property(period, day, (first, on) => {
        const state = foldWatch(first, [{ at: '2026-01-01T00:00:00.000Z', agentId: null, change: { kind: 'earlyReturn', on } }]);
        expect(state.period.from).toBe(first.from);
        expect(state.period.to <= first.to).toBe(true);
        expect(state.returnedEarly).toBe(true);
        if (on >= first.from && on <= first.to) expect(state.period.to).toBe(on);
      }),
    );
  });
});
