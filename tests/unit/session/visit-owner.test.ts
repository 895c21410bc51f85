import { beforeEach, describe, expect, it } from 'vitest';
import { configSchema } from '../../../shared/config/schema.ts';
import type { EventName } from '../../../shared/ipc/channels.ts';
import { END_REASONS, type EndReason } from '../../../shared/session/kinds.ts';
import { FAILURE_WINDOW_MS, FAILURES_BEFORE_MAINTENANCE } from '../../../shared/session/recovery.ts';
import { createVisitOwner } from '../../../electron/session/visit-owner.ts';
import type { VisitEnd, VisitOwner, WindowPage, WipeReport } from '../../../electron/session/visit-ports.ts';

interface World {
  owner: VisitOwner;
  now: number;
  sent: EventName[];
  pages: WindowPage[];
  /** What became of windows while staff mode interrupts. */
  windows: string[];
  ends: VisitEnd[];
  wiped: (string | null)[];
  restarts: number;
  staffOpen: boolean;
  locks: number;
  /** What the next wipes report; verified when empty. */
  wipeReports: WipeReport[];
  /** How many of the next windows do not come up. */
  windowsFailing: number;
  laterRuns: { run: () => void; ms: number }[];
  pass: (ms: number) => void;
}

/** What a page reports of itself when nothing was chosen. */
const REPORT = { locale: 'fr', size: 'standard', contrast: 'standard', assisted: false, at: null } as const;

/** A visit that ended in the moment in which it began. */
const NOTHING_DONE = { locale: 'fr', size: 'standard', contrast: 'standard', assisted: false, visitMs: 0, forms: [] };

let world: World;

beforeEach(() => {
  let ids = 0;
  world = {
    now: 0,
    sent: [],
    pages: [],
    windows: [],
    ends: [],
    wiped: [],
    restarts: 0,
    staffOpen: false,
    locks: 0,
    wipeReports: [],
    windowsFailing: 0,
    laterRuns: [],
    pass: (ms) => {
      for (let passed = 0; passed < ms; passed += 250) {
        world.now += 250;
        world.owner.tick();
      }
    },
    owner: createVisitOwner({
      delays: configSchema.parse({}).session,
      nowMs: () => world.now,
      newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
      newHideCode: () => '4071',
      send: (event) => world.sent.push(event),
      replaceWindow: async (page) => {
        if (world.windowsFailing > 0) {
          world.windowsFailing -= 1;
          throw new Error('did not come up');
        }
        world.pages.push(page);
        world.now += 300;
      },
      parkWindow: async () => {
        if (world.windowsFailing > 0) {
          world.windowsFailing -= 1;
          throw new Error('did not come up');
        }
        world.windows.push('park');
      },
      giveBackWindow: async () => void world.windows.push('giveBack'),
      dropParked: async () => void world.windows.push('drop'),
      wipe: async (visitId) => {
        world.wiped.push(visitId);
        return world.wipeReports.shift() ?? { verified: true, found: [] };
      },
      recordEnd: async (end) => void world.ends.push(end),
      lockStaff: () => {
        world.locks += 1;
        world.staffOpen = false;
      },
      staffOpen: () => world.staffOpen,
      restart: () => {
        world.restarts += 1;
      },
      later: (run, ms) => world.laterRuns.push({ run, ms }),
      log: () => undefined,
    }),
  };
  world.owner.pageReady();
  world.sent = [];
});

function begin(): string {
  const begun = world.owner.begin('fr');
  if (!begun.ok) throw new Error('the visit did not begin');
  return begun.value.visitId;
}

