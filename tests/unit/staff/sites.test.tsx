// @vitest-environment happy-dom
/** The pages about official sites on the fake bridge: the table, one site, its trial, and what each role may do next. */
import { fake } from './fake-bridge.ts';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { configSchema } from '../../../shared/config/schema.ts';
import type { AgentView } from '../../../shared/ipc/staff.ts';
import type { SiteTrial, SiteUse } from '../../../shared/ipc/sites.ts';
import { fail, ok } from '../../../shared/result.ts';
import { groupValue, SETTING_GROUPS } from '../../../shared/settings/groups.ts';
import { SITE_FAILURES } from '../../../shared/sites/site.ts';
import { OTHER_HOSTS } from '../../../shared/sites/use.ts';
import { AGENT, HEAD, UNLOCKED, answerAsOpen, openStaff, press, sees, seesNothingOf } from './world.tsx';

const TECHNICIAN: AgentView = { ...AGENT, role: 'technician' };
const FINES: SiteUse = {
  site: 'antai',
  name: 'Amendes',
  host: 'www.antai.gouv.fr',
  offered: true,
  toVerify: false,
  today: 5,
  month: 40,
  failed: 2,
  refused: [
    { host: 'stats.example', count: 12 },
    { host: OTHER_HOSTS, count: 3 },
  ],
};
const CLOSED: SiteUse = {
  ...FINES,
  site: 'pharos',
  name: 'Pharos',
  host: 'www.pharos.example',
  offered: false,
  toVerify: true,
  today: 0,
  month: 0,
  failed: 0,
  refused: [],
};
const TRIED: SiteTrial = { site: 'antai', outcome: 'opened', durationMs: 1_840, issuer: 'Autorité d’essai', refused: [] };

afterEach(() => {
  cleanup();
  fake.forget();
});

async function open(agent: AgentView = HEAD): Promise<void> {
  answerAsOpen({ ...UNLOCKED, agent });
  fake.answer('readSiteUse', () => ok({ sites: [FINES, CLOSED] }));
  fake.answer('readContentStatus', () =>
    ok({
      today: '2026-11-23',
      inForce: null,
      fault: null,
      before: null,
      canRollBack: false,
      takesPacks: false,
      packs: [],
      pages: [],
      unverified: 'mark',
    }),
  );
  openStaff();
  await press('Pages');
  await press('Voir les sites officiels');
  await screen.findByRole('table');
}

const cells = (row: HTMLElement): readonly (string | null)[] =>
  [...within(row).getAllByRole('rowheader'), ...within(row).getAllByRole('cell')].map(({ textContent }) => textContent);

describe('the official sites', () => {
  it.each([HEAD, TECHNICIAN])('are read within the pages, with real headers, by $role', async (agent) => {
    await open(agent);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Site', 'État', 'Ouvertures', 'Échecs']);
    expect(screen.getAllByRole('row').slice(1).map(cells)).toEqual([
      ['Amendeswww.antai.gouv.fr', 'proposé', '40dont 5 aujourd’hui', '2plus de 1 nom refusé'],
      ['Pharoswww.pharos.example', 'ferméà vérifier', '0', 'aucun'],
    ]);
    await sees('1 site proposé aux visiteurs, sur 2.');
    await sees('ni heure, ni page, ni adresse');
    expect(screen.getByRole('button', { name: 'Pages' }).getAttribute('aria-current')).toBe('page');
    await press('Retour aux pages');
    await press('Voir les sites officiels');
  });

  it('are no section of an agent', async () => {
    answerAsOpen({ ...UNLOCKED, agent: AGENT });
    openStaff();
    await screen.findByRole('button', { name: 'État de la borne' });
    expect(screen.queryByRole('button', { name: 'Pages' })).toBeNull();
  });

  it('lead the head, and nobody else, to their settings', async () => {
    const config = configSchema.parse({});
    fake.answer('readSettings', () =>
      ok({
        groups: SETTING_GROUPS.map((group) => ({
          group,
          value: groupValue(config, group),
          number: 0,
          changedAt: null,
          fromFile: true,
        })),
        refused: [],
        history: [],
        facts: [],
        importFiles: null,
        sites: [],
      }),
    );
    await open(TECHNICIAN);
    expect(screen.queryByRole('button', { name: 'Ajouter un site, fermer un site' })).toBeNull();
    await press('Amendes www.antai.gouv.fr');
    await sees('Le chef peut ajouter un nom à ce site');
    cleanup();
    await open();
    await press('Amendes www.antai.gouv.fr');
    await press('Ajouter un nom à ce site');
    await sees('Proposer les sites officiels');
  });
});

describe('one site', () => {
  it('shows its counts and the refused names, the most frequent first', async () => {
    await open();
    await press('Amendes www.antai.gouv.fr');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Amendes');
    expect(screen.getAllByRole('row').slice(1).map(cells)).toEqual([
      ['stats.example', '12'],
      ['autres noms', '3'],
    ]);
    await press('Tous les sites');
    await press('Pharos www.pharos.example');
    await sees('Personne n’a encore vérifié son adresse');
    await sees('les visiteurs ne le voient pas');
    await sees('Aucun nom refusé.');
  });

  it('is tried out of sight: progress, outcome, duration, certificate and refused names', async () => {
    await open();
    await press('Amendes www.antai.gouv.fr');
    const tried: { answer?: (trial: SiteTrial) => void } = {};
    const answer = new Promise<SiteTrial>((resolve) => void (tried.answer = resolve));
    fake.answer('testSite', async () => ok(await answer));
    await press('Essayer ce site');
    await sees('Essai en cours');
    await press('Essayer ce site');
    expect(fake.asked('testSite'), 'a second touch tries nothing').toEqual([{ site: 'antai' }]);
    tried.answer?.(TRIED);
    await sees('Le site s’est ouvert.');
    await sees('En 1,8 s. Certificat délivré par : Autorité d’essai.');
    await sees('Tout ce qu’il a demandé est permis.');
    fake.answer('testSite', () => ok({ ...TRIED, issuer: null, refused: ['api.example', 'stats.example'] }));
    await press('Essayer ce site');
    await sees('2 noms ont été refusés');
    await sees('api.example');
    expect(seesNothingOf('Certificat')).toBe(true);
  });

  it('that fails says why, and what to do', async () => {
    await open();
    await press('Amendes www.antai.gouv.fr');
    const said = new Set<string | null>();
    for (const outcome of SITE_FAILURES) {
      fake.answer('testSite', () => ok({ ...TRIED, outcome, issuer: null }));
      await press('Essayer ce site');
      const notice = (await screen.findByText(/^En 1,8/)).parentElement;
      expect(notice?.querySelectorAll('p')).toHaveLength(3);
      said.add(notice?.querySelector('.notice__title')?.textContent ?? null);
    }
    expect(said.size).toBe(SITE_FAILURES.length);
  });

  it('waits while another is open', async () => {
    await open();
    await press('Amendes www.antai.gouv.fr');
    fake.answer('testSite', () => fail('conflict'));
    await press('Essayer ce site');
    await sees('Recommencez quand il est fermé.');
  });
});
