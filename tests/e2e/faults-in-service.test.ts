/**
 * Faults that come while the terminal serves, as the people before it see them: a disk that fills up under a visitor's hand, a clock that was set back.
 * What keeps the base closed from the start is in `closed-base.test.ts`.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { clockFr } from '../../shared/i18n/staff-clock.fr.ts';
import { staffFr } from '../../shared/i18n/staff.fr.ts';
import { holidayWatch } from '../../shared/services/holidayWatch/definition.ts';
import { addDays } from '../../shared/time/calendar.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { HEAD, PATIENT, newFolder, openHouseOf, seedUnit, type Folder } from '../fixtures/journey-seed.ts';
import { openStaff } from '../fixtures/journey-staff.ts';
import { enter, goTo, openForm, startForm } from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';
import { mayMount, smallDisk, type SmallDisk } from '../fixtures/small-disk.ts';

let kiosk: Kiosk | undefined;
let disk: SmallDisk | null = null;
let folder: Folder | null = null;
afterEach(async () => {
  await kiosk?.close();
  disk?.remove();
  folder?.remove();
  kiosk = undefined;
  disk = null;
  folder = null;
});

describe('a disk that fills up', () => {
  it.runIf(mayMount())('[PAR-120] is told to the visitor, who loses nothing and submits once there is room', async () => {
    disk = smallDisk('160m');
    if (disk === null) throw new Error('no disk');
    await seedUnit(disk.folder);
    kiosk = await launchKiosk({ dataDir: disk.folder, config: { session: PATIENT } });
    const visitor = await enter(kiosk);
    await openForm(visitor, holidayWatch);
    await startForm(visitor);
    const { today } = localNow(new Date());
    const period = { shape: 'interval' as const, fromDate: addDays(today, 5), fromTime: '', toDate: addDays(today, 19), toTime: '' };
    await goTo(visitor, { ...holidayWatch.examples.minimal, period }, 'review', holidayWatch);
    disk.fill();
    for (const consent of holidayWatch.consents) await visitor.touch(`[id="consent-${consent}"]`);
    await visitor.touch('#submit');
    await visitor.page.locator('.notice--error, .summary').first().waitFor();
    expect(await visitor.page.locator('[data-screen="receipt"]').count()).toBe(0);
    disk.free();
    await visitor.touch('#submit');
    await visitor.at('receipt');
    await kiosk.close();
    kiosk = undefined;
    const house = await openHouseOf(disk.folder);
    expect(await house.health()).toMatchObject({ deposits: 1, baseIntact: true, auditIntact: true });
    await house.close();
  });
});

describe('a clock that was set back', () => {
  it('[PAR-122] is told to the head, who says that the time is right', async () => {
    folder = newFolder('clock');
    await seedUnit(folder.path);
    const ahead = await openHouseOf(folder.path, undefined, { daysAhead: 2 });
    await ahead.record({ event: 'printer.tested', actor: 'system', facts: {} });
    await ahead.close();
    kiosk = await launchKiosk({ dataDir: folder.path, config: { session: PATIENT } });
    const desk = await openStaff(kiosk, HEAD);
    await desk.section('health');
    await desk.page.getByText(clockFr.meanwhile).waitFor();
    await desk.touchButton(clockFr.confirm);
    await desk.page.getByText(clockFr.meanwhile).waitFor({ state: 'detached' });
    await desk.section('audit');
    await desk.page.getByText('reculée').first().waitFor();
    expect(await desk.page.getByRole('heading', { name: staffFr.audit.title }).count()).toBe(1);
  });
});
