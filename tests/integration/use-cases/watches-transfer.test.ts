/** A watch from one unit to another: opened by the other unit's key and by nobody else; what arrives is believed in nothing. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MOST_TRANSFER_BYTES, sealTransfer, unsealTransfer, type Transfer } from '../../../electron/vault/transfer.ts';
import { newKeyPair } from '../../../electron/vault/sealing.ts';
import { newReference } from '../../../shared/reference.ts';
import { AGENT, HOME, refusal, scratch, standingClock, submission, unlock, value, WATCH } from './support.ts';
import { audit, change, EXAMPLE_DAY, listed, pass, read, register, textsIn, unit, WATCH_EXAMPLES, type Unit } from './watch-support.ts';
import { findService } from '../../../shared/services/index.ts';

const place = { folder: '', remove: () => {} };
let clock = standingClock();
let here: Unit;
let there: Unit;
let elsewhere: Unit;

/** Both units and a third, before each test. */
function threeUnits(): void {
  beforeEach(async () => {
    Object.assign(place, scratch());
    clock = standingClock();
    there = await unit(join(place.folder, 'there'), clock);
    elsewhere = await unit(join(place.folder, 'elsewhere'), clock);
    here = await unit(join(place.folder, 'here'), clock, {
      units: [
        { id: 'there', name: 'Unité d’en face', recipient: there.recipient },
        { id: 'elsewhere', name: 'Autre unité', recipient: elsewhere.recipient },
        { id: 'keyless', name: 'Unité sans clé' },
      ],
    });
  });
  afterEach(() => leave(here, there, elsewhere));
}

async function leave(...units: readonly Unit[]): Promise<void> {
  for (const each of units) await each.open.close();
  place.remove();
}

/** The unit that takes in. */
async function receiver(): Promise<void> {
  Object.assign(place, scratch());
  clock = standingClock();
  there = await unit(join(place.folder, 'there'), clock);
}

const NOTE = 'Carreau cassé côté jardin';

/** A watch with a history, registered here. */
async function lived(): Promise<{ readonly reference: string; readonly code: string }> {
  const made = await register(here.open);
  await change(here.open, made, { kind: 'dates', from: '2026-11-28', to: '2026-12-20' });
  clock.pass(1_000);
  await pass(here.open, made.reference, 'anomaly', NOTE);
  return made;
}

/** Hands a watch over and carries the file. Returns its name and bytes. */
async function carried(reference: string, to: Unit = there): Promise<{ readonly fileName: string; readonly bytes: Buffer }> {
  const { fileName } = value(await here.open.handlers.handOverWatch({ reference, unit: 'there' }));
  const bytes = readFileSync(join(here.departures, fileName));
  writeFileSync(join(to.arrivals, fileName), bytes);
  return { fileName, bytes };
}

async function opens(key: string, bytes: Uint8Array): Promise<string | null> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  return decrypter.decrypt(bytes, 'text').catch(() => null);
}

