// @vitest-environment happy-dom
import { fake } from './fake-bridge.ts';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../shared/result.ts';
import { AGENT, HEAD, LOCKED, UNLOCKED, answerAsOpen, emit, openStaff, press, sees, seesNothingOf, type } from './world.tsx';

beforeEach(() => {
  answerAsOpen(LOCKED);
});
afterEach(() => {
  cleanup();
  fake.forget();
});

async function trySecret(secret: string): Promise<void> {
  fireEvent.click(await screen.findByRole('radio', { name: HEAD.name }));
  await type('Votre secret', secret);
  await press('Déverrouiller');
}

describe('the door', () => {
  it('tells kindly what a wrong secret leaves, then opens and always says who is in', async () => {
    fake.answer('unlockWithSecret', ({ secret }) =>
      secret === 'cheval pile agrafe' ? ok(UNLOCKED) : fail('wrongSecret', { triesLeft: 4, retryAfterMs: 0 }),
    );
    openStaff();
    await sees('Verrouillé');
    await trySecret('pas le bon secret');
    await sees('4 essais restent');
    expect(screen.getByLabelText('Votre secret')).toHaveProperty('value', '');
    await trySecret('cheval pile agrafe');
    await sees('Dépôts à traiter');
    await sees(`Ouvert par ${HEAD.name} – Chef du point d’accueil`);
    expect(fake.asked('unlockWithSecret')).toEqual([
      { agentId: HEAD.id, secret: 'pas le bon secret' },
      { agentId: HEAD.id, secret: 'cheval pile agrafe' },
    ]);
  });

  it('hides the secret until the agent asks to look at it', async () => {
    openStaff();
    const field = await screen.findByLabelText('Votre secret');
    expect(field).toHaveProperty('type', 'password');
    await press('Afficher la saisie – Votre secret');
    expect(field).toHaveProperty('type', 'text');
  });

  it('asks main nothing while the name or the secret is missing', async () => {
    openStaff();
    await press('Déverrouiller');
    await sees('Choisissez votre nom.');
    await sees('Tapez votre secret.');
    expect(fake.asked('unlockWithSecret')).toEqual([]);
  });

  it('counts down for the agent who must wait, and lets another one try', async () => {
    fake.answer('unlockWithSecret', () => fail('lockedOut', { retryAfterMs: 65_000 }));
    openStaff();
    await trySecret('encore un mauvais secret');
    await sees('Nouvel essai possible dans 1 min 05 s');
    fireEvent.click(screen.getByRole('radio', { name: AGENT.name }));
    expect(seesNothingOf('Nouvel essai possible')).toBe(true);
  });

  it('shows only the countdown when every agent waits, then asks main again', async () => {
    fake.answer('staffState', () =>
      fake.asked('staffState').length === 1 ? ok({ ...LOCKED, state: 'lockedOut', retryAfterMs: 30 }) : ok(LOCKED),
    );
    openStaff();
    await sees('Une courte attente');
    await sees('Qui êtes-vous ?');
  });

  it('re-opens with the code of the shift, and falls back to the secret once the code is forgotten', async () => {
    const pinLocked = { ...LOCKED, state: 'pinLocked' as const, agent: HEAD, pinSet: true };
    let tries = 3;
    fake.answer('staffState', () => ok(tries > 0 ? pinLocked : LOCKED));
    fake.answer('unlockWithPin', () => {
      tries -= 1;
      return fail('wrongSecret', { triesLeft: tries });
    });
    openStaff();
    await sees('Code du service');
    for (const left of [2, 1, 0]) {
      for (const digit of '4071') await press(digit);
      await press('Rouvrir');
      if (left > 0) await sees(left === 1 ? '1 essai reste' : `${left} essais restent`);
    }
    await sees('Qui êtes-vous ?');
    expect(fake.asked('unlockWithPin')).toEqual([{ pin: '4071' }, { pin: '4071' }, { pin: '4071' }]);
  });

  it('takes the digits of a hardware keyboard on the code pad', async () => {
    fake.answer('staffState', () => ok({ ...LOCKED, state: 'pinLocked', agent: HEAD, pinSet: true }));
    fake.answer('unlockWithPin', () => ok(UNLOCKED));
    openStaff();
    await sees('Code du service');
    for (const key of ['4', '0', '8', 'Backspace', '7', '1', 'Enter']) fireEvent.keyDown(document.body, { key });
    await sees('Dépôts à traiter');
    expect(fake.asked('unlockWithPin')).toEqual([{ pin: '4071' }]);
  });

  it('leaves even when main cannot answer', async () => {
    fake.answer('leaveStaff', () => Promise.reject(new Error('gone')));
    const { left } = openStaff();
    await sees('Qui êtes-vous ?');
    await press('Quitter le mode service');
    await expect.poll(left).toBe(1);
  });

  it('warns at an unattended door and withdraws the question', async () => {
    openStaff();
    await sees('Qui êtes-vous ?');
    emit('idleWarning', { secondsLeft: 42 });
    await sees('42 secondes');
    emit('idleWithdrawn', null);
    expect(seesNothingOf('42 secondes')).toBe(true);
  });

  it('offers to try again when main does not know its own state', async () => {
    fake.answer('staffState', () => (fake.asked('staffState').length === 1 ? fail('storeUnavailable') : ok(LOCKED)));
    openStaff();
    await sees('La base chiffrée ne répond pas.');
    await press('Réessayer');
    await sees('Qui êtes-vous ?');
  });
});
