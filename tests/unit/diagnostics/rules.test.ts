import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackupView } from '../../../shared/backup.ts';
import { selfTestDue } from '../../../shared/diagnostics/due.ts';
import { statusOf, statusSchema } from '../../../shared/diagnostics/status.ts';
import { ANY_STEP, overall, STEP_NAMES, stepResult, STEPS, VERDICTS } from '../../../shared/diagnostics/steps.ts';
import {
  backupCause,
  certificatesCause,
  clockCause,
  journalCause,
  LEAST_ROOM_BYTES,
  LOW_ROOM_BYTES,
  roomCause,
  visitsCause,
} from '../../../shared/diagnostics/verdicts.ts';
import { causeWords, selfTestFr, stepName } from '../../../shared/i18n/staff-self-test.fr.ts';
import { localNow } from '../../../shared/time/local-now.ts';

const EVERY_CAUSE = STEP_NAMES.flatMap((step) =>
  [...Object.keys(ANY_STEP), ...Object.keys(STEPS[step])].map((cause) => [step, cause] as const),
);

describe('the causes of the self-test', () => {
  it('hold every step once, in its order', () => {
    expect(STEP_NAMES.toSorted()).toEqual(Object.keys(STEPS).toSorted());
  });

  it.each(EVERY_CAUSE)('%s.%s has words, and a remedy when it is not green', (step, cause) => {
    const { says, remedy } = causeWords(step, cause);
    const verdicts: Readonly<Record<string, string>> = { ...ANY_STEP, ...STEPS[step] };
    expect(says).not.toBe(cause);
    expect(remedy === null).toBe(verdicts[cause] === 'green');
    for (const text of [says, remedy ?? '', stepName(step)]) expect(text).not.toMatch(/ [?!;:»]|«(?!\u00A0)|[^\u00A0]»|'/);
  });

  it('of a newer program show their own name', () => {
    expect(causeWords('disk', 'haunted').says).toBe('haunted');
  });

  it('colour the whole by the worst', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VERDICTS)), (verdicts) => {
        const worst = verdicts.includes('red') ? 'red' : verdicts.includes('amber') ? 'amber' : 'green';
        expect(overall(verdicts.map((verdict) => ({ verdict })))).toBe(worst);
        expect(selfTestFr.overall[worst]).not.toBe('');
      }),
    );
  });
});

describe('what was measured', () => {
  it('of the room', () => {
    expect([0, LEAST_ROOM_BYTES - 1, LEAST_ROOM_BYTES, LOW_ROOM_BYTES - 1, LOW_ROOM_BYTES].map(roomCause)).toEqual([
      'almostFull',
      'almostFull',
      'low',
      'low',
      'fine',
    ]);
  });

  it('of the clock: late weighs more than a zone', () => {
    expect(clockCause({ expectedAfter: null }, 'Europe/Paris')).toBe('fine');
    expect(clockCause({ expectedAfter: null }, 'UTC')).toBe('zone');
    expect(clockCause({ expectedAfter: '2026-11-23T09:00:00.000Z' }, 'UTC')).toBe('setBack');
  });

  const copies: BackupView = {
    folder: '/media/cle',
    last: { at: '2026-11-22T19:15:00.000Z', kib: 9, verdict: 'verified' },
    good: { at: '2026-11-22T19:15:00.000Z', kib: 9 },
    daysWithout: 0,
    sameDisk: false,
  };
  const failed = { at: '2026-11-23T19:15:00.000Z', kib: 0, verdict: 'noFolder' } as const;
  it.each([
    ['fine', {}],
    ['notConfigured', { folder: null }],
    ['notSetUp', { daysWithout: null, last: null, good: null }],
    ['sameDisk', { sameDisk: true }],
    ['lastFailed', { last: failed, daysWithout: 2, sameDisk: true }],
    ['old', { last: failed, daysWithout: 3 }],
    ['damaged', { last: { ...failed, verdict: 'damaged' } }],
  ] as const)('of the copies: %s', (cause, parts) => {
    expect(backupCause({ ...copies, ...parts })).toBe(cause);
  });

  const quiet = { refusedSince: null, rolledBack: null, missing: null };
  const back = { at: '', line: 9, last: 3, lastAt: null, witnessed: 8, witnessedAt: '', missing: 5 };
  it('of the journal', () => {
    expect(journalCause(true, quiet)).toBe('fine');
    expect(journalCause(false, quiet)).toBe('broken');
    expect(journalCause(true, { ...quiet, refusedSince: '2026-11-23T09:00:00.000Z' })).toBe('witnessRefused');
    expect(journalCause(true, { ...quiet, rolledBack: { ...back, answered: false } })).toBe('rolledBack');
    expect(journalCause(true, { ...quiet, rolledBack: { ...back, answered: true } })).toBe('fine');
  });

  it('of certificates: the worst one counts', () => {
    const now = new Date('2026-11-23T09:00:00.000Z');
    const [far, near, gone] = ['2027-11-23T09:00:00.000Z', '2026-12-01T09:00:00.000Z', '2026-11-23T08:59:59.000Z'];
    expect(certificatesCause([], now)).toBe('notUsed');
    expect(certificatesCause([far], now)).toBe('fine');
    expect(certificatesCause([far, near], now)).toBe('soon');
    expect(certificatesCause([far, near, gone], now)).toBe('expired');
    expect(certificatesCause([far, null], now)).toBe('unreadable');
  });

  it('of the last visit', () => {
    expect([null, true, false].map(visitsCause)).toEqual(['none', 'fine', 'notVerified']);
  });
});