describe('the life of a visit', () => {
  it('begins once', () => {
    const visitId = begin();
    expect(world.owner.liveVisit()).toBe(visitId);
    expect(world.owner.begin('fr')).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  });

  it('keeps what the visitor said once, until the end, and takes nothing without a visit', async () => {
    const said = { level: 'satisfied', reason: null } as const;
    expect(world.owner.rate(said)).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    begin();
    expect(world.owner.rate(said).ok).toBe(true);
    expect(world.owner.rate({ level: 'unsatisfied', reason: null })).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(world.owner.rate({ level: 'satisfied', reason: 'answer' }).ok).toBe(true);
    world.owner.end('button');
    expect(world.owner.rate(said).ok).toBe(false);
    await world.owner.settled();
    expect(world.ends.map(({ rating }) => rating)).toEqual([{ level: 'satisfied', reason: 'answer' }]);
    begin();
    world.owner.end('button');
    await world.owner.settled();
    expect(world.ends[1]?.rating).toBeNull();
  });

  it.each(END_REASONS)('ends for %s with a fresh window, a wipe, a record and only then a new visit', async (reason: EndReason) => {
    const visitId = begin();
    world.owner.end(reason);
    expect(world.sent).toEqual(['visitEnding']);
    expect(world.owner.liveVisit()).toBeNull();
    expect(world.owner.begin('fr')).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    await world.owner.settled();
    expect(world.pages).toEqual(['home']);
    expect(world.wiped).toEqual([visitId]);
    expect(world.ends).toEqual([{ visitId, reason, durationMs: 300, verified: true, facts: NOTHING_DONE, rating: null }]);
    expect(world.locks).toBe(1);
    expect(world.sent).toEqual(['visitEnding']);
    world.owner.pageReady();
    expect(world.sent).toEqual(['visitEnding', 'visitReady']);
    expect(world.owner.begin('fr').ok).toBe(true);
  });

  it('tells a page that subscribed early only after the proof', async () => {
    begin();
    world.owner.end('button');
    world.owner.pageReady();
    expect(world.sent).toEqual(['visitEnding']);
    await world.owner.settled();
    expect(world.sent).toEqual(['visitEnding', 'visitReady']);
  });

  it('ends once, however often it is asked', async () => {
    begin();
    world.owner.end('button');
    world.owner.end('receiptRead');
    await world.owner.settled();
    expect(world.ends).toHaveLength(1);
  });

  it('restarts the application when the proof fails, and lets nobody in meanwhile', async () => {
    begin();
    world.wipeReports = [{ verified: false, found: ['clipboard'] }];
    world.owner.end('button');
    await world.owner.settled();
    world.owner.pageReady();
    expect(world.restarts).toBe(1);
    expect(world.ends[0]?.verified).toBe(false);
    expect(world.sent).not.toContain('visitReady');
    expect(world.owner.begin('fr').ok).toBe(false);
  });
});

describe('the clock of a visit', () => {
  it('warns, waits for an answer and ends', async () => {
    begin();
    world.pass(60_000);
    expect(world.sent).toContain('idleWarning');
    world.owner.stay();
    expect(world.sent).toContain('idleWithdrawn');
    world.pass(60_000 + 45_000);
    await world.owner.settled();
    expect(world.ends.map((end) => end.reason)).toEqual(['idle']);
  });

  it('gives a page that claims staff mode the delay of a form', async () => {
    begin();
    world.owner.activity('staff', REPORT);
    world.pass(120_000 + 45_000);
    await world.owner.settled();
    expect(world.ends.map((end) => end.reason)).toEqual(['idle']);
  });

  it('brings a hidden visitor back with the code and wipes after three wrong ones', async () => {
    begin();
    world.owner.hide();
    expect(world.owner.resume('0000')).toMatchObject({ ok: false, failure: { code: 'wrongSecret', detail: { triesLeft: 2 } } });
    expect(world.owner.resume('4071')).toEqual({ ok: true, value: null });
    world.owner.hide();
    for (const code of ['1111', '2222', '3333']) expect(world.owner.resume(code).ok).toBe(false);
    await world.owner.settled();
    expect(world.ends.map((end) => end.reason)).toEqual(['hideCodes']);
    expect(world.owner.resume('4071')).toMatchObject({ failure: { code: 'conflict' } });
  });
});

