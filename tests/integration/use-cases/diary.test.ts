import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import { readEvent } from '../../unit/diary/ical-reader.ts';
import { booking, diaryConfig, diaryOf, firmSubmission, free, MONDAY, standing, TUESDAY } from './diary-support.ts';
import { AGENT, HEAD, house, refusal, scratch, setUp, standingClock, submission, unlock, value } from './support.ts';

const place = { folder: '', remove: () => {} };
let open: House;
let clock = standingClock();

beforeEach(async () => {
  Object.assign(place, scratch());
  clock = standingClock();
  open = await house(place.folder, clock, { config: diaryConfig() });
  await setUp(open);
  await unlock(open, AGENT);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

const at = (time: string, date = TUESDAY) => ({ date, time });
const move = (appointment: string, time: string, parts: object = {}) =>
  open.handlers.moveAppointment({ requestId: randomUUID(), appointment, slot: at(time), reason: 'personAsked', ...parts });
const cancel = (appointment: string, requestId: string = randomUUID()) =>
  open.handlers.cancelAppointment({ requestId, appointment, reason: 'settled' });
const mark = (appointment: string, attendance: 'honoured' | 'missed') =>
  open.handlers.markAppointment({ requestId: randomUUID(), appointment, attendance });
const history = async (appointment: string) => value(await open.handlers.readAppointment({ appointment }));
const told = (result: Awaited<ReturnType<typeof move>>) => (result.ok ? [] : (result.failure.detail?.fields ?? []));

describe('appointments that an agent makes', () => {
  test('[PAR-131] one for a person at the desk bears a word of the register and no name, and shows in its day', async () => {
    const row = value(await open.handlers.bookAppointment(booking()));
    expect(row).toEqual({
      id: row.id,
      ...at('09:00'),
      until: '09:30',
      stage: 'booked',
      reference: null,
      service: null,
      erased: false,
      nature: 'scam',
      moves: 0,
      offHours: false,
    });
    const view = await diaryOf(open);
    expect(standing(view)).toEqual([row]);
    expect(free(view)).not.toContain(`${TUESDAY} 09:00`);
    expect(view.days[0]).toMatchObject({ date: MONDAY, closed: false });
    const { events, calendar } = await history(row.id);
    expect(events).toMatchObject([{ by: AGENT.name, event: { kind: 'made', nature: 'scam' } }]);
    expect(readEvent(calendar ?? '').get('DTSTART')).toBe('20261124T080000Z');
    const audit = value(await open.handlers.readAudit({ limit: 1 }));
    expect(audit.rows[0]).toMatchObject({ event: 'appointment.made', facts: { appointment: row.id, nature: 'scam' } });
  });

  test('one for a deposit is linked to it, and a deposit has one at a time', async () => {
    const { reference } = value(await open.handlers.submitDeposit(submission()));
    const row = value(await open.handlers.bookAppointment(booking({ reference: reference.toLowerCase().replaceAll('-', ' ') })));
    expect(row).toMatchObject({ reference, service: 'preComplaint' });
    expect(value(await open.handlers.openDeposit({ reference })).slot).toEqual({ kind: 'firm', ...at('09:00') });
    expect(value(await open.handlers.appointmentsOf({ reference })).rows).toEqual([row]);
    expect(told(await open.handlers.bookAppointment(booking({ reference, slot: at('09:30') })))).toEqual(['held']);
    expect(told(await open.handlers.bookAppointment(booking({ reference: 'PP-7K3M-9GX4-C' })))).toEqual(['reference']);
    value(await cancel(row.id));
    expect(value(await open.handlers.bookAppointment(booking({ reference, slot: at('09:30') }))).reference).toBe(reference);
    value(await open.handlers.changeDepositStatus({ reference, to: 'closed' }));
    expect(told(await open.handlers.bookAppointment(booking({ reference, slot: at('10:00') })))).toEqual(['deposit']);
  });

  test('[PAR-132] a slot that is taken, past, or not of the diary is refused, and the next free ones are offered', async () => {
    value(await open.handlers.bookAppointment(booking()));
    const refused = async (slot: { readonly date: string; readonly time: string }) => {
      const result = await open.handlers.bookAppointment(booking({ slot }));
      return result.ok ? null : result.failure;
    };
    expect(await refused(at('09:00'))).toEqual({
      code: 'conflict',
      detail: { fields: ['slot'], slots: [at('09:30'), at('10:00'), at('10:30'), at('10:30', '2026-11-30')] },
    });
    expect((await refused(at('09:15')))?.detail?.fields).toEqual(['day']);
    expect((await refused(at('09:00', '2026-11-25')))?.detail?.fields).toEqual(['day']);
    expect((await refused(at('09:00', '2027-11-23')))?.detail?.fields).toEqual(['day']);
    clock.set('2026-11-23T09:31:00.000Z');
    const begun = await refused(at('10:30', MONDAY));
    expect(begun?.detail?.fields).toEqual(['slot']);
    expect(begun?.detail?.slots?.[0]).toEqual(at('11:00', MONDAY));
  });

  test('nothing is read or written while staff mode is locked', async () => {
    const row = value(await open.handlers.bookAppointment(booking()));
    await open.handlers.lockStaff({});
    const { reference } = value(await open.handlers.submitDeposit(submission()));
    const answers = [
      await open.handlers.listDiary({}),
      await open.handlers.readAppointment({ appointment: row.id }),
      await open.handlers.appointmentsOf({ reference }),
      await open.handlers.bookAppointment(booking({ slot: at('10:00') })),
      await move(row.id, '10:00'),
      await cancel(row.id),
      await mark(row.id, 'honoured'),
    ];
    expect(new Set(answers.map(refusal))).toEqual(new Set(['notAllowed']));
  });
});

describe('what happens to an appointment', () => {
  test('[PAR-133] a move frees the slot and shows; the visitor’s receipt and the deposit follow', async () => {
    const request = firmSubmission(TUESDAY, '09:00');
    const receipt = value(await open.handlers.submitDeposit(request));
    expect(readEvent(receipt.calendar ?? '').get('SEQUENCE')).toBe('0');
    const [row] = value(await open.handlers.appointmentsOf({ reference: receipt.reference })).rows;
    const id = row?.id ?? '';
    expect(row).toMatchObject({ nature: null, service: 'preComplaint', stage: 'booked' });
    expect(value(await move(id, '10:30'))).toMatchObject({ ...at('10:30'), until: '11:00', moves: 1 });
    expect(free(await diaryOf(open))).toContain(`${TUESDAY} 09:00`);
    expect(value(await open.handlers.openDeposit({ reference: receipt.reference })).slot).toEqual({ kind: 'firm', ...at('10:30') });
    const again = value(await open.handlers.submitDeposit(request));
    expect(again).toMatchObject({ reference: receipt.reference, slot: at('10:30') });
    const event = readEvent(again.calendar ?? '');
    expect([event.get('UID'), event.get('SEQUENCE'), event.get('DTSTART')]).toEqual([id, '1', '20261124T093000Z']);
    expect(again.calendar).not.toContain(receipt.reference);
    const { events } = await history(id);
    expect(events).toMatchObject([
      { by: null, event: { kind: 'made', span: at('09:00'), reference: receipt.reference } },
      { by: AGENT.name, event: { kind: 'moved', span: at('10:30'), reason: 'personAsked' } },
    ]);
    expect(told(await move(id, '10:30'))).toEqual(['same']);
  });

  test('[PAR-134] a cancellation frees the slot, shows, and is the end of it', async () => {
    const { id } = value(await open.handlers.bookAppointment(booking()));
    value(await cancel(id));
    expect(standing(await diaryOf(open))).toEqual([]);
    expect(free(await diaryOf(open))).toContain(`${TUESDAY} 09:00`);
    expect((await diaryOf(open)).days.flatMap(({ cancelled }) => cancelled.map((row) => row.id))).toEqual([id]);
    expect((await history(id)).calendar).toBeNull();
    expect([told(await cancel(id)), told(await move(id, '10:00')), told(await mark(id, 'honoured'))]).toEqual([
      ['stage'],
      ['stage'],
      ['stage'],
    ]);
    value(await open.handlers.bookAppointment(booking()));
  });

  test('who came and who did not is noted when it can be known, and what has begun is neither moved nor cancelled', async () => {
    const { id } = value(await open.handlers.bookAppointment(booking()));
    expect([told(await mark(id, 'honoured')), told(await mark(id, 'missed'))]).toEqual([['early'], ['early']]);
    clock.set('2026-11-24T08:00:00.000Z');
    await unlock(open, AGENT);
    expect([told(await move(id, '10:00')), told(await cancel(id))]).toEqual([['past'], ['past']]);
    expect(value(await mark(id, 'missed')).stage).toBe('missed');
    expect(value(await mark(id, 'honoured')).stage).toBe('honoured');
    expect((await history(id)).events.map(({ event }) => event.kind)).toEqual(['made', 'missed', 'honoured']);
  });

  test('one that nobody marked is asked about on the days after', async () => {
    const { id } = value(await open.handlers.bookAppointment(booking()));
    clock.set('2026-11-26T08:00:00.000Z');
    await unlock(open, AGENT);
    expect((await diaryOf(open)).unmarked.map((row) => row.id)).toEqual([id]);
    value(await mark(id, 'missed'));
    expect((await diaryOf(open)).unmarked).toEqual([]);
  });

  test('the same request twice is one act, and its number serves for nothing else', async () => {
    const request = booking();
    const rows = await Promise.all([1, 2, 3].map(() => open.handlers.bookAppointment(request)));
    const [id = ''] = new Set(rows.map((row) => value(row).id));
    expect(new Set(rows.map((row) => value(row).id)).size).toBe(1);
    const requestId = randomUUID();
    const moves = await Promise.all([1, 2].map(() => move(id, '10:00', { requestId })));
    expect(moves.map((row) => value(row).moves)).toEqual([1, 1]);
    expect(refusal(await cancel(id, requestId))).toBe('conflict');
    expect(refusal(await cancel(randomUUID()))).toBe('notFound');
    expect((await history(id)).events).toHaveLength(2);
  });
});

describe('a deposit that goes, and hours that change', () => {
  test('closing or erasing it gives a slot ahead back, and leaves what was already used', async () => {
    const receipt = value(await open.handlers.submitDeposit(firmSubmission(TUESDAY, '09:00')));
    const used = value(await open.handlers.submitDeposit(firmSubmission(MONDAY, '10:30')));
    clock.set('2026-11-23T09:45:00.000Z');
    await unlock(open, HEAD);
    value(await open.handlers.changeDepositStatus({ reference: receipt.reference, to: 'closed' }));
    value(await open.handlers.changeDepositStatus({ reference: used.reference, to: 'erased' }));
    const [gone] = value(await open.handlers.appointmentsOf({ reference: receipt.reference })).rows;
    expect(gone?.stage).toBe('cancelled');
    expect((await history(gone?.id ?? '')).events.at(-1)).toMatchObject({ by: HEAD.name, event: { reason: 'depositClosed' } });
    expect(standing(await diaryOf(open))).toMatchObject([{ reference: used.reference, erased: true, stage: 'booked' }]);
    const audit = value(await open.handlers.readAudit({ limit: 10 }));
    expect(audit.rows.filter(({ event }) => event === 'appointment.cancelled')).toMatchObject([{ facts: { reason: 'depositClosed' } }]);
  });

  test('retention erases the content and keeps the promise: the person is still expected', async () => {
    await open.close();
    open = await house(place.folder, clock, { config: { ...diaryConfig({ daysAhead: 60 }) } });
    const receipt = value(await open.handlers.submitDeposit(firmSubmission('2027-01-05', '09:00')));
    clock.set('2026-12-28T09:00:00.000Z');
    expect(await open.purgeDue()).toBe(1);
    await unlock(open, AGENT);
    expect(standing(await diaryOf(open))).toMatchObject([{ reference: receipt.reference, erased: true, stage: 'booked' }]);
    expect(free(await diaryOf(open))).not.toContain('2027-01-05 09:00');
  });

  test('an appointment that the new hours do not know stays, is marked, and can be moved into them', async () => {
    const { id } = value(await open.handlers.bookAppointment(booking()));
    await open.close();
    const exceptions = [{ date: TUESDAY, periods: [{ from: '15:00', to: '16:00' }] }];
    open = await house(place.folder, clock, { config: diaryConfig({ exceptions, slotMinutes: 20 }) });
    await unlock(open, AGENT);
    const day = (await diaryOf(open)).days.find(({ date }) => date === TUESDAY);
    expect(day).toMatchObject({ exceptional: true, closed: false });
    expect(standing(await diaryOf(open))).toMatchObject([{ id, offHours: true, ...at('09:00'), until: '09:30' }]);
    expect(free(await diaryOf(open)).filter((text) => text.startsWith(TUESDAY))).toEqual(
      ['15:00', '15:20', '15:40'].map((time) => `${TUESDAY} ${time}`),
    );
    expect(value(await move(id, '15:20'))).toMatchObject({ offHours: false, until: '15:40' });
  });

  test('without a diary nothing can be made, and what was taken is still shown', async () => {
    const { id } = value(await open.handlers.bookAppointment(booking()));
    await open.close();
    open = await house(place.folder, clock);
    await unlock(open, AGENT);
    expect(await diaryOf(open)).toMatchObject({ configured: false });
    expect(standing(await diaryOf(open))).toMatchObject([{ id, offHours: true }]);
    expect(told(await open.handlers.bookAppointment(booking()))).toEqual(['day']);
    value(await cancel(id));
  });
});
