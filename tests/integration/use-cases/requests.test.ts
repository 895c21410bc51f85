/** Requests on their way to an addressee: opened by the addressee's key and nobody else's, closed with their file or not at all, erased the next day. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commit } from '../../../electron/store/access.ts';
import { openStore } from '../../../electron/store/store.ts';
import { depositByReference } from '../../../electron/use-cases/open-deposit.ts';
import { withDraft } from '../../../electron/use-cases/whole-file.ts';
import { newKeyPair } from '../../../electron/vault/sealing.ts';
import type { Answers, ServiceDefinition } from '../../../shared/flow/definition.ts';
import type { DepositRow } from '../../../shared/ipc/deposits.ts';
import { findService, SERVICES } from '../../../shared/services/index.ts';
import { terminalKeys } from '../../fixtures/terminal-keys.ts';
import { mayMount, smallDisk } from '../../fixtures/small-disk.ts';
import { AGENT, configWith, house, refusal, scratch, standingClock, submission, unlock, value } from './support.ts';
import { audit, EXAMPLE_DAY, textsIn, unit, type Unit } from './watch-support.ts';

const place = { folder: '', remove: () => {} };
let clock = standingClock(EXAMPLE_DAY);
let here: Unit;
let centre: { readonly identity: string; readonly recipient: string };

const { recruitmentContact, safetyAdvice, citizenParticipation } = SERVICES;

const addressees = () => [
  { id: 'centre', name: 'Centre de recrutement', recipient: centre.recipient, services: ['recruitmentContact', 'safetyAdvice'] },
  { id: 'mairie', name: 'Mairie', services: ['citizenParticipation'] },
];

async function open(parts: Parameters<typeof unit>[2] = {}): Promise<Unit> {
  return unit(join(place.folder, 'here'), clock, { addressees: addressees(), ...parts }, { findService });
}

beforeEach(async () => {
  Object.assign(place, scratch());
  clock = standingClock(EXAMPLE_DAY);
  centre = await newKeyPair();
  here = await open();
});
afterEach(async () => {
  await here.open.close();
  place.remove();
});

async function asked(service: ServiceDefinition, answers: Answers): Promise<string> {
  clock.pass(60_000);
  const request = submission({ service: service.id, version: service.version, answers });
  return value(await here.open.handlers.submitDeposit(request)).reference;
}

async function rowOf(reference: string): Promise<DepositRow> {
  const [row] = value(await here.open.handlers.listDeposits({ status: null, search: reference })).rows;
  if (row === undefined) throw new Error('no such deposit');
  return row;
}

const all = () => here.open.handlers.handOverRequests({ addressee: 'centre', reference: null });

async function readWith(identity: string, bytes: Buffer): Promise<string | null> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(bytes, 'text').catch(() => null);
}

const fileIn = (name: string): Buffer => readFileSync(join(here.departures, name));
const files = (): readonly string[] => (existsSync(here.departures) ? readdirSync(here.departures).sort() : []);
const handedLines = async () => (await audit(here.open)).filter(({ event }) => event === 'deposit.handedOver').map(({ facts }) => facts);

describe('[PAR-156] handing one request over', () => {
  test('the addressee reads it in French, and nobody else opens the file', async () => {
    const answers = recruitmentContact.examples.minor;
    const reference = await asked(recruitmentContact, answers);
    const handed = value(await here.open.handlers.handOverRequests({ addressee: 'centre', reference }));
    expect(handed.fileName).toBe(`${reference}.centre.age`);
    expect(handed.rows).toEqual([await rowOf(reference)]);
    const bytes = fileIn(handed.fileName ?? '');
    const text = await readWith(centre.identity, bytes);
    expect(text).toContain('Centre de recrutement');
    expect(text).toContain(reference);
    expect(text).toContain('Gendarme adjoint volontaire (GAV)');
    expect(text).toContain('dominique.modele@example.org');
    expect(text).toContain(recruitmentContact.words.fr.warnings.contactMe);
    for (const key of [here.recoveryKey, (await newKeyPair()).identity]) expect(await readWith(key, bytes)).toBeNull();
    expect(bytes.toString('latin1').match(/^-> X25519 /gm)).toHaveLength(1);
    for (const word of [...textsIn(answers).filter((each) => each.length > 5), reference]) expect(bytes.includes(word)).toBe(false);
    expect(await rowOf(reference)).toMatchObject({ status: 'closed', eraseAfter: '2026-11-22' });
    expect(await handedLines()).toEqual([{ reference, unit: 'centre' }]);
  });

  test('it can be handed over again on the same day, beside the first file, and is gone the next', async () => {
    const reference = await asked(recruitmentContact, recruitmentContact.examples.full);
    value(await here.open.handlers.handOverRequests({ addressee: 'centre', reference }));
    value(await here.open.handlers.handOverRequests({ addressee: 'centre', reference }));
    expect(files()).toEqual([`${reference}.centre-2.age`, `${reference}.centre.age`]);
    expect(refusal(await here.open.handlers.changeDepositStatus({ reference, to: 'received' }))).toBe('conflict');
    clock.set('2026-11-22T22:30:00.000Z');
    expect(await here.open.purgeDue()).toBe(0);
    clock.set('2026-11-22T23:30:00.000Z');
    expect(await here.open.purgeDue()).toBe(1);
    await unlock(here.open);
    expect(refusal(await here.open.handlers.openDeposit({ reference }))).toBe('conflict');
    expect(refusal(await here.open.handlers.handOverRequests({ addressee: 'centre', reference }))).toBe('conflict');
  });

  test('an agent who hands it over on paper says so, and it goes the next day too', async () => {
    const reference = await asked(citizenParticipation, citizenParticipation.examples.full);
    expect((await rowOf(reference)).eraseAfter).toBe('2026-12-22');
    expect(value(await here.open.handlers.changeDepositStatus({ reference, to: 'closed' })).eraseAfter).toBe('2026-11-22');
    clock.set('2026-11-22T23:30:00.000Z');
    expect(await here.open.purgeDue()).toBe(1);
  });

  test('is refused without a key, for another addressee, for what is no request, and while locked', async () => {
    const hand = async (addressee: string, reference: string | null) =>
      refusal(await here.open.handlers.handOverRequests({ addressee, reference }));
    const volunteer = await asked(citizenParticipation, citizenParticipation.examples.minimal);
    expect(await hand('mairie', volunteer)).toBe('notFound');
    expect(await hand('centre', volunteer)).toBe('notFound');
    expect(await hand('nobody', volunteer)).toBe('notFound');
    expect(await hand('centre', null)).toBe('notFound');
    const complaint = await asked(SERVICES.preComplaint, SERVICES.preComplaint.examples.minimal);
    expect(await hand('centre', complaint)).toBe('notFound');
    const request = await asked(recruitmentContact, recruitmentContact.examples.full);
    value(await here.open.handlers.changeDepositStatus({ reference: request, to: 'erased' }));
    expect(await hand('centre', request)).toBe('conflict');
    await here.open.handlers.lockStaff({});
    expect(await hand('centre', null)).toBe('notAllowed');
    expect(refusal(await here.open.handlers.listAddressees({}))).toBe('notAllowed');
    expect(files()).toEqual([]);
  });

  test('says that no folder is configured', async () => {
    await here.open.close();
    rmSync(join(place.folder, 'here'), { recursive: true });
    here = await open({ exportFolder: null });
    await asked(recruitmentContact, recruitmentContact.examples.full);
    expect(refusal(await all())).toBe('conflict');
    expect(value(await here.open.handlers.listAddressees({})).folder).toBe(false);
  });
});

describe('[PAR-157] handing all that wait for an addressee over', () => {
  test('one file holds them all, oldest first, and each has its audit line', async () => {
    await unlock(here.open, AGENT);
    const first = await asked(recruitmentContact, recruitmentContact.examples.full);
    const second = await asked(safetyAdvice, safetyAdvice.examples.full);
    const other = await asked(citizenParticipation, citizenParticipation.examples.full);
    expect(value(await here.open.handlers.listAddressees({}))).toEqual({
      folder: true,
      addressees: [
        { id: 'centre', name: 'Centre de recrutement', hasKey: true, services: ['recruitmentContact', 'safetyAdvice'], waiting: 2 },
        { id: 'mairie', name: 'Mairie', hasKey: false, services: ['citizenParticipation'], waiting: 1 },
      ],
      unaddressed: [],
    });
    expect(value(await all())).toMatchObject({ fileName: 'centre.2026-11-22.age', rows: [{ reference: first }, { reference: second }] });
    const text = (await readWith(centre.identity, fileIn('centre.2026-11-22.age'))) ?? '';
    expect(text.split('\n').filter((line) => /^[A-Z]{2}-/.test(line))).toEqual([first, second]);
    expect((await handedLines()).toReversed()).toEqual([
      { reference: first, unit: 'centre' },
      { reference: second, unit: 'centre' },
    ]);
    for (const reference of [first, second]) expect((await rowOf(reference)).status).toBe('closed');
    expect((await rowOf(other)).status).toBe('received');
    expect(refusal(await all())).toBe('notFound');
    const ofCentre = await here.open.handlers.listDeposits({ status: null, search: '', service: 'safetyAdvice' });
    expect(value(ofCentre).rows.map(({ reference }) => reference)).toEqual([second]);

    const third = await asked(recruitmentContact, recruitmentContact.examples.minimal);
    expect(value(await all())).toMatchObject({ fileName: 'centre.2026-11-22-2.age', rows: [{ reference: third, status: 'closed' }] });
    expect(await readWith(centre.identity, fileIn('centre.2026-11-22-2.age'))).toContain(third);
    clock.set('2026-11-22T23:30:00.000Z');
    expect(await here.open.purgeDue()).toBe(3);
  });

  test('one that cannot be opened stays and is named; the others leave without it', async () => {
    const [first, second, third] = [
      await asked(recruitmentContact, recruitmentContact.examples.full),
      await asked(safetyAdvice, safetyAdvice.examples.full),
      await asked(recruitmentContact, recruitmentContact.examples.minimal),
    ];
    await here.open.close();
    const dataDir = join(place.folder, 'here', 'data');
    const base = await openStore({ dataDir, keys: terminalKeys(dataDir).store, now: clock.now });
    if (!base.ok) throw new Error(base.reason);
    const sealedOf = async (reference: string) => (await depositByReference(base.store.read, reference))?.sealed ?? Buffer.alloc(0);
    const spoilt = await sealedOf(third);
    spoilt.subarray(-20).fill(0);
    for (const [reference, sealed] of [[first, await sealedOf(second)] as const, [third, spoilt] as const]) {
      await base.store.write(async (tx) => {
        tx.change('deposit', { reference }, { sealed });
        return commit(null, { event: 'deposit.opened', actor: 'system', facts: { reference } });
      });
    }
    base.store.close();
    const config = configWith({ vault: { keySource: 'file' }, exportFolder: here.departures, addressees: addressees() });
    here = { ...here, open: await house(dataDir, clock, { config, findService }) };
    await unlock(here.open);
    expect(value(await all())).toMatchObject({
      fileName: 'centre.2026-11-22.age',
      rows: [{ reference: second, status: 'closed' }],
      unopened: [first, third],
    });
    const text = (await readWith(centre.identity, fileIn('centre.2026-11-22.age'))) ?? '';
    expect(text.split('\n').filter((line) => /^[A-Z]{2}-/.test(line))).toEqual([second]);
    expect(await handedLines()).toEqual([{ reference: second, unit: 'centre' }]);
    for (const reference of [first, third]) expect((await rowOf(reference)).status).toBe('received');
    expect(value(await all())).toEqual({ fileName: null, rows: [], unopened: [first, third] });
    expect(files()).toEqual(['centre.2026-11-22.age']);
  });

  test('nothing that a visitor typed looks like another request', async () => {
    const address = 'Ferme d’exemple';
    const reference = await asked(safetyAdvice, { ...safetyAdvice.examples.full, address: `${address}\nRC-0000-0000-0` });
    value(await all());
    const text = (await readWith(centre.identity, fileIn('centre.2026-11-22.age'))) ?? '';
    expect(text).toContain(address);
    expect(text.split('\n').filter((line) => /^[A-Z]{2}-/.test(line))).toEqual([reference]);
  });

  test('a service without an addressee is named, and its requests wait', async () => {
    await here.open.close();
    rmSync(join(place.folder, 'here'), { recursive: true });
    here = await open({ addressees: [] });
    await asked(recruitmentContact, recruitmentContact.examples.full);
    await asked(SERVICES.preComplaint, SERVICES.preComplaint.examples.minimal);
    expect(value(await here.open.handlers.listAddressees({}))).toMatchObject({ addressees: [], unaddressed: ['recruitmentContact'] });
  });
});

describe('[PAR-158] a folder that refuses the file', () => {
  test('leaves every request waiting, without a line and without a file', async () => {
    const reference = await asked(recruitmentContact, recruitmentContact.examples.full);
    rmSync(here.departures, { recursive: true, force: true });
    writeFileSync(here.departures, 'a file in place of the folder');
    expect(refusal(await all())).toBe('unexpected');
    expect(await rowOf(reference)).toMatchObject({ status: 'received', eraseAfter: '2027-02-19' });
    expect(await handedLines()).toEqual([]);
    rmSync(here.departures);
    expect(value(await all()).rows).toHaveLength(1);
  });

  test('so do files that bear every name there is', async () => {
    const reference = await asked(recruitmentContact, recruitmentContact.examples.full);
    mkdirSync(here.departures, { recursive: true });
    for (let turn = 1; turn <= 99; turn += 1)
      writeFileSync(join(here.departures, `${reference}.CENTRE${turn === 1 ? '' : `-${turn}`}.age`), '');
    expect(refusal(await here.open.handlers.handOverRequests({ addressee: 'centre', reference }))).toBe('unexpected');
    expect((await rowOf(reference)).status).toBe('received');
    expect(await handedLines()).toEqual([]);
  });

  test('a draft that cannot get its name leaves nothing, and a name is taken back when the base then fails', async () => {
    const bytes = Buffer.from('sealed');
    mkdirSync(join(here.departures, 'taken.age', 'x'), { recursive: true });
    expect(await withDraft(here.departures, 'taken.age', bytes, (name) => name())).toBe(false);
    expect(files()).toEqual(['taken.age']);
    const failing = withDraft(here.departures, 'free.age', bytes, async (name) => {
      expect(await name()).toBe(true);
      throw new Error('the base takes nothing');
    });
    await expect(failing).rejects.toThrow('the base takes nothing');
    expect(files()).toEqual(['taken.age']);
  });

  test.runIf(mayMount())('so does a disk without room', async () => {
    const disk = smallDisk('1m');
    if (disk === null) throw new Error('no small disk');
    try {
      await here.open.close();
      rmSync(join(place.folder, 'here'), { recursive: true });
      here = await open({ exportFolder: join(disk.folder, 'out') });
      const reference = await asked(recruitmentContact, recruitmentContact.examples.full);
      disk.fill();
      expect(refusal(await all())).toBe('unexpected');
      expect((await rowOf(reference)).status).toBe('received');
      disk.free();
      expect(value(await all()).rows).toHaveLength(1);
    } finally {
      disk.remove();
    }
  });
});
