/** Who holds staff mode: a secret that must be changed, a technician, the end of a shift. By touch, in the built application. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayCall } from '../../shared/auth/caller.ts';
import { contactsFr } from '../../shared/i18n/staff-contacts.fr.ts';
import { registerFr } from '../../shared/i18n/staff-register.fr.ts';
import { shiftFr } from '../../shared/i18n/staff-shift.fr.ts';
import { staffFr } from '../../shared/i18n/staff.fr.ts';
import { STAFF_CHANNELS } from '../../shared/ipc/channels.ts';
import { CONTRACT } from '../../shared/ipc/contract.ts';
import { preComplaint } from '../../shared/services/preComplaint/definition.ts';
import { EXAMPLES } from '../../shared/services/preComplaint/examples.ts';
import { AGENT, HEAD, PATIENT, newFolder, openHouseOf, seedDeposit, seedUnit, value } from '../fixtures/journey-seed.ts';
import { openStaff, trySecret, unlock, type Desk } from '../fixtures/journey-staff.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

const GIVEN = { name: 'Technicien d’exemple', secret: '8142735960' } as const;
const OWN = { name: GIVEN.name, secret: '6203918475' } as const;
const PIN = '2580';

const data = newFolder('data');
let kiosk: Kiosk;
let desk: Desk;
let reference = '';

beforeAll(async () => {
  await seedUnit(data.path);
  const house = await openHouseOf(data.path);
  ({ reference } = await seedDeposit(house, preComplaint, 'fr', EXAMPLES.bicycle));
  await house.close();
  kiosk = await launchKiosk({ dataDir: data.path, config: { session: PATIENT } });
});
afterAll(async () => {
  await kiosk.close();
  data.remove();
});

const lock = async (): Promise<void> => {
  await desk.touchButton(staffFr.frame.lock);
  await desk.page.locator('[data-screen="staff-locked"], [data-screen="staff-pin"]').first().waitFor();
};
const header = (): Promise<string> => desk.page.locator('.headbar').innerText();
const events = async (): Promise<readonly string[]> =>
  value(await desk.page.evaluate(() => window.kiosk.readAudit({ limit: 500 }))).rows.map(({ event }) => event);

/** What each of these channels answers to a page that calls it all the same, with a request that is right for the deposit. */
const forged = (): Promise<Readonly<Record<string, string>>> =>
  desk.page.evaluate(async (target) => {
    const { kiosk: bridge } = window;
    const requestId = crypto.randomUUID();
    const [agent] = await bridge.staffState({}).then((state) => (state.ok ? state.value.agents : []));
    const agentId = agent?.id ?? '';
    const answers = {
      listDeposits: await bridge.listDeposits({ status: null, search: '' }),
      openDeposit: await bridge.openDeposit({ reference: target }),
      changeDepositStatus: await bridge.changeDepositStatus({ reference: target, to: 'closed' }),
      printFairCopy: await bridge.printFairCopy({ reference: target }),
      exportDeposit: await bridge.exportDeposit({ reference: target }),
      showGuarded: await bridge.showGuarded({ reference: target }),
      listWatches: await bridge.listWatches({}),
      openWatch: await bridge.openWatch({ reference: target }),
      listArrivals: await bridge.listArrivals({}),
      listRegister: await bridge.listRegister({ limit: 10 }),
      listContacts: await bridge.listContacts({ view: 'day', day: null }),
      findContacts: await bridge.findContacts({
        days: { from: '2026-01-01', to: '2026-12-31' },
        before: null,
        nature: null,
        outcome: null,
        commune: null,
        text: '',
      }),
      registerHabits: await bridge.registerHabits({}),
      readContact: await bridge.readContact({ contact: requestId }),
      readSeal: await bridge.readSeal({}),
      readShift: await bridge.readShift({}),
      handOver: await bridge.handOver({ agentId, secret: 'un secret assez long' }),
      addAgent: await bridge.addAgent({ name: 'Autre', role: 'head', secret: 'un secret assez long' }),
      resetSecret: await bridge.resetSecret({ agentId, secret: 'un secret assez long' }),
      changeRole: await bridge.changeRole({ agentId, role: 'head' }),
      revokeAgent: await bridge.revokeAgent({ agentId }),
      confirmClock: await bridge.confirmClock({}),
    };
    return Object.fromEntries(Object.entries(answers).map(([channel, answer]) => [channel, answer.ok ? 'answered' : answer.failure.code]));
  }, reference);

