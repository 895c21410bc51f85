/** The gendarmes' list of watches, in the page: how long it takes to have it, to see it, and to narrow it letter by letter. */
import type { Page } from 'playwright-core';
import type {} from '../../../renderer/bridge/kiosk.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { AGENT, newFolder, PATIENT } from '../../../tests/fixtures/journey-seed.ts';
import { openDoor, unlock, type Desk } from '../../../tests/fixtures/journey-staff.ts';
import { launchKiosk, type Kiosk } from '../../../tests/fixtures/kiosk.ts';
import { tenth, usual, type Measured } from './figures.ts';
import { lendNames } from './names.ts';
import { change, listen } from './touch-times.ts';
import { seedWatches } from './watch-base.ts';

/** What is promised of a list of this length, in ms: 95 of 100. A longer one is measured without a promise. */
export const PROMISED_LENGTH = 500;
const LIST_MS = 100;
/** Times that the list is asked for and drawn. */
const LISTINGS = 20;
/** What is typed into the list's search: parts of communes, then of addresses. */
const TYPED = ['ab', 'rue 1', 'ec', '4'] as const;
const SEARCH = '#watches-search';
const SECTION = `.staff-nav__item:has-text("${staffFr.frame.places.watches}")`;

export interface WatchListTimes {
  /** The first listing after a start: every watch is unsealed. From the end of the unlock to the answer, in ms. */
  readonly firstMs: number;
  /** A later listing, until its answer is in the page. */
  readonly later: Measured;
  /** From the finger's leaving the section's name until the list is drawn. */
  readonly drawn: Measured;
  /** From the finger's leaving a key until the narrowed list is drawn. */
  readonly filter: Measured;
}

declare global {
  interface Window {
    /** Letters typed into the search: how long until drawn, in ms, and what the list then said of itself. */
    narrowed: { readonly ms: number; readonly found: string }[];
  }
}

/** Unlocks and asks for the list at once, without the screens: they would read the inbox first. Then locks again. */
async function firstListing(page: Page): Promise<number> {
  const listed = await page.evaluate(async ({ name, secret }) => {
    const state = await window.kiosk.staffState({});
    const agent = state.ok ? state.value.agents.find((each) => each.name === name) : undefined;
    const unlocked = await window.kiosk.unlockWithSecret({ agentId: agent?.id ?? '', secret });
    const before = performance.now();
    const list = await window.kiosk.listWatches({});
    const ms = performance.now() - before;
    await window.kiosk.lockStaff({});
    return { ok: unlocked.ok && list.ok, ms };
  }, AGENT);
  if (!listed.ok) throw new Error('the list was refused');
  return listed.ms;
}

async function laterListings(page: Page, count: number): Promise<readonly number[]> {
  return page.evaluate(
    async ({ times, expected }) => {
      const taken: number[] = [];
      for (let time = 0; time < times; time += 1) {
        const before = performance.now();
        const list = await window.kiosk.listWatches({});
        taken.push(performance.now() - before);
        if (!list.ok || list.value.rows.length !== expected) throw new Error('not the list that was seeded');
      }
      return taken;
    },
    { times: LISTINGS, expected: count },
  );
}

async function drawings(kiosk: Kiosk, desk: Desk): Promise<readonly number[]> {
  const { page } = desk;
  const taken: number[] = [];
  for (let time = 0; time < LISTINGS; time += 1) {
    await desk.section('register');
    taken.push(await change(kiosk, page, SECTION, '.table__open'));
  }
  return taken;
}

/** Every letter on the screen's own keyboard, then all of it erased, letter by letter. */
async function narrowings(desk: Desk): Promise<readonly number[]> {
  const { page } = desk;
  await page.evaluate((search) => {
    window.narrowed = [];
    window.addEventListener(
      'input',
      ({ target }) => {
        if (!(target instanceof HTMLInputElement) || !target.matches(search)) return;
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const ms = performance.now() - window.lifted;
            window.narrowed.push({ ms, found: document.querySelector('.staff-watches__found')?.textContent ?? '' });
          }),
        );
      },
      true,
    );
  }, SEARCH);
  for (const text of TYPED) {
    await desk.type(SEARCH, text);
    await page.waitForTimeout(300);
    // What was drawn at the second frame must be what stays: else the figure would be of an earlier drawing.
    const stays = await page.locator('.staff-watches__found').innerText();
    const [last] = (await page.evaluate(() => window.narrowed)).slice(-1);
    if (last === undefined || last.found.trim() !== stays.trim()) throw new Error(`after "${text}" the list was drawn later than measured`);
    await desk.erase(SEARCH);
  }
  return (await page.evaluate(() => window.narrowed)).map(({ ms }) => ms);
}

/** Seeds a base of `count` watches, starts the application on it and measures its list. */
export async function watchListTimes(count: number): Promise<WatchListTimes> {
  const data = newFolder('bench-watches');
  try {
    await seedWatches(data.path, count);
    const kiosk = await launchKiosk({ dataDir: data.path, config: { session: PATIENT } });
    try {
      await lendNames(kiosk);
      const desk = await openDoor(kiosk, await kiosk.ready());
      const firstMs = tenth(await firstListing(desk.page));
      await unlock(desk, AGENT);
      await listen(desk.page);
      const promise = count <= PROMISED_LENGTH ? LIST_MS : null;
      const later = usual(await laterListings(desk.page, count), promise);
      const drawn = usual(await drawings(kiosk, desk), promise);
      return { firstMs, later, drawn, filter: usual(await narrowings(desk), promise) };
    } finally {
      await kiosk.close();
    }
  } finally {
    data.remove();
  }
}
