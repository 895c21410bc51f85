/** The page's process is killed while somebody types: the visit is gone without a trace, and the next visitor deposits as if nothing had been. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/flow/definition.ts';
import { preComplaint } from '../../shared/services/preComplaint/definition.ts';
import { EXAMPLES } from '../../shared/services/preComplaint/examples.ts';
import { filesHolding } from '../fixtures/journey-files.ts';
import { byId } from '../fixtures/journey-hand.ts';
import { PATIENT, newFolder, openHouseOf, seedUnit, value } from '../fixtures/journey-seed.ts';
import { saidBy } from '../fixtures/journey-traces.ts';
import { enter, goTo, openForm, startForm } from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

/** Typed by the visitor, and nowhere in the program. */
const CANARY = 'Canari soufré 4821';
const TYPED: Answers = {
  capacity: 'victim',
  adult: 'yes',
  inProgress: 'no',
  violence: 'none',
  authorKnown: 'no',
  nature: 'other',
  natureOther: `${CANARY}, première fois`,
  moment: { shape: 'exact', fromDate: '2026-03-02', fromTime: '14:30', toDate: '', toTime: '' },
};

const data = newFolder('data');
afterAll(() => data.remove());

describe('[PAR-15] a crash in the middle of a form', () => {
  let kiosk: Kiosk;
  beforeAll(async () => {
    await seedUnit(data.path);
    kiosk = await launchKiosk({ dataDir: data.path, config: { session: PATIENT } });
  });
  afterAll(() => kiosk.close());

  it('ends the visit, proves the wipe and brings the attract screen back', async () => {
    const visitor = await enter(kiosk);
    await openForm(visitor);
    await startForm(visitor);
    await goTo(visitor, TYPED, 'where');
    await visitor.type(byId('placeDetail'), `${CANARY}, deuxième fois`);
    expect((await saidBy(visitor.page)).drawn).toContain(`${CANARY}, deuxième fois`);
    const from = kiosk.log().length;
    await kiosk.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((each) => each.isVisible());
      if (window === undefined) throw new Error('no window');
      process.kill(window.webContents.getOSProcessId(), 'SIGKILL');
    });
    const wiped = await kiosk.logged(({ event, reason }) => event === 'visitWiped' && reason === 'crash', from);
    expect(wiped['verified']).toBe(true);
    const attract = await kiosk.ready();
    const said = await saidBy(attract);
    for (const part of [said.drawn, said.read, said.held]) expect(part).not.toContain(CANARY);
  });

  it('gives the next visitor an empty form', async () => {
    const visitor = await enter(kiosk);
    await openForm(visitor);
    await startForm(visitor);
    await visitor.at('step-capacity');
    expect(await visitor.page.locator('input:checked').count()).toBe(0);
    await visitor.touch('#foot-end');
    await kiosk.ready();
  });

  it('leaves the way to a deposit open, its receipt included', async () => {
    const page = await kiosk.ready();
    const receipt = await page.evaluate(
      async ({ requestId, service, version, answers }) => {
        const visit = await window.kiosk.beginVisit({ locale: 'fr' });
        if (!visit.ok) return visit.failure.code;
        const { visitId } = visit.value;
        const sent = await window.kiosk.submitDeposit({ visitId, requestId, service, version, locale: 'fr', answers });
        await window.kiosk.endVisit({ visitId, reason: 'receiptRead' });
        return sent.ok ? sent.value : sent.failure.code;
      },
      { requestId: randomUUID(), service: preComplaint.id, version: preComplaint.version, answers: EXAMPLES.minimal },
    );
    expect(receipt).toMatchObject({ mode: 'sealed', service: preComplaint.id });
    await kiosk.ready();
  });

  it('leaves nothing that was typed in any file', () => {
    expect(filesHolding(data.path, CANARY)).toEqual([]);
  });
});

describe('[PAR-15] what is kept of it', () => {
  it('is the end of the visit in the audit chain, and the deposit after it', async () => {
    expect(filesHolding(data.path, CANARY)).toEqual([]);
    const house = await openHouseOf(data.path);
    const { rows, intact } = value(await house.handlers.readAudit({ limit: 100 }));
    const deposits = value(await house.handlers.listDeposits({ status: null, search: '' }));
    await house.close();
    expect(intact).toBe(true);
    const ends = rows.filter(({ event }) => event === 'visit.ended').map(({ facts }) => [facts['reason'], facts['verified']]);
    expect(ends).toContainEqual(['crash', true]);
    expect(ends.filter(([reason]) => reason === 'crash')).toHaveLength(1);
    expect(deposits.rows).toHaveLength(1);
  });
});