describe('handing over', () => {
  threeUnits();

  test('[PAR-94] the other unit opens it, with all that followed, and works on', async () => {
    const { reference, code } = await lived();
    const { fileName } = await carried(reference);
    expect(fileName).toBe(`${reference}.there.age`);
    expect(value(await there.open.handlers.listArrivals({}))).toEqual({
      configured: true,
      files: [fileName],
      recipient: there.recipient,
      units: [],
    });
    expect(value(await there.open.handlers.takeInArrival({ file: fileName }))).toEqual({ reference });
    const [mine, theirs] = [await read(here.open, reference), await read(there.open, reference)];
    expect(theirs).toEqual({ ...mine, changes: mine.changes.map((each) => ({ ...each, by: null })) });
    expect(theirs.changes.at(-1)?.change).toEqual({ kind: 'passage', outcome: 'anomaly', note: NOTE });
    expect(await listed(there.open)).toEqual(await listed(here.open));
    expect(value(await there.open.handlers.showGuarded({ reference })).answers).toEqual({ gateCode: HOME['gateCode'] });
    expect((await pass(there.open, reference)).passages).toBe(2);
    // The code of the receipt belongs to the unit that gave it.
    expect(refusal(await there.open.handlers.openTicket({ visitId: randomUUID(), reference, code }))).toBe('wrongSecret');
    const lines = await audit(there.open);
    expect(lines.find(({ event }) => event === 'deposit.takenIn')?.facts).toEqual({ reference, service: WATCH.id });
    expect((await audit(here.open)).find(({ event }) => event === 'deposit.handedOver')?.facts).toEqual({ reference, unit: 'there' });
    for (const word of [...textsIn(HOME).filter((text) => text.length > 3), NOTE]) expect(JSON.stringify(lines)).not.toContain(word);
  });

  test('[PAR-94] nobody else opens it: not this unit, not a recovery key, not a third unit; and nothing in it can be read', async () => {
    const { reference } = await lived();
    const { bytes } = await carried(reference);
    expect(bytes.toString('latin1').match(/^-> X25519 /gm)).toHaveLength(1);
    for (const word of [...textsIn(HOME).filter((text) => text.length > 3), NOTE, AGENT.name, reference])
      expect(bytes.includes(word)).toBe(false);
    for (const key of [here.recoveryKey, there.recoveryKey, elsewhere.recoveryKey]) expect(await opens(key, bytes)).toBeNull();
    for (const other of [here, elsewhere]) {
      writeFileSync(join(other.arrivals, 'x.age'), bytes);
      expect(refusal(await other.open.handlers.takeInArrival({ file: 'x.age' }))).toBe('answersRejected');
      expect(existsSync(join(other.arrivals, 'x.age'))).toBe(true);
    }
  });

  test('[PAR-94] what was taken in is sealed to that unit and its recovery key, and goes with its retention', async () => {
    const { reference } = await lived();
    const { fileName } = await carried(reference);
    value(await there.open.handlers.takeInArrival({ file: fileName }));
    const exported = value(await there.open.handlers.exportDeposit({ reference })).fileName;
    const bytes = readFileSync(join(there.departures, exported));
    expect(await opens(there.recoveryKey, bytes)).toContain('impasse de l’Exemple');
    expect(await opens(here.recoveryKey, bytes)).toBeNull();
    clock.set('2026-12-27T22:00:00.000Z');
    expect(await there.open.purgeDue()).toBe(0);
    clock.set('2026-12-27T23:30:00.000Z');
    expect(await there.open.purgeDue()).toBe(1);
    await unlock(there.open);
    expect(refusal(await there.open.handlers.openWatch({ reference }))).toBe('conflict');
    expect(await listed(there.open)).toEqual([]);
  });

  test('is refused without a key, without a folder, for no watch, and once the watch is over', async () => {
    const { reference } = await register(here.open);
    const hand = async (parts: { reference?: string; unit?: string }) =>
      refusal(await here.open.handlers.handOverWatch({ reference, unit: 'there', ...parts }));
    expect(await hand({ unit: 'keyless' })).toBe('notFound');
    expect(await hand({ unit: 'unknown' })).toBe('notFound');
    const complaint = value(await here.open.handlers.submitDeposit(submission())).reference;
    expect(await hand({ reference: complaint })).toBe('notFound');
    value(await here.open.handlers.changeDepositStatus({ reference, to: 'closed' }));
    expect(await hand({})).toBe('conflict');
    value(await here.open.handlers.changeDepositStatus({ reference, to: 'erased' }));
    expect(await hand({})).toBe('conflict');
    expect(value(await here.open.handlers.listArrivals({})).units).toEqual([
      { id: 'there', name: 'Unité d’en face' },
      { id: 'elsewhere', name: 'Autre unité' },
    ]);
    expect(existsSync(here.departures) ? readdirSync(here.departures) : []).toEqual([]);
    expect((await audit(here.open)).map(({ event }) => event)).not.toContain('deposit.handedOver');
  });

  test('a folder that refuses the file gets none, and no line says that it did', async () => {
    const { reference } = await register(here.open);
    rmSync(here.departures, { recursive: true, force: true });
    writeFileSync(here.departures, 'a file in place of the folder');
    expect(refusal(await here.open.handlers.handOverWatch({ reference, unit: 'there' }))).toBe('unexpected');
    expect((await audit(here.open)).map(({ event }) => event)).not.toContain('deposit.handedOver');
  });
});

