import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepState } from '../../../electron/sites/site-state.ts';
import { watchPulse } from '../../../electron/sites/site-pulse.ts';
import type { SiteState } from '../../../shared/sites/site.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const RULES = { id: 'siteA', start: 'https://www.site-a.example/', pages: [], frames: [], resources: [], identityPages: [], logout: [] };

describe('keepState', () => {
  it('tells the first change at once, the following ones together, and the last of them', () => {
    const told: SiteState[] = [];
    const keeper = keepState(RULES, 1, (state) => told.push(state));
    for (let zoom = 0; zoom < 1_000; zoom += 1) keeper.update({ refusal: zoom % 2 === 0 ? 'outside' : null });
    keeper.update({ phase: 'failed' });
    expect(told).toHaveLength(1);
    vi.advanceTimersByTime(100);
    expect(told).toHaveLength(2);
    expect(told.at(-1)).toMatchObject({ phase: 'failed', host: 'www.site-a.example' });
  });

  it('tells nobody once it is mute', () => {
    const told: SiteState[] = [];
    const keeper = keepState(RULES, 1, (state) => told.push(state));
    keeper.update({ loading: false });
    keeper.update({ loading: true });
    keeper.mute();
    vi.advanceTimersByTime(1_000);
    expect(told).toHaveLength(1);
  });
});

describe('watchPulse', () => {
  it('finds a page that does not answer, once', async () => {
    const hung = vi.fn<() => void>();
    const stop = watchPulse(() => new Promise(() => undefined), hung);
    await vi.advanceTimersByTimeAsync(7_000);
    expect(hung).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(hung).toHaveBeenCalledOnce();
    stop();
  });

  it('leaves alone a page that answers, or goes away', async () => {
    const hung = vi.fn<() => void>();
    let asked = 0;
    const stop = watchPulse(() => ((asked += 1) % 2 === 0 ? Promise.resolve() : Promise.reject(new Error('gone'))), hung);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(hung).not.toHaveBeenCalled();
    stop();
    const before = asked;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).toBe(before);
  });
});
