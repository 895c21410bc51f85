/** The self-test in the real application: at a touch, by itself in the morning, and on a disk that is full. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { statusSchema, type Status } from '../../shared/diagnostics/status.ts';
import { STEP_NAMES } from '../../shared/diagnostics/steps.ts';
import { causeWords, selfTestFr, stepName } from '../../shared/i18n/staff-self-test.fr.ts';
import { preComplaint } from '../../shared/services/preComplaint/definition.ts';
import { EXAMPLES } from '../../shared/services/preComplaint/examples.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { quickMinutes, standingAt } from '../fixtures/journey-clock.ts';
import { AGENT, newFolder, openHouseOf, PATIENT, seedDeposit, seedUnit, UNIT_NAME, value } from '../fixtures/journey-seed.ts';
import { leaveStaff, openStaff, type Desk } from '../fixtures/journey-staff.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';
import { mayMount, smallDisk, type SmallDisk } from '../fixtures/small-disk.ts';

const MINUTE_MS = 60_000;

const place = newFolder('self-test');
const dataDir = join(place.path, 'data');
let reference: string;
let kiosk: Kiosk | null = null;

beforeAll(async () => {
  await seedUnit(dataDir);
  const house = await openHouseOf(dataDir);
  ({ reference } = await seedDeposit(house, preComplaint, 'fr', EXAMPLES.minimal));
  await house.close();
});
afterEach(async () => {
  await kiosk?.close();
  kiosk = null;
});
afterAll(() => place.remove());

async function start(folder: string, before: readonly string[] = []): Promise<Kiosk> {
  kiosk = await launchKiosk({ dataDir: folder, before, config: { session: PATIENT, printer: { kind: 'trial', folder: 'papier' } } });
  return kiosk;
}

const statusOf = (folder: string): Status => statusSchema.parse(JSON.parse(readFileSync(join(folder, 'status.json'), 'utf8')));

/** The steps as they stand on the page: name, colour, finding. */
async function stepsOn({ page }: Desk): Promise<readonly string[]> {
  const rows = await page.locator('.card', { hasText: selfTestFr.body }).locator('tbody tr').allInnerTexts();
  return rows.map((row) => row.replace(/\s+/g, ' ').trim());
}

/** One run at a touch, waited for. */
async function runByHand(desk: Desk, running: Kiosk): Promise<readonly string[]> {
  const lines = running.log().length;
  await desk.touchButton(selfTestFr.now);
  await running.logged(({ event }) => event === 'selfTestMade', lines);
  await desk.page.locator('.progress').waitFor({ state: 'detached' });
  // The page reads the run that has just ended: for a moment there is neither progress nor table.
  let rows: readonly string[] = [];
  await expect.poll(async () => (rows = await stepsOn(desk)).length, { timeout: 10_000 }).toBe(STEP_NAMES.length);
  return rows;
}

const row = (rows: readonly string[], step: (typeof STEP_NAMES)[number]): string =>
  rows.find((each) => each.startsWith(stepName(step))) ?? '';

