/** Official sites in a real house: what is shown and what may be opened are the same list, which the head changes on the screen. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import { configWith, house, scratch, setUp, standingClock, unlock, value } from './support.ts';

let place: ReturnType<typeof scratch>;
let open: House;

const start = async (unverified: 'mark' | 'withhold'): Promise<void> => {
  const config = configWith({ vault: { keySource: 'file' }, content: { unverified } });
  open = await house(place.folder, standingClock(), { config, contentFolder: 'resources/content' });
};

beforeEach(async () => {
  place = scratch();
  await start('mark');
  await setUp(open);
  await unlock(open);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

const shown = async () => value(await open.handlers.readContent({ locale: 'fr' })).sites;
const ids = (sites: readonly { readonly id: string }[]): readonly string[] => sites.map(({ id }) => id);
/** A change of the head, kept; the number of the change before it is asked for as the screen does. */
const change = async (sites: object): Promise<void> => {
  const held = value(await open.handlers.readSettings({})).groups.find(({ group }) => group === 'sites');
  const whole = { offered: true, closed: [], hosts: [], added: [], ...sites };
  value(await open.handlers.applySettings({ group: 'sites', value: { sites: whole }, after: held?.number ?? 0 }));
};
const ADDED = {
  id: 'mairie',
  name: 'Mairie d’essai',
  use: 'Écrire à la mairie.',
  offline: 'Passez à la mairie aux heures d’ouverture.',
  start: 'https://www.mairie.example/',
  hosts: ['*.mairie.example'],
  identity: 'none',
  languages: ['fr'],
};

describe('[PAR-159] the list of official sites', () => {
  it('is for the shell what visitors are shown, in the same order, each with its rules', async () => {
    const views = await shown();
    expect(views.length).toBeGreaterThan(10);
    expect(ids(await open.sites())).toEqual(ids(views));
    const site = (await open.sites()).find(({ id }) => id === 'maProcuration');
    expect(site?.start).toBe('https://www.maprocuration.gouv.fr/');
    expect(site?.identityPages.length).toBeGreaterThan(0);
    expect(await open.site('unheardOf')).toBeNull();
  });

  it('changes at once with what the head closes, adds and lets in', async () => {
    await change({ closed: ['pharos'], hosts: [{ site: 'antai', kind: 'page', rule: 'www.paiement.example' }], added: [ADDED] });
    const views = await shown();
    expect(ids(views)).not.toContain('pharos');
    expect(views.at(-1)).toMatchObject({ id: 'mairie', host: 'www.mairie.example', toVerify: false });
    expect(ids(await open.sites())).toEqual(ids(views));
    expect((await open.site('antai'))?.pages).toContain('www.paiement.example');
    expect(await open.site('mairie')).toMatchObject({ pages: ADDED.hosts, identityPages: [] });
  });

  it('tells the head that an id is taken, before anything is kept', async () => {
    const sites = { offered: true, closed: [], hosts: [], added: [{ ...ADDED, id: 'pharos' }] };
    const preview = async (value_: object) =>
      value(await open.handlers.previewSettings({ group: 'sites', value: { sites: value_ } })).faults;
    expect(await preview(sites)).toEqual([{ path: 'sites.added.0.id', message: 'Un site livré porte déjà cet identifiant' }]);
    expect(await preview({ ...sites, closed: ['pharos'] })).toEqual([]);
  });

  it('is empty for both while the head does not offer the sites', async () => {
    await change({ offered: false, added: [ADDED] });
    expect(await shown()).toEqual([]);
    expect(await open.sites()).toEqual([]);
  });

  it('may be tried whole by staff, what is closed and what nobody offers included', async () => {
    await change({ offered: false, closed: ['pharos'], added: [ADDED] });
    expect(await open.site('mairie')).toMatchObject({ pages: ADDED.hosts });
    expect(await open.site('pharos')).toMatchObject({ id: 'pharos' });
    await change({ closed: ['pharos'], added: [{ ...ADDED, id: 'pharos' }] });
    expect(await open.site('pharos')).toMatchObject({ start: ADDED.start });
    const listed = value(await open.handlers.readSiteUse({})).sites;
    expect(listed.filter(({ site }) => site === 'pharos')).toMatchObject([{ name: ADDED.name, offered: true, toVerify: false }]);
    await change({ closed: ['antai'] });
    const antai = value(await open.handlers.readSiteUse({})).sites.find(({ site }) => site === 'antai');
    expect(antai).toMatchObject({ host: 'www.antai.gouv.fr', offered: false, toVerify: true });
  });

  it('holds no site that nobody checked where the house withholds such content', async () => {
    await open.close();
    await start('withhold');
    const views = await shown();
    expect(views.length).toBeGreaterThan(0);
    expect(views.filter(({ toVerify }) => toVerify)).toEqual([]);
    expect(ids(await open.sites())).toEqual(ids(views));
  });
});