describe('a secret that the head gave', () => {
  it('[PAR-142] is given with the role, and told as provisional', async () => {
    desk = await openStaff(kiosk, HEAD);
    await desk.section('agents');
    await desk.touchButton(staffFr.agents.add);
    await desk.page.getByText(shiftFr.manage.newSecret).waitFor();
    await desk.type(desk.page.getByLabel(staffFr.setup.name, { exact: true }), GIVEN.name);
    await desk.touch(desk.page.locator('.choice', { hasText: staffFr.roles.technician }).locator('input'));
    await desk.type(desk.page.getByLabel(staffFr.setup.secret, { exact: true }), GIVEN.secret);
    await desk.type(desk.page.getByLabel(staffFr.secret.again, { exact: true }), GIVEN.secret);
    await desk.touchButton(staffFr.setup.keep);
    await desk.page.locator('.notice--done', { hasText: staffFr.agents.added }).waitFor();
    await desk.page.getByText(shiftFr.manage.provisional).waitFor();
    await lock();
  });

  it('[PAR-142] opens nothing before it is changed, by no way', async () => {
    await trySecret(desk, GIVEN);
    await desk.at('mustChange');
    expect(await header()).toContain(GIVEN.name);
    const answers = await forged();
    expect(Object.values(answers).filter((code) => code !== 'notAllowed')).toEqual([]);
    const health = await desk.page.evaluate(() => window.kiosk.readHealth({}));
    expect(health).toMatchObject({ ok: false, failure: { code: 'notAllowed' } });
    await desk.type('#forced-next', GIVEN.secret);
    await desk.type('#forced-again', GIVEN.secret);
    await desk.touchButton(shiftFr.forced.change);
    expect(await desk.page.locator('.summary__link').allInnerTexts()).toEqual([shiftFr.forced.same]);
    for (const field of ['#forced-next', '#forced-again']) {
      await desk.erase(field);
      await desk.keys(OWN.secret);
    }
    await desk.touchButton(shiftFr.forced.change);
    await desk.at('health');
  });
});

describe('a technician', () => {
  it('[PAR-141] sees the terminal, its journal and their own secret, and nothing else', async () => {
    expect(await header()).toContain(staffFr.frame.opened(OWN.name, 'technician'));
    const { health, pages, audit, agents } = staffFr.frame.places;
    expect(await desk.page.locator('.staff-nav__item').allInnerTexts()).toEqual([health, pages, audit, agents]);
    expect(await desk.button(shiftFr.act).count()).toBe(0);
    await desk.page.getByText(staffFr.health.baseIntact).waitFor();
    await desk.section('audit');
    await desk.page.locator('.table').waitFor();
    expect(await desk.page.locator('.page, .frame__work').first().innerText()).not.toContain(reference);
    expect(new Set((await events()).map((event) => event.split('.')[0]))).toEqual(new Set(['base']));
  });

  it('[PAR-141] is refused whatever the page asks in their name', async () => {
    const answers = await forged();
    expect(Object.values(answers).filter((code) => code !== 'notAllowed')).toEqual([]);
    expect(Object.keys(answers).filter((channel) => STAFF_CHANNELS.some((name) => name === channel))).toHaveLength(
      Object.keys(answers).length,
    );
    const known = STAFF_CHANNELS.filter((channel) => !mayCall(CONTRACT[channel].caller, 'technician'));
    expect(known.length).toBeGreaterThan(Object.keys(answers).length);
    const refused = kiosk.log().filter(({ event, code }) => event === 'callRefused' && code === 'notAllowed');
    expect(refused.length).toBeGreaterThanOrEqual(2 * Object.keys(answers).length);
    await lock();
  });
});

