/** The gendarmes' list of watches, as it stands, and what it leaves in memory: nothing that can be read. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import type * as Sealing from '../../../electron/vault/sealing.ts';
import { unseal, unsealChange } from '../../../electron/vault/sealing.ts';
import { splitGuarded } from '../../../shared/flow/guarded.ts';
import { MOST_NOTE } from '../../../shared/watch/changes.ts';
import {
  AGENT,
  configWith,
  HEAD,
  HOME,
  house,
  refusal,
  scratch,
  setUp,
  standingClock,
  submission,
  unlock,
  value,
  WATCH,
} from './support.ts';
import { audit, change, EXAMPLE_DAY, everyService, listed, pass, read, register, textsIn, WATCH_EXAMPLES } from './watch-support.ts';

/** The real functions, counted. */
vi.mock('../../../electron/vault/sealing.ts', async (original) => {
  const real = await original<typeof Sealing>();
  return { ...real, unseal: vi.fn<typeof real.unseal>(real.unseal), unsealChange: vi.fn<typeof real.unsealChange>(real.unsealChange) };
});

const place = { folder: '', remove: () => {} };
let open: House;
let clock = standingClock();

beforeEach(async () => {
  Object.assign(place, scratch());
  clock = standingClock();
  open = await house(place.folder, clock);
  await setUp(open);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

const unsealed = () => vi.mocked(unseal).mock.calls.length + vi.mocked(unsealChange).mock.calls.length;
const forgetCalls = () => {
  vi.mocked(unseal).mockClear();
  vi.mocked(unsealChange).mockClear();
};

describe('the list', () => {
  test('[PAR-90] shows each watch as it stands after all that happened, the first to begin first', async () => {
    const moved = await register(open);
    const soon = await register(open, { ...HOME, absence: { ...absence(), fromDate: '2026-11-26' } });
    await change(open, moved, { kind: 'dates', from: '2026-11-28', to: '2026-12-20' });
    clock.set('2026-11-29T06:30:00.000Z');
    await unlock(open, AGENT);
    await pass(open, moved.reference);
    clock.pass(60_000);
    await pass(open, moved.reference, 'anomaly', 'Volet ouvert');
    const rows = await listed(open);
    expect(rows.map(({ reference }) => reference)).toEqual([soon.reference, moved.reference]);
    expect(rows[1]).toEqual({
      reference: moved.reference,
      service: WATCH.id,
      status: 'received',
      commune: 'Pusey',
      communeCode: '70428',
      zone: 'unknown',
      address: '3 impasse de l’Exemple',
      period: { from: '2026-11-28', to: '2026-12-20' },
      cancelled: false,
      returnedEarly: false,
      lastPassage: { at: '2026-11-29T06:31:00.000Z', outcome: 'anomaly' },
      passages: 2,
      anomalies: 1,
      eraseAfter: '2026-12-27',
    });
    clock.set('2026-11-30T09:00:00.000Z');
    await unlock(open);
    await change(open, moved, { kind: 'earlyReturn', on: '2026-12-01' });
    expect((await listed(open))[1]).toMatchObject({
      returnedEarly: true,
      period: { to: '2026-12-01' },
      eraseAfter: '2026-12-08',
      passages: 2,
    });
    expect((await read(open, moved.reference)).row).toEqual((await listed(open))[1]);
  });

  test('[PAR-90] holds no other service, nothing cancelled, closed or erased, and what is taken up again', async () => {
    value(await open.handlers.submitDeposit(submission()));
    const [cancelled, closed, erased] = [await register(open), await register(open), await register(open)];
    await change(open, cancelled, { kind: 'cancelled' });
    await unlock(open);
    const references = async () => (await listed(open)).map(({ reference }) => reference).sort();
    expect(await references()).toEqual([closed.reference, erased.reference].sort());
    await pass(open, closed.reference);
    value(await open.handlers.changeDepositStatus({ reference: closed.reference, to: 'closed' }));
    value(await open.handlers.changeDepositStatus({ reference: erased.reference, to: 'erased' }));
    expect(await references()).toEqual([]);
    value(await open.handlers.changeDepositStatus({ reference: closed.reference, to: 'received' }));
    expect(await listed(open)).toMatchObject([{ reference: closed.reference, passages: 1 }]);
  });

  test('[PAR-90] one that does not open is named and hides no other', async () => {
    const [sound, damaged] = [await register(open), await register(open)];
    const { unseal: real } = await vi.importActual<typeof Sealing>('../../../electron/vault/sealing.ts');
    vi.mocked(unseal).mockImplementation((identity, sealed, expected) =>
      expected.reference === damaged.reference ? Promise.reject(new Error('damaged')) : real(identity, sealed, expected),
    );
    try {
      await unlock(open);
      expect(value(await open.handlers.listWatches({}))).toMatchObject({
        rows: [{ reference: sound.reference }],
        unopened: [damaged.reference],
      });
      expect((await audit(open, 1))[0]).toMatchObject({ event: 'watch.listed', facts: { count: 1 } });
    } finally {
      vi.mocked(unseal).mockImplementation(real);
    }
    expect(value(await open.handlers.listWatches({}))).toMatchObject({ rows: { length: 2 }, unopened: [] });
  });

  test('takes the zone from the table of the day', async () => {
    const entry = {
      zone: 'gendarmerie',
      communes: ['70428'],
      departments: [],
      source: 'essai',
      verifiedOn: '2026-11-01',
      expiresOn: '2026-12-01',
    };
    await open.close();
    open = await house(place.folder, clock, { config: configWith({ vault: { keySource: 'file' }, zones: [entry] }) });
    await register(open);
    await unlock(open);
    expect((await listed(open)).map(({ zone }) => zone)).toEqual(['gendarmerie']);
    clock.set('2026-12-02T09:00:00.000Z');
    await unlock(open);
    expect((await listed(open)).map(({ zone }) => zone)).toEqual(['unknown']);
  });

  test('[PAR-91] each listing leaves one line with how many were read, and no line of all this names a place or a note', async () => {
    const { reference } = await register(open);
    await unlock(open);
    await listed(open);
    await listed(open);
    await read(open, reference);
    await pass(open, reference, 'anomaly', 'Carreau cassé côté jardin');
    value(await open.handlers.showGuarded({ reference }));
    const lines = await audit(open);
    expect(lines.filter(({ event }) => event === 'watch.listed').map(({ facts }) => facts)).toEqual([{ count: 1 }, { count: 1 }]);
    expect(lines.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['watch.opened', 'watch.passed', 'deposit.guardedShown', 'deposit.made']),
    );
    const all = JSON.stringify(lines);
    for (const word of [...textsIn(HOME).filter((text) => text.length > 3), 'Carreau']) expect(all).not.toContain(word);
  });

  test.each(WATCH_EXAMPLES)('lists and opens what the visitor gave, without what opens doors: %s', async (_, service, answers) => {
    await open.close();
    clock.set(EXAMPLE_DAY);
    open = await house(place.folder, clock, everyService);
    const { reference } = await register(open, answers, service);
    await unlock(open);
    const [row] = await listed(open);
    const watch = await read(open, reference);
    const { open: readable, withheld } = splitGuarded(service, answers);
    expect(watch).toMatchObject({ answers: readable, withheld, changes: [] });
    expect(watch.row).toEqual(row);
    expect(row?.address).not.toBe('');
    expect(row?.commune).not.toBe('');
    const inList = new Set(textsIn(row));
    for (const field of service.steps.flatMap((step) => step.fields)) {
      const given = answers[field.id];
      if ((field.kind === 'name' || field.kind === 'phone' || field.guarded === true) && typeof given === 'string')
        expect(inList).not.toContain(given);
    }
  });
});

describe('what was read once', () => {
  test('[PAR-92] is not unsealed again while nothing changed, through a lock too, and only what is new afterwards', async () => {
    const many = [await register(open), await register(open), await register(open)];
    const [first] = many;
    if (first === undefined) throw new Error('none');
    await change(open, first, { kind: 'dates', from: '2026-11-28', to: '2026-12-14' });
    await unlock(open);
    forgetCalls();
    const before = await listed(open);
    expect(unsealed()).toBe(4);
    forgetCalls();
    expect(await listed(open)).toEqual(before);
    await open.handlers.lockStaff({});
    await unlock(open, AGENT);
    expect(await listed(open)).toEqual(before);
    expect(unsealed()).toBe(0);

    await change(open, first, { kind: 'dates', from: '2026-11-28', to: '2026-12-15' });
    await register(open);
    forgetCalls();
    const after = await listed(open);
    expect(unsealed()).toBe(2);
    expect(after).toHaveLength(4);
    expect(after.find(({ reference }) => reference === first.reference)?.period.to).toBe('2026-12-15');
    await open.purgeDue();
    forgetCalls();
    expect(await listed(open)).toEqual(after);
    expect(unsealed()).toBe(0);
  });

  test('lists asked for at the same moment agree and unseal once', async () => {
    await register(open);
    await register(open);
    await unlock(open);
    forgetCalls();
    const [one, two, three] = await Promise.all([listed(open), listed(open), listed(open)]);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
    expect(unsealed()).toBe(2);
  });
});

describe('the lock', () => {
  test.each(['listWatches', 'openWatch', 'showGuarded', 'recordPassage', 'handOverWatch', 'takeInArrival'] as const)(
    '%s refuses while staff mode is locked',
    async (channel) => {
      const { reference } = await register(open);
      await unlock(open);
      await listed(open);
      await open.handlers.lockStaff({});
      const acts = {
        listWatches: () => open.handlers.listWatches({}),
        openWatch: () => open.handlers.openWatch({ reference }),
        showGuarded: () => open.handlers.showGuarded({ reference }),
        recordPassage: () => open.handlers.recordPassage({ reference, requestId: randomUUID(), outcome: 'nothing', note: '' }),
        handOverWatch: () => open.handlers.handOverWatch({ reference, unit: 'luxeuil' }),
        takeInArrival: () => open.handlers.takeInArrival({ file: 'x.age' }),
      };
      expect(refusal(await acts[channel]())).toBe('notAllowed');
      expect(refusal(await open.patrolSheet(reference, true))).toBe('notAllowed');
    },
  );

  test('ends a listing under way: it answers nothing', async () => {
    for (let made = 0; made < 12; made += 1) await register(open);
    await unlock(open);
    const lines = (await audit(open)).length;
    const listing = open.handlers.listWatches({});
    await new Promise((resolve) => setImmediate(resolve));
    await open.lock('idle');
    expect(refusal(await listing)).toBe('notAllowed');
    await unlock(open);
    expect((await audit(open)).slice(0, -lines).map(({ event }) => event)).not.toContain('watch.listed');
    expect(await listed(open)).toHaveLength(12);
  });

  test('a revoked agent lists nothing, whoever was faster', async () => {
    await register(open);
    const agentId = await unlock(open, AGENT);
    await listed(open);
    await unlock(open, HEAD);
    value(await open.handlers.revokeAgent({ agentId }));
    expect(await listed(open)).toHaveLength(1);
    await open.handlers.lockStaff({});
    const { agents } = value(await open.handlers.staffState({}));
    expect(agents.map(({ name }) => name)).toEqual([HEAD.name]);
    expect(refusal(await open.handlers.listWatches({}))).toBe('notAllowed');
  });
});

describe('a passage', () => {
  test('[PAR-93] the same request logs it once, even at the same moment', async () => {
    const [one, other] = [await register(open), await register(open)];
    await unlock(open, AGENT);
    const request = {
      reference: one.reference,
      requestId: randomUUID(),
      outcome: 'anomaly',
      note: '  Portail forcé.\r\nRien de volé.  ',
    } as const;
    const rows = await Promise.all([1, 2, 3].map(() => open.handlers.recordPassage(request)));
    expect(rows.map((row) => value(row).passages)).toEqual([1, 1, 1]);
    expect((await audit(open)).filter(({ event }) => event === 'watch.passed').map(({ facts }) => facts)).toEqual([
      { outcome: 'anomaly', reference: one.reference },
    ]);
    expect(refusal(await open.handlers.recordPassage({ ...request, reference: other.reference }))).toBe('conflict');
    expect((await read(open, one.reference)).changes).toEqual([
      {
        at: clock.now().toISOString(),
        by: AGENT.name,
        change: { kind: 'passage', outcome: 'anomaly', note: 'Portail forcé.\nRien de volé.' },
      },
    ]);
  });

  test('a note has a longest length in characters of any script', async () => {
    const { reference } = await register(open);
    await unlock(open);
    const noted = (note: string) => open.handlers.recordPassage({ reference, requestId: randomUUID(), outcome: 'nothing', note });
    expect(refusal(await noted('😀'.repeat(MOST_NOTE)))).toBe('accepted');
    expect(await noted('é'.repeat(MOST_NOTE + 1))).toMatchObject({
      ok: false,
      failure: { code: 'answersRejected', detail: { fields: ['note'] } },
    });
  });

  test('[PAR-93] is refused once the watch is closed or erased, and for what is no watch', async () => {
    const { reference } = await register(open);
    const complaint = value(await open.handlers.submitDeposit(submission())).reference;
    await unlock(open);
    const passed = async (which: string) =>
      refusal(await open.handlers.recordPassage({ reference: which, requestId: randomUUID(), outcome: 'nothing', note: '' }));
    expect(await passed(complaint)).toBe('notFound');
    expect(await passed('OT-AAAA-AAAA-A')).toBe('notFound');
    value(await open.handlers.changeDepositStatus({ reference, to: 'closed' }));
    expect(await passed(reference)).toBe('conflict');
    expect(refusal(await open.handlers.openWatch({ reference }))).toBe('accepted');
    value(await open.handlers.changeDepositStatus({ reference, to: 'erased' }));
    expect(await passed(reference)).toBe('conflict');
    expect(refusal(await open.handlers.openWatch({ reference }))).toBe('conflict');
    expect(refusal(await open.handlers.showGuarded({ reference }))).toBe('conflict');
    expect(refusal(await open.handlers.openWatch({ reference: complaint }))).toBe('notFound');
  });
});

function absence() {
  const given = HOME['absence'];
  if (typeof given !== 'object' || given === null || !('shape' in given)) throw new Error('no absence');
  return given;
}
