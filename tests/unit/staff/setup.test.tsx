// @vitest-environment happy-dom
import { fake } from './fake-bridge.ts';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { provesWritten } from '../../../renderer/staff/setup/recovery.ts';
import { recoveryGroups } from '../../../shared/paper/recovery.ts';
import { fail, ok } from '../../../shared/result.ts';
import { LOCKED, answerAsOpen, openStaff, press, sees, seesNothingOf, type } from './world.tsx';

const KEY = 'AGE-SECRET-KEY-1QQPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQX7K3M9';
const SECRET = 'cheval pile agrafe';

let setUp = false;

beforeEach(() => {
  setUp = false;
  answerAsOpen();
  fake.answer('staffState', () => ok(setUp ? LOCKED : { ...LOCKED, state: 'needsSetup', agents: [] }));
  fake.answer('setUpUnit', () => {
    setUp = true;
    return ok({ recipient: 'age1unit', recoveryKey: KEY });
  });
});
afterEach(() => {
  cleanup();
  fake.forget();
});

async function nameTheUnit(): Promise<void> {
  await type('Nom de l’unité', 'Unité d’essai');
  await press('Continuer vers les agents');
}

async function register(name: string, secret: string, act: string, again = secret): Promise<void> {
  await type('Nom ou matricule', name);
  await type('Secret de cet agent', secret);
  await type('Le même secret, une seconde fois', again);
  await press(act);
}

describe('the first start', () => {
  it('creates the unit with its head and an agent, and lets nobody on before the key is written down', async () => {
    openStaff();
    await nameTheUnit();
    await register('Matricule 1001', SECRET, 'Inscrire le chef');
    await press('Inscrire un autre agent');
    await register('Matricule 2002', '931527406', 'Inscrire cet agent');
    await sees('Encore trop court');
    await register('Matricule 2002', '9315274068', 'Inscrire cet agent');
    await press('Créer la clé de l’unité');
    await sees('Cette clé s’affiche une seule fois.');
    expect(fake.asked('setUpUnit')).toEqual([
      {
        unitName: 'Unité d’essai',
        agents: [
          { name: 'Matricule 1001', role: 'head', secret: SECRET },
          { name: 'Matricule 2002', role: 'agent', secret: '9315274068' },
        ],
      },
    ]);
    expect(
      screen
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
        .join(''),
    ).toContain(KEY);
    expect(screen.getByRole('img', { name: 'Clé de secours en code à photographier' })).toBeTruthy();

    await type('Les 6 derniers caractères de la clé', 'X7K3MX');
    await press('La clé est notée : terminer');
    await sees('Ce ne sont pas les 6 derniers caractères.');
    await type('Les 6 derniers caractères de la clé', 'x7k3 m9');
    await press('La clé est notée : terminer');
    await sees('Déverrouiller le mode service');
    expect(seesNothingOf('X7K3')).toBe(true);
  });

  it('says while one types whether a secret is good enough', async () => {
    openStaff();
    await nameTheUnit();
    await type('Secret de cet agent', 'court');
    await sees('5 caractères tapés. Encore trop court');
    await type('Secret de cet agent', 'azertyuiopqsdf'.slice(0, 10) + 'az');
    await sees('Une suite du clavier');
    await type('Secret de cet agent', SECRET);
    await sees('Ce secret convient.');
  });

  it('registers nobody whose two entries differ, and no second person of the same name', async () => {
    openStaff();
    await nameTheUnit();
    await register('Matricule 1001', SECRET, 'Inscrire le chef', `${SECRET}s`);
    await sees('Les deux saisies diffèrent.');
    await register('Matricule 1001', SECRET, 'Inscrire le chef');
    await press('Inscrire un autre agent');
    await register('matricule 1001 ', SECRET, 'Inscrire cet agent');
    await sees('Ce nom est déjà pris.');
    expect(fake.asked('setUpUnit')).toEqual([]);
  });

  it('asks before the screen is left while the key was not written down', async () => {
    const { left } = openStaff();
    await nameTheUnit();
    await register('Matricule 1001', SECRET, 'Inscrire le chef');
    await press('Créer la clé de l’unité');
    await sees('Cette clé s’affiche une seule fois.');
    await press('Quitter le mode service');
    await sees('La clé de secours ne sera plus jamais affichée.');
    await press('Non, je la note');
    expect(left()).toBe(0);
  });

  it('keeps what was typed when main refuses', async () => {
    fake.answer('setUpUnit', () => fail('storeUnavailable'));
    openStaff();
    await nameTheUnit();
    await register('Matricule 1001', SECRET, 'Inscrire le chef');
    await press('Créer la clé de l’unité');
    await sees('La base chiffrée ne répond pas.');
    await sees('Matricule 1001');
  });
});

describe('the recovery key on paper', () => {
  it('is cut into groups that join to the key again', () => {
    expect(recoveryGroups(KEY).join('')).toBe(KEY);
    expect(recoveryGroups(KEY).every((group) => group.length <= 4)).toBe(true);
  });

  it('is proved by its last six characters only', () => {
    expect(provesWritten(KEY, 'X7K3M9')).toBe(true);
    expect(provesWritten(KEY, ' x7k 3m9 ')).toBe(true);
    expect(provesWritten(KEY, '7K3M9')).toBe(false);
    expect(provesWritten(KEY, '')).toBe(false);
    expect(provesWritten(KEY, KEY)).toBe(false);
  });
});
