import { describe, expect, it } from 'vitest';
import { RENEW_AFTER_OPENINGS, createRenewal } from '../../../electron/boot/renewal.ts';

/** A terminal with so many openings; tells what was done to it. */
function terminal(openings: number, inUse: boolean) {
  const done: string[] = [];
  const look = createRenewal({
    inUse: () => inUse,
    openings: () => openings,
    renew: async () => void done.push('renewed'),
    log: (event) => done.push(event),
  });
  return { done, look };
}

describe('the renewal of the process', () => {
  it('comes after many official sites, at the second look that finds nobody', async () => {
    const { done, look } = terminal(RENEW_AFTER_OPENINGS, false);
    await look();
    expect(done).toEqual([]);
    await look();
    expect(done).toEqual(['renewed', 'renewed']);
  });

  it('waits for more openings, and for whoever is there', async () => {
    for (const { done, look } of [terminal(RENEW_AFTER_OPENINGS - 1, false), terminal(RENEW_AFTER_OPENINGS, true)]) {
      for (let looks = 0; looks < 5; looks += 1) await look();
      expect(done).toEqual([]);
    }
  });
});
