// @vitest-environment happy-dom
import { fake } from './fake-bridge.ts';
import { cleanup, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { CONTRACT } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/result.ts';
import { answerRegister, serveCommunes, type Register } from './register-world.ts';
import { answerAsOpen, emit, openStaff, press, sees, seesNothingOf } from './world.tsx';

let register: Register;

beforeEach(() => {
  answerAsOpen();
  register = answerRegister();
  serveCommunes();
});
afterEach(() => {
  cleanup();
  fake.forget();
  vi.unstubAllGlobals();
});

async function openWaiting(): Promise<ReturnType<typeof openStaff>> {
  const staff = openStaff();
  await press(staffFr.frame.places.waiting);
  await sees('En attente (');
  return staff;
}

async function arrive(number: number): Promise<void> {
  await press('Donner un numéro');
  await sees(`Dites à la personne : numéro ${number}.`);
  await screen.findByRole('button', { name: `Appeler le n°\u00A0${number}` });
}

/** The numbers in the order of the screen. */
const line = (): readonly string[] => [...document.querySelectorAll('.wait__number')].map(({ textContent }) => textContent);
const opened = () => fake.asked('openContact').map((request) => CONTRACT.openContact.request.parse(request));

describe('giving a number', () => {
  it('takes one touch, says the number, and asks for no nature', async () => {
    await openWaiting();
    await arrive(1);
    await arrive(2);
    expect(line()).toEqual(['1', '2']);
    expect(opened()).toMatchObject([
      { waiting: true, confidential: false, facts: { channel: 'desk', nature: null, victim: false } },
      { waiting: true },
    ]);
    expect(new Set(opened().map(({ requestId }) => requestId)).size).toBe(2);
  });

  it('puts a victim first, and keeps the marks for that person only', async () => {
    await openWaiting();
    await arrive(1);
    await press('Victime : passe avant');
    await press('À recevoir à part');
    await arrive(2);
    expect(line()).toEqual(['2', '1']);
    await sees('à part');
    await arrive(3);
    expect(opened().map(({ confidential, facts }) => [confidential, facts.victim])).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  it('keeps the id of a request that failed for the next try', async () => {
    fake.answer('openContact', () => fail('storeUnavailable'));
    await openWaiting();
    await press('Donner un numéro');
    await sees(staffFr.failures.storeUnavailable.replaceAll('\u00A0', ' '));
    await press('Donner un numéro');
    await vi.waitFor(() => expect(opened()).toHaveLength(2));
    expect(new Set(opened().map(({ requestId }) => requestId)).size).toBe(1);
  });

  it('is said in the register too, where the line shows it', async () => {
    openStaff();
    await press(staffFr.frame.places.register);
    await press('Faire patienter');
    await sees('Dites à la personne : numéro 1.');
    await sees('n° 1');
  });
});

describe('a call', () => {
  it('shows what the public sees, can be made again, and ends when the person is received', async () => {
    await openWaiting();
    await arrive(1);
    await press('Appeler le n° 1');
    await sees('N° 1 appelé.');
    await screen.findByRole('button', { name: 'Rappeler le n°\u00A01' });
    const face = within(screen.getByRole('region', { name: 'Ce que le public voit' }));
    expect(face.getAllByText('1', { selector: 'dd' })).toHaveLength(2);
    await press('Reçu : n° 1');
    await sees('Personne n’attend.');
    expect(register.contacts.size).toBe(1);
    expect(fake.asked('takeContact')).toHaveLength(1);
  });

  it('without a second display offers to give the screen back, and with one says where it is shown', async () => {
    const { left } = await openWaiting();
    await arrive(1);
    await press('Appeler le n° 1');
    await press('Rendre l’écran au public');
    await vi.waitFor(() => expect(left()).toBe(1));
    cleanup();
    register.ownDisplay = true;
    await openWaiting();
    await sees('Affiché sur l’écran du public.');
    expect(seesNothingOf('Rendre l’écran au public')).toBe(true);
  });
});

describe('somebody who waits', () => {
  it('and leaves is closed without follow-up, with what is known of them', async () => {
    await openWaiting();
    await arrive(1);
    await press('Parti : n° 1');
    await sees('Noté sans suite.');
    expect(fake.asked('closeContact')).toMatchObject([{ changes: { nature: 'other', outcome: 'noFollowUp' } }]);
    expect([...register.contacts.values()].length).toBe(1);
    await sees('Personne n’attend.');
  });

  it('is marked as a victim and to be received apart, and unmarked', async () => {
    await openWaiting();
    await arrive(1);
    await arrive(2);
    await press('Victime : n° 2');
    await vi.waitFor(() => expect(line()).toEqual(['2', '1']));
    await press('À part : n° 1');
    await vi.waitFor(() => expect(fake.asked('markWaiting')).toMatchObject([{ confidential: true }]));
    await screen.findByRole('button', { name: 'À part\u00A0: n°\u00A01', pressed: true });
    await press('À part : n° 1');
    await vi.waitFor(() => expect(fake.asked('markWaiting').at(-1)).toMatchObject({ confidential: false }));
  });

  it('is read again after a refusal, since the list may be old', async () => {
    await openWaiting();
    await arrive(1);
    fake.answer('callNumber', () => fail('conflict'));
    const asked = fake.asked('listWaiting').length;
    await press('Appeler le n° 1');
    await sees(staffFr.failures.conflict.replaceAll('\u00A0', ' '));
    await vi.waitFor(() => expect(fake.asked('listWaiting').length).toBeGreaterThan(asked));
  });
});

describe('a visitor who calls from the terminal', () => {
  it('appears by itself, keeps the wish to be received apart, and gets a number once', async () => {
    await openWaiting();
    register.calls.push({ id: 41, at: new Date().toISOString(), confidential: true });
    emit('gendarmeCalled', { confidential: true });
    await sees('Un visiteur appelle depuis');
    await press('Lui donner un numéro');
    await sees('Dites à la personne : numéro 1.');
    expect(opened()).toMatchObject([{ waiting: true, confidential: true, call: 41 }]);
    await vi.waitFor(() => expect(seesNothingOf('Un visiteur appelle depuis')).toBe(true));
  });
});

it('has no fault for those who do not see the screen', async () => {
  register.calls.push({ id: 41, at: new Date().toISOString(), confidential: true });
  await openWaiting();
  await arrive(1);
  await press('Appeler le n° 1');
  await sees('N° 1 appelé.');
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it('says when the list cannot be read, and tries again', async () => {
  fake.answer('listWaiting', () => fail('storeUnavailable'));
  openStaff();
  await press(staffFr.frame.places.waiting);
  await sees(staffFr.failures.storeUnavailable.replaceAll('\u00A0', ' '));
  fake.answer('listWaiting', () => ok({ rows: [], calls: [], face: { called: null, previous: [], waiting: 0 }, ownDisplay: false }));
  await press(staffFr.frame.retry);
  await sees('Personne n’attend.');
});