describe('every example', () => {
  beforeAll(async () => {
    Object.assign(place, scratch());
    clock = standingClock(EXAMPLE_DAY);
    there = await unit(join(place.folder, 'there'), clock, {}, { findService });
    const units = [{ id: 'there', name: 'x', recipient: there.recipient }];
    here = await unit(join(place.folder, 'here'), clock, { units }, { findService });
  });
  afterAll(() => leave(here, there));

  test.each(WATCH_EXAMPLES)('crosses whole: %s', async (_, service, answers) => {
    const { reference } = await register(here.open, answers, service);
    const { fileName } = await carried(reference);
    value(await there.open.handlers.takeInArrival({ file: fileName }));
    expect(await read(there.open, reference)).toEqual(await read(here.open, reference));
    expect(await there.open.handlers.showGuarded({ reference })).toEqual(await here.open.handlers.showGuarded({ reference }));
  });
});

/** What an honest unit would send. */
function transfer(parts: Partial<Transfer> = {}): Transfer {
  return {
    format: 1,
    kind: 'watch',
    reference: newReference('OT', (size) => crypto.getRandomValues(new Uint8Array(size))),
    service: WATCH.id,
    version: WATCH.version,
    locale: 'fr',
    receivedAt: '2026-11-22T09:00:00.000Z',
    answers: HOME,
    changes: [],
    ...parts,
  };
}

/** Everything that taking in would change. */
async function footprint(): Promise<string> {
  return JSON.stringify([await listed(there.open), (await audit(there.open)).filter(({ event }) => event !== 'watch.listed').length]);
}

/** Puts bytes into the folder of the other unit, and what taking them in answers. Nothing is kept of what is refused, and the file stays. */
async function arrival(bytes: Uint8Array): Promise<string> {
  const file = `${randomUUID()}.age`;
  const before = await footprint();
  writeFileSync(join(there.arrivals, file), bytes);
  const answer = refusal(await there.open.handlers.takeInArrival({ file }));
  expect(existsSync(join(there.arrivals, file))).toBe(answer !== 'accepted');
  if (answer !== 'accepted') expect(await footprint()).toBe(before);
  return answer;
}

/** Seals any value to the other unit, as whoever knows its public key could. */
async function forged(content: object): Promise<Buffer> {
  const honest = transfer();
  return sealTransfer(there.recipient, { ...honest, ...content });
}

