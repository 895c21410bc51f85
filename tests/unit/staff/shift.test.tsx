// @vitest-environment happy-dom
import { fake } from './fake-bridge.ts';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shiftFr } from '../../../shared/i18n/staff-shift.fr.ts';
import type { AgentView, ListedAgent, StaffStateView } from '../../../shared/ipc/staff.ts';
import { fail, ok } from '../../../shared/result.ts';
import { AGENT, HEAD, LOCKED, UNLOCKED, answerAsOpen, emit, openStaff, press, sees, seesNothingOf, type } from './world.tsx';

const TECHNICIAN: AgentView = { id: '00000000-0000-4000-8000-000000000003', name: 'Matricule 3003', role: 'technician', revoked: false };
const listed = (agent: AgentView, provisional = false): ListedAgent => ({ ...agent, provisional });
const heldBy = (agent: AgentView): StaffStateView => ({ ...UNLOCKED, agent });

afterEach(() => {
  cleanup();
  fake.forget();
});

/** Every plain text of these words. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

it('the words never let a sign part from its word', () => {
  const texts = textsOf(shiftFr);
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.filter((text) => / [;:!?»%]|« |'/.test(text))).toEqual([]);
});

describe('a secret that the head gave', () => {
  beforeEach(() => {
    answerAsOpen(LOCKED);
    fake.answer('unlockWithSecret', () => fail('mustChange'));
    fake.answer('replaceSecret', ({ current }) => (current === 'secret du chef' ? ok(heldBy(AGENT)) : fail('wrongSecret')));
  });

  async function tryGiven(secret: string): Promise<void> {
    openStaff();
    fireEvent.click(await screen.findByRole('radio', { name: AGENT.name }));
    await type('Votre secret', secret);
    await press('Déverrouiller');
    await sees('Changez d’abord votre secret');
  }

  it('is changed before anything opens, and not for itself', async () => {
    await tryGiven('secret du chef');
    await sees(`${AGENT.name} – secret provisoire`);
    await press('Changer et ouvrir');
    await sees('Encore trop court');
    await type('Votre nouveau secret', 'secret du chef');
    await type('Votre nouveau secret, une seconde fois', 'secret du chef');
    await press('Changer et ouvrir');
    await sees('C’est le secret provisoire.');
    expect(fake.asked('replaceSecret')).toEqual([]);
    await type('Votre nouveau secret', 'cinq renards gris');
    await type('Votre nouveau secret, une seconde fois', 'cinq renards');
    await press('Changer et ouvrir');
    await sees('Les deux saisies diffèrent.');
    await type('Votre nouveau secret, une seconde fois', 'cinq renards gris');
    await press('Changer et ouvrir');
    await sees(`Ouvert par ${AGENT.name} – Gendarme`);
    expect(fake.asked('replaceSecret')).toEqual([{ agentId: AGENT.id, current: 'secret du chef', next: 'cinq renards gris' }]);
  });

  it('that was given anew meanwhile says whom to ask, and leads back to the names', async () => {
    await tryGiven('un ancien secret');
    await type('Votre nouveau secret', 'cinq renards gris');
    await type('Votre nouveau secret, une seconde fois', 'cinq renards gris');
    await press('Changer et ouvrir');
    await sees('Le secret provisoire n’est plus le bon.');
    await press('Revenir au choix de l’agent');
    await sees('Qui êtes-vous ?');
    expect(screen.getByLabelText('Votre secret')).toHaveProperty('value', '');
  });
});

describe('a technician', () => {
  beforeEach(() => {
    answerAsOpen(heldBy(TECHNICIAN));
    openStaff();
  });
  const sections = () => screen.getAllByRole('navigation')[0]?.textContent;

  it('begins with the state of the terminal, and is offered four sections', async () => {
    await sees('La base est intacte.');
    await sees(`Ouvert par ${TECHNICIAN.name} – Technicien`);
    expect(sections()).toBe('État de la bornePagesJournalAgents');
    expect(screen.queryByRole('button', { name: 'Passer la main' })).toBeNull();
    await press('Sauvegarder maintenant');
    expect(fake.asked('backUpNow')).toHaveLength(1);
    expect(fake.asked('listDeposits')).toEqual([]);
  });

  it('reads a journal of the terminal: no seal to print, one kind of act to choose', async () => {
    await sees('La base est intacte.');
    await press('Journal');
    await sees('Un technicien lit ici ce qui concerne la borne');
    expect(screen.queryByRole('button', { name: 'Imprimer le sceau' })).toBeNull();
    await press('Filtres');
    await screen.findByRole('button', { name: 'Base, sauvegardes et sceaux' });
    expect(screen.queryByRole('button', { name: 'Dépôts et reçus' })).toBeNull();
    expect(screen.queryByLabelText('Référence d’un dépôt')).toBeNull();
  });

  it('fetches a gendarme for a visitor who calls', async () => {
    await sees('La base est intacte.');
    fake.answer('listCalls', () => ok({ calls: [{ id: 7, at: new Date().toISOString(), confidential: true }] }));
    emit('gendarmeCalled', { confidential: true });
    await sees('Un visiteur demande un gendarme. Prévenez-en un.');
    expect(screen.queryByRole('button', { name: /J’y vais/ })).toBeNull();
  });
});

describe('handing over', () => {
  beforeEach(() => {
    answerAsOpen(heldBy(AGENT));
    fake.answer('readShift', () => ok({ waiting: 2, underWay: 1, deposits: 3, appointments: 0 }));
    fake.answer('listAgents', () => ok({ agents: [listed(AGENT), listed(HEAD), listed(TECHNICIAN)] }));
  });
  const toShift = async () => {
    openStaff();
    await sees('Dépôts à traiter');
    await press('Passer la main');
    await sees('Qui prend la main ?');
  };

  it('tells what is under way in counts, and a call that nobody has taken', async () => {
    await toShift();
    const numbers = screen.getByRole('region', { name: 'En cours' });
    for (const count of ['2', '1', '3', '0']) expect(numbers.textContent).toContain(count);
    fake.answer('listCalls', () => ok({ calls: [{ id: 7, at: new Date().toISOString(), confidential: false }] }));
    emit('gendarmeCalled', { confidential: false });
    await sees('personne n’a encore répondu');
  });

  it('offers colleagues who receive people, and says so when there is none', async () => {
    await toShift();
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    cleanup();
    fake.answer('listAgents', () => ok({ agents: [listed(AGENT), listed(HEAD, true), listed(TECHNICIAN)] }));
    openStaff();
    await sees('Dépôts à traiter');
    await press('Passer la main');
    await sees('Aucun collègue ne peut prendre la main ici.');
  });

  it('keeps the agent while the secret is missing, wrong, or made to wait', async () => {
    const refusals = [fail('wrongSecret', { triesLeft: 1 }), fail('lockedOut', { retryAfterMs: 65_000 })];
    fake.answer('handOver', () => refusals[fake.asked('handOver').length - 1] ?? fail('unexpected'));
    await toShift();
    await press('Prendre la main');
    await sees('Votre collègue tape ici son secret.');
    expect(fake.asked('handOver')).toEqual([]);
    for (const words of ['1 essai reste avant une courte attente', 'nouvel essai possible dans 1 min 05 s']) {
      await type('Secret de votre collègue', 'pas le bon');
      await press('Prendre la main');
      await sees(words);
      await sees(`Ouvert par ${AGENT.name}`);
      expect(screen.getByLabelText('Secret de votre collègue')).toHaveProperty('value', '');
    }
  });

  it('passes to the colleague, under whose name everything goes on', async () => {
    fake.answer('handOver', () => ok({ ...heldBy(HEAD), pinSet: false }));
    await toShift();
    await type('Secret de votre collègue', 'le sien');
    await press('Prendre la main');
    await sees(`${HEAD.name} a la main.`);
    await sees(`Ouvert par ${HEAD.name} – Chef du point d’accueil`);
    expect(seesNothingOf(`Ouvert par ${AGENT.name}`)).toBe(true);
    expect(fake.asked('handOver')).toEqual([{ agentId: HEAD.id, secret: 'le sien' }]);
  });
});

describe('what the head does for an agent', () => {
  beforeEach(() => {
    answerAsOpen(heldBy(HEAD));
    fake.answer('listAgents', () => ok({ agents: [listed(AGENT, true), listed(HEAD), listed(TECHNICIAN)] }));
  });
  const manage = async (agent: AgentView) => {
    openStaff();
    await sees('Dépôts à traiter');
    await press('Agents');
    await press(`Rôle, secret – ${agent.name}`);
  };

  it('gives a secret that is provisional', async () => {
    fake.answer('resetSecret', () => ok(null));
    await manage(AGENT);
    await sees('Actif, secret provisoire');
    await press('Donner ce secret');
    await sees('Encore trop court');
    await type('Secret provisoire', 'quatre hiboux roux');
    fireEvent.change(screen.getAllByLabelText(/^Le même secret/)[0] ?? document.body, { target: { value: 'quatre hiboux roux' } });
    await press('Donner ce secret');
    await sees('Le secret provisoire est donné.');
    expect(fake.asked('resetSecret')).toEqual([{ agentId: AGENT.id, secret: 'quatre hiboux roux' }]);
  });

  it('changes a role after a question, and explains the last head', async () => {
    fake.answer('changeRole', ({ role }) => (role === 'head' ? ok(null) : fail('conflict')));
    await manage(AGENT);
    await press('Nommer chef du point d’accueil');
    await sees('pourra inscrire et retirer des agents');
    await press('Oui : nommer chef du point d’accueil');
    await sees('Le rôle est changé.');
    await press(`Rôle, secret – ${HEAD.name}`);
    await sees('Votre propre secret se change plus bas');
    await press('Rendre gendarme');
    await press('Oui : rendre gendarme');
    await sees('Il faut toujours un chef qui ait choisi son secret.');
    expect(fake.asked('changeRole')).toEqual([
      { agentId: AGENT.id, role: 'head' },
      { agentId: HEAD.id, role: 'agent' },
    ]);
  });

  it('says why a technician cannot become a gendarme, and advises a second head', async () => {
    await manage(TECHNICIAN);
    await sees('Un technicien n’a pas la clé des dépôts');
    await sees('nommez un second chef');
    expect(screen.queryByRole('button', { name: 'Nommer chef du point d’accueil' })).toBeNull();
  });
});
