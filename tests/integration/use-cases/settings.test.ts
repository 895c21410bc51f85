/** Settings changed on the screen, on a real base: they hold at once, survive a restart, are audited without their values, and can be taken back. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import type { SettingsView } from '../../../shared/ipc/upkeep.ts';
import type { GroupValue, SettingGroup } from '../../../shared/settings/groups.ts';
import { AGENT, SAMPLE, configWith, house, refusal, scratch, setUp, standingClock, submission, unlock, value } from './support.ts';

let place: ReturnType<typeof scratch>;
let open: House;
const clock = standingClock();
const FILE = { vault: { keySource: 'file' }, importFolder: 'arrivees', point: { name: 'Accueil d’essai' } };

const start = async (parts: object = {}): Promise<void> => {
  open = await house(place.folder, clock, {
    config: { ...configWith({ ...FILE, ...parts }), importFolder: join(place.folder, 'arrivees') },
  });
};
beforeEach(async () => {
  place = scratch();
  mkdirSync(join(place.folder, 'arrivees'));
  await start();
  await setUp(open);
  await unlock(open);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

const read = async (): Promise<SettingsView> => value(await open.handlers.readSettings({}));
const valueOf = async (group: SettingGroup): Promise<GroupValue> => (await read()).groups.find((each) => each.group === group)?.value ?? {};
const numberOf = async (group: SettingGroup): Promise<number> => (await read()).groups.find((each) => each.group === group)?.number ?? -1;
const apply = async (group: SettingGroup, next: GroupValue) =>
  open.handlers.applySettings({ group, value: next, after: await numberOf(group) });
const withOffer = async (offered: boolean): Promise<GroupValue> => ({
  ...(await valueOf('services')),
  preComplaint: { offered, mode: 'sealed', retentionDays: 30 },
});
const lines = async () => value(await open.handlers.readAudit({ limit: 20 })).rows;

describe('a change', () => {
  it('holds at once: the service is neither offered nor taken any more, and is again after the undo', async () => {
    expect((await open.services()).map(({ id }) => id)).toContain(SAMPLE.id);
    const view = value(await apply('services', await withOffer(false)));
    expect((await open.services()).map(({ id }) => id)).not.toContain(SAMPLE.id);
    expect(refusal(await open.handlers.submitDeposit(submission()))).toBe('notFound');
    const [newest] = view.history;
    expect(newest).toMatchObject({ number: 1, by: 'Camille Aubert', group: 'services', undoable: true, undoes: null });
    value(await open.handlers.undoSettings({ change: 1 }));
    expect(await open.handlers.submitDeposit(submission())).toMatchObject({ ok: true });
  });

  it('holds for retention, slots and what the first screen says, without a restart', async () => {
    value(await apply('services', { ...(await withOffer(true)), preComplaint: { offered: true, mode: 'sealed', retentionDays: 3 } }));
    expect(value(await open.handlers.submitDeposit(submission())).eraseAfter).toBe('2026-11-26');
    const diary = { slotMinutes: 60, daysAhead: 1, week: [{ weekday: 2, from: '09:00', to: '11:00' }], closedDays: [] };
    value(await apply('diary', { diary }));
    expect(value(await open.handlers.listSlots({ visitId: submission().visitId })).slots).toEqual([
      { date: '2026-11-24', time: '09:00' },
      { date: '2026-11-24', time: '10:00' },
    ]);
    value(await apply('point', { ...(await valueOf('point')), point: { ...open.config().point, name: 'Autre nom' } }));
    expect(open.config().point.name).toBe('Autre nom');
  });

  it('survives a restart over the file, and its relative folder is taken from the data folder', async () => {
    value(await apply('backup', { backup: { folder: 'copies', keep: 4 } }));
    expect(open.config().backup).toEqual({ folder: join(place.folder, 'copies'), keep: 4 });
    await open.close();
    await start({ point: { name: 'Nom changé dans le fichier' } });
    expect(open.config()).toMatchObject({
      backup: { folder: join(place.folder, 'copies'), keep: 4 },
      point: { name: 'Nom changé dans le fichier' },
    });
    expect(open.settingsRefused()).toEqual([]);
  });

  it('is audited by group and number, without its value', async () => {
    value(await apply('point', { ...(await valueOf('point')), point: { ...open.config().point, name: 'Nom unique 7391' } }));
    value(await open.handlers.undoSettings({ change: 1 }));
    const audit = await lines();
    expect(audit.find(({ event }) => event === 'settings.changed')?.facts).toEqual({ group: 'point', change: 1 });
    expect(audit.find(({ event }) => event === 'settings.undone')?.facts).toEqual({ group: 'point', change: 2, undone: 1 });
    expect(JSON.stringify(audit)).not.toContain('7391');
  });
});

describe('undo', () => {
  it('is a change of its own, brings back exactly what held, and can be undone', async () => {
    const before = open.config();
    value(await apply('session', { session: { ...before.session, infoSeconds: 90 } }));
    value(await apply('session', { session: { ...before.session, infoSeconds: 30 } }));
    value(await open.handlers.undoSettings({ change: 2 }));
    expect(open.config().session.infoSeconds).toBe(90);
    expect(refusal(await open.handlers.undoSettings({ change: 1 }))).toBe('conflict');
    value(await open.handlers.undoSettings({ change: 3 }));
    expect(open.config().session.infoSeconds).toBe(30);
    expect((await read()).history.map(({ number, undoes }) => [number, undoes])).toEqual([
      [4, 3],
      [3, 2],
      [2, null],
      [1, null],
    ]);
  });

  it('of the first change gives the group back to the file', async () => {
    const before = open.config();
    value(await apply('point', { ...(await valueOf('point')), point: { ...before.point, name: 'Autre' } }));
    const view = value(await open.handlers.undoSettings({ change: 1 }));
    expect(open.config()).toEqual(before);
    expect(view.groups.find(({ group }) => group === 'point')).toMatchObject({ fromFile: true, number: 2 });
    await open.close();
    await start({ point: { name: 'Nom du nouveau fichier' } });
    expect(open.config().point.name).toBe('Nom du nouveau fichier');
  });

  it('of an undo that gave the group back to the file brings the change back', async () => {
    value(await apply('point', { ...(await valueOf('point')), point: { ...open.config().point, name: 'Autre' } }));
    value(await open.handlers.undoSettings({ change: 1 }));
    value(await open.handlers.undoSettings({ change: 2 }));
    expect(open.config().point.name).toBe('Autre');
  });

  it('of nothing is refused', async () => {
    expect(refusal(await open.handlers.undoSettings({ change: 9 }))).toBe('notFound');
  });
});

describe('what is refused', () => {
  it('a faulty value, whole, with the places of its faults', async () => {
    const units = [{ id: 'PAS BON', name: '', recipient: null, communes: [] }];
    expect(value(await open.handlers.previewSettings({ group: 'units', value: { units } })).faults.map(({ path }) => path)).toEqual([
      'units.0.id',
      'units.0.name',
    ]);
    expect(await apply('units', { units })).toMatchObject({
      failure: { code: 'answersRejected', detail: { fields: ['units.0.id', 'units.0.name'] } },
    });
    expect((await read()).history).toEqual([]);
  });

  it('a change that another one overtook, and one that changes nothing', async () => {
    const session = { ...open.config().session, infoSeconds: 90 };
    value(await open.handlers.applySettings({ group: 'session', value: { session }, after: 0 }));
    expect(
      refusal(await open.handlers.applySettings({ group: 'session', value: { session: { ...session, infoSeconds: 91 } }, after: 0 })),
    ).toBe('conflict');
    expect(refusal(await apply('session', { session }))).toBe('conflict');
  });

  it('two changes of one group at the same moment: one holds', async () => {
    const at = (infoSeconds: number) =>
      open.handlers.applySettings({ group: 'session', value: { session: { ...open.config().session, infoSeconds } }, after: 0 });
    const both = await Promise.all([at(90), at(91)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await read()).history).toHaveLength(1);
  });

  it('any act of an agent who is not the head', async () => {
    await open.lock('button');
    await unlock(open, AGENT);
    expect(refusal(await open.handlers.readSettings({}))).toBe('notAllowed');
    expect(refusal(await open.handlers.applySettings({ group: 'backup', value: { backup: { folder: null, keep: 3 } }, after: 0 }))).toBe(
      'notAllowed',
    );
    expect(refusal(await open.handlers.undoSettings({ change: 1 }))).toBe('notAllowed');
    expect(refusal(await open.handlers.readUnitsFile({ file: 'unites.csv' }))).toBe('notAllowed');
  });
});

describe('a list of units', () => {
  const put = (name: string, text: string | Buffer): void => writeFileSync(join(place.folder, 'arrivees', name), text);
  const file = async (name: string) => value(await open.handlers.readUnitsFile({ file: name }));

  it('in CSV is refused whole with the line of each fault', async () => {
    put('unites.csv', 'id;name;communes\nunite-a;Unité A;70428 70550\nPAS BON;Unité B;70001\nunite-c;Unité C;7000\n');
    const { units, count, faults } = await file('unites.csv');
    expect({ units, count }).toEqual({ units: null, count: 3 });
    expect(faults.map(({ line, message }) => `${line} ${message.split('\u00A0')[0] ?? ''}`)).toEqual(['3 champ id', '4 champ communes.0']);
    expect(open.config().units).toEqual([]);
  });

  it.each([
    ['semicolons and a mark first', 'a.csv', '\uFEFFid;name;recipient;communes\r\nunite-a;"Unité ; A";;70428 70550\r\n'],
    ['commas', 'b.csv', 'communes,id,name\n"70428,70550",unite-a,Unité ; A\n'],
    ['JSON', 'c.json', '[\n { "id": "unite-a", "name": "Unité ; A", "communes": ["70428", "70550"] }, // fin\n]'],
  ])('with %s is read as it was meant, previewed and kept', async (_name, name, text) => {
    put(name, text);
    const { units, faults, count } = await file(name);
    expect({ faults, count }).toEqual({ faults: [], count: 1 });
    const preview = value(await open.handlers.previewSettings({ group: 'units', value: units ?? {} }));
    expect(preview.differences).toMatchObject([{ kind: 'added' }]);
    value(await apply('units', units ?? {}));
    expect(open.config().units).toEqual([{ id: 'unite-a', name: 'Unité ; A', recipient: null, communes: ['70428', '70550'] }]);
  });

  it.each([
    ['no column of the name', 'id;communes\na;70428\n', 1],
    ['a line with too few cells', 'id;name;communes\na;A;70428\nb;B\n', 3],
    ['quotes left open', 'id;name;communes\na;"A;70428\n', 2],
    ['bytes of another alphabet', Buffer.from('id;name;communes\na;Unit\xe9;70428\n', 'latin1'), 1],
    ['a unit twice', 'id;name;communes\na;A;70428\nb;B;70429\na;C;70430\n', 4],
  ])('with %s names the line', async (_name, text, line) => {
    put('x.csv', text);
    const { units, faults } = await file('x.csv');
    expect(units).toBeNull();
    expect(faults[0]?.line).toBe(line);
  });

  it('that is no JSON, or no list, names the line', async () => {
    put('x.json', '[\n {"id": }\n]');
    expect((await file('x.json')).faults).toMatchObject([{ line: 2 }]);
    put('y.json', '{}');
    expect((await file('y.json')).faults).toMatchObject([{ line: 1 }]);
  });

  it('is found by its plain name only', async () => {
    put('unites.csv', 'id;name;communes\n');
    put('lisez-moi.txt', 'rien');
    expect((await read()).importFiles).toEqual(['unites.csv']);
    expect(refusal(await open.handlers.readUnitsFile({ file: 'absent.csv' }))).toBe('notFound');
    expect(refusal(await open.handlers.readUnitsFile({ file: '../base.csv' }))).toBe('notFound');
  });
});

describe('local facts', () => {
  it('are listed with their state', async () => {
    const opening = {
      week: [{ weekday: 1, from: '09:00', to: '12:00' }],
      exceptions: [],
      source: 'affiche',
      verifiedOn: null,
      expiresOn: null,
    };
    const view = value(await apply('opening', { opening, closedHours: { deposits: false } }));
    expect(view.facts).toMatchObject([{ name: 'opening', state: 'unverified', group: 'opening' }]);
  });
});
