// @vitest-environment happy-dom
import { fake } from './fake-bridge.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { FAILURES, fail, ok } from '../../../shared/result.ts';
import { answerRegister } from './register-world.ts';
import {
  AGENT,
  HEAD,
  HEALTH,
  LOCKED,
  REFERENCE,
  UNLOCKED,
  WITNESS,
  answerAsOpen,
  emit,
  openStaff,
  openedDeposit,
  press,
  sees,
  seesNothingOf,
  type,
} from './world.tsx';

const NARRATIVE = 'Mein Fahrrad stand vor dem Laden.';

beforeEach(() => {
  answerAsOpen();
});
afterEach(() => {
  cleanup();
  fake.forget();
});

async function openTheDeposit(): Promise<void> {
  openStaff();
  await press(REFERENCE);
  await sees(`Dépôt ${REFERENCE}`);
  await sees('Ce que le gendarme demandera encore');
}

describe('the inbox', () => {
  it('shows today, then each deposit with its language, completeness, status and appointment', async () => {
    openStaff();
    await sees('Appels à un gendarme');
    const numbers = within(screen.getByRole('region', { name: 'Aujourd’hui' }));
    expect(numbers.getByText('Dépôts à traiter').nextSibling?.textContent).toBe('1');
    expect(numbers.getByText('Appels à un gendarme').nextSibling?.textContent).toBe('2');
    expect(numbers.getByText('dont à l’écart').nextSibling?.textContent).toBe('1');
    const row = within(screen.getByRole('row', { name: new RegExp(REFERENCE) }));
    expect(row.getByText('allemand')).toBeTruthy();
    expect(row.getByText('Reçue')).toBeTruthy();
    expect(row.getByText('à confirmer')).toBeTruthy();
    expect(row.getByRole('meter', { name: 'Complet à 75\u00A0%' }).getAttribute('aria-valuenow')).toBe('75');
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toContain('Langue');
  });

  it('asks main for a status and for what is typed of a reference', async () => {
    openStaff();
    await press('Rendez-vous');
    await type('Référence', 'pp-7k');
    await sees('allemand');
    expect(fake.asked('listDeposits').at(-1)).toEqual({ status: 'appointment', search: 'PP-7K' });
    fake.answer('listDeposits', () => ok({ rows: [] }));
    await type('Référence', 'zz');
    await sees('Aucun dépôt ne correspond.');
  });

  it('keeps a call for a gendarme on every screen until one goes', async () => {
    const at = new Date().toISOString();
    answerRegister().terminal.push({
      source: 'terminal',
      at,
      event: { id: 1, at, kind: 'gendarme.called', facts: { confidential: true } },
    });
    let calls = [
      { id: 1, at: '2026-11-23T09:42:00.000Z', confidential: true },
      { id: 3, at: '2026-11-23T09:44:00.000Z', confidential: false },
    ];
    openStaff();
    await sees('Dépôts à traiter');
    fake.answer('listCalls', () => ok({ calls }));
    fake.answer('answerCall', ({ call }) => {
      calls = calls.filter(({ id }) => id !== call);
      return ok({ calls });
    });
    emit('gendarmeCalled', { confidential: true });
    await sees('Un visiteur demande un gendarme, à l’écart. Appel de 10 h 42.');
    await sees('Un visiteur demande un gendarme. Appel de 10 h 44.');
    await press('Registre');
    await sees('Un gendarme est demandé, à l’écart.');
    await sees('Un visiteur demande un gendarme, à l’écart.');
    await press('J’y vais : appel de 10 h 42');
    await waitFor(() => expect(seesNothingOf('Un visiteur demande un gendarme, à l’écart')).toBe(true));
    await sees('Un visiteur demande un gendarme. Appel de 10 h 44.');
    await press('J’y vais : appel de 10 h 44');
    await waitFor(() => expect(seesNothingOf('Un visiteur demande un gendarme')).toBe(true));
    expect(fake.asked('answerCall')).toEqual([{ call: 1 }, { call: 3 }]);
  });

  it('shows a call that was made while staff mode was closed, and keeps it when the base does not answer', async () => {
    fake.answer('listCalls', () => ok({ calls: [{ id: 1, at: '2026-11-23T09:42:00.000Z', confidential: false }] }));
    fake.answer('answerCall', () => fail('storeUnavailable'));
    openStaff();
    await sees('Un visiteur demande un gendarme. Appel de 10 h 42.');
    await press('J’y vais : appel de 10 h 42');
    await sees('Un visiteur demande un gendarme. Appel de 10 h 42.');
  });

  it('offers a code of the shift while there is none', async () => {
    fake.answer('staffState', () => ok({ ...UNLOCKED, pinSet: false }));
    openStaff();
    await press('Choisir un code');
    await type('Code', '1234');
    await sees('Une suite de chiffres se devine trop vite.');
    await type('Code', '4071');
    await type('Le même code, une seconde fois', '4071');
    fake.answer('setPin', () => ok(null));
    await press('Choisir ce code');
    await sees('Le code est choisi pour ce service.');
    expect(fake.asked('setPin')).toEqual([{ pin: '4071' }]);
  });
});

