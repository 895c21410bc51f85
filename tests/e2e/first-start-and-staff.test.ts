/** The first start and the doors of staff mode, by touch, with secrets that cost what they cost in service. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FREE_TRIES } from '../../shared/auth/lockout.ts';
import { PIN_TRIES } from '../../shared/auth/staff.ts';
import { shellFr } from '../../shared/i18n/shell.fr.ts';
import { shiftFr } from '../../shared/i18n/staff-shift.fr.ts';
import { staffFr } from '../../shared/i18n/staff.fr.ts';
import { preComplaint } from '../../shared/services/preComplaint/definition.ts';
import { EXAMPLES } from '../../shared/services/preComplaint/examples.ts';
import { AGENT, HEAD, PATIENT, UNIT_NAME, newFolder, value } from '../fixtures/journey-seed.ts';
import { leaveStaff, openDoor, tryPin, trySecret, unlock, type Agent, type Desk } from '../fixtures/journey-staff.ts';
import { enter } from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

const PIN = '2580';
const NEWCOMER = { name: 'Nouveau', secret: '8142735960' } as const;
const NEXT_SECRET = '6203918475';
const WRONG = 'faux';

const data = newFolder('data');
let kiosk: Kiosk;
let desk: Desk;

const start = async (session: Readonly<Record<string, number>> = PATIENT): Promise<void> => {
  kiosk = await launchKiosk({ dataDir: data.path, config: { session } });
};
const restart = async (session?: Readonly<Record<string, number>>): Promise<void> => {
  await kiosk.close();
  await start(session);
};

beforeAll(() => start());
afterAll(async () => {
  await kiosk.close();
  data.remove();
});

/** Fills the form of an agent and registers. */
async function register({ name, secret }: Agent, again: string, submit: string): Promise<void> {
  await desk.type(desk.page.getByLabel(staffFr.setup.name, { exact: true }), name);
  await desk.type(desk.page.getByLabel(staffFr.setup.secret, { exact: true }), secret);
  await desk.type(desk.page.getByLabel(staffFr.secret.again, { exact: true }), again);
  await desk.touchButton(submit);
}

const lock = async (): Promise<void> => {
  await desk.touchButton(staffFr.frame.lock);
  await desk.page.locator('[data-screen="staff-locked"], [data-screen="staff-pin"]').first().waitFor();
};

const events = async (): Promise<readonly string[]> =>
  value(await desk.page.evaluate(() => window.kiosk.readAudit({ limit: 500 }))).rows.map(({ event }) => event);

