// @vitest-environment happy-dom
import { fake } from './fake-bridge.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AddresseesView, DepositRow, OpenedDeposit } from '../../../shared/ipc/deposits.ts';
import { fail, ok } from '../../../shared/result.ts';
import { recruitmentContact } from '../../../shared/services/recruitmentContact/definition.ts';
import { ROW, answerAsOpen, openStaff, press, sees, seesNothingOf } from './world.tsx';

const REQUEST = 'RC-7K3M-9GX4-C';
const REQUEST_ROW: DepositRow = { ...ROW, reference: REQUEST, service: 'recruitmentContact', locale: 'fr', completeness: 100, slot: null };
const CENTRE = { id: 'centre', name: 'Centre de recrutement', hasKey: true, services: ['recruitmentContact'], waiting: 2 };

function answerAddressees(parts: Partial<AddresseesView> = {}): void {
  fake.answer('listAddressees', () => ok({ folder: true, addressees: [CENTRE], unaddressed: [], ...parts }));
}

function answerRequest(parts: Partial<OpenedDeposit> = {}): void {
  fake.answer('listDeposits', () => ok({ rows: [REQUEST_ROW] }));
  fake.answer('openDeposit', () =>
    ok({
      ...REQUEST_ROW,
      answers: recruitmentContact.examples.full,
      withheld: [],
      missing: [],
      history: [{ at: ROW.receivedAt, status: 'received', agent: null }],
      ...parts,
    }),
  );
}

beforeEach(() => {
  answerAsOpen();
});
afterEach(() => {
  cleanup();
  fake.forget();
});

describe('requests above the inbox', () => {
  it('are not mentioned while none waits', async () => {
    answerAddressees({ addressees: [{ ...CENTRE, waiting: 0 }] });
    openStaff();
    await sees('Dépôts reçus');
    expect(seesNothingOf('Demandes à remettre')).toBe(true);
  });

  it('leave for their addressee after a question, and the outcome stays in sight', async () => {
    answerAddressees();
    fake.answer('handOverRequests', () => {
      answerAddressees({ addressees: [{ ...CENTRE, waiting: 0 }] });
      return ok({ fileName: 'centre.2026-11-22.age', rows: [{ ...REQUEST_ROW, status: 'closed' }], unopened: [] });
    });
    openStaff();
    await sees('2 demandes attendent pour « Centre de recrutement ».');
    await press('Remettre les 2 demandes – Centre de recrutement');
    await sees('Un fichier que seul « Centre de recrutement » peut ouvrir');
    expect(fake.asked('handOverRequests')).toEqual([]);
    const listed = fake.asked('listDeposits').length;
    await press('Oui, sceller le fichier');
    await sees('Fichier centre.2026-11-22.age écrit dans le dossier d’export.');
    expect(fake.asked('handOverRequests')).toEqual([{ addressee: 'centre', reference: null }]);
    await waitFor(() => expect(fake.asked('listDeposits').length).toBeGreaterThan(listed));
    await waitFor(() => expect(seesNothingOf('demandes attendent')).toBe(true));
  });

  it('say what is missing instead of a button: a key, a folder, an addressee', async () => {
    answerAddressees({ addressees: [{ ...CENTRE, hasKey: false }], unaddressed: ['safetyAdvice'] });
    openStaff();
    await sees('La clé publique de « Centre de recrutement » manque');
    await sees('Aucun destinataire n’est réglé pour : Demande de visite du référent sûreté.');
    expect(screen.queryByRole('button', { name: /Remettre/ })).toBeNull();
    cleanup();
    answerAddressees({ folder: false });
    openStaff();
    await sees('Aucun dossier d’export n’est réglé');
  });

  it('that changed meanwhile, or a folder that refuses, are said to have gone nowhere', async () => {
    answerAddressees({ addressees: [{ ...CENTRE, waiting: 1 }] });
    fake.answer('handOverRequests', () => fail('conflict'));
    openStaff();
    await press('Remettre la demande – Centre de recrutement');
    await press('Oui, sceller le fichier');
    await sees('Rien n’a été écrit.');
  });

  it('that cannot be opened are named, beside the file of the others or without one', async () => {
    answerAddressees();
    const other = REQUEST.replace('7K3M', '8K3M');
    fake.answer('handOverRequests', () => ok({ fileName: 'centre.2026-11-22.age', rows: [], unopened: [REQUEST] }));
    openStaff();
    await press('Remettre les 2 demandes – Centre de recrutement');
    await press('Oui, sceller le fichier');
    await sees('Fichier centre.2026-11-22.age écrit');
    await sees(`Cette demande n’a pas pu être ouverte : ${REQUEST}.`);
    fake.answer('handOverRequests', () => ok({ fileName: null, rows: [], unopened: [REQUEST, other] }));
    await press('Remettre les 2 demandes – Centre de recrutement');
    await press('Oui, sceller le fichier');
    await sees(`Ces 2 demandes n’ont pas pu être ouvertes : ${REQUEST}, ${other}.`);
    expect(seesNothingOf('écrit dans le dossier d’export.')).toBe(true);
  });

  it('are found by their service', async () => {
    openStaff();
    await press('Toutes les démarches');
    const choices = within(screen.getByRole('group', { name: 'Démarche' }));
    choices.getByRole('button', { name: 'Demande de contact pour le recrutement' }).click();
    await sees('Dépôts reçus');
    expect(fake.asked('listDeposits').at(-1)).toEqual({ status: null, search: '', service: 'recruitmentContact' });
  });
});

describe('an opened request', () => {
  it('goes to its addressee, and is then handed over', async () => {
    answerAddressees();
    answerRequest();
    fake.answer('handOverRequests', () =>
      ok({ fileName: `${REQUEST}.centre.age`, rows: [{ ...REQUEST_ROW, status: 'closed', eraseAfter: '2026-03-12' }], unopened: [] }),
    );
    openStaff();
    await press(REQUEST);
    await sees('Destinataire : Centre de recrutement.');
    expect(seesNothingOf('devient une plainte')).toBe(true);
    await press('Remettre la demande – Centre de recrutement');
    await press('Oui, sceller le fichier');
    await sees(`Fichier ${REQUEST}.centre.age écrit`);
    await sees('État noté : remise.');
    await sees('Effacée automatiquement après le 12 mars 2026, ou le lendemain de sa remise.');
    expect(fake.asked('handOverRequests')).toEqual([{ addressee: 'centre', reference: REQUEST }]);
    expect(screen.queryByRole('button', { name: /Remettre en/ })).toBeNull();
  });

  it('handed over on paper is noted after a question that says what follows', async () => {
    answerAddressees({ addressees: [] });
    answerRequest();
    openStaff();
    await press(REQUEST);
    await sees('Aucun destinataire n’est réglé');
    await press('Noter « remise »');
    await sees('La borne l’efface demain, sans retour possible.');
  });
});
