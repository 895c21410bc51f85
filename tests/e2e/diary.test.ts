/** A firm appointment from the form to the diary: taken, seen, moved, never taken twice, cancelled; and one that is made at the desk. */
import { encode } from 'uqr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Slot } from '../../shared/diary/slots.ts';
import type { Answers } from '../../shared/flow/definition.ts';
import { contactsFr } from '../../shared/i18n/staff-contacts.fr.ts';
import { diaryFr } from '../../shared/i18n/staff-diary.fr.ts';
import { dayInWords } from '../../shared/paper/dates.ts';
import { preComplaint } from '../../shared/services/preComplaint/definition.ts';
import { EXAMPLES } from '../../shared/services/preComplaint/examples.ts';
import { formatTime } from '../../shared/time/format.ts';
import { slotInWords } from '../../renderer/staff/diary/diary-words.ts';
import { codeCells, codePathCells } from '../fixtures/journey-codes.ts';
import { AGENT, PATIENT, newFolder, seedUnit, value } from '../fixtures/journey-seed.ts';
import { leaveStaff, openDeposit, openStaff, type Desk } from '../fixtures/journey-staff.ts';
import { enter, goTo, leaveReceipt, openForm, startForm, submit } from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

/** Open at every hour of every day, so that there is always a next slot. */
const DIARY = {
  slotMinutes: 60,
  daysAhead: 2,
  week: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '23:59' })),
} as const;

const data = newFolder('data');
let kiosk: Kiosk;
let desk: Desk;
let reference = '';
let taken: Slot = { date: '', time: '' };
let moved: Slot = { date: '', time: '' };
/** The dark cells of the calendar's code on the receipt. */
let shownCode = '';

beforeAll(async () => {
  await seedUnit(data.path);
  kiosk = await launchKiosk({ dataDir: data.path, config: { session: PATIENT, diary: DIARY } });
});
afterAll(async () => {
  await kiosk.close();
  data.remove();
});

/** What the diary offers to a visitor now. */
async function offered(): Promise<readonly Slot[]> {
  const page = await kiosk.ready();
  const { slots } = value(
    await page.evaluate(async () => {
      const visit = await window.kiosk.beginVisit({ locale: 'fr' });
      if (!visit.ok) return visit;
      const { visitId } = visit.value;
      const listed = await window.kiosk.listSlots({ visitId });
      await window.kiosk.endVisit({ visitId, reason: 'button' });
      return listed;
    }),
  );
  await kiosk.ready();
  return slots;
}

/** The day and the hour of a slot, as a button says them. */
const wordsOf = ({ date, time }: Slot) => [dayInWords(date, 'fr'), formatTime(time, 'fr')] as const;

describe('a visitor', () => {
  it('[PAR-130] takes a firm appointment by touch and photographs it for a telephone', async () => {
    const slots = await offered();
    taken = slots[2] ?? taken;
    moved = slots[4] ?? moved;
    const answers: Answers = { ...EXAMPLES.minimal, unit: 'here', slot: { kind: 'firm', ...taken } };
    const visitor = await enter(kiosk);
    await openForm(visitor);
    await startForm(visitor);
    await goTo(visitor, answers, 'review');
    reference = await submit(visitor);
    expect(await visitor.page.locator('.page').innerText()).toContain(formatTime(taken.time, 'fr'));
    shownCode = (await visitor.page.locator('.qr path').nth(1).getAttribute('d')) ?? '';
    await leaveReceipt(visitor);
  });

  it('[PAR-132] another one is not offered that slot, and cannot take it by force', async () => {
    expect(await offered()).not.toContainEqual(taken);
    const page = await kiosk.ready();
    const refused = await page.evaluate(
      async ({ service, version, answers }) => {
        const visit = await window.kiosk.beginVisit({ locale: 'fr' });
        if (!visit.ok) return visit;
        const { visitId } = visit.value;
        const sent = await window.kiosk.submitDeposit({
          visitId,
          requestId: crypto.randomUUID(),
          service,
          version,
          locale: 'fr',
          answers,
        });
        await window.kiosk.endVisit({ visitId, reason: 'button' });
        return sent;
      },
      {
        service: preComplaint.id,
        version: preComplaint.version,
        answers: { ...EXAMPLES.minimal, unit: 'here', slot: { kind: 'firm', ...taken } } satisfies Answers,
      },
    );
    expect(refused).toMatchObject({ ok: false, failure: { code: 'conflict', detail: { fields: ['slot'] } } });
    await kiosk.ready();
  });
});

