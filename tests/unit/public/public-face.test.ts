import { beforeEach, describe, expect, it } from 'vitest';
import { faceScript } from '../../../electron/public/face-script.ts';
import { createPublicFace, MOST_LOSSES, type Display, type PublicFaceKeeper } from '../../../electron/public/public-face.ts';
import { EMPTY_FACE, type PublicFace } from '../../../shared/waiting/face.ts';

const OWN: Display = { id: 1, own: true, bounds: { x: 0, y: 0, width: 1080, height: 1920 } };
const SECOND: Display = { id: 2, own: false, bounds: { x: 1080, y: 0, width: 1920, height: 1080 } };
const CALLED: PublicFace = { called: 12, previous: [9, 8], waiting: 4 };

/** A window as the adapter would open it. */
interface Window {
  readonly display: Display;
  readonly shown: PublicFace[];
  readonly gone: () => void;
  closed: boolean;
}

let displays: Display[];
let windows: Window[];
let told: (number | null)[];
let waiting: (() => void)[];
let keeper: PublicFaceKeeper;

beforeEach(() => {
  displays = [OWN, SECOND];
  windows = [];
  told = [];
  waiting = [];
  keeper = createPublicFace({
    displays: () => displays,
    open: (display, gone) => {
      const window: Window = { display, shown: [], gone, closed: false };
      windows.push(window);
      return { show: (face) => void window.shown.push(face), close: () => void (window.closed = true) };
    },
    tell: (number) => void told.push(number),
    later: (run) => void waiting.push(run),
  });
});

const change = (...now: Display[]): void => {
  displays = now;
  keeper.displaysChanged();
};
const open = (): readonly Window[] => windows.filter(({ closed }) => !closed);
const reopen = (): void => waiting.splice(0).forEach((run) => run());

describe('with a second display', () => {
  it('opens nothing before the first look, then one window there, which shows what is known', () => {
    keeper.show(CALLED);
    expect(windows).toEqual([]);
    keeper.displaysChanged();
    keeper.displaysChanged();
    expect(windows.map(({ display }) => display.id)).toEqual([2]);
    expect(windows[0]?.shown).toEqual([CALLED]);
    expect(keeper.ownDisplay()).toBe(true);
  });

  it('says nothing on the attract screen', () => {
    keeper.displaysChanged();
    keeper.show(CALLED);
    expect([told, keeper.onAttract()]).toEqual([[], null]);
    expect(windows[0]?.shown).toEqual([EMPTY_FACE, CALLED]);
  });

  it('leaves its window alone when another display changes, and moves when its own does', () => {
    keeper.displaysChanged();
    change({ ...OWN, bounds: { ...OWN.bounds, width: 768 } }, SECOND);
    expect(open()).toHaveLength(1);
    change(OWN, { ...SECOND, bounds: { ...SECOND.bounds, x: 768 } });
    expect(windows.map(({ closed }) => closed)).toEqual([true, false]);
    expect(open()[0]?.display.bounds.x).toBe(768);
  });

  it('that is taken away, the attract screen takes over; and gives back when it returns', () => {
    keeper.displaysChanged();
    keeper.show(CALLED);
    change(OWN);
    expect(open()).toEqual([]);
    expect([told, keeper.onAttract(), keeper.ownDisplay()]).toEqual([[12], 12, false]);
    change(OWN, SECOND);
    expect([told, keeper.onAttract()]).toEqual([[12, null], null]);
    expect(open()[0]?.shown).toEqual([CALLED]);
  });

  it('whose page is lost, opens it again; the attract screen shows the number meanwhile', () => {
    keeper.displaysChanged();
    keeper.show(CALLED);
    windows[0]?.gone();
    expect(keeper.onAttract()).toBe(12);
    reopen();
    expect(windows).toHaveLength(2);
    expect(told).toEqual([12, null]);
    // The page of before says so once more: it is not the one in service.
    windows[0]?.gone();
    expect(keeper.ownDisplay()).toBe(true);
  });

  it('whose page is lost again and again, leaves it to the attract screen until the displays change', () => {
    keeper.displaysChanged();
    keeper.show(CALLED);
    for (let loss = 0; loss < MOST_LOSSES; loss += 1) {
      windows.at(-1)?.gone();
      reopen();
    }
    expect(windows).toHaveLength(MOST_LOSSES);
    expect(keeper.onAttract()).toBe(12);
    keeper.displaysChanged();
    expect(keeper.ownDisplay()).toBe(true);
  });

  it('closes for good when the terminal leaves', () => {
    keeper.displaysChanged();
    keeper.close();
    keeper.displaysChanged();
    expect(open()).toEqual([]);
  });
});

describe('without one', () => {
  it('tells the attract screen each number once, and when it is over', () => {
    change(OWN);
    keeper.show(CALLED);
    keeper.show({ ...CALLED, waiting: 5 });
    keeper.show({ called: null, previous: [12], waiting: 4 });
    expect(told).toEqual([12, null]);
    expect(windows).toEqual([]);
  });
});

describe('the script of the public page', () => {
  it('puts numbers into places, and nothing but digits and the space between them', () => {
    const script = faceScript(CALLED);
    expect(script).toContain('"called":"12","previous":"9\u20028","waiting":"4"');
    expect(faceScript(EMPTY_FACE)).toContain('"called":"","previous":"","waiting":"0"');
  });
});