describe('a deposit', () => {
  it('stands in French beside the words of the visitor, which are marked for translation', async () => {
    const deposit = openedDeposit();
    fake.answer('openDeposit', () => ok({ ...deposit, answers: { ...deposit.answers, narrative: NARRATIVE } }));
    await openTheDeposit();
    await sees(NARRATIVE);
    const cells = screen.getAllByText((text) => text === NARRATIVE);
    expect(cells.map((cell) => cell.getAttribute('dir'))).toEqual(['auto']);
    expect(screen.getAllByText('à traduire').length).toBeGreaterThan(0);
    expect(document.title).not.toContain('PP-');
  });

  it('marks the free words of a French visitor without asking for a translation', async () => {
    fake.answer('openDeposit', () => ok({ ...openedDeposit(), locale: 'fr' }));
    await openTheDeposit();
    await sees('mots du visiteur');
    expect(seesNothingOf('à traduire')).toBe(true);
  });

  it('confirms before "sans suite", then shows the new status without reading the deposit twice', async () => {
    await openTheDeposit();
    await press('Classer sans suite');
    await sees('Classer ce dépôt sans suite ?');
    await press('Non, ne rien changer');
    expect(fake.asked('changeDepositStatus')).toEqual([]);
    await press('Classer sans suite');
    await press('Oui, classer sans suite');
    await sees('État noté : sans suite.');
    expect(fake.asked('changeDepositStatus')).toEqual([{ reference: REFERENCE, to: 'closed' }]);
    expect(fake.asked('openDeposit')).toHaveLength(1);
    expect(screen.getByRole('row', { name: new RegExp(`Sans suite ${HEAD.name}`) })).toBeTruthy();
  });

  it('goes back to the list once it is erased', async () => {
    await openTheDeposit();
    await press('Effacer ce dépôt');
    await press('Oui, effacer définitivement');
    await sees(`Le dépôt ${REFERENCE} est effacé.`);
    await sees('Dépôts à traiter');
  });

  it('lets only the head erase', async () => {
    fake.answer('staffState', () => ok({ ...UNLOCKED, agent: AGENT }));
    await openTheDeposit();
    await sees('L’effacement est réservé au chef');
    expect(screen.queryByRole('button', { name: 'Effacer ce dépôt' })).toBeNull();
  });

  it('says that the content is gone when it was erased', async () => {
    fake.answer('openDeposit', () => fail('conflict'));
    openStaff();
    await press(REFERENCE);
    await sees('Le contenu de ce dépôt est effacé.');
  });

  it('says plainly that there is no printer', async () => {
    await openTheDeposit();
    await press('Imprimer la copie');
    await sees('Aucune imprimante n’est réglée sur cette borne. Rien n’a été imprimé.');
  });

  it('says "imprimé" only once the spooler has said so', async () => {
    fake.answer('printFairCopy', () => ok({ job: 'job-1' }));
    await openTheDeposit();
    await press('Imprimer la copie');
    await sees('La borne attend la réponse de l’imprimante');
    emit('printOutcome', { job: 'job-of-another', state: 'printed' });
    expect(seesNothingOf('Imprimé.')).toBe(true);
    emit('printOutcome', { job: 'job-1', state: 'printed' });
    await sees('Imprimé. Prenez la feuille.');
  });

  it('does not miss a spooler that answers before main does', async () => {
    fake.answer('printFairCopy', () => {
      fake.emit('printOutcome', { job: 'job-2', state: 'failed' });
      return ok({ job: 'job-2' });
    });
    await openTheDeposit();
    await press('Imprimer la copie');
    await sees('L’imprimante n’a pas imprimé la feuille.');
  });

  it('says where the export went, or why it went nowhere', async () => {
    await openTheDeposit();
    await press('Exporter (.age)');
    await sees(`Fichier ${REFERENCE}.age écrit dans le dossier d’export`);
    fake.answer('exportDeposit', () => fail('conflict'));
    await press('Exporter (.age)');
    await sees('Aucun dossier d’export n’est réglé');
  });
});