describe('the daily run', () => {
  const at = (instant: string): Date => new Date(instant);
  it.each([
    ['never ran', null, '2026-11-23T05:00:00.000Z', true],
    ['ran yesterday, and it is not yet 08:45', '2026-11-22T07:46:00.000Z', '2026-11-23T07:44:59.000Z', false],
    ['ran yesterday, and 08:45 has come', '2026-11-22T07:46:00.000Z', '2026-11-23T07:45:00.000Z', true],
    ['ran at 08:45 itself', '2026-11-23T07:45:10.000Z', '2026-11-23T09:00:00.000Z', false],
    ['was off this morning', '2026-11-22T07:46:00.000Z', '2026-11-23T16:00:00.000Z', true],
    ['was off all yesterday, and it is early', '2026-11-21T07:46:00.000Z', '2026-11-23T06:00:00.000Z', true],
    ['ran by hand before 08:45', '2026-11-23T07:00:00.000Z', '2026-11-23T07:45:00.000Z', true],
    ['ran under a clock that was ahead', '2031-01-01T00:00:00.000Z', '2026-11-23T06:00:00.000Z', true],
  ])('of a terminal that %s', (_, last, now, due) => {
    expect(selfTestDue('08:45', last === null ? null : at(last), at(now))).toBe(due);
  });

  it('is due once a day at most, whenever it is looked for', () => {
    const start = Date.parse('2026-03-20T00:00:00.000Z');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 * 60 }), { minLength: 1, maxLength: 60 }), (waits) => {
        let now = start;
        let last: Date | null = null;
        const days: string[] = [];
        for (const minutes of waits) {
          now += minutes * 60_000;
          if (!selfTestDue('08:45', last, new Date(now))) continue;
          last = new Date(now);
          // The day of a run begins at 08:45.
          days.push(localNow(new Date(now - (8 * 60 + 45) * 60_000)).today);
        }
        // Summer time moves the beginning of one day by an hour, never by two runs.
        expect(days.length - new Set(days).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the status', () => {
  const versions = { application: '1.0.0', electron: '25.1.1', chromium: '114', node: '18.15.0' };
  it('takes the newest result of each step and lists what is red', () => {
    const run = {
      at: '2026-11-23T07:45:00.000Z',
      by: 'clock',
      overall: 'red',
      steps: [stepResult('disk', 'almostFull', 3), stepResult('clock', 'zone', 1), stepResult('seal', 'refused', 9)],
    } as const;
    const status = statusOf({
      service: 'open',
      now: new Date('2026-11-23T10:00:00.000Z'),
      uptimeMs: 61_900,
      run: { ...run, steps: [...run.steps] },
      fresh: [stepResult('disk', 'fine', 2)],
      lastVisitWiped: true,
      versions,
    });
    expect(statusSchema.parse(status)).toEqual(status);
    expect(status).toMatchObject({ overall: 'red', red: ['seal.refused'], uptimeSeconds: 61, selfTest: { by: 'clock', overall: 'red' } });
    expect(status.steps.map(({ step, verdict }) => `${step} ${verdict}`)).toEqual(['clock amber', 'disk green', 'seal red']);
  });

  it('knows no run before the first', () => {
    const status = statusOf({ service: 'closed', now: new Date(0), uptimeMs: 0, run: null, fresh: [], lastVisitWiped: null, versions });
    expect(status).toMatchObject({ overall: 'green', selfTest: null, red: [], steps: [] });
  });
});
