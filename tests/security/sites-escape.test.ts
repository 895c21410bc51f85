/** Official sites: what a page of one could try, in the running terminal. After each attempt the terminal is on its feet and nothing has come out. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES, WAYS, type Attempt } from '../fixtures/site-attacks.ts';
import { NETWORK } from '../fixtures/site-attacks-network.ts';
import { FILES, POWERS, WINDOWS } from '../fixtures/site-attacks-powers.ts';
import { SIEGE_PAGES } from '../fixtures/site-attack-pages.ts';
import type { SiteState } from '../../shared/sites/site.ts';
import { FOREIGN, NEIGHBOUR, SITE, besiege, type Siege } from '../fixtures/site-siege.ts';

/** What takes its time on a loaded machine. */
const POLLED = { timeout: 5_000, interval: 30 } as const;

const HOME = `https://${SITE}/`;

type Told = Pick<SiteState, 'refusal' | 'failure'>;
const NOTHING: Told = { refusal: null, failure: null };

let siege: Siege;
afterEach(again);
beforeAll(async () => {
  siege = await besiege({
    pages: SIEGE_PAGES,
    certificates: {
      'expired.site-a.example': 'expired',
      'wrongname.site-a.example': 'wrongName',
      'stranger.site-a.example': 'unknownAuthority',
      'selfsigned.site-a.example': 'selfSigned',
    },
  });
  // What the visitor copied before is not for the site.
  await siege.kiosk.app.evaluate(({ clipboard }) => clipboard.writeText('secret'));
  await siege.open();
});
afterAll(() => siege.end());

const written = (script: string): string =>
  script
    .replaceAll('SITE', `https://${SITE}`)
    .replaceAll('NEIGHBOUR', `https://${NEIGHBOUR}`)
    .replaceAll('FOREIGN', `https://${FOREIGN}`)
    .replaceAll('LOCAL', siege.local);

const framed = (address: string): string =>
  `const i = document.createElement('iframe'); i.src = '${address}'; document.body.append(i); await new Promise((resolve) => (i.onload = resolve))`;

async function attempt({ script, lands, told, fails, within, waits = 60 }: Attempt): Promise<void> {
  await siege.states();
  await siege.touch();
  await siege.run(`document.querySelector('#typed').value = 'kept'; ${within === undefined ? '' : framed(written(within))}`);
  const said = await siege.run(written(script), within === undefined ? 0 : 1);
  await new Promise((resolve) => setTimeout(resolve, waits));
  if (within !== undefined) await siege.run(`document.querySelector('iframe').remove()`);
  expect(said).not.toBe('got');
  await siege.expectStanding();
  const states: SiteState[] = [];
  await expect
    .poll(async () => has(states, await siege.states(), ({ refusal }) => told === undefined || refusal === told), POLLED)
    .toBe(true);
  await expect
    .poll(async () => has(states, await siege.states(), ({ failure }) => fails === undefined || failure === fails), POLLED)
    .toBe(true);
  expect(states.map(({ failure }) => failure).filter((failure) => failure !== null && failure !== fails)).toEqual([]);
  if (fails !== undefined) return;
  const address = `https://${SITE}${lands ?? '/'}`;
  await expect.poll(() => siege.address(), POLLED).toBe(address);
  if (address === HOME) await expect.poll(() => siege.run(`return document.querySelector('#typed').value`), POLLED).toBe('kept');
}

/** Adds what was told meanwhile; whether any of it is what was waited for, and true when nothing was told and nothing is waited for. */
function has(states: SiteState[], more: readonly SiteState[], wanted: (state: Told) => boolean): boolean {
  states.push(...more);
  return states.some(wanted) || wanted(NOTHING);
}

/** The page of the site as it was at first, whatever the last attempt left. */
async function again(): Promise<void> {
  const { phase } = await siege.state();
  if (phase === 'shown' && (await siege.address()) === HOME && (await siege.run('return typed.value')) === 'kept') return;
  if (phase === 'shown') {
    await siege.run('window.former = true');
    await siege.act('home');
    await expect.poll(() => siege.run(`return document.readyState === 'complete' && !('former' in window)`), POLLED).toBe(true);
  } else {
    expect(await siege.close()).toBe(true);
    await siege.open();
  }
}

const GROUPS = { address: ADDRESSES, way: WAYS, window: WINDOWS, file: FILES, power: POWERS, network: NETWORK } as const;

describe('[PAR-185] an official site cannot be left', () => {
  describe.each(Object.entries(GROUPS))('%s', (_group, attempts) => {
    it.each(attempts.map((each) => [each.name, each] as const))('%s', (_name, each) => attempt(each));
  });
});
