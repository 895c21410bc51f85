// @vitest-environment happy-dom
/** The screen of the figures on the fake bridge: periods by touch, masks, tables, and who may take the sheet. */
import { fake } from './fake-bridge.ts';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { periodOf } from '../../../shared/figures/periods.ts';
import { publish, type DayTally } from '../../../shared/figures/publish.ts';
import { TOTAL } from '../../../shared/figures/tally.ts';
import { figuresFr } from '../../../shared/i18n/staff-figures.fr.ts';
import { fail, ok } from '../../../shared/result.ts';
import { AGENT, answerAsOpen, emit, openStaff, press, sees, seesNothingOf, UNLOCKED } from './world.tsx';

const TODAY = '2026-11-22';
/** A month that is over and the one under way. */
const DAYS: readonly DayTally[] = ['2026-10-05', '2026-10-06', '2026-11-20'].map((day) => ({
  day,
  tally: {
    [TOTAL]: { contacts: 30, visits: 20, ratings: 20 },
    level: day < '2026-11' ? { verySatisfied: 10, satisfied: 5, littleSatisfied: 5 } : { verySatisfied: 17, littleSatisfied: 3 },
    nature: { scam: 26, traffic: 3, animals: 1 },
    wait: { '70': 30 },
  },
}));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T10:00:00Z`) });
  answerAsOpen();
  fake.answer('readFigures', ({ kind, day }) => ok({ figures: publish(periodOf(kind, day ?? TODAY), DAYS), today: TODAY }));
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
  fake.forget();
});

async function open(): Promise<void> {
  openStaff();
  await press('Chiffres');
  await sees('Totaux de la période');
}

const lastAsked = (): unknown => fake.asked('readFigures').at(-1);

describe('the figures', () => {
  it('show today, then a period that is chosen by touch', async () => {
    await open();
    expect(fake.asked('readFigures')[0]).toEqual({ kind: 'day', day: null });
    await press('Semaine');
    expect(lastAsked()).toMatchObject({ kind: 'week' });
    await sees('Une semaine s’arrête à la fin du mois.');
    await press('Année');
    expect(lastAsked()).toMatchObject({ kind: 'year' });
    expect(screen.queryByRole('button', { name: 'Suivante' }), 'nothing after the period under way').toBeNull();
    await press('Précédente');
    expect(lastAsked()).toMatchObject({ kind: 'year' });
    await press('Suivante');
  });

  it('have a table behind each chart, in which what is small is masked', async () => {
    await open();
    await press('Précédente');
    await press('Contacts');
    const card = (await screen.findByRole('heading', { name: figuresFr.lists.nature })).closest('section');
    if (card === null) throw new Error('no card');
    fireEvent.click(within(card).getByRole('button', { name: 'Voir le tableau' }));
    const rows = within(card)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows.slice(1).toSorted()).toEqual(['Accident, circulationmasqué', 'Animauxmasqué', 'Escroquerie, cyber52']);
  });

  it('say what the share without a gendarme counts', async () => {
    await open();
    await sees('moins les appels à un gendarme');
  });

  it('say how satisfied visitors were, with a table behind each chart, and no share while it would tell a masked number', async () => {
    await open();
    await press('Précédente');
    await press('Satisfaction');
    await sees('Visiteurs satisfaits');
    await sees('75 %');
    const card = (await screen.findByRole('heading', { name: figuresFr.lists.level })).closest('section');
    if (card === null) throw new Error('no card');
    fireEvent.click(within(card).getByRole('button', { name: 'Voir le tableau' }));
    const rows = within(card)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows.slice(1)).toEqual(['Très satisfait20', 'Satisfait10', 'Peu satisfait10']);
    await press('Suivante');
    await press('Satisfaction');
    await sees('non montré');
  });
});

describe('the sheet of a month', () => {
  it('waits until the month is over', async () => {
    await open();
    await sees('quand il est terminé');
    expect(screen.queryByRole('button', { name: 'Imprimer' })).toBeNull();
  });

  it('is seen, printed and exported by the head, and each failure says what to do', async () => {
    await open();
    await press('Précédente');
    fake.answer('boot', () => fail('storeUnavailable'));
    await press('Aperçu');
    await sees('La base chiffrée ne répond pas');
    fake.answer('printFigures', () => ok({ job: 'job-1' }));
    await press('Imprimer');
    emit('printOutcome', { job: 'job-1', state: 'printed' });
    await sees('La feuille est imprimée.');
    fake.answer('exportFigures', () => fail('conflict'));
    await press('Exporter en PDF');
    await sees('Aucun dossier d’export n’est réglé');
    expect(fake.asked('exportFigures')).toEqual([{ day: '2026-10-01' }]);
  });

  it('is not for other agents', async () => {
    answerAsOpen({ ...UNLOCKED, agent: AGENT });
    await open();
    await press('Précédente');
    await sees('par le chef du point d’accueil');
    expect(seesNothingOf('Exporter en PDF')).toBe(true);
  });
});
