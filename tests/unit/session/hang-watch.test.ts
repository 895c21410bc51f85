import { describe, expect, it } from 'vitest';
import { HANG_AFTER_MS, createHangWatch } from '../../../electron/session/hang-watch.ts';

function watchAt() {
  let now = 0;
  let hung = 0;
  const watch = createHangWatch({ nowMs: () => now, hung: () => (hung += 1) });
  const pass = (ms: number, step = 1_000): void => {
    for (let passed = 0; passed < ms; passed += step) {
      now += step;
      watch.tick();
    }
  };
  return { watch, pass, hung: () => hung };
}

describe('the watch over a page', () => {
  it('says nothing before the page has spoken', () => {
    const { pass, hung } = watchAt();
    pass(60_000);
    expect(hung()).toBe(0);
  });
  it('finds silence within 10 s, once', () => {
    const { watch, pass, hung } = watchAt();
    watch.alive();
    pass(HANG_AFTER_MS - 1_000);
    expect(hung()).toBe(0);
    pass(2_000);
    expect(hung()).toBe(1);
    pass(60_000);
    expect(hung()).toBe(1);
  });
  it('is content while the page speaks', () => {
    const { watch, pass, hung } = watchAt();
    for (let round = 0; round < 20; round += 1) {
      watch.alive();
      pass(5_000);
    }
    expect(hung()).toBe(0);
  });
  it('does not blame the page for a sleep of the machine', () => {
    const { watch, pass, hung } = watchAt();
    watch.alive();
    pass(1_000);
    pass(3_600_000, 3_600_000);
    expect(hung()).toBe(0);
    pass(9_000);
    expect(hung()).toBe(1);
  });
  it('starts anew with another page', () => {
    const { watch, pass, hung } = watchAt();
    watch.alive();
    watch.reset();
    pass(60_000);
    expect(hung()).toBe(0);
  });
});
