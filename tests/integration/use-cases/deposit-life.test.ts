import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import { AGENT, configWith, house, refusal, scratch, setUp, standingClock, submission, unlock, value } from './support.ts';

const place = { folder: '', remove: () => {} };
let open: House;
let clock = standingClock();

beforeEach(async () => {
  Object.assign(place, scratch());
  clock = standingClock();
  open = await house(place.folder, clock);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

describe('the life of a deposit', () => {
  test('[PAR-30] nothing is accepted before the first start', async () => {
    expect(await open.services()).toEqual([]);
    expect(refusal(await open.handlers.submitDeposit(submission()))).toBe('notSetUp');
    await setUp(open);
    expect(await open.services()).toEqual([
      { id: 'preComplaint', mode: 'sealed' },
      { id: 'holidayWatch', mode: 'sealed' },
    ]);
  });

  test('[PAR-38] from the visitor to the gendarme, with its whole history', async () => {
    await setUp(open);
    const receipt = value(await open.handlers.submitDeposit(submission()));
    expect(receipt).toMatchObject({ mode: 'sealed', eraseAfter: '2026-12-23', bring: ['card'], slot: null });
    expect(refusal(await open.handlers.openDeposit({ reference: receipt.reference }))).toBe('notAllowed');

    await unlock(open, AGENT);
    const { rows } = value(await open.handlers.listDeposits({ status: null, search: '' }));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ reference: receipt.reference, status: 'received', completeness: 50 });
    const opened = value(await open.handlers.openDeposit({ reference: receipt.reference }));
    expect(opened.answers).toEqual({ story: 'Mon vélo bleu a disparu.' });
    expect(opened.missing).toEqual(['phone']);

    clock.pass(1000);
    value(await open.handlers.changeDepositStatus({ reference: receipt.reference, to: 'signed' }));
    expect(refusal(await open.handlers.changeDepositStatus({ reference: receipt.reference, to: 'received' }))).toBe('conflict');
    expect(refusal(await open.handlers.changeDepositStatus({ reference: receipt.reference, to: 'erased' }))).toBe('notAllowed');
    const again = value(await open.handlers.openDeposit({ reference: receipt.reference }));
    expect(again.history.map(({ status, agent }) => [status, agent])).toEqual([
      ['received', null],
      ['signed', AGENT.name],
    ]);

    await unlock(open);
    expect(value(await open.handlers.changeDepositStatus({ reference: receipt.reference, to: 'erased' })).status).toBe('erased');
    expect(refusal(await open.handlers.openDeposit({ reference: receipt.reference }))).toBe('conflict');
    expect(value(await open.handlers.listDeposits({ status: null, search: '' })).rows).toHaveLength(0);
    const whole = value(await open.handlers.listDeposits({ status: null, search: receipt.reference.toLowerCase() }));
    expect(whole.rows.map(({ status }) => status)).toEqual(['erased']);
    const audit = value(await open.handlers.readAudit({ limit: 100 }));
    expect(audit.intact).toBe(true);
    expect(audit.rows.map(({ event }) => event)).toContain('deposit.opened');
  });

  test('[PAR-18] the same request twice gives one deposit and the same receipt, even at the same moment', async () => {
    await setUp(open);
    const request = submission();
    const receipts = await Promise.all([1, 2, 3].map(() => open.handlers.submitDeposit(request)));
    const references = receipts.map((receipt) => value(receipt).reference);
    expect(new Set(references).size).toBe(1);
    await unlock(open);
    expect(value(await open.handlers.listDeposits({ status: null, search: '' })).rows).toHaveLength(1);
  });

  test('[PAR-19] answers that break a rule are refused by field, and an unknown service or version too', async () => {
    await setUp(open);
    const refused = await open.handlers.submitDeposit(submission({ answers: { other: 'x' } }));
    expect(refused).toMatchObject({ ok: false, failure: { code: 'answersRejected', detail: { fields: ['other', 'story'] } } });
    expect(refusal(await open.handlers.submitDeposit(submission({ service: 'unknown' })))).toBe('notFound');
    expect(refusal(await open.handlers.submitDeposit(submission({ version: 1 })))).toBe('conflict');
  });

  test('search finds a part of a reference with or without dashes, and takes no pattern', async () => {
    await setUp(open);
    const { reference } = value(await open.handlers.submitDeposit(submission()));
    await unlock(open);
    const find = async (search: string) => value(await open.handlers.listDeposits({ status: null, search })).rows.length;
    expect(await find(reference.toLowerCase())).toBe(1);
    expect(await find(reference.replaceAll('-', '').slice(3, 8))).toBe(1);
    expect(await find('0000')).toBe(0);
    expect(value(await open.handlers.listDeposits({ status: 'signed', search: '' })).rows).toHaveLength(0);
  });
});

describe('appointments of the own diary', () => {
  const config = configWith({
    vault: { keySource: 'file' },
    diary: { slotMinutes: 30, daysAhead: 1, week: [{ weekday: 1, from: '14:00', to: '15:00' }] },
  });

  test('[PAR-20] a place is given once, and given back when the deposit is closed', async () => {
    await open.close();
    open = await house(place.folder, clock, { config });
    await setUp(open);
    const slots = async () => value(await open.handlers.listSlots({ visitId: submission().visitId })).slots;
    expect(await slots()).toEqual([
      { date: '2026-11-23', time: '14:00' },
      { date: '2026-11-23', time: '14:30' },
    ]);
    const answers = { story: 'x'.repeat(20), slot: { kind: 'firm' as const, date: '2026-11-23', time: '14:30' } };
    const receipt = value(await open.handlers.submitDeposit(submission({ answers })));
    expect(receipt.slot).toEqual({ kind: 'firm' as const, date: '2026-11-23', time: '14:30' });
    expect(refusal(await open.handlers.submitDeposit(submission({ answers })))).toBe('conflict');
    expect(await slots()).toHaveLength(1);
    await unlock(open);
    value(await open.handlers.changeDepositStatus({ reference: receipt.reference, to: 'closed' }));
    expect(await slots()).toHaveLength(2);
  });

  test('[PAR-20] without a diary a firm place is refused and wishes are kept', async () => {
    await setUp(open);
    const firm = { story: 'x'.repeat(20), slot: { kind: 'firm' as const, date: '2026-11-23', time: '14:30' } };
    expect(refusal(await open.handlers.submitDeposit(submission({ answers: firm })))).toBe('conflict');
    const wishes = { story: 'x'.repeat(20), slot: { kind: 'toConfirm' as const, halfDays: ['monAm'] } };
    expect(value(await open.handlers.submitDeposit(submission({ answers: wishes }))).slot).toEqual({ kind: 'toConfirm' });
  });
});
