// @vitest-environment happy-dom
import { fake } from './fake-bridge.ts';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatAnswer } from '../../../shared/fields/format.ts';
import { splitGuarded } from '../../../shared/flow/guarded.ts';
import type { ServiceDefinition } from '../../../shared/flow/definition.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { watchesFr } from '../../../shared/i18n/staff-watches.fr.ts';
import { CONTRACT, type Request } from '../../../shared/ipc/contract.ts';
import type { WatchRow } from '../../../shared/ipc/deposits.ts';
import { fail, ok } from '../../../shared/result.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { MOST_NOTE } from '../../../shared/watch/changes.ts';
import { LOCKED, ROW, UNLOCKED, AGENT, answerAsOpen, emit, openStaff, openedDeposit, press, sees, seesNothingOf, type } from './world.tsx';
import { ADDRESS, ARRIVALS, TODAY, WATCH, WATCHES, WATCH_ROW, answerWatches, guardedExample, openedWatch } from './watch-world.ts';

const [FIRST] = WATCHES;
if (FIRST === undefined) throw new Error('no service is a watch');
const service: ServiceDefinition = FIRST;

/** What opens doors, as the sheet says it. */
function secretsOf(definition: ServiceDefinition): readonly string[] {
  const answers = guardedExample(definition);
  return definition.steps
    .flatMap(({ fields }) => fields)
    .filter(({ guarded }) => guarded === true)
    .map((field) => formatAnswer(field, answers[field.id], 'fr', definition.words.fr))
    .filter((text) => text !== '');
}

beforeEach(() => {
  answerAsOpen();
  answerWatches(service);
});
afterEach(() => {
  cleanup();
  fake.forget();
});

/** The passages that main was asked to log, in the form that the boundary accepts. */
function passages(): readonly Request<'recordPassage'>[] {
  return fake.asked('recordPassage').map((request) => CONTRACT.recordPassage.request.parse(request));
}

/** The passage can be logged. */
async function seesActs(): Promise<void> {
  await screen.findByRole('region', { name: 'Noter un passage' });
}

async function openList(): Promise<void> {
  openStaff();
  await press(staffFr.frame.places.watches);
}

async function openTheWatch(): Promise<void> {
  await openList();
  await press(ADDRESS);
  await sees(`Surveillance ${WATCH}`);
  await seesActs();
}

