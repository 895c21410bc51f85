/** Changes of settings that an older or another program left, or that somebody altered: the file holds, and the screen stands. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSettings } from '../../../electron/use-cases/settings.ts';
import { commit } from '../../../electron/store/access.ts';
import type { Store } from '../../../electron/store/store.ts';
import { SETTING_GROUPS } from '../../../shared/settings/groups.ts';
import { opened, rawConnection } from '../store/support.ts';
import { configWith, scratch } from './support.ts';

const FILE = configWith({ point: { name: 'Accueil d’essai' } });
const AGENT = '00000000-0000-4000-8000-000000000001';
let place: ReturnType<typeof scratch>;
let store: Store;

beforeEach(async () => {
  place = scratch();
  store = await opened(place.folder);
  await store.write(async (tx) => {
    const nothing = Buffer.alloc(0);
    tx.insert('agent', {
      id: AGENT,
      name: 'Matricule 1001',
      role: 'head',
      must_change: 0,
      salt: nothing,
      wrapped: nothing,
      memory_kib: 64,
      passes: 1,
      created_at: '2026-11-23T09:00:00.000Z',
      revoked_at: null,
    });
    return commit(null, { event: 'unit.setUp', actor: 'system', facts: { agents: 1 } });
  });
});
afterEach(() => {
  store.close();
  place.remove();
});

const keep = async (what: string, after: string): Promise<void> => {
  await store.write(async (tx) => {
    tx.appendSettingChange({ at: '2026-11-23T09:00:00.000Z', agent_id: AGENT, what, before: '{}', after, from_file: 0, undoes: null });
    return commit(null, { event: 'settings.changed', actor: `agent:${AGENT}`, facts: { group: 'units', change: 1 } });
  });
};
const settings = () => createSettings({ read: store.read, file: FILE, dataDir: place.folder });

describe('a change that does not fit', () => {
  it.each([
    ['a value that the schema refuses', '{"units":[{"id":"PAS BON"}]}'],
    ['no JSON', '{"units":'],
    ['no object', '[]'],
    ['another key', '{"vault":{"keySource":"file"}}'],
  ])('%s costs its group alone', async (_name, after) => {
    await keep('backup', '{"backup":{"folder":"/media/cle","keep":5}}');
    await keep('units', after);
    const held = await settings();
    expect(held.refused()).toEqual(['units']);
    expect(held.config()).toEqual({ ...FILE, backup: { folder: '/media/cle', keep: 5 } });
  });

  it('a group of a newer program is passed over', async () => {
    await keep('weather', '{"weather":1}');
    const held = await settings();
    expect(held.refused()).toEqual([]);
    expect(held.config()).toEqual(FILE);
  });

  it('a row that somebody altered costs all changes and not the screen', async () => {
    await keep('backup', '{"backup":{"folder":"/media/cle","keep":5}}');
    store.close();
    const raw = rawConnection(place.folder);
    raw.run('drop trigger setting_change_kept');
    raw.run(`update setting_change set after = '{"backup":{"folder":"/ailleurs","keep":5}}'`);
    // As it was: a structure that differs would keep the base from opening at all.
    raw.run(`create trigger setting_change_kept before update on setting_change begin select raise(abort, 'appended only'); end`);
    raw.close();
    store = await opened(place.folder);
    const held = await settings();
    expect(held.refused()).toEqual([...SETTING_GROUPS]);
    expect(held.config()).toEqual(FILE);
  });
});