describe('staff mode without a visit', () => {
  it('has its own delay from the moment the key is opened, in a visit too', async () => {
    begin();
    world.owner.activity('form', { ...REPORT, assisted: true });
    world.staffOpen = true;
    world.pass(301_000);
    await world.owner.settled();
    expect(world.sent).toContain('staffLocked');
    expect(world.ends.map((end) => end.reason)).toEqual(['staffLeft']);
  });

  it('is locked by the clock, counted from the last touch', async () => {
    world.owner.touched();
    world.owner.staffDoor();
    world.staffOpen = true;
    world.pass(100_000);
    world.owner.touched();
    world.pass(299_000);
    expect(world.locks).toBe(0);
    world.pass(2_000);
    await world.owner.settled();
    expect(world.sent).toContain('staffLocked');
    expect(world.locks).toBeGreaterThan(0);
    expect(world.pages).toEqual(['home']);
    expect(world.ends).toEqual([]);
  });

  it('closes a door left open', async () => {
    world.owner.touched();
    world.owner.staffDoor();
    world.pass(120_000 + 45_000);
    await world.owner.settled();
    expect(world.pages).toEqual(['home']);
  });

  it('takes a touch during the warning for an answer, since no visit can give one', async () => {
    world.owner.touched();
    world.owner.staffDoor();
    world.pass(120_000 + 10_000);
    expect(world.sent).toContain('idleWarning');
    world.owner.touched();
    expect(world.sent).toContain('idleWithdrawn');
    world.pass(100_000);
    await world.owner.settled();
    expect(world.pages).toEqual([]);
  });

  it('does not take a page that looks by itself for somebody', async () => {
    world.owner.staffDoor();
    world.pass(600_000);
    await world.owner.settled();
    expect(world.pages).toEqual([]);
  });
});

describe('a failing window', () => {
  it.each(['crash', 'hang', 'gpuLoss'] as const)('is replaced after %s, with the visit wiped', async (kind) => {
    const visitId = begin();
    world.owner.failed(kind);
    await world.owner.settled();
    expect(world.pages).toEqual(['home']);
    expect(world.ends).toMatchObject([{ visitId, reason: kind }]);
  });

  it('gives way to the maintenance page at the third failure, and is tried again later', async () => {
    for (let failure = 0; failure < FAILURES_BEFORE_MAINTENANCE; failure += 1) {
      world.owner.failed('crash');
      await world.owner.settled();
    }
    expect(world.pages).toEqual(['home', 'home', 'maintenance']);
    world.owner.pageReady();
    expect(world.owner.begin('fr')).toMatchObject({ failure: { code: 'conflict' } });
    expect(world.laterRuns).toHaveLength(1);
    world.now += FAILURE_WINDOW_MS;
    world.laterRuns[0]?.run();
    await world.owner.settled();
    expect(world.pages.at(-1)).toBe('home');
    expect(world.owner.begin('fr').ok).toBe(true);
  });

  it('that does not come up leads to maintenance, and to a restart when even that fails', async () => {
    world.windowsFailing = FAILURES_BEFORE_MAINTENANCE - 1;
    world.owner.failed('crash');
    await world.owner.settled();
    expect(world.pages).toEqual(['maintenance']);
    world.owner.failed('crash');
    await world.owner.settled();
    expect(world.restarts).toBe(1);
  });

  it('during a wipe is replaced in its turn', async () => {
    const visitId = begin();
    world.owner.end('button');
    world.owner.failed('crash');
    expect(world.owner.begin('fr').ok).toBe(false);
    await world.owner.settled();
    expect(world.pages).toEqual(['home', 'home']);
    expect(world.wiped).toEqual([visitId, null]);
    expect(world.ends).toHaveLength(1);
    expect(world.owner.begin('fr').ok).toBe(true);
  });

  it('without a house shows the maintenance page and restarts after a while', async () => {
    world.owner.outOfService();
    await world.owner.settled();
    expect(world.pages).toEqual(['maintenance']);
    expect(world.owner.begin('fr')).toMatchObject({ failure: { code: 'conflict' } });
    expect(world.laterRuns.map(({ ms }) => ms)).toEqual([FAILURE_WINDOW_MS]);
    world.laterRuns[0]?.run();
    expect(world.restarts).toBe(1);
  });
});