describe('the end of a shift', () => {
  it('[PAR-140] shows what is under way, in counts', async () => {
    await unlock(desk, AGENT);
    await desk.section('agents');
    await desk.type('#my-pin', PIN);
    await desk.type('#my-pin-again', PIN);
    await desk.touchButton(staffFr.agents.pinSet);
    await desk.page.locator('.notice--done', { hasText: staffFr.agents.pinDone }).waitFor();
    await desk.section('register');
    await desk.touchButton(registerFr.log.wait);
    await desk.page.locator('.reg-open__one').waitFor();
    await desk.touchButton(contactsFr.natures.directions);
    await desk.touchButton(shiftFr.act);
    await desk.at('shift');
    await desk.page.locator('.staff-number').first().waitFor();
    const counts = await desk.page.locator('.staff-number').allInnerTexts();
    expect(counts.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      `${shiftFr.handOver.waiting} 1`,
      `${shiftFr.handOver.contacts} 0`,
      `${shiftFr.handOver.deposits} 1`,
      `${shiftFr.handOver.appointments} 0`,
    ]);
    await desk.page.getByText(shiftFr.handOver.begun).waitFor();
    // A technician receives nobody: one colleague is left.
    expect(await desk.page.locator('.choice').allInnerTexts()).toEqual([expect.stringContaining(HEAD.name)]);
  });

  it('[PAR-140] stays with the agent while the colleague’s secret is refused', async () => {
    await desk.type('#shift-secret', 'faux');
    await desk.touchButton(shiftFr.handOver.take);
    await desk.page.getByText(shiftFr.handOver.wrong(4)).waitFor();
    expect(await header()).toContain(staffFr.frame.opened(AGENT.name, 'agent'));
  });

  it('[PAR-140] passes to the colleague with what was half done; the former code opens no more', async () => {
    await desk.type('#shift-secret', HEAD.secret);
    await desk.touchButton(shiftFr.handOver.take);
    await desk.page.getByText(shiftFr.handOver.done(HEAD.name)).waitFor();
    expect(await header()).toContain(staffFr.frame.opened(HEAD.name, 'head'));
    await desk.section('register');
    await desk.page.locator('.reg-open__one').waitFor();
    expect(await desk.button(registerFr.log.restart).count()).toBe(1);
    expect(await desk.page.locator('.reg-log').innerText()).toContain(contactsFr.natures.directions);
    expect(await events()).toEqual(expect.arrayContaining(['staff.handedOver', 'staff.changeRequired', 'agent.secretChanged']));
    await lock();
    await desk.at('locked');
  });
});

describe('who holds staff mode', () => {
  it('[PAR-144] is written on every screen, name and role, at the smallest and the largest text', async () => {
    await unlock(desk, HEAD);
    const words = staffFr.frame.opened(HEAD.name, 'head');
    for (const place of ['inbox', 'watches', 'agents', 'register', 'audit', 'health'] as const) {
      await desk.section(place);
      expect(await whole(words)).toEqual([]);
    }
    await desk.touchButton(shiftFr.act);
    await desk.at('shift');
    expect(await whole(words)).toEqual([]);
    // Behind a dialog too, which never reaches the top of the page.
    await desk.section('agents');
    await desk.touchButton(staffFr.agents.revokeNamed(AGENT.name));
    await desk.page.locator('.dialog').waitFor();
    expect(await whole(words)).toEqual([]);
    expect(await desk.page.locator('.dialog__sheet').evaluate((sheet) => sheet.getBoundingClientRect().top)).toBeGreaterThan(
      await desk.page.locator('.headbar').evaluate((bar) => bar.getBoundingClientRect().bottom),
    );
    await desk.touchButton(staffFr.agents.revokeKeep);
  });
});

/** The sizes of text at which these words are not in sight as a whole, at the top of the page. */
const whole = (words: string): Promise<readonly string[]> =>
  desk.page.evaluate((text) => {
    const { dataset } = document.documentElement;
    const before = dataset['size'];
    const place = document.querySelector('.headbar__place');
    const cut = ['standard', 'largest'].filter((size) => {
      dataset['size'] = size;
      const box = place?.getBoundingClientRect();
      const seen = box !== undefined && box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
      return !seen || place?.textContent !== text || place.scrollWidth > place.clientWidth;
    });
    dataset['size'] = before;
    return cut;
  }, words);
