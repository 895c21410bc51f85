// @vitest-environment happy-dom
import { fake } from './fake-bridge.ts';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AUDIT_GROUP_NAMES } from '../../../shared/audit/groups.ts';
import { journalFr } from '../../../shared/i18n/staff-journal.fr.ts';
import type { Request, Responses } from '../../../shared/ipc/contract.ts';
import type { WitnessView } from '../../../shared/ipc/journal.ts';
import { fail, ok } from '../../../shared/result.ts';
import { AGENT, HEAD, HEALTH, SEAL, WITNESS, answerAsOpen, emit, openStaff, press, sees, seesNothingOf, type } from './world.tsx';

const AT = '2026-03-12T13:05:00.000Z';
/** Lines that main has. */
const LINES = 120;

/** What main would answer: the newest lines below the number above the page. */
function journal({ limit, before }: Request<'readAudit'>, parts: Partial<Responses['readAudit']> = {}): Responses['readAudit'] {
  const top = (before ?? LINES + 1) - 1;
  const rows = Array.from({ length: Math.min(limit, top) }, (_, index) => ({
    seq: top - index,
    at: AT,
    event: 'gendarme.called',
    actor: 'visitor',
    facts: { confidential: false },
  }));
  const older = top > limit;
  return { rows, older, intact: true, firstFault: null, faults: [], checkedAt: AT, witness: WITNESS, sealed: null, ...parts };
}

const answerWith = (parts: Partial<Responses['readAudit']>) => fake.answer('readAudit', (request) => ok(journal(request, parts)));

beforeEach(() => {
  answerAsOpen();
  answerWith({});
});
afterEach(() => {
  cleanup();
  fake.forget();
});

async function openJournal(): Promise<void> {
  openStaff();
  await press('Journal');
  await sees('Suivi ligne à ligne le 12 mars 2026');
}

const lastAsked = () => fake.asked('readAudit').at(-1);
const firstLine = () => screen.getAllByRole('row')[1]?.querySelector('th')?.textContent;

describe('the journal', () => {
  it('is turned page by page, and says where it ends', async () => {
    await openJournal();
    expect(firstLine()).toBe('120');
    expect(lastAsked()).toEqual({ limit: 50, checked: false });
    await press('Plus récent');
    await sees('Il n’y a rien de plus récent.');
    await press('Plus ancien');
    await sees('Lignes 21 à 70');
    expect(lastAsked()).toEqual({ limit: 50, checked: true, before: 71 });
    await press('Plus ancien');
    await sees('Lignes 1 à 20');
    await press('Plus ancien');
    await sees('Il n’y a rien de plus ancien.');
    await press('Plus récent');
    await sees('Lignes 21 à 70');
  });

  it('is narrowed by day, kind, person and reference, and shows what narrows it', async () => {
    await openJournal();
    await press('Plus ancien');
    await sees('Lignes 21 à 70');
    await press('Filtres');
    for (const group of AUDIT_GROUP_NAMES) expect(screen.getByRole('button', { name: journalFr.groups[group] })).toBeTruthy();
    await press('Dépôts et reçus');
    await sees('Filtres : Dépôts et reçus');
    expect(lastAsked()).toEqual({ limit: 50, checked: true, group: 'deposits' });
    await press(`${AGENT.name} – Gendarme`);
    await type('Jour', '12');
    await type('Mois', '3');
    await type('Année', '2026');
    await type('Référence d’un dépôt', 'pp-7');
    await sees('La référence n’est pas entière');
    await type('Référence d’un dépôt', 'pp-7k3m-9gx4-c');
    await sees(`Filtres : 12 mars 2026, Dépôts et reçus, ${AGENT.name} – Gendarme, PP-7K3M-9GX4-C`);
    expect(lastAsked()).toEqual({
      limit: 50,
      checked: true,
      day: '2026-03-12',
      group: 'deposits',
      actor: AGENT.id,
      reference: 'PP-7K3M-9GX4-C',
    });
    await press('Tout montrer');
    await sees('Lignes 71 à 120');
    expect(lastAsked()).toEqual({ limit: 50, checked: true });
  });

  it('asks for no day that does not exist', async () => {
    await openJournal();
    await press('Filtres');
    await type('Jour', '31');
    await type('Mois', '2');
    await type('Année', '2026');
    await sees('Cette date n’existe pas.');
    expect(lastAsked()).toEqual({ limit: 50, checked: true });
    await press('Hier');
    expect(lastAsked()).toHaveProperty('day');
  });

  it('says that nothing fits', async () => {
    await openJournal();
    answerWith({ rows: [], older: false });
    await press('Filtres');
    await press('La borne');
    await sees('Aucune ligne ne convient.');
  });

  it('follows the chain when it is opened and when it is asked to, not for each page', async () => {
    await openJournal();
    await press('Plus ancien');
    await sees('Lignes 21 à 70');
    await press('Vérifier à nouveau');
    await sees('Lignes 21 à 70');
    expect(fake.asked('readAudit')).toEqual([
      { limit: 50, checked: false },
      { limit: 50, checked: true, before: 71 },
      { limit: 50, checked: false, before: 71 },
    ]);
  });

  it('names each line at fault with its day', async () => {
    answerWith({
      intact: false,
      firstFault: 12,
      faults: [
        { line: 12, what: 'changed', at: AT },
        { line: 40, what: 'missing', at: AT },
        { line: 41, what: 'changed', at: null },
      ],
    });
    await openJournal();
    await sees('Le journal a été altéré à partir de la ligne 12.');
    const faults = within(screen.getByRole('list', { name: 'Lignes à examiner' })).getAllByRole('listitem');
    expect(faults.map(({ textContent }) => textContent.replaceAll('\u00A0', ' '))).toEqual([
      'Ligne 12, du 12 mars 2026 : changée ou déplacée.',
      'Ligne 40 : ôtée. La dernière ligne lue avant elle est du 12 mars 2026.',
      'Ligne 41 : changée ou déplacée.',
    ]);
  });
});

