/** What a day of the register counts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketOf, percentileOf, PRECISION_PERCENT } from '../../../shared/figures/buckets.ts';
import { tallyOfDay, type CountedContact, type CountedLine } from '../../../shared/figures/day.ts';
import { parseTally, sumOf, TOTAL } from '../../../shared/figures/tally.ts';

const CONTACT: CountedContact = {
  stage: 'closed',
  channel: 'desk',
  nature: 'scam',
  outcome: 'informed',
  language: 'fr',
  waitMs: 240_000,
  handlingMs: null,
};
const AT = '2026-10-05T08:30:00.000Z';
const line = (kind: string, facts: CountedLine['facts'] = {}): CountedLine => ({ at: AT, kind, facts });

describe('a day', () => {
  it('counts contacts, open ones with what is not known yet, and none that was struck out', () => {
    const open = { ...CONTACT, stage: 'waiting', nature: null, outcome: null, waitMs: null } as const;
    expect(tallyOfDay([CONTACT, open, { ...CONTACT, stage: 'cancelled' }], [])).toEqual({
      [TOTAL]: { contacts: 2 },
      nature: { scam: 1, unknown: 1 },
      outcome: { informed: 1, unknown: 1 },
      channel: { desk: 2 },
      language: { fr: 2 },
      wait: { [String(bucketOf(240_000))]: 1 },
    });
  });

  it('counts the facts of a visit, and as unknown what older lines do not say', () => {
    const old = line('visit.ended', { reason: 'idle', durationMs: 900, verified: false });
    const facts = {
      reason: 'button',
      durationMs: 800,
      verified: true,
      locale: 'de',
      size: 'large',
      contrast: 'dark',
      assisted: true,
      visitMs: 90_000,
    };
    expect(
      tallyOfDay([], [old, line('visit.ended', facts), line('visit.ended', { reason: 'staffLeft', durationMs: 1, verified: true })]),
    ).toMatchObject({
      [TOTAL]: { visits: 2 },
      hour: { '10': 2 },
      ending: { idle: 1, button: 1 },
      proof: { unverified: 1, verified: 1 },
      locale: { unknown: 1, de: 1 },
      size: { unknown: 1, large: 1 },
      contrast: { unknown: 1, dark: 1 },
      assisted: { unknown: 1, yes: 1 },
      visit: { [String(bucketOf(90_000))]: 1 },
    });
  });

  it('counts forms that were left where they were left; those that were submitted count as deposits', () => {
    const lines = [
      line('form.ended', { service: 'preComplaint', step: 'facts', outcome: 'left', durationMs: 60_000 }),
      line('form.ended', { service: 'preComplaint', step: 'review', outcome: 'submitted', durationMs: 300_000 }),
      line('deposit.made', { service: 'preComplaint', locale: 'fr' }),
    ];
    expect(tallyOfDay([], lines)).toEqual({
      [TOTAL]: { left: 1, deposits: 1 },
      leftStep: { 'preComplaint.facts': 1 },
      service: { preComplaint: 1 },
      form: { [String(bucketOf(300_000))]: 1 },
    });
  });

  it('counts what visitors said, with a reason or without', () => {
    const lines = [
      line('rating.given', { level: 'verySatisfied', reason: 'none' }),
      line('rating.given', { level: 'unsatisfied', reason: 'waiting' }),
    ];
    expect(tallyOfDay([], lines)).toEqual({
      [TOTAL]: { ratings: 2 },
      level: { verySatisfied: 1, unsatisfied: 1 },
      ratingReason: { none: 1, waiting: 1 },
    });
  });

  it('counts calls, their answers, and prints that failed', () => {
    const lines = [
      line('gendarme.called', { confidential: true }),
      line('gendarme.called', { confidential: false }),
      line('gendarme.answered', { confidential: true, waitMs: 45_000 }),
      line('print.failed', { paper: 'receipt', cause: 'noPaper' }),
      line('something.new', { count: 3 }),
    ];
    expect(tallyOfDay([], lines)).toEqual({
      [TOTAL]: { calls: 2, printFailures: 1 },
      callKind: { confidential: 1, open: 1 },
      answer: { [String(bucketOf(45_000))]: 1 },
      answered: { answered: 1, unanswered: 1 },
    });
  });

  it('is read back as it was kept, and added up', () => {
    const tally = tallyOfDay([CONTACT], [line('print.failed')]);
    expect(parseTally(JSON.stringify(tally))).toEqual(tally);
    expect(sumOf([tally, tally])[TOTAL]).toEqual({ contacts: 2, printFailures: 2 });
    for (const wrong of ['null', '{"a":null}', '{"a":{"b":-1}}', '{"a":{"b":"1"}}']) expect(() => parseTally(wrong)).toThrow('not a tally');
  });
});

describe('durations', () => {
  it('are told to within the precision that is promised, over any number of days', () => {
    const lasting = fc.array(fc.integer({ min: 100, max: 20_000_000 }), { minLength: 50, maxLength: 200 });
    fc.assert(
      fc.property(lasting, fc.constantFrom(0.5, 0.9), (all, share) => {
        const days = all.map((ms) => ({ wait: { [String(bucketOf(ms))]: 1 } }));
        const told = percentileOf(sumOf(days).wait ?? {}, share) ?? 0;
        const truth = [...all].sort((one, other) => one - other)[Math.ceil(all.length * share) - 1] ?? 0;
        expect(Math.abs(told - truth) / truth).toBeLessThanOrEqual((PRECISION_PERCENT + 0.6) / 100);
      }),
    );
  });

  it('are told when five measurements lie on each side', () => {
    const bucket = String(bucketOf(60_000));
    expect([9, 10].map((count) => percentileOf({ [bucket]: count }, 0.5) === null)).toEqual([true, false]);
    expect([49, 50].map((count) => percentileOf({ [bucket]: count }, 0.9) === null)).toEqual([true, false]);
    expect(percentileOf({}, 0.5)).toBeNull();
  });

  it('longer than a day count as a day', () => {
    expect(bucketOf(90_000_000)).toBe(bucketOf(Number.MAX_SAFE_INTEGER));
    expect(bucketOf(0)).toBe(0);
  });
});
