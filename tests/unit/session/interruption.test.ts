/** Staff mode interrupts a visit: its time stands still, it comes back to the same page, covered when nobody gave it back, and is wiped when it waits too long. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { configSchema } from '../../../shared/config/schema.ts';
import type { EventName } from '../../../shared/ipc/channels.ts';
import { createVisitOwner } from '../../../electron/session/visit-owner.ts';
import type { VisitEnd, VisitOwner } from '../../../electron/session/visit-ports.ts';

const DELAYS = configSchema.parse({}).session;
const REPORT = { locale: 'de', size: 'largest', contrast: 'dark', assisted: true, at: null } as const;
const CODE = '4071';

interface World {
  owner: VisitOwner;
  now: number;
  sent: { readonly event: EventName; readonly payload: unknown }[];
  /** Windows and wipes, in order. */
  done: string[];
  ends: VisitEnd[];
  staffOpen: boolean;
  restarts: number;
  parkFails: boolean;
  verified: boolean;
}

let world: World;

function newWorld(): World {
  let ids = 0;
  const made: Omit<World, 'owner'> = {
    now: 0,
    sent: [],
    done: [],
    ends: [],
    staffOpen: false,
    restarts: 0,
    parkFails: false,
    verified: true,
  };
  const owner = createVisitOwner({
    delays: DELAYS,
    nowMs: () => made.now,
    newId: () => `visit-${String((ids += 1))}`,
    newHideCode: () => CODE,
    send: (event, payload) => made.sent.push({ event, payload }),
    replaceWindow: async (page) => void made.done.push(page),
    parkWindow: async () => {
      if (made.parkFails) throw new Error('did not come up');
      made.done.push('park');
    },
    giveBackWindow: async () => void made.done.push('give back'),
    dropParked: async () => void made.done.push('drop'),
    wipe: async (visitId) => {
      made.done.push(`wipe ${visitId ?? 'nobody'}`);
      return { verified: made.verified, found: made.verified ? [] : ['cookies'] };
    },
    recordEnd: async (end) => void made.ends.push(end),
    lockStaff: () => {
      made.staffOpen = false;
    },
    staffOpen: () => made.staffOpen,
    restart: () => {
      made.restarts += 1;
    },
    later: () => undefined,
    log: () => undefined,
  });
  owner.pageReady();
  return Object.assign(made, { owner });
}

beforeEach(() => {
  world = newWorld();
});

const events = (): readonly EventName[] => world.sent.map(({ event }) => event);
const told = (event: EventName): unknown => world.sent.findLast((each) => each.event === event)?.payload;
const pass = (ms: number): void => {
  for (let passed = 0; passed < ms; passed += 250) {
    world.now += 250;
    world.owner.tick();
  }
};

function begin(): string {
  const begun = world.owner.begin('fr');
  if (!begun.ok) throw new Error('the visit did not begin');
  world.owner.touched();
  world.owner.activity('form', REPORT);
  return begun.value.visitId;
}

async function interrupted(): Promise<string> {
  const visitId = begin();
  expect(world.owner.interrupt()).toEqual({ ok: true, value: null });
  await world.owner.settled();
  return visitId;
}

async function unlocked(): Promise<void> {
  world.owner.touched();
  world.staffOpen = true;
  world.owner.tick();
}

describe('while a gendarme has the screen', () => {
  it('the page is told to cover itself before another one comes up, and no visit may speak or begin', async () => {
    const visitId = await interrupted();
    expect(events()).toContain('visitParked');
    expect(world.done).toEqual(['park']);
    expect([world.owner.liveVisit(), world.owner.keptVisit(), world.owner.page()]).toEqual([null, visitId, 'staff']);
    expect(world.owner.begin('fr')).toMatchObject({ failure: { code: 'conflict' } });
    expect(world.owner.interrupt()).toMatchObject({ failure: { code: 'conflict' } });
    expect(world.owner.waiting()).toEqual({ state: 'kept', secondsLeft: DELAYS.interruptionSeconds });
  });

  it('the time of the visit stands still, and the same page goes on with its whole delay', async () => {
    const visitId = await interrupted();
    await unlocked();
    pass(200_000);
    world.owner.end('staffLeft');
    await world.owner.settled();
    expect(told('visitBack')).toEqual({ covered: false });
    expect(world.done).toEqual(['park', 'give back', 'wipe nobody']);
    expect([world.owner.liveVisit(), world.owner.page(), world.staffOpen]).toEqual([visitId, 'home', false]);
    pass(1000 * DELAYS.assistSeconds - 250);
    expect(events()).not.toContain('idleWarning');
    world.owner.activity('form', REPORT);
    world.owner.end('button');
    await world.owner.settled();
    expect(world.ends).toMatchObject([
      { visitId, reason: 'button', facts: { size: 'largest', visitMs: 1000 * DELAYS.assistSeconds - 250 } },
    ]);
    expect(world.done.slice(3)).toEqual(['home', `wipe ${visitId}`]);
  });

  it('needs a hand on the screen and a visit', () => {
    expect(world.owner.interrupt().ok).toBe(false);
    world.owner.touched();
    expect(world.owner.interrupt().ok).toBe(false);
    world.owner.begin('fr');
    expect(newWorld().owner.interrupt().ok).toBe(false);
  });
});