describe('the first start', () => {
  it('[PAR-30] is needed before anything can be deposited', async () => {
    const visitor = await enter(kiosk);
    expect(await visitor.page.locator('.tile[id^="service-"], #ticket').count()).toBe(0);
    expect(await visitor.page.locator('.page').innerText()).toContain(shellFr.home.notSetUp);
    const { id, version } = preComplaint;
    await visitor.touch('#foot-end');
    const attract = await kiosk.ready();
    const refusal = await attract.evaluate(
      async ({ service, answers, number }) => {
        const visit = await window.kiosk.beginVisit({ locale: 'fr' });
        if (!visit.ok) return visit.failure.code;
        const { visitId } = visit.value;
        const sent = await window.kiosk.submitDeposit({
          visitId,
          requestId: crypto.randomUUID(),
          service,
          version: number,
          locale: 'fr',
          answers,
        });
        await window.kiosk.endVisit({ visitId, reason: 'button' });
        return sent.ok ? 'accepted' : sent.failure.code;
      },
      { service: id, answers: EXAMPLES.minimal, number: version },
    );
    expect(refusal).toBe('notSetUp');
  });

  it('[PAR-31] names the unit, registers the head and a gendarme, and makes the key', async () => {
    desk = await openDoor(kiosk, await kiosk.ready());
    await desk.at('setup-unit');
    await desk.touchButton(staffFr.setup.toAgents);
    await desk.page.getByText(staffFr.setup.unitMissing).waitFor();
    await desk.type('#setup-unit', UNIT_NAME);
    await desk.touchButton(staffFr.setup.toAgents);
    await desk.at('setup-agents');
    await register({ name: HEAD.name, secret: 'court' }, 'court', staffFr.setup.keepHead);
    expect(await desk.page.locator('.summary__link').allInnerTexts()).toEqual([staffFr.secretFaults.tooShort]);
    for (const label of [staffFr.setup.name, staffFr.setup.secret, staffFr.secret.again]) {
      await desk.erase(desk.page.getByLabel(label, { exact: true }));
    }
    await register(HEAD, `${HEAD.secret}e`, staffFr.setup.keepHead);
    expect(await desk.page.locator('.summary__link').allInnerTexts()).toEqual([staffFr.secret.differs]);
    await desk.type(desk.page.getByLabel(staffFr.secret.again, { exact: true }), '');
    await desk.erase(desk.page.getByLabel(staffFr.secret.again, { exact: true }));
    await desk.keys(HEAD.secret);
    await desk.touchButton(staffFr.setup.keepHead);
    await desk.page.locator('.staff-line', { hasText: HEAD.name }).waitFor();
    await desk.touchButton(staffFr.setup.another);
    // Ten digits: on the digits of the letters, or on the pad, as the agent likes.
    await desk.touchButton(`${staffFr.secret.digits} – ${staffFr.setup.secret}`);
    await register(AGENT, AGENT.secret, staffFr.setup.keep);
    await desk.page.locator('.staff-line', { hasText: AGENT.name }).waitFor();
    await desk.touchButton(staffFr.setup.create);
    await desk.at('recovery');
  });

  it('[PAR-32] shows the recovery key once and wants its end from the note', async () => {
    const groups = await desk.page.locator('.staff-key li').allInnerTexts();
    const key = groups.join('');
    expect(key).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/);
    await desk.type('#recovery-end', 'AAAAAA');
    await desk.touchButton(staffFr.recovery.done);
    await desk.page.getByText(staffFr.recovery.wrong).waitFor();
    await desk.erase('#recovery-end');
    await desk.keys(key.slice(-6));
    await desk.touchButton(staffFr.recovery.done);
    await desk.at('locked');
    expect(await desk.page.evaluate(() => document.body.innerText)).not.toContain(key.slice(-6));
    const again = await desk.page.evaluate(() =>
      window.kiosk.setUpUnit({ unitName: 'Autre', agents: [{ name: 'Autre', role: 'head', secret: 'un autre secret' }] }),
    );
    expect(again.ok).toBe(false);
  });
});

describe('the shift', () => {
  it('[PAR-33] is refused to a wrong secret with what is left, and opened by the right one', async () => {
    await trySecret(desk, { name: HEAD.name, secret: WRONG });
    await desk.page.getByText(staffFr.lock.wrong(FREE_TRIES - 1)).waitFor();
    const locked = await desk.page.evaluate(() => window.kiosk.listDeposits({ status: null, search: '' }));
    expect(locked).toMatchObject({ ok: false, failure: { code: 'notAllowed' } });
    await unlock(desk, HEAD);
    expect(await desk.page.locator('.headbar').innerText()).toContain(staffFr.frame.opened(HEAD.name, 'head'));
  });

  it('[PAR-34] re-opens with the code chosen for it', async () => {
    await desk.section('agents');
    await desk.type('#my-pin', '1111');
    await desk.type('#my-pin-again', '1111');
    await desk.touchButton(staffFr.agents.pinSet);
    await desk.page.locator('.summary').waitFor();
    await desk.erase('#my-pin');
    await desk.keys(PIN);
    await desk.erase('#my-pin-again');
    await desk.keys(PIN);
    await desk.touchButton(staffFr.agents.pinSet);
    await desk.page.locator('.notice--done', { hasText: staffFr.agents.pinDone }).waitFor();
    await lock();
    await tryPin(desk, PIN);
    await desk.at('inbox');
  });

  it('[PAR-34] forgets the code after three wrong ones: only the secret opens', async () => {
    await lock();
    for (let wrong = 1; wrong < PIN_TRIES; wrong += 1) {
      await tryPin(desk, '9999');
      await desk.page.getByText(staffFr.lock.pinWrong(PIN_TRIES - wrong)).waitFor();
    }
    await tryPin(desk, '9999');
    await desk.at('locked');
    const right = await desk.page.evaluate((pin) => window.kiosk.unlockWithPin({ pin }), PIN);
    expect(right.ok).toBe(false);
    await unlock(desk, HEAD);
    expect(await events()).toEqual(
      expect.arrayContaining([
        'unit.setUp',
        'staff.unlocked',
        'staff.pinSet',
        'staff.pinUnlocked',
        'staff.pinRefused',
        'staff.secretRefused',
        'staff.locked',
      ]),
    );
  });
});

