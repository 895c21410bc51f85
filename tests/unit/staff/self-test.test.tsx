// @vitest-environment happy-dom
import { fake } from './fake-bridge.ts';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SelfTestRun, SelfTestView } from '../../../shared/diagnostics/run.ts';
import { overall, stepResult, type StepResult } from '../../../shared/diagnostics/steps.ts';
import type { Response } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/result.ts';
import { answerAsOpen, emit, openStaff, press, sees, seesNothingOf } from './world.tsx';

beforeEach(() => answerAsOpen());
afterEach(() => {
  cleanup();
  fake.forget();
});

const runOf = (...steps: StepResult[]): SelfTestRun => ({ at: '2026-11-23T07:45:00.000Z', by: 'clock', overall: overall(steps), steps });
const SOUND = runOf(stepResult('disk', 'fine', 9), stepResult('open', 'locked', 0));
const FULL = runOf(stepResult('runtime', 'trial', 1), stepResult('disk', 'diskFull', 9), stepResult('readBack', 'diskFull', 3));

const view = (parts: Partial<SelfTestView> = {}): SelfTestView => ({ running: null, runs: [], at: '08:45', page: 'none', ...parts });
const stands = (parts: Partial<SelfTestView>): void => fake.answer('readSelfTest', () => ok(view(parts)));

async function openHealth(): Promise<void> {
  openStaff();
  await press('État de la borne');
  await sees('Lancer l’autotest maintenant');
}

describe('the self-test on the health page', () => {
  it('says when there was none, and when it comes', async () => {
    await openHealth();
    await sees('Aucun autotest n’a encore été fait.');
    await sees('Chaque jour à 8');
  });

  it('shows what is broken first, with its remedy', async () => {
    stands({ runs: [FULL, SOUND] });
    await openHealth();
    await sees('Panne. Le remède est dit ci-dessous.');
    await sees('N’effacez rien de la borne.');
    const names = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(names.slice(0, 3)).toEqual(['Disque', 'Dépôt d’essai relu', 'Moteur de la borne']);
    await sees('2 en panne, 1 à voir');
  });

  it('says what could not be checked without a key', async () => {
    stands({ runs: [SOUND] });
    await openHealth();
    await sees('Tout est bon.');
    await sees('Non contrôlé');
  });

  it('runs at a touch, step by step, and prints only when asked', async () => {
    stands({ page: 'publicPrinter' });
    const ends: ((answer: Response<'runSelfTest'>) => void)[] = [];
    fake.answer('runSelfTest', () => new Promise((resolve) => void ends.push(resolve)));
    await openHealth();
    await press('Lancer l’autotest maintenant');
    await sees('L’autotest commence.');
    emit('selfTestStep', { done: 4, of: 16 });
    await sees('Autotest en cours : 4 étapes sur 16.');
    stands({ page: 'publicPrinter', runs: [SOUND] });
    await act(async () => ends.at(-1)?.(ok(view({ runs: [SOUND] }))));
    await sees('Tout est bon.');
    expect(seesNothingOf('Autotest en cours')).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: /page d’essai/ }));
    await press('Lancer l’autotest maintenant');
    expect(fake.asked('runSelfTest')).toEqual([{ page: false }, { page: true }]);
  });

  it('says when it could not be made', async () => {
    fake.answer('runSelfTest', () => fail('storeUnavailable'));
    await openHealth();
    await press('Lancer l’autotest maintenant');
    await sees('La base chiffrée ne répond pas.');
  });
});

describe('the inbox', () => {
  it('tells each fault once, and leads to the remedy', async () => {
    stands({ runs: [FULL] });
    openStaff();
    await sees('a trouvé une panne');
    expect(screen.getAllByText(/^Le disque est plein/)).toHaveLength(1);
    await press('Voir le remède');
    await sees('N’effacez rien de la borne.');
  });

  it('says nothing of a terminal that serves, nor of a fault that is over', async () => {
    stands({ runs: [SOUND, FULL] });
    openStaff();
    await sees('Appels à un gendarme');
    expect(seesNothingOf('a trouvé une panne')).toBe(true);
  });
});