const BACK: NonNullable<WitnessView['rolledBack']> = {
  at: '2026-03-14T07:00:00.000Z',
  line: 413,
  last: 412,
  lastAt: AT,
  witnessed: 440,
  witnessedAt: '2026-03-13T16:00:00.000Z',
  missing: 28,
  answered: false,
};

describe('an older base that was put back', () => {
  it.each(['Journal', 'État de la borne'])(
    'is said by « %s »: since when, how many lines, and that nothing is lost of the rest',
    async (place) => {
      answerWith({ witness: { ...WITNESS, rolledBack: BACK } });
      fake.answer('readHealth', () => ok({ ...HEALTH, witness: { ...WITNESS, rolledBack: BACK } }));
      openStaff();
      await press(place);
      await sees(
        'Une base plus ancienne, ou une autre base, a été remise. Sa dernière ligne était la 412 ; la borne avait déjà écrit la 440.',
      );
      await sees('Il manque au moins 28 lignes.');
      await sees('Ce qui manque a été écrit entre le 12 mars 2026 à 14 h 05 et le 13 mars 2026 à 17 h.');
      await sees('Remarqué à l’ouverture, le 14 mars 2026 à 8 h ; noté à la ligne 413.');
      await sees('Rien n’a été effacé et la borne continue de servir.');
    },
  );

  it('is another base when it has as many lines', async () => {
    answerWith({ witness: { ...WITNESS, rolledBack: { ...BACK, missing: 0, lastAt: null } } });
    await openJournal();
    await sees('Elle a autant de lignes, mais ce ne sont pas les mêmes.');
    await sees('Ce qui manque a été écrit jusqu’au 13 mars 2026 à 17 h.');
  });

  it('is a memory of the health page once a seal was printed', async () => {
    fake.answer('readHealth', () => ok({ ...HEALTH, witness: { ...WITNESS, rolledBack: { ...BACK, answered: true } } }));
    openStaff();
    await press('État de la borne');
    await sees('Le témoin de la base concorde avec le journal.');
    await sees('Le 14 mars 2026 à 8 h, une base plus ancienne ou une autre base avait été remise : ligne 413 du journal.');
    expect(seesNothingOf('Il manque au moins')).toBe(true);
  });
});

describe('the witness', () => {
  it('agrees', async () => {
    openStaff();
    await press('État de la borne');
    await sees('Le témoin de la base concorde avec le journal.');
  });

  it.each([
    ['absent', 'C’est normal au premier démarrage de cette version.'],
    ['altered', 'Le témoin de la base était altéré le 12 mars 2026'],
    ['unreadable', 'Le témoin de la base ne se lisait pas le 12 mars 2026'],
  ] as const)('was %s', async (cause, sentence) => {
    answerWith({ witness: { ...WITNESS, missing: { at: AT, line: 9, cause, answered: false } } });
    await openJournal();
    await sees(sentence);
  });

  it('is refused by the disk', async () => {
    fake.answer('readHealth', () => ok({ ...HEALTH, witness: { ...WITNESS, refusedSince: AT } }));
    openStaff();
    await press('État de la borne');
    await sees('Depuis le 12 mars 2026 à 14 h 05, le témoin de la base ne peut pas être lu ou écrit');
    expect(seesNothingOf('concorde')).toBe(true);
  });
});

