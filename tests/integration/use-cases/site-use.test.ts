/** What is counted of official sites, on a real encrypted base: sums of days, written several openings at a time. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '../../../electron/store/dialect.ts';
import { BASE_FILE } from '../../../electron/store/store.ts';
import type { House } from '../../../electron/use-cases/index.ts';
import { MOST_HOSTS, OPENINGS_TOGETHER, OTHER_HOSTS, type SiteOpening } from '../../../shared/sites/use.ts';
import { AGENT, house, refusal, scratch, setUp, standingClock, unlock, value, type Clock } from './support.ts';
import { terminalKeys } from '../../fixtures/terminal-keys.ts';

const place = { folder: '', remove: () => {} };
let clock: Clock;
let open: House;
const again = () => house(place.folder, clock, { contentFolder: 'resources/content' });

beforeEach(async () => {
  Object.assign(place, scratch());
  clock = standingClock('2026-11-23T09:17:31.337Z');
  open = await again();
  await setUp(open);
  await unlock(open);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

const opening = (site: string, more: Partial<SiteOpening> = {}): SiteOpening => ({ site, failed: false, foreign: new Map(), ...more });
const times = async (amount: number, each: SiteOpening): Promise<void> => {
  for (let number = 0; number < amount; number += 1) await open.recordSite(each);
};
const use = async (id: string) => {
  // A shift ends while the clock moves on.
  await unlock(open);
  return value(await open.handlers.readSiteUse({})).sites.find(({ site }) => site === id);
};

/** Every row of both tables, as the base holds them. */
async function rows(): Promise<{ readonly uses: readonly unknown[]; readonly refusals: readonly unknown[] }> {
  await open.close();
  const keys = terminalKeys(place.folder);
  const { run, close } = connect(join(place.folder, BASE_FILE), keys.store.database);
  const plain = (table: string) =>
    run(`select * from ${table}`).map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'mac')));
  const found = { uses: plain('site_use'), refusals: plain('site_refusal') };
  close();
  open = await again();
  await unlock(open);
  return found;
}

describe('[PAR-184] openings', () => {
  test('are added up several at a time, so that a sum that moves names nobody', async () => {
    await times(OPENINGS_TOGETHER - 1, opening('servicePublic'));
    expect(await use('servicePublic')).toMatchObject({ today: 0, month: 0 });
    await open.recordSite(opening('antai', { failed: true, foreign: new Map([['stats.example', 3]]) }));
    const four = OPENINGS_TOGETHER - 1;
    expect(await use('servicePublic')).toMatchObject({ offered: true, today: four, month: four, failed: 0, refused: [] });
    expect(await use('antai')).toMatchObject({ today: 1, month: 1, failed: 1, refused: [{ host: 'stats.example', count: 3 }] });
    const lines = value(await open.handlers.readAudit({ limit: 500 })).rows.filter(({ event }) => event.startsWith('site.'));
    expect(lines.map(({ event, actor, facts }) => ({ event, actor, facts }))).toEqual([
      { event: 'site.counted', actor: 'system', facts: { count: OPENINGS_TOGETHER } },
    ]);
  });

  test('leave a day, a site, hosts and sums in the base: no time, no visit, no address', async () => {
    await times(OPENINGS_TOGETHER, opening('servicePublic', { foreign: new Map([['stats.example', 1]]) }));
    expect(await rows()).toEqual({
      uses: [{ day: '2026-11-23', site: 'servicePublic', opened: OPENINGS_TOGETHER, failed: 0 }],
      refusals: [{ day: '2026-11-23', site: 'servicePublic', host: 'stats.example', amount: OPENINGS_TOGETHER }],
    });
  });

  test('of an earlier day are written every hour, and all of them when the house closes', async () => {
    await open.recordSite(opening('antai'));
    await open.purgeDue();
    expect(await use('antai')).toMatchObject({ today: 0, month: 0 });
    clock.set('2026-11-24T08:00:00.000Z');
    await open.purgeDue();
    expect(await use('antai')).toMatchObject({ today: 0, month: 1 });
    await open.recordSite(opening('antai'));
    await open.close();
    open = await again();
    await unlock(open);
    expect(await use('antai')).toMatchObject({ today: 1, month: 2 });
  });

  test('are read over thirty days and kept for thirteen months', async () => {
    await times(OPENINGS_TOGETHER, opening('antai', { foreign: new Map([['stats.example', 1]]) }));
    clock.set('2026-12-22T09:00:00.000Z');
    expect(await use('antai')).toMatchObject({ today: 0, month: OPENINGS_TOGETHER, refused: [{ host: 'stats.example' }] });
    clock.set('2026-12-23T09:00:00.000Z');
    expect(await use('antai')).toMatchObject({ month: 0, refused: [] });
    clock.set('2027-12-23T09:00:00.000Z');
    await open.purgeDue();
    expect((await rows()).uses).toHaveLength(1);
    clock.set('2027-12-24T09:00:00.000Z');
    await open.purgeDue();
    expect(await rows()).toEqual({ uses: [], refusals: [] });
    const [line] = value(await open.handlers.readAudit({ limit: 500 })).rows.filter(({ event }) => event === 'site.forgotten');
    expect(line?.facts).toEqual({ count: 2 });
  });

  test('of a page that invents hosts take no more room than a few names', async () => {
    const names = (from: number) => new Map(Array.from({ length: 500 }, (_, number) => [`n${from + number}.example`, 1]));
    for (let number = 0; number < 2 * OPENINGS_TOGETHER; number += 1)
      await open.recordSite(opening('antai', { foreign: names(500 * number) }));
    const { refusals } = await rows();
    expect(refusals).toHaveLength(MOST_HOSTS + 1);
    expect(refusals).toContainEqual({
      day: '2026-11-23',
      site: 'antai',
      host: OTHER_HOSTS,
      amount: 2 * OPENINGS_TOGETHER * 500 - MOST_HOSTS,
    });
    expect((await open.health()).baseIntact).toBe(true);
  });
});

test('the counts are for the head and for technicians', async () => {
  await open.handlers.lockStaff({});
  expect(refusal(await open.handlers.readSiteUse({}))).toBe('notAllowed');
  await unlock(open, AGENT);
  expect(refusal(await open.handlers.readSiteUse({}))).toBe('notAllowed');
});
