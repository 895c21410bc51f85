import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../../shared/config/schema.ts';
import {
  HIDE_CODE_TRIES,
  NO_VISIT,
  clockStep,
  delayMs,
  type ClockEffect,
  type ClockInput,
  type VisitClock,
} from '../../../shared/session/clock.ts';
import { SCREEN_KINDS, type ScreenKind } from '../../../shared/session/kinds.ts';

const delays = configSchema.parse({}).session;

interface Moment {
  readonly at: number;
  readonly input: ClockInput;
}

/** Plays inputs in order and keeps every effect with its instant. */
function play(
  moments: readonly Moment[],
  from: VisitClock = NO_VISIT,
): { clock: VisitClock; effects: { at: number; effect: ClockEffect }[] } {
  const effects: { at: number; effect: ClockEffect }[] = [];
  let clock = from;
  for (const { at, input } of moments) {
    const next = clockStep(clock, input, at, delays);
    clock = next.clock;
    effects.push(...next.effects.map((effect) => ({ at, effect })));
  }
  return { clock, effects };
}

const begin: Moment = { at: 0, input: { kind: 'begin' } };
const tick = (at: number): Moment => ({ at, input: { kind: 'tick' } });
const on = (at: number, screen: ScreenKind, assisted = false): Moment => ({ at, input: { kind: 'activity', screen, assisted } });
const ticks = (from: number, to: number, every = 250): Moment[] =>
  Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, index) => tick(from + index * every));

describe('delays', () => {
  it.each([
    ['info', false, 60],
    ['form', false, 120],
    ['receipt', false, 30],
    ['hidden', false, 120],
    ['staff', false, 300],
    ['info', true, 240],
    ['form', true, 240],
    ['receipt', true, 240],
    ['hidden', true, 120],
    ['staff', true, 300],
  ] as const)('%s (assisted: %s) allows %i s', (screen, assisted, seconds) => {
    expect(delayMs(screen, assisted, delays)).toBe(seconds * 1000);
  });

  it('never shortens a delay for an assisted visitor', () => {
    for (const screen of SCREEN_KINDS) {
      expect(delayMs(screen, true, { ...delays, assistSeconds: 2 })).toBe(delayMs(screen, false, delays));
    }
  });
});

describe('an unattended visit', () => {
  it('is warned after the delay, second by second, then ends', () => {
    const { clock, effects } = play([begin, ...ticks(0, 105_000)]);
    expect(effects[0]).toEqual({ at: 60_000, effect: { kind: 'warn', secondsLeft: 45 } });
    const seconds = effects.flatMap(({ effect }) => (effect.kind === 'warn' ? [effect.secondsLeft] : []));
    expect(seconds).toEqual(Array.from({ length: 45 }, (_, index) => 45 - index));
    expect(effects.at(-1)).toEqual({ at: 105_000, effect: { kind: 'end', reason: 'idle' } });
    expect(clock).toEqual(NO_VISIT);
  });

  it('that shows a receipt ends as a finished task', () => {
    const { effects } = play([begin, on(1_000, 'receipt'), ...ticks(1_000, 76_000)]);
    expect(effects.at(-1)?.effect).toEqual({ kind: 'end', reason: 'receiptRead' });
    expect(effects.at(-1)?.at).toBe(76_000);
  });

  it('goes on as often as someone answers', () => {
    let at = 0;
    let clock = play([begin]).clock;
    for (let round = 0; round < 25; round += 1) {
      const warned = play(ticks(at, at + 90_000), clock);
      expect(warned.clock.phase).toBe('warning');
      at += 90_000;
      const stayed = play([{ at, input: { kind: 'stay' } }], warned.clock);
      expect(stayed.effects.map(({ effect }) => effect)).toEqual([{ kind: 'withdraw' }]);
      clock = stayed.clock;
    }
    expect(clock.phase).toBe('live');
  });

  it('takes no late report for an answer', () => {
    const { effects } = play([begin, ...ticks(0, 61_000), on(61_100, 'info'), ...ticks(61_250, 105_000)]);
    expect(effects.at(-1)?.effect).toEqual({ kind: 'end', reason: 'idle' });
  });
});