describe('the daily seal', () => {
  it('says whether it was printed today', async () => {
    await openJournal();
    await sees('Aucun sceau n’a encore été imprimé.');
    cleanup();
    answerWith({ sealed: { at: AT, line: 88 } });
    await openJournal();
    await sees('Pas encore imprimé aujourd’hui. Le dernier : le 12 mars 2026 à 14 h 05, à la ligne 88.');
    cleanup();
    answerWith({ sealed: { at: new Date().toISOString(), line: 119 } });
    await openJournal();
    await sees('Déjà imprimé aujourd’hui');
  });

  it('is printed, and the journal is read again', async () => {
    fake.answer('printSeal', () => ok({ job: 'job-4' }));
    await openJournal();
    const before = fake.asked('readAudit').length;
    await press('Imprimer le sceau');
    await sees('La borne attend la réponse de l’imprimante');
    emit('printOutcome', { job: 'job-4', state: 'printed' });
    await sees('Imprimé. Gardez la feuille hors de la borne.');
    expect(fake.asked('readAudit').length).toBe(before + 1);
  });

  it('is copied by hand where there is no printer', async () => {
    fake.answer('printSeal', () => fail('noPrinter'));
    await openJournal();
    await press('Imprimer le sceau');
    await sees('Affichez le sceau, puis copiez ou photographiez-le.');
    await press('Afficher le sceau');
    await sees(`Ligne ${SEAL.line}`);
    const groups = within(screen.getByRole('list', { name: 'Empreinte' })).getAllByRole('listitem');
    expect(
      groups
        .map(({ textContent }) => textContent)
        .join('')
        .toLowerCase(),
    ).toBe(SEAL.hash);
    expect(screen.getByRole('img', { name: 'Code QR du sceau' })).toBeTruthy();
    await press('Cacher le sceau');
    expect(screen.queryByRole('img', { name: 'Code QR du sceau' })).toBeNull();
  });

  it('says that the chain under it is at fault', async () => {
    fake.answer('readSeal', () => ok({ ...SEAL, firstFault: 17 }));
    await openJournal();
    await press('Afficher le sceau');
    await sees('Attention : le journal est altéré à la ligne 17. Le sceau le dit aussi.');
  });
});

describe('comparing a seal on paper', () => {
  async function compare(line: string, groups: string): Promise<void> {
    await type('Numéro de la ligne', line);
    await type('Quatre premiers groupes de l’empreinte, ou plus', groups);
    await press('Comparer');
  }

  it.each([
    ['holds', 'Le journal contient toujours ce sceau.'],
    ['differs', 'ne porte pas ce sceau.'],
    ['beyond', 'Le journal n’a pas de ligne 412.'],
    ['faulty', 'le journal est altéré avant elle, à la ligne 17.'],
  ] as const)('answers %s', async (verdict, sentence) => {
    fake.answer('compareSeal', () => ok({ verdict, at: verdict === 'beyond' ? null : AT, firstFault: verdict === 'faulty' ? 17 : null }));
    await openJournal();
    await compare('412', '0123 4567 89AB CDEF');
    await sees(sentence);
    expect(fake.asked('compareSeal')).toEqual([{ line: 412, groups: '0123 4567 89AB CDEF' }]);
    await type('Numéro de la ligne', '413');
    expect(seesNothingOf(sentence)).toBe(true);
  });

  it('asks for what is missing before it asks main', async () => {
    await openJournal();
    await compare('', '0123');
    await sees('Tapez le numéro qui suit « Ligne » sur le papier.');
    await sees('Il faut au moins quatre groupes');
    expect(fake.asked('compareSeal')).toEqual([]);
  });

  it('by the Enter key of a keyboard too', async () => {
    fake.answer('compareSeal', () => ok({ verdict: 'holds', at: AT, firstFault: null }));
    await openJournal();
    await type('Numéro de la ligne', '412');
    await type('Quatre premiers groupes de l’empreinte, ou plus', '0123456789abcdef');
    const form = screen.getByLabelText('Numéro de la ligne').closest('form');
    if (form === null) throw new Error('no form');
    fireEvent.submit(form);
    await sees('Le journal contient toujours ce sceau.');
  });
});

it('names people by name: the head and the agents can be chosen', async () => {
  await openJournal();
  await press('Filtres');
  for (const name of ['Les visiteurs', 'La borne', `${HEAD.name} – Chef du point d’accueil`, `${AGENT.name} – Gendarme`])
    expect(screen.getByRole('button', { name })).toBeTruthy();
});