describe('the agents', () => {
  it('[PAR-36] are added and revoked by the head', async () => {
    await desk.section('agents');
    await desk.touchButton(staffFr.agents.add);
    await register(NEWCOMER, NEWCOMER.secret, staffFr.setup.keep);
    await desk.page.locator('.notice--done', { hasText: staffFr.agents.added }).waitFor();
    await lock();
    // The head knows this secret, so it opens nothing before it is changed.
    await trySecret(desk, NEWCOMER);
    await desk.at('mustChange');
    await desk.type('#forced-next', NEXT_SECRET);
    await desk.type('#forced-again', NEXT_SECRET);
    await desk.touchButton(shiftFr.forced.change);
    await desk.at('inbox');
    await lock();
    await unlock(desk, HEAD);
    await desk.section('agents');
    await desk.touchButton(staffFr.agents.revokeNamed(NEWCOMER.name));
    await desk.touchButton(staffFr.agents.revokeConfirm);
    await desk.page.locator('.notice--done', { hasText: staffFr.agents.revokedNow }).waitFor();
    await desk.touchButton(staffFr.agents.revokeNamed(HEAD.name));
    await desk.touchButton(staffFr.agents.revokeConfirm);
    await desk.page.getByText(shiftFr.manage.lastHead).waitFor();
    await lock();
    await desk.at('locked');
    expect(await desk.page.locator('.choice').allInnerTexts()).toEqual([
      expect.stringContaining(HEAD.name),
      expect.stringContaining(AGENT.name),
    ]);
  });

  it('[PAR-36] without the head’s role see no such act and cannot call it either', async () => {
    await unlock(desk, AGENT);
    await desk.section('agents');
    await desk.page.getByText(staffFr.agents.headOnly).waitFor();
    expect(await desk.button(staffFr.agents.add).count()).toBe(0);
    expect(await desk.page.locator('.btn--danger').count()).toBe(0);
    const called = await desk.page.evaluate((agent) => window.kiosk.addAgent({ ...agent, role: 'head' }), NEWCOMER);
    expect(called).toMatchObject({ ok: false, failure: { code: 'notAllowed' } });
  });

  it('[PAR-36] change their own secret: the old one opens no more', async () => {
    await desk.type('#my-current', AGENT.secret);
    await desk.type('#my-next', NEXT_SECRET);
    await desk.type('#my-again', NEXT_SECRET);
    await desk.touchButton(staffFr.agents.change);
    await desk.page.locator('.notice--done', { hasText: staffFr.agents.changed }).waitFor();
    await lock();
    await trySecret(desk, AGENT);
    await desk.page.getByText(staffFr.lock.wrong(FREE_TRIES - 1)).waitFor();
    await unlock(desk, { name: AGENT.name, secret: NEXT_SECRET });
    await lock();
  });
});

describe('the lock', () => {
  it('[PAR-35] keeps an agent waiting after wrong secrets, even after a restart, and nobody else', async () => {
    for (let wrong = 1; wrong <= FREE_TRIES; wrong += 1) {
      await trySecret(desk, { name: AGENT.name, secret: WRONG });
      if (wrong < FREE_TRIES) await desk.page.getByText(staffFr.lock.wrong(FREE_TRIES - wrong)).waitFor();
    }
    await desk.page.locator('[role="timer"]').waitFor();
    await restart();
    desk = await openDoor(kiosk, await kiosk.ready());
    await trySecret(desk, { name: AGENT.name, secret: NEXT_SECRET });
    await desk.page.locator('[role="timer"]').waitFor();
    expect(await desk.page.locator('[data-screen="staff-inbox"]').count()).toBe(0);
    await unlock(desk, HEAD);
    await leaveStaff(kiosk, desk);
  });

  it('[PAR-37] falls by main’s own clock when nobody touches, and the screen is a visitor’s again', async () => {
    await restart({ ...PATIENT, staffSeconds: 2 });
    desk = await openDoor(kiosk, await kiosk.ready());
    await unlock(desk, HEAD);
    const from = kiosk.log().length;
    await kiosk.logged(({ event }) => event === 'staffLocked', from);
    const wiped = await kiosk.logged(({ event }) => event === 'visitWiped', from);
    expect(wiped).toMatchObject({ reason: 'staffLeft', verified: true });
    const attract = await kiosk.ready();
    const state = value(await attract.evaluate(() => window.kiosk.staffState({})));
    expect(state).toMatchObject({ state: 'locked', agent: null });
    expect(await attract.evaluate(() => document.body.innerText)).not.toContain(HEAD.name);
  });
});