describe('taking in', () => {
  beforeEach(receiver);
  afterEach(() => leave(there));

  test('[PAR-95] takes an honest file once: the second time its reference is here already', async () => {
    const bytes = await forged({ reference: 'OT-7K3M-9GX4-C' });
    const mine = transfer();
    const sealed = await sealTransfer(there.recipient, mine);
    expect(await arrival(sealed)).toBe('accepted');
    expect(await arrival(sealed)).toBe('conflict');
    await unlock(there.open);
    value(await there.open.handlers.changeDepositStatus({ reference: mine.reference, to: 'erased' }));
    expect(await arrival(sealed)).toBe('conflict');
    // A reference whose check character does not fit was given by no terminal.
    expect(await arrival(bytes)).toBe('answersRejected');
  });

  test('[PAR-95] refuses a file altered at any place, cut, or followed by more', async () => {
    const sealed = await sealTransfer(there.recipient, transfer());
    const places = [0, 25, 60, 100, 150, 200, Math.floor(sealed.length / 2), sealed.length - 1];
    for (const at of places) {
      const altered = Buffer.from(sealed);
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
      expect(await arrival(altered)).toBe('answersRejected');
    }
    expect(await arrival(sealed.subarray(0, sealed.length - 1))).toBe('answersRejected');
    expect(await arrival(Buffer.concat([sealed, Buffer.from('x')]))).toBe('answersRejected');
    expect(await arrival(Buffer.alloc(0))).toBe('answersRejected');
  });

  test('[PAR-95] refuses what is too large, whatever it is', async () => {
    expect(await arrival(Buffer.alloc(MOST_TRANSFER_BYTES + 1))).toBe('answersRejected');
    const note = 'é'.repeat(500);
    const changes = Array.from({ length: 1_500 }, () => passed(note));
    const large = await forged({ changes });
    expect(large.length).toBeGreaterThan(MOST_TRANSFER_BYTES);
    expect(await arrival(large)).toBe('answersRejected');
    // The control: the same, shorter, is taken in.
    expect(await arrival(await forged({ changes: changes.slice(0, 40) }))).toBe('accepted');
  });

  test('[PAR-95] follows no path out of the folder, no link, and waits for no pipe', async () => {
    const outside = join(place.folder, 'outside.age');
    const sealed = await sealTransfer(there.recipient, transfer());
    writeFileSync(outside, sealed);
    symlinkSync(outside, join(there.arrivals, 'link.age'));
    mkdirSync(join(there.arrivals, 'folder.age'));
    execFileSync('mkfifo', [join(there.arrivals, 'pipe.age')]);
    writeFileSync(join(there.arrivals, '.hidden.age'), sealed);
    writeFileSync(join(there.arrivals, 'other.txt'), sealed);
    writeFileSync(join(there.arrivals, 'é.age'), sealed);
    const before = await footprint();
    const names = [
      'link.age',
      'folder.age',
      'pipe.age',
      'none.age',
      '.hidden.age',
      'other.txt',
      'é.age',
      '../../outside.age',
      outside,
      '..',
      '',
    ];
    for (const file of names) expect([file, refusal(await there.open.handlers.takeInArrival({ file }))]).toEqual([file, 'notFound']);
    expect(value(await there.open.handlers.listArrivals({})).files).toEqual([]);
    expect(await footprint()).toBe(before);
    expect(existsSync(outside)).toBe(true);
    // The control: the same bytes as a plain file are taken in.
    linkSync(outside, join(there.arrivals, 'plain.age'));
    expect(refusal(await there.open.handlers.takeInArrival({ file: 'plain.age' }))).toBe('accepted');
  });

  test('keeps as long as the unit that received it would: from the last day, or from the day of an early return', async () => {
    const kept = async (content: Partial<Transfer>) => {
      const mine = transfer(content);
      expect(await arrival(await sealTransfer(there.recipient, mine))).toBe('accepted');
      return (await listed(there.open)).find(({ reference }) => reference === mine.reference)?.eraseAfter;
    };
    expect(await kept({})).toBe('2026-12-19');
    expect(await kept({ changes: [moved('2026-11-28', '2026-12-20')] })).toBe('2026-12-27');
    const back = { at: '2026-11-22T10:00:00.000Z', change: { kind: 'earlyReturn', on: '2026-11-30' } } as const;
    expect(await kept({ changes: [moved('2026-11-28', '2026-12-20'), back] })).toBe('2026-12-07');
  });

  test('brings no bytes but honest ones to the list', async () => {
    const own = await newKeyPair();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        expect(await unsealTransfer(own.identity, Buffer.from(bytes))).toBeNull();
      }),
    );
  });

  test('needs a folder', async () => {
    await there.open.close();
    there = await unit(join(place.folder, 'no-folder'), clock, { importFolder: null });
    expect(refusal(await there.open.handlers.takeInArrival({ file: 'x.age' }))).toBe('conflict');
    expect(value(await there.open.handlers.listArrivals({}))).toMatchObject({ configured: false, files: [] });
    await there.open.close();
    there = await unit(join(place.folder, 'unplugged'), clock, { importFolder: join(place.folder, 'nowhere') });
    expect(refusal(await there.open.handlers.takeInArrival({ file: 'x.age' }))).toBe('notFound');
    expect(value(await there.open.handlers.listArrivals({}))).toMatchObject({ configured: true, files: [] });
  });
});