describe('the list', () => {
  it('is loaded once and shows today, with how long nobody has passed', async () => {
    await openList();
    const row = within(await screen.findByRole('row', { name: new RegExp(ADDRESS) }));
    expect(row.getByText('Pusey')).toBeTruthy();
    expect(row.getByText(service.words.fr.title)).toBeTruthy();
    expect(row.getByText('jamais passé')).toBeTruthy();
    expect(row.getByText('à vérifier')).toBeTruthy();
    await type('Adresse, commune ou référence', 'pusey');
    await press('0 Prochains jours');
    await sees('Aucune surveillance ne correspond.');
    await press('1 Aujourd’hui');
    await sees(ADDRESS);
    expect(fake.asked('listWatches')).toHaveLength(1);
  });

  it('draws a screenful or so and the rest on request, and sorts all of them', async () => {
    const rows = Array.from({ length: 60 }, (_, index): WatchRow => {
      const number = String(index).padStart(3, '0');
      return { ...WATCH_ROW, reference: `OT-0000-0${number}-A`, address: `N${number} rue de l’Exemple` };
    });
    fake.answer('listWatches', () => ok({ rows, unopened: [], today: TODAY }));
    await openList();
    await sees('60 surveillances, les 30 premières affichées.');
    expect(screen.getAllByRole('rowheader')).toHaveLength(30);
    await press('Voir plus (30)');
    await sees('60 surveillances.');
    const sortByAddress = () => fireEvent.click(screen.getByRole('button', { name: /^Adresse/ }));
    sortByAddress();
    expect(screen.getAllByRole('rowheader')[0]?.textContent).toContain('N000');
    sortByAddress();
    expect(screen.getAllByRole('rowheader')[0]?.textContent).toContain('N059');
    await type('Adresse, commune ou référence', 'n042');
    await sees('1 surveillance.');
  });

  it('narrows by zone and commune, and comes back as it was left', async () => {
    const police: WatchRow = {
      ...WATCH_ROW,
      reference: 'OT-1111-1111-1',
      address: '2 rue Modèle',
      commune: 'Vesoul',
      communeCode: '70550',
      zone: 'police',
    };
    fake.answer('listWatches', () => ok({ rows: [WATCH_ROW, police], unopened: [], today: TODAY }));
    await openList();
    await press('Filtres');
    await press('Zone police');
    await press('Vesoul');
    await sees('1 surveillance.');
    expect(seesNothingOf(ADDRESS)).toBe(true);
    await press('Zone gendarmerie');
    await press('Toutes les communes');
    await press(ADDRESS);
    await press('Retour à la liste');
    await sees('Filtres : Zone gendarmerie');
    expect(seesNothingOf('2 rue Modèle')).toBe(true);
  });

  it('names the watches that could not be opened, beside the others', async () => {
    const [one, other] = ['OT-1111-1111-1', 'OT-2222-2222-2'];
    fake.answer('listWatches', () => ok({ rows: [WATCH_ROW], unopened: [one], today: TODAY }));
    await openList();
    await sees(`Cette surveillance n’a pas pu être ouverte : ${one}.`);
    await sees('1 surveillance.');
    cleanup();
    fake.answer('listWatches', () => ok({ rows: [], unopened: [one, other], today: TODAY }));
    await openList();
    await sees(`Ces 2 surveillances n’ont pas pu être ouvertes : ${one}, ${other}.`);
    expect(seesNothingOf('Aucune surveillance n’est demandée')).toBe(true);
  });

  it('says when nothing is asked for', async () => {
    fake.answer('listWatches', () => ok({ rows: [], unopened: [], today: TODAY }));
    await openList();
    await sees('Aucune surveillance n’est demandée pour le moment.');
  });

  it('is reached from the inbox and from the fair copy of a watch, never for another service', async () => {
    fake.answer('listDeposits', () => ok({ rows: [{ ...ROW, service: service.id, reference: WATCH }] }));
    fake.answer('openDeposit', () => {
      const { open, withheld } = splitGuarded(service, guardedExample(service));
      return ok({ ...openedDeposit(), reference: WATCH, service: service.id, locale: 'fr', answers: open, withheld });
    });
    openStaff();
    await press(WATCH);
    await sees(`Surveillance ${WATCH}`);
    await press('Toutes les réponses');
    await sees('Copie en français');
    expect(seesNothingOf('Préparation : ceci devient une plainte')).toBe(true);
    await press('Ouvrir la fiche de patrouille');
    await seesActs();
  });
});