describe('a hidden visit', () => {
  const hidden = [begin, on(1_000, 'form'), { at: 2_000, input: { kind: 'hide' } } as const];
  const wrong = (at: number): Moment => ({ at, input: { kind: 'resume', right: false } });

  it('comes back to its screen with the right code', () => {
    const { clock } = play([...hidden, { at: 50_000, input: { kind: 'resume', right: true } }]);
    expect(clock).toEqual({ phase: 'live', screen: 'form', assisted: false, activeAt: 50_000 });
  });

  it(`ends after ${HIDE_CODE_TRIES} wrong codes`, () => {
    const { effects } = play([...hidden, wrong(3_000), wrong(4_000), wrong(5_000)]);
    expect(effects).toEqual([{ at: 5_000, effect: { kind: 'end', reason: 'hideCodes' } }]);
  });

  it('ends at its own delay, whatever the passer-by touches', () => {
    const { effects } = play([
      ...hidden,
      ...Array.from({ length: 60 }, (_, index) => on(2_000 + index * 2_000, 'hidden')),
      ...ticks(2_000, 122_000),
    ]);
    expect(effects).toEqual([{ at: 122_000, effect: { kind: 'end', reason: 'idle' } }]);
  });

  it('withdraws a warning that was showing', () => {
    const { effects, clock } = play([begin, ...ticks(0, 61_000), { at: 61_100, input: { kind: 'hide' } }]);
    expect(effects.at(-1)?.effect).toEqual({ kind: 'withdraw' });
    expect(clock.phase).toBe('hidden');
  });
});

describe('staff mode', () => {
  it('locks at its delay, without a countdown', () => {
    const { effects } = play([begin, on(1_000, 'staff'), ...ticks(1_000, 301_000)]);
    expect(effects).toEqual([
      { at: 301_000, effect: { kind: 'lock' } },
      { at: 301_000, effect: { kind: 'end', reason: 'staffLeft' } },
    ]);
  });
});

describe('inputs that do not fit', () => {
  const inputs: readonly ClockInput[] = [
    { kind: 'activity', screen: 'form', assisted: false },
    { kind: 'stay' },
    { kind: 'hide' },
    { kind: 'resume', right: true },
    { kind: 'resume', right: false },
    { kind: 'tick' },
  ];
  it.each(inputs)('change nothing without a visit: $kind', (input) => {
    expect(clockStep(NO_VISIT, input, 1e9, delays)).toEqual({ clock: NO_VISIT, effects: [] });
  });
});

describe('properties', () => {
  const screens = fc.constantFrom<ScreenKind>('info', 'form', 'receipt', 'staff');

  it('never ends while activity comes more often than the delay', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(screens, fc.boolean(), fc.double({ min: 0.01, max: 0.99, noNaN: true })), { minLength: 1, maxLength: 40 }),
        (acts) => {
          let at = 0;
          const moments: Moment[] = [begin];
          let last: Moment = on(0, 'info');
          moments.push(last);
          for (const [screen, assisted, share] of acts) {
            const allowed = last.input.kind === 'activity' ? delayMs(last.input.screen, last.input.assisted, delays) : 0;
            const gap = Math.floor(allowed * share);
            moments.push(...ticks(at, at + gap, 1_000));
            at += gap;
            last = on(at, screen, assisted);
            moments.push(last);
          }
          expect(play(moments).effects).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('always ends within delay and warning after the last activity', () => {
    fc.assert(
      fc.property(screens, fc.boolean(), fc.integer({ min: 0, max: 10_000 }), fc.boolean(), (screen, assisted, at, hide) => {
        const moments: Moment[] = [begin, on(at, screen, assisted)];
        if (hide) moments.push({ at, input: { kind: 'hide' } });
        const limit = Math.max(delayMs(screen, assisted, delays), delays.hiddenSeconds * 1000) + delays.warningSeconds * 1000 + 250;
        const { effects } = play([...moments, ...ticks(at, at + limit)]);
        const ends = effects.filter(({ effect }) => effect.kind === 'end');
        expect(ends).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});