// Nothing that is refused changes the unit, which `arrival` holds: one unit may be sent it all.
describe('taking in what does not fit', () => {
  beforeAll(receiver);
  afterAll(() => leave(there));

  test.each<readonly [string, object]>([
    ['another form', { format: 2 }],
    ['another kind', { kind: 'deposit' }],
    ['a key more', { admin: true }],
    ['an unknown service', { service: 'unknown' }],
    ['a service that is no watch', { service: 'preComplaint' }],
    ['another service’s reference', { reference: 'PP-7K3M-9GX4-C' }],
    ['an instant that is none', { receivedAt: 'yesterday' }],
    ['an instant of another form', { receivedAt: '2026-11-22' }],
    ['a request from the future', { receivedAt: '2026-12-24T09:00:00.000Z' }],
    [
      'a change before the request',
      { changes: [{ at: '2026-11-21T09:00:00.000Z', change: { kind: 'passage', outcome: 'nothing', note: '' } }] },
    ],
    [
      'a change from the future',
      { changes: [{ at: '2027-11-21T09:00:00.000Z', change: { kind: 'passage', outcome: 'nothing', note: '' } }] },
    ],
    ['an unknown change', { changes: [{ at: '2026-11-22T09:30:00.000Z', change: { kind: 'opened' } }] }],
    ['answers that are none', { answers: 'x' }],
    ['an answer to no question', { answers: { ...HOME, more: 'x' } }],
    ['a place of another form', { answers: { ...HOME, commune: 'Pusey' } }],
    ['a text that is too long', { answers: { ...HOME, street: 'x'.repeat(500) } }],
    ['no period', { answers: { ...HOME, absence: undefined } }],
    ['days that are none', { answers: { ...HOME, absence: period('2026-02-30', '2026-03-02') } }],
    ['a period backwards', { answers: { ...HOME, absence: period('2026-12-12', '2026-11-28') } }],
    ['a period that would be kept for ever', { answers: { ...HOME, absence: period('2026-11-28', '2199-12-31') } }],
    ['a change that would be kept for ever', { changes: [moved('2026-11-28', '2199-12-31')] }],
    ['a change to a day that is none', { changes: [moved('2026-11-28', '2026-13-01')] }],
  ])('[PAR-95] refuses, although it was sealed to this unit: %s', async (_, content) => {
    expect(await arrival(await forged(content))).toBe('answersRejected');
  });

  test.each<readonly [string, object]>([
    ['a newer version of the service', { version: WATCH.version + 1 }],
    ['a watch that was cancelled', { changes: [{ at: '2026-11-22T09:30:00.000Z', change: { kind: 'cancelled' } }] }],
    [
      'a watch that had to be erased already',
      { receivedAt: '2026-09-22T09:00:00.000Z', answers: { ...HOME, absence: period('2026-09-28', '2026-10-02') } },
    ],
  ])('[PAR-95] refuses as no longer fitting: %s', async (_, content) => {
    expect(await arrival(await forged(content))).toBe('conflict');
  });
});

function period(fromDate: string, toDate: string) {
  return { shape: 'interval', fromDate, fromTime: '', toDate, toTime: '' } as const;
}

function moved(from: string, to: string): Transfer['changes'][number] {
  return { at: '2026-11-22T09:30:00.000Z', change: { kind: 'dates', from, to } };
}

function passed(note: string): Transfer['changes'][number] {
  return { at: '2026-11-22T09:30:00.000Z', change: { kind: 'passage', outcome: 'nothing', note } };
}
