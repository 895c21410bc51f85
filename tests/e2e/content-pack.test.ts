/** Packs of pages in the real terminal: a tampered one is refused, a signed one is shown to the next visitor, an ended page is gone, and one touch goes back. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardFacts } from '../../shared/content/card.ts';
import { PAGE_STATES, pagesFr } from '../../shared/i18n/staff-pages.fr.ts';
import { HEAD, newFolder, PATIENT, seedUnit } from '../fixtures/journey-seed.ts';
import { type Desk, leaveStaff, openStaff } from '../fixtures/journey-staff.ts';
import { enter } from '../fixtures/journey-visit.ts';
import { type Kiosk, launchKiosk } from '../fixtures/kiosk.ts';
import { signer } from '../fixtures/minisign.ts';

const { pack: words } = pagesFr;
const OURS = signer(1);
const FACTS = cardFacts.parse(JSON.parse(readFileSync('resources/content/cards/burglary.json', 'utf8')));
const FILES = { 'cards/burglary.json': { ...FACTS, expiresOn: '2026-01-01' } };

const data = newFolder('pack');
const stick = join(data.path, 'stick');
let kiosk: Kiosk;
let desk: Desk;

/** Signs a pack and then, if asked, changes one letter of it. */
function bring(name: string, version: number, tampered: boolean): void {
  const bytes = Buffer.from(JSON.stringify({ format: 1, version, madeOn: '2026-11-01', files: FILES }));
  writeFileSync(join(stick, `${name}.minisig`), OURS.sign(bytes));
  writeFileSync(join(stick, name), tampered ? bytes.toString('utf8').replace('2026-01-01', '2036-01-01') : bytes);
}

/** Whether a visitor finds the page about burglary. */
async function isShown(): Promise<boolean> {
  const visitor = await enter(kiosk);
  await visitor.touch('#shelf-prevention');
  await visitor.page.locator('#card-bankAdviser').waitFor();
  const found = await visitor.page.locator('#card-burglary').count();
  await visitor.touch('#foot-end');
  await kiosk.ready();
  return found === 1;
}

beforeAll(async () => {
  mkdirSync(stick, { recursive: true });
  await seedUnit(data.path);
  kiosk = await launchKiosk({
    dataDir: data.path,
    config: { session: PATIENT, importFolder: 'stick', content: { publicKey: OURS.publicKey } },
  });
});
afterAll(async () => {
  await kiosk.close();
  data.remove();
});

describe('[PAR-183] packs of pages on a stick', () => {
  it('a tampered one is refused, with what to do, and visitors read what they read before', async () => {
    bring('abime.pack.json', 1, true);
    desk = await openStaff(kiosk, HEAD);
    await desk.section('pages');
    await desk.touchButton(words.takeIn('abime.pack.json'));
    await desk.page.getByText(words.faults.badSignature).waitFor();
    await leaveStaff(kiosk, desk);
    expect(await isShown()).toBe(true);
  });

  it('a signed one holds from the next visitor on: the page that has ended is gone and staff is told', async () => {
    bring('automne.pack.json', 2, false);
    desk = await openStaff(kiosk, HEAD);
    await desk.section('pages');
    await desk.touchButton(words.takeIn('automne.pack.json'));
    await desk.page.getByText(words.inForce(2, '2026-11-01')).waitFor();
    expect(await desk.page.locator('tr', { hasText: PAGE_STATES.expired }).count()).toBe(1);
    await leaveStaff(kiosk, desk);
    expect(await isShown()).toBe(false);
  });

  it('one touch brings the pages of before back', async () => {
    desk = await openStaff(kiosk, HEAD);
    await desk.section('pages');
    await desk.touchButton(words.rollBack(null));
    await desk.page.getByText(words.shipped).waitFor();
    await leaveStaff(kiosk, desk);
    expect(await isShown()).toBe(true);
  });
});