describe('nobody at the desk', () => {
  it('locks, and the visit comes back covered: its code opens it, three wrong ones wipe it', async () => {
    const visitId = await interrupted();
    await unlocked();
    pass(1000 * DELAYS.staffSeconds);
    await world.owner.settled();
    expect(events()).toContain('staffLocked');
    expect(told('visitBack')).toEqual({ covered: true });
    expect(world.owner.resume('1111')).toMatchObject({ ok: false, failure: { code: 'wrongSecret' } });
    expect(world.owner.resume(CODE).ok).toBe(true);
    world.owner.hide();
    for (const code of ['1111', '2222', '3333']) world.owner.resume(code);
    await world.owner.settled();
    expect(world.ends).toMatchObject([{ visitId, reason: 'hideCodes' }]);
  });

  it('wipes a covered visit at the delay of a hidden one', async () => {
    await interrupted();
    pass(1000 * (DELAYS.formSeconds + DELAYS.warningSeconds));
    await world.owner.settled();
    expect(told('visitBack')).toEqual({ covered: true });
    pass(1000 * DELAYS.hiddenSeconds);
    await world.owner.settled();
    expect(world.ends).toMatchObject([{ reason: 'idle' }]);
  });

  it('is no way round the code of a visit that was hidden, and does not prolong it', async () => {
    begin();
    world.owner.hide();
    expect(world.owner.interrupt().ok).toBe(true);
    await world.owner.settled();
    world.owner.end('staffLeft');
    await world.owner.settled();
    expect(told('visitBack')).toEqual({ covered: true });
    expect(world.owner.resume('1111')).toMatchObject({ failure: { code: 'wrongSecret' } });
    pass(1000 * DELAYS.hiddenSeconds);
    await world.owner.settled();
    expect(world.ends).toMatchObject([{ reason: 'idle' }]);
  });
});

describe('a visit that is lost behind staff mode', () => {
  it('waited too long: it is wiped and recorded while staff mode goes on, and the next visit is another one', async () => {
    const visitId = await interrupted();
    for (let second = 0; second < DELAYS.interruptionSeconds; second += 1) {
      await unlocked();
      world.owner.activity('staff', REPORT);
      pass(1_000);
    }
    await world.owner.settled();
    expect(world.ends).toMatchObject([{ visitId, reason: 'interrupted', verified: true, facts: { visitMs: 0 } }]);
    expect(world.done).toEqual(['park', 'drop', `wipe ${visitId}`]);
    expect(events()).toContain('visitWaits');
    expect(world.owner.waiting()).toEqual({ state: 'wiped', secondsLeft: 0 });
    expect([world.staffOpen, world.owner.page(), world.owner.begin('fr').ok]).toEqual([true, 'staff', false]);
    world.owner.end('staffLeft');
    await world.owner.settled();
    expect(events()).not.toContain('visitBack');
    expect(world.done.slice(3)).toEqual(['home', 'wipe nobody']);
    world.owner.pageReady();
    expect(world.owner.begin('fr')).toMatchObject({ ok: true, value: { visitId: 'visit-2' } });
  });

  it.each(['crash', 'hang', 'gpuLoss'] as const)('goes with a %s of either window', async (kind) => {
    const visitId = await interrupted();
    world.owner.parkedFailed(kind);
    await world.owner.settled();
    expect(world.ends).toMatchObject([{ visitId, reason: kind }]);
    expect(world.done.at(-1)).toBe(`wipe ${visitId}`);

    world = newWorld();
    const other = await interrupted();
    world.owner.failed(kind);
    await world.owner.settled();
    expect(world.ends).toMatchObject([{ visitId: other, reason: kind }]);
    expect(world.done).toEqual(['park', 'drop', `wipe ${other}`, 'home', 'wipe nobody']);
  });

  it('goes on at once when the window of staff mode does not come up', async () => {
    world.parkFails = true;
    const visitId = await interrupted();
    expect(told('visitBack')).toEqual({ covered: false });
    expect([world.owner.liveVisit(), world.owner.page()]).toEqual([visitId, 'home']);
  });

  it('is no reason to serve on when something of staff mode is left behind', async () => {
    await interrupted();
    world.verified = false;
    world.owner.end('staffLeft');
    await world.owner.settled();
    expect(world.restarts).toBe(1);
  });
});

it('whatever happens in whatever order, each visit ends once and only one may speak', async () => {
  const act = fc.constantFrom(
    'interrupt',
    'leave',
    'unlock',
    'idle',
    'hide',
    'code',
    'wrong',
    'end',
    'begin',
    'crash',
    'parkedCrash',
    'settle',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
      world = newWorld();
      const begun: string[] = [];
      for (const each of acts) {
        world.owner.touched();
        if (each === 'begin') {
          const visit = world.owner.begin('fr');
          if (visit.ok) begun.push(visit.value.visitId);
        } else if (each === 'interrupt') world.owner.interrupt();
        else if (each === 'leave') world.owner.end('staffLeft');
        else if (each === 'unlock') world.staffOpen = world.owner.page() === 'staff';
        else if (each === 'idle') pass(60_000);
        else if (each === 'hide') world.owner.hide();
        else if (each === 'code') world.owner.resume(CODE);
        else if (each === 'wrong') world.owner.resume('1111');
        else if (each === 'end' && world.owner.liveVisit() !== null) world.owner.end('button');
        else if (each === 'crash') world.owner.failed('crash');
        else if (each === 'parkedCrash') world.owner.parkedFailed('crash');
        else await world.owner.settled();
        if (world.owner.page() !== 'maintenance') world.owner.pageReady();
        const kept = world.owner.keptVisit();
        expect(world.owner.liveVisit() === null || world.owner.liveVisit() === kept).toBe(true);
        if (kept !== null) expect(kept).toBe(begun.at(-1));
      }
      await world.owner.settled();
      const ended = world.ends.map(({ visitId }) => visitId);
      expect(new Set(ended).size).toBe(ended.length);
      expect([...ended, world.owner.keptVisit()].filter((id) => id !== null)).toEqual(begun);
      expect(world.restarts).toBe(0);
    }),
  );
});