describe('locking', () => {
  it('leaves nothing of the deposit on the screen, by the button', async () => {
    await openTheDeposit();
    await press('Verrouiller');
    await sees('Qui êtes-vous ?');
    expect(seesNothingOf(REFERENCE)).toBe(true);
    expect(fake.asked('lockStaff')).toHaveLength(1);
  });

  it('empties the screen at once when main locks by its clock', async () => {
    await openTheDeposit();
    fake.answer('staffState', () => ok(LOCKED));
    emit('staffLocked', null);
    expect(seesNothingOf(REFERENCE)).toBe(true);
    await sees('Qui êtes-vous ?');
  });

  it('asks main again when a refusal may mean a lock that the screen missed', async () => {
    await openTheDeposit();
    fake.answer('exportDeposit', () => fail('notAllowed'));
    fake.answer('staffState', () => ok(LOCKED));
    await press('Exporter (.age)');
    await sees('Qui êtes-vous ?');
  });
});

describe('the other sections', () => {
  it('revokes an agent after a confirmation, and explains the last head', async () => {
    fake.answer('revokeAgent', ({ agentId }) => (agentId === HEAD.id ? fail('conflict') : ok(null)));
    openStaff();
    await press('Agents');
    await press(`Retirer ${AGENT.name}`);
    await press('Oui, retirer');
    await sees('L’agent est retiré.');
    await press(`Retirer ${HEAD.name}`);
    await press('Oui, retirer');
    await sees('Il faut toujours un chef qui ait choisi son secret.');
  });

  it('adds an agent for the head, and offers it to nobody else', async () => {
    fake.answer('addAgent', ({ name, role }) => ok({ id: AGENT.id, name, role, revoked: false }));
    openStaff();
    await press('Agents');
    await press('Inscrire un agent');
    await type('Nom ou matricule', 'Matricule 3003');
    await type('Secret de cet agent', '9315274068');
    await type('Le même secret, une seconde fois', '9315274068');
    await press('Inscrire cet agent');
    await sees('L’agent est inscrit.');
    expect(fake.asked('addAgent')).toEqual([{ name: 'Matricule 3003', role: 'agent', secret: '9315274068' }]);
    cleanup();
    fake.answer('staffState', () => ok({ ...UNLOCKED, agent: AGENT }));
    openStaff();
    await press('Agents');
    await sees('Seul le chef du point d’accueil inscrit ou retire un agent.');
    expect(screen.queryByRole('button', { name: 'Inscrire un agent' })).toBeNull();
  });

  it('changes one’s own secret and says when the current one is wrong', async () => {
    fake.answer('changeSecret', () => fail('wrongSecret', { triesLeft: 4 }));
    openStaff();
    await press('Agents');
    await type('Secret actuel', 'cheval pile agrafe');
    await type('Nouveau secret', 'girafe table lune');
    await type('Le nouveau secret, une seconde fois', 'girafe table lune');
    await press('Changer mon secret');
    await sees('Ce n’est pas votre secret actuel. Rien n’a été changé.');
    fake.answer('changeSecret', () => ok(null));
    await press('Changer mon secret');
    await sees('Votre secret est changé.');
    expect(screen.getByLabelText('Secret actuel')).toHaveProperty('value', '');
  });

  it('reads the chain in words and says where it breaks', async () => {
    openStaff();
    await press('Journal');
    await sees('Le journal est intact.');
    await sees(`Dépôt ${REFERENCE} lu.`);
    cleanup();
    fake.answer('readAudit', () =>
      ok({
        rows: [],
        intact: false,
        firstFault: 12,
        faults: [],
        checkedAt: HEALTH.lastWipes[0]?.at ?? '',
        older: false,
        witness: WITNESS,
        sealed: null,
      }),
    );
    openStaff();
    await press('Journal');
    await sees('Le journal a été altéré à partir de la ligne 12.');
  });

  it('names the line of a configuration fault, the weakness of a key file and what a thief could try', async () => {
    openStaff();
    await press('État de la borne');
    await sees('session.formSeconds');
    expect(screen.getByRole('row', { name: /^12 session/ })).toBeTruthy();
    await sees('Point faible : le fichier se lit sur le disque.');
    await sees('Ce moteur convient aux essais, pas au service du public.');
    await sees('environ 79 ans');
    await sees('environ 29 jours');
    await sees('La base est intacte.');
    await sees('3 dépôts gardés');
    await sees('plus d’activité');
  });

  it.each(['systemd', 'os'] as const)('explains the key source %s', async (keySource) => {
    fake.answer('readHealth', () => ok({ ...HEALTH, keySource, trialRuntime: false, configFaults: [], configFile: null }));
    openStaff();
    await press('État de la borne');
    await sees(staffFr.keySources[keySource].name.slice(0, 12));
    await sees('les réglages par défaut s’appliquent');
  });
});

describe('failures', () => {
  it.each(FAILURES)('say %s in French, with a way to try again', async (code) => {
    fake.answer('readHealth', () => fail(code));
    openStaff();
    await press('État de la borne');
    await sees(staffFr.failures[code].replaceAll('\u00A0', ' '));
    await press('Réessayer');
    expect(fake.asked('readHealth').length).toBeGreaterThan(1);
  });
});
