/** While nobody is here, main itself takes no deposit that nobody would read; a visit that began before closing ends as it began. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import { configWith, house, refusal, SAMPLE, scratch, setUp, standingClock, submission, unlock, value, type Clock } from './support.ts';

/** Invented: every day from nine to seven. */
const OPENING = {
  week: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '09:00', to: '19:00' })),
  source: 'essai',
  verifiedOn: '2026-11-01',
  expiresOn: null,
};
/** Local times in France: in November one hour ahead. */
const [AFTERNOON, EVENING, MORNING] = ['2026-11-23T17:59:00.000Z', '2026-11-23T18:00:00.000Z', '2026-11-24T08:00:00.000Z'];

let place: ReturnType<typeof scratch>;
let clock: Clock;
let open: House;

const opened = async (config: object = {}): Promise<void> => {
  open = await house(place.folder, clock, { config: configWith({ vault: { keySource: 'file' }, opening: OPENING, ...config }) });
  await setUp(open);
};
const modes = async () => Object.fromEntries((await open.services()).map(({ id, mode }) => [id, mode]));

beforeEach(() => {
  place = scratch();
  clock = standingClock(AFTERNOON);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

describe('outside the opening hours', () => {
  it('[PAR-170] a new deposit is refused, and taken again once the place opens', async () => {
    await opened();
    expect(await modes()).toMatchObject({ preComplaint: 'sealed', holidayWatch: 'sealed' });
    clock.set(EVENING);
    expect(await modes()).toMatchObject({ preComplaint: 'closed', holidayWatch: 'closed' });
    const begun = submission();
    open.visitBegan(begun.visitId);
    expect(refusal(await open.handlers.submitDeposit(begun))).toBe('notFound');
    clock.set(MORNING);
    value(await open.handlers.submitDeposit(begun));
    expect(await modes()).toMatchObject({ preComplaint: 'sealed' });
  });

  it('[PAR-170] a visit that began before closing still makes its deposit; once it is forgotten, its number opens nothing', async () => {
    await opened();
    const visitId = randomUUID();
    open.visitBegan(visitId);
    clock.set(EVENING);
    value(await open.handlers.submitDeposit(submission({ visitId })));
    expect(open.remembersVisit(visitId)).toBe(true);
    open.forgetVisit(visitId);
    expect(open.remembersVisit(visitId)).toBe(false);
    expect(refusal(await open.handlers.submitDeposit(submission({ visitId })))).toBe('notFound');
  });

  it('deposits are taken when the configuration says so, and slips, which nobody keeps, always', async () => {
    await opened({ closedHours: { deposits: true }, shopWatch: { mode: 'slip' } });
    clock.set(EVENING);
    expect(await modes()).toMatchObject({ preComplaint: 'sealed' });
    value(await open.handlers.submitDeposit(submission()));
    await open.close();
    place.remove();
    place = scratch();
    await opened({ preComplaint: { mode: 'slip' } });
    expect(await modes()).toMatchObject({ preComplaint: 'slip', holidayWatch: 'closed' });
    value(await open.handlers.submitDeposit(submission({ service: SAMPLE.id })));
  });

  it('hours that nobody has verified close nothing', async () => {
    await opened({ opening: { ...OPENING, verifiedOn: null } });
    clock.set(EVENING);
    value(await open.handlers.submitDeposit(submission()));
  });

  it('the head decides it on the screen, and takes it back', async () => {
    await opened();
    clock.set(EVENING);
    await unlock(open);
    const groups = value(await open.handlers.readSettings({})).groups;
    const found = groups.find(({ group }) => group === 'opening');
    const view = value(
      await open.handlers.applySettings({ group: 'opening', value: { ...found?.value, closedHours: { deposits: true } }, after: 0 }),
    );
    expect(await modes()).toMatchObject({ preComplaint: 'sealed' });
    value(await open.handlers.undoSettings({ change: view.history[0]?.number ?? 0 }));
    expect(await modes()).toMatchObject({ preComplaint: 'closed' });
  });
});