describe('a passage', () => {
  it('is logged in two taps from the list, once even when the finger taps twice', async () => {
    await openList();
    await press(ADDRESS);
    const button = await screen.findByRole('button', { name: 'Rien à signaler' });
    fireEvent.click(button);
    fireEvent.click(button);
    await sees('Passage noté : rien à signaler');
    expect(passages()).toMatchObject([{ reference: WATCH, outcome: 'nothing', note: '' }]);
    const logged = within(screen.getByRole('table', { name: 'Passages' }));
    expect(logged.getByText(UNLOCKED.agent?.name ?? '')).toBeTruthy();
    expect(fake.asked('openWatch')).toHaveLength(1);
  });

  it('keeps its request id for a retry, and takes another for another passage', async () => {
    fake.answer('recordPassage', () => fail('storeUnavailable'));
    await openTheWatch();
    await press('Rien à signaler');
    await sees('La base chiffrée ne répond pas.');
    answerWatches(service);
    await press('Rien à signaler');
    await press('Noter un autre passage');
    await press('Rien à signaler');
    await sees('Passage noté : rien à signaler');
    const ids = passages().map(({ requestId }) => requestId);
    expect(ids).toHaveLength(3);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('never lends the id of a failed passage to an anomaly', async () => {
    fake.answer('recordPassage', () => fail('storeUnavailable'));
    await openTheWatch();
    await press('Rien à signaler');
    await sees('La base chiffrée ne répond pas.');
    await press('Anomalie');
    await type('Ce que vous avez vu', 'Porte entrouverte');
    await press('Noter cette anomalie');
    await sees('La base chiffrée ne répond pas.');
    const [first, second] = passages();
    expect(second?.requestId).not.toBe(first?.requestId);
  });

  it('with an anomaly wants a note of a few words, shown with the passage', async () => {
    await openTheWatch();
    await press('Anomalie');
    await press('Noter cette anomalie');
    await sees('Écrivez en quelques mots ce que vous avez vu.');
    await type('Ce que vous avez vu', 'x'.repeat(MOST_NOTE + 1));
    await press('Noter cette anomalie');
    await sees('La note est trop longue.');
    expect(fake.asked('recordPassage')).toEqual([]);
    await type('Ce que vous avez vu', ' Volet forcé, côté jardin ');
    await press('Noter cette anomalie');
    await sees('Passage noté : anomalie');
    expect(passages()).toMatchObject([{ reference: WATCH, outcome: 'anomaly', note: 'Volet forcé, côté jardin' }]);
    expect(within(screen.getByRole('table', { name: 'Passages' })).getByText('Volet forcé, côté jardin')).toBeTruthy();
    await sees('1 anomalie');
  });

  it('cannot be logged once the watch is closed', async () => {
    fake.answer('openWatch', () => ok(openedWatch(service, { row: { ...WATCH_ROW, status: 'closed' } })));
    await openTheWatch();
    await sees(watchesFr.passage.closed.replaceAll('\u00A0', ' '));
    expect(screen.queryByRole('button', { name: 'Rien à signaler' })).toBeNull();
  });
});

describe.each(WATCHES.map((definition) => ({ id: definition.id, definition })))('the sheet of $id', ({ definition }) => {
  beforeEach(() => {
    answerWatches(definition);
  });

  it('shows each section with an answer, in the words of the service', async () => {
    await openTheWatch();
    const sheet = within(screen.getByRole('table', { name: 'Fiche de patrouille' }));
    const { answers } = openedWatch(definition);
    for (const { section, fields } of definition.watch?.sheet ?? []) {
      if (fields.some((id) => answers[id] !== undefined))
        expect(sheet.getAllByText(definition.words.fr.sheet?.[section] ?? section).length).toBe(1);
    }
    expect(sheet.getAllByRole('rowheader').length).toBeGreaterThan(8);
  });

  it('withholds what opens doors, shows it on request, and covers it again when asked or left', async () => {
    const secrets = secretsOf(definition);
    await openTheWatch();
    expect(fake.asked('showGuarded')).toEqual([]);
    for (const secret of secrets) expect(seesNothingOf(secret)).toBe(true);
    if (secrets.length === 0) return;
    const [ask] = screen.getAllByRole('button', { name: /^Réservé/ });
    if (ask === undefined) throw new Error('nothing to ask with');
    fireEvent.click(ask);
    for (const secret of secrets) await sees(secret.replaceAll('\u00A0', ' '));
    await sees('Le journal l’a noté.');
    expect(fake.asked('showGuarded')).toEqual([{ reference: WATCH }]);
    await press('Cacher');
    for (const secret of secrets) expect(seesNothingOf(secret)).toBe(true);
    fireEvent.click(screen.getAllByRole('button', { name: /^Réservé/ })[0] ?? ask);
    for (const secret of secrets) await sees(secret.replaceAll('\u00A0', ' '));
    await press('Retour à la liste');
    await press(ADDRESS);
    await seesActs();
    for (const secret of secrets) expect(seesNothingOf(secret)).toBe(true);
    expect(fake.asked('showGuarded')).toHaveLength(2);
  });

  it('names its statuses as the service does, and only those', async () => {
    fake.answer('changeDepositStatus', ({ to }) => ok({ ...ROW, service: definition.id, reference: WATCH, status: to }));
    await openTheWatch();
    expect(screen.queryByRole('button', { name: 'Noter un rendez-vous' }) === null).toBe(!definition.statuses.includes('appointment'));
    const closed = (definition.words.fr.statuses?.closed ?? staffFr.statuses.closed).toLowerCase();
    await press(definition.words.fr.statuses?.closed === undefined ? staffFr.statusActs.closed : `Noter « ${closed} »`);
    await press(definition.words.fr.statuses?.closed === undefined ? staffFr.deposit.confirmAct.closed : `Oui, noter « ${closed} »`);
    await sees(`État noté : ${closed}.`);
    expect(fake.asked('changeDepositStatus')).toEqual([{ reference: WATCH, to: 'closed' }]);
    await sees('aucun passage ne peut plus être noté');
  });
});

describe('what happened', () => {
  it('shows the present dates on the sheet, the changes of the visitor, and whose passages they are', async () => {
    const period = { from: addDays(TODAY, -2), to: addDays(TODAY, 1) };
    fake.answer('openWatch', () =>
      ok(
        openedWatch(service, {
          row: { ...WATCH_ROW, period, returnedEarly: true },
          changes: [
            { at: '2026-03-13T08:00:00Z', by: null, change: { kind: 'passage', outcome: 'nothing', note: '' } },
            { at: '2026-03-14T08:00:00Z', by: AGENT.name, change: { kind: 'passage', outcome: 'anomaly', note: 'Portail ouvert' } },
            { at: '2026-03-15T08:00:00Z', by: null, change: { kind: 'earlyReturn', on: period.to } },
          ],
        }),
      ),
    );
    await openTheWatch();
    await sees('rentrés plus tôt');
    await sees('Retour annoncé plus tôt, le');
    await sees('le demandeur');
    const notes = within(screen.getByRole('table', { name: 'Passages' }));
    const lines = notes.getAllByRole('row').slice(1);
    expect(lines[0]?.textContent).toContain('Portail ouvert');
    expect(lines[0]?.textContent).toContain(AGENT.name);
    expect(lines[1]?.textContent).toContain('une autre unité');
    const asked = service.steps.flatMap(({ fields }) => fields).find(({ id }) => id === service.watch?.period);
    const now = { shape: 'interval', fromDate: period.from, fromTime: '', toDate: period.to, toTime: '' } as const;
    if (asked !== undefined) await sees(formatAnswer(asked, now, 'fr', service.words.fr).replaceAll('\u00A0', ' '));
  });

  it('says that the content is gone when it was erased', async () => {
    fake.answer('openWatch', () => fail('conflict'));
    await openList();
    await press(ADDRESS);
    await sees('Le contenu de cette demande est effacé.');
  });

  it('leaves nothing on the screen when main locks', async () => {
    await openTheWatch();
    fake.answer('staffState', () => ok(LOCKED));
    emit('staffLocked', null);
    expect(seesNothingOf(ADDRESS)).toBe(true);
    expect(seesNothingOf(WATCH)).toBe(true);
    await sees('Qui êtes-vous ?');
  });
});

describe('paper and file', () => {
  it('prints without the codes at once, with them only after a confirmation', async () => {
    fake.answer('printPatrolSheet', ({ withGuarded }) => ok({ job: withGuarded ? 'whole' : 'plain' }));
    await openTheWatch();
    await press('Imprimer la fiche');
    emit('printOutcome', { job: 'plain', state: 'printed' });
    await sees('Imprimé.');
    await press('Imprimer avec les codes');
    await sees('Imprimer les codes d’accès ?');
    await press('Non, ne pas imprimer');
    await press('Imprimer avec les codes');
    await press('Oui, imprimer avec les codes');
    expect(fake.asked('printPatrolSheet')).toEqual([
      { reference: WATCH, withGuarded: false },
      { reference: WATCH, withGuarded: true },
    ]);
  });

  it('hands over to a unit after a confirmation, and says where the file is', async () => {
    fake.answer('handOverWatch', ({ reference, unit }) => ok({ fileName: `${reference}.${unit}.age` }));
    await openTheWatch();
    await press('Choisir une unité');
    await press('Remettre à cette unité');
    await sees('Choisissez l’unité qui reçoit.');
    fireEvent.click(await screen.findByRole('radio', { name: 'Unité voisine' }));
    await press('Remettre à cette unité');
    await press('Oui, sceller le fichier');
    await sees(`Fichier ${WATCH}.unite-voisine.age écrit dans le dossier d’export.`);
    expect(fake.asked('handOverWatch')).toEqual([{ reference: WATCH, unit: 'unite-voisine' }]);
    fake.answer('handOverWatch', () => fail('conflict'));
    await press('Remettre à cette unité');
    await press('Oui, sceller le fichier');
    await sees('Aucun dossier d’export n’est réglé');
  });

  it('says when no unit has a key', async () => {
    fake.answer('listArrivals', () => ok({ ...ARRIVALS, units: [] }));
    await openTheWatch();
    await press('Choisir une unité');
    await sees('Aucune autre unité n’a de clé réglée');
  });
});

describe('arrivals', () => {
  async function openArrivals(): Promise<void> {
    await openList();
    await press('Échanger avec une autre unité');
  }

  it('takes a file in and leads to its watch', async () => {
    fake.answer('takeInArrival', () => ok({ reference: WATCH }));
    await openArrivals();
    await press(`Reprendre ${ARRIVALS.files[0]}`);
    await sees(`La demande ${WATCH} est reprise sur cette borne. Son fichier a été retiré du dossier, sauf si le support est protégé.`);
    await vi.waitFor(() => expect(fake.asked('listArrivals')).toHaveLength(2));
    await press('Ouvrir la fiche');
    await sees(`Surveillance ${WATCH}`);
  });

  it.each([
    ['notFound', 'Ce fichier n’est plus dans le dossier d’arrivée.'],
    ['answersRejected', 'Ce fichier ne s’ouvre pas ici'],
    ['conflict', 'Cette demande est déjà sur cette borne'],
  ] as const)('says why a file was not taken in: %s', async (code, sentence) => {
    fake.answer('takeInArrival', () => fail(code));
    await openArrivals();
    await press(`Reprendre ${ARRIVALS.files[0]}`);
    await sees(sentence);
  });

  it('shows the public key as text and as a code, even when no folder is configured', async () => {
    fake.answer('listArrivals', () => ok({ ...ARRIVALS, configured: false, files: [] }));
    await openArrivals();
    await sees('Aucun dossier d’arrivée n’est réglé');
    await sees(ARRIVALS.recipient);
    expect(screen.getByRole('img', { name: watchesFr.arrivals.keyQr })).toBeTruthy();
  });

  it('says when the folder is empty', async () => {
    fake.answer('listArrivals', () => ok({ ...ARRIVALS, files: [] }));
    await openArrivals();
    await sees('Le dossier d’arrivée est vide.');
  });
});

describe('reserved answers of any deposit', () => {
  it('are withheld beside the fair copy, shown on request, and gone after', async () => {
    const [secret] = secretsOf(service);
    if (secret === undefined) throw new Error('the example opens no door');
    const { open, withheld } = splitGuarded(service, guardedExample(service));
    fake.answer('openDeposit', () =>
      ok({ ...openedDeposit(), reference: WATCH, service: service.id, locale: 'fr', answers: open, withheld }),
    );
    await openTheWatch();
    await press('Toutes les réponses');
    await sees('Réponses réservées');
    expect(seesNothingOf(secret)).toBe(true);
    const [ask] = screen.getAllByRole('button', { name: /^Réservé/ });
    if (ask === undefined) throw new Error('nothing to ask with');
    fireEvent.click(ask);
    await sees(secret.replaceAll('\u00A0', ' '));
    await press('Ouvrir la fiche de patrouille');
    await seesActs();
    expect(seesNothingOf(secret)).toBe(true);
  });
});