describe('[PAR-150] a self-test at a touch', () => {
  it('shows every step, and keeps the run', async () => {
    const running = await start(dataDir);
    const desk = await openStaff(running, AGENT);
    await desk.section('health');
    const rows = await runByHand(desk, running);
    expect(rows).toHaveLength(STEP_NAMES.length);
    for (const step of ['base', 'journal', 'seal', 'readBack', 'open', 'wipe', 'printer', 'print', 'network', 'certificates'] as const) {
      expect(row(rows, step)).toContain(selfTestFr.verdicts.green);
    }
    expect(row(rows, 'backup')).toContain(causeWords('backup', 'notConfigured').says.replace(/\s+/g, ' '));
    expect(rows.some((each) => each.includes(selfTestFr.verdicts.red))).toBe(false);
    await desk.page.locator('.card', { hasText: selfTestFr.history }).locator('li').waitFor();
    await leaveStaff(running, desk);
  });

  it('[PAR-151] the synthetic deposit is nowhere afterwards', async () => {
    const house = await openHouseOf(dataDir);
    const { agents } = value(await house.handlers.staffState({}));
    const agentId = agents.find(({ name }) => name === AGENT.name)?.id ?? '';
    value(await house.handlers.unlockWithSecret({ agentId, secret: AGENT.secret }));
    expect(value(await house.handlers.listDeposits({ status: null, search: '' })).rows.map((each) => each.reference)).toEqual([reference]);
    expect(value(await house.handlers.readSeal({})).counts).toMatchObject({ depositsKept: 1, depositsErased: 0 });
    const kinds = value(await house.handlers.listRegister({ limit: 500 })).rows.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'deposit.made')).toHaveLength(1);
    expect(await house.health()).toMatchObject({ deposits: 1, baseIntact: true, auditIntact: true });
    await house.close();
  });

  it('[PAR-154] the status file in the running application follows its schema and names nobody', () => {
    const status = statusOf(dataDir);
    expect(status).toMatchObject({ service: 'open', red: [], lastVisitWiped: null, selfTest: { by: 'agent', overall: 'amber' } });
    expect(status.steps.map(({ step }) => step)).toEqual(STEP_NAMES);
    const text = readFileSync(join(dataDir, 'status.json'), 'utf8');
    for (const secret of [AGENT.name, UNIT_NAME, reference, 'Exemple']) expect(text).not.toContain(secret);
  });
});

describe('[PAR-152] a quarter to nine', () => {
  it('makes the terminal test itself once nobody is there, and not before', async () => {
    let morning = new Date(Math.ceil((Date.now() + MINUTE_MS) / MINUTE_MS) * MINUTE_MS);
    while (localNow(morning).time !== '08:45') morning = new Date(morning.getTime() + MINUTE_MS);
    const house = await openHouseOf(dataDir);
    const [last] = await house.selfTest.runs();
    if (last === undefined) throw new Error('no run was kept');
    await house.selfTest.keep([{ ...last, at: new Date(morning.getTime() - MINUTE_MS).toISOString() }], 'system');
    await house.close();
    const clock = standingAt(new Date(morning.getTime() - 7_000), place.path);
    const running = await start(dataDir, [...clock.before, quickMinutes(place.path)]);
    const made = await running.logged(
      ({ event }) => event === 'selfTestMade',
      running.log().findLastIndex(({ event }) => event === 'started'),
    );
    expect(Date.parse(made.at)).toBeGreaterThanOrEqual(morning.getTime());
    await expect.poll(() => statusOf(dataDir).selfTest?.by).toBe('clock');
    expect(statusOf(dataDir).steps.find(({ step }) => step === 'open')?.cause).toBe('locked');
  });
});

describe.runIf(mayMount())('[PAR-153] a full disk', () => {
  let disk: SmallDisk | null = null;
  afterEach(() => disk?.remove());

  it('turns red with its remedy, here and in the inbox, and is forgotten once there is room', async () => {
    disk = smallDisk('160m');
    if (disk === null) throw new Error('no disk');
    await seedUnit(disk.folder);
    const running = await start(disk.folder);
    const desk = await openStaff(running, AGENT);
    await desk.section('health');
    expect(row(await runByHand(desk, running), 'disk')).toContain(selfTestFr.verdicts.amber);
    disk.fill();
    await desk.touchButton(selfTestFr.now);
    const { says, remedy } = causeWords('disk', 'diskFull');
    await desk.page.getByText(says).first().waitFor();
    await desk.page
      .getByText(remedy ?? '')
      .first()
      .waitFor();
    await desk.section('inbox');
    await desk.page.locator('.notice--error', { hasText: says }).waitFor();
    await expect.poll(() => statusOf(disk?.folder ?? '').red).toContain('disk.diskFull');
    disk.free();
    await desk.touchButton(selfTestFr.noticeAct);
    await desk.at('health');
    expect(row(await runByHand(desk, running), 'disk')).toContain(selfTestFr.verdicts.amber);
  });
});