describe('an agent', () => {
  it('[PAR-131] sees it in the diary and on its deposit, with the code that the visitor photographed', async () => {
    desk = await openStaff(kiosk, AGENT);
    await openDeposit(desk, reference);
    await desk.page.locator('.diary-line', { hasText: formatTime(taken.time, 'fr') }).waitFor();
    await desk.section('diary');
    await desk.touch(
      desk.page.locator('.diary-line', { hasText: preComplaint.words.fr.title }).getByRole('button', { name: diaryFr.open }),
    );
    await desk.at('appointment');
    await desk.page.getByText(slotInWords(taken), { exact: true }).waitFor();
    const [row] = value(await desk.page.evaluate((deposit) => window.kiosk.appointmentsOf({ reference: deposit }), reference)).rows;
    const { calendar } = value(await desk.page.evaluate((id) => window.kiosk.readAppointment({ appointment: id }), row?.id ?? ''));
    const code = encode(calendar ?? '', { ecc: 'M', border: 4 });
    expect(codePathCells(shownCode, code.size)).toBe(codeCells(code.data));
    expect(calendar).not.toContain(reference);
  });

  it('[PAR-133] moves it to another slot with a reason, and the first one is free again', async () => {
    await desk.touchButton(diaryFr.one.move);
    await desk.touch(desk.page.locator('.diary-panel').getByRole('button', { name: diaryFr.freeSlot(...wordsOf(moved)), exact: true }));
    await desk.touchButton(diaryFr.moveReasons.serviceNeeds);
    await desk.touchButton(diaryFr.one.keepMove);
    await desk.page.getByText(diaryFr.one.movedTo).waitFor();
    await desk.page.getByText(slotInWords(moved), { exact: true }).waitFor();
    expect(await desk.page.locator('.diary-history li').count()).toBe(2);
    await leaveStaff(kiosk, desk);
    const slots = await offered();
    expect(slots).toContainEqual(taken);
    expect(slots).not.toContainEqual(moved);
  });

  it('[PAR-131] gives the free slot to a person at the desk in three touches, without a name', async () => {
    desk = await openStaff(kiosk, AGENT);
    await desk.section('diary');
    await desk.touch(desk.page.getByRole('button', { name: diaryFr.freeSlot(...wordsOf(taken)), exact: true }));
    await desk.at('newAppointment');
    await desk.touch(desk.page.locator('.reg-choices .btn').first());
    await desk.touchButton(diaryFr.form.keep);
    await desk.at('appointment');
    await desk.page.getByText(diaryFr.form.kept).waitFor();
    await desk.page.locator('.qr').waitFor();
  });

  it('[PAR-134] cancels it with a reason; the slot is free and the line stays, struck out', async () => {
    await desk.touchButton(diaryFr.one.cancel);
    await desk.touchButton(diaryFr.cancelReasons.settled);
    await desk.touchButton(diaryFr.one.keepCancel);
    await desk.page.getByText(diaryFr.one.cancelled).waitFor();
    await desk.touchButton(diaryFr.back);
    await desk.at('diary');
    await desk.page.locator('.diary-line', { hasText: diaryFr.stages.cancelled }).locator('s').waitFor();
    const { rows } = value(await desk.page.evaluate(() => window.kiosk.readAudit({ limit: 20 })));
    const events = rows.map(({ event }) => event).filter((event) => event.startsWith('appointment.'));
    expect(events).toEqual(['appointment.cancelled', 'appointment.made', 'appointment.moved', 'appointment.taken']);
    expect(Object.values(contactsFr.natures).some((nature) => JSON.stringify(rows).includes(nature))).toBe(false);
    await leaveStaff(kiosk, desk);
  });
});
