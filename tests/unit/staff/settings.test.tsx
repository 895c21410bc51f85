// @vitest-environment happy-dom
import { fake } from './fake-bridge.ts';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { typedCodes } from '../../../renderer/staff/settings/draft.ts';
import { configSchema } from '../../../shared/config/schema.ts';
import { settingsFr } from '../../../shared/i18n/staff-settings.fr.ts';
import { factStates } from '../../../shared/facts/status.ts';
import type { SettingsView } from '../../../shared/ipc/upkeep.ts';
import { fail, ok } from '../../../shared/result.ts';
import { differences } from '../../../shared/settings/differences.ts';
import { groupValue, SETTING_GROUPS } from '../../../shared/settings/groups.ts';
import { checkChange } from '../../../shared/settings/layer.ts';
import { AGENT, HEAD, UNLOCKED, answerAsOpen, openStaff, press, sees, seesNothingOf, type } from './world.tsx';

const CONFIG = configSchema.parse({ point: { phone: { value: '00', source: 'annuaire', verifiedOn: null, expiresOn: null } } });
const VIEW: SettingsView = {
  groups: SETTING_GROUPS.map((group) => ({ group, value: groupValue(CONFIG, group), number: 0, changedAt: null, fromFile: true })),
  refused: [],
  history: [],
  facts: factStates(CONFIG, '2026-11-23'),
  importFiles: null,
  sites: [
    { id: 'pharos', name: 'PHAROS' },
    { id: 'antai', name: 'Amendes' },
  ],
};
const CHANGED: SettingsView = {
  ...VIEW,
  history: [
    {
      number: 4,
      at: '2026-11-23T09:00:00.000Z',
      by: HEAD.name,
      group: 'backup',
      differences: differences({ backup: { folder: null, keep: 7 } }, { backup: { folder: null, keep: 9 } }),
      toFile: false,
      undoes: null,
      undoable: true,
    },
  ],
};

beforeEach(() => {
  answerAsOpen();
  fake.answer('readSettings', () => ok(VIEW));
  // As main does it.
  fake.answer('previewSettings', ({ group, value }) => {
    const checked = checkChange(CONFIG, group, value);
    return ok(
      checked.ok
        ? { faults: [], differences: differences(groupValue(CONFIG, group), groupValue(checked.config, group)) }
        : { faults: checked.faults, differences: [] },
    );
  });
});
afterEach(() => {
  cleanup();
  fake.forget();
});

async function open(group?: string): Promise<void> {
  openStaff();
  await press('Réglages');
  await sees('État des informations locales');
  if (group !== undefined) await press(`Modifier : ${group}`);
}

describe('the settings', () => {
  it('are the head’s: an agent has no such section and nothing is asked', async () => {
    answerAsOpen({ ...UNLOCKED, agent: AGENT });
    openStaff();
    await screen.findByRole('button', { name: 'État de la borne' });
    expect(screen.queryByRole('button', { name: 'Réglages' })).toBeNull();
    expect(fake.asked('readSettings')).toEqual([]);
  });

  it('begin with the facts that need care, with the remedy', async () => {
    await open();
    await sees('Téléphone – non vérifié');
    await sees('Vérifiez-le auprès de sa source');
  });

  it('say which changes do not hold any more', async () => {
    fake.answer('readSettings', () => ok({ ...VIEW, refused: ['units', 'zones'] }));
    await open();
    await sees('ne sont pas employés : unités et communes, zones');
  });

  it('show a fault at its field and keep nothing', async () => {
    await open('Sauvegarde');
    await type('Copies gardées', '1');
    await press('Voir ce qui change');
    await sees('Un point est à corriger');
    await sees('Copies gardées – Trop petit');
    expect(fake.asked('applySettings')).toEqual([]);
  });

  it('show what changes before it is kept, then keep it against the change that was seen', async () => {
    fake.answer('applySettings', () => ok(CHANGED));
    await open('Sauvegarde');
    await type('Copies gardées', '9');
    await press('Voir ce qui change');
    await sees('Copies gardées');
    expect(document.querySelector('del')?.textContent).toBe('7');
    expect(document.querySelector('ins')?.textContent).toBe('9');
    await press('Enregistrer ce changement');
    await sees('Changement enregistré.');
    expect(fake.asked('applySettings')).toEqual([{ group: 'backup', value: { backup: { folder: null, keep: 9 } }, after: 0 }]);
  });

  it('keep what was typed while one looks at the preview, and offer nothing to keep when nothing changes', async () => {
    await open('Sauvegarde');
    await press('Voir ce qui change');
    await sees('Rien ne change');
    expect(seesNothingOf('Enregistrer ce changement')).toBe(true);
    await press('Revenir à la saisie');
    await type('Copies gardées', '12');
    await press('Voir ce qui change');
    await press('Revenir à la saisie');
    expect(document.querySelector<HTMLInputElement>('#setting-backup-keep')?.value).toBe('12');
    expect(document.activeElement?.textContent).toBe('Voir ce qui change');
  });

  it('let a number with a nought after its comma be typed letter by letter, and codes with the space between them', async () => {
    await open('Écran');
    const field = document.querySelector<HTMLInputElement>('#setting-display-pxPerMm');
    if (field === null) throw new Error('no field');
    for (const typed of ['4', '4,', '4,0', '4,03']) {
      fireEvent.change(field, { target: { value: typed } });
      expect(field.value).toBe(typed);
    }
    expect(typedCodes('70428  70550 ')).toEqual(['70428', '70550']);
  });

  it('say what an alert seems to hold of a person, and keep it in one form', async () => {
    fake.answer('applySettings', () => ok(CHANGED));
    await open('Alerte du jour');
    await press('Renseigner – Alerte');
    await type('Message en français', 'Appelez le 06 12 34 56 78');
    await sees('Ce texte semble contenir un numéro de téléphone');
    await type('Message en français', 'Faux plombiers signalés');
    expect(seesNothingOf('Ce texte semble contenir')).toBe(true);
    await press('Voir ce qui change');
    await sees('Premier jour – Ce jour n’existe pas');
    await sees('Source – Trop petit');
  });

  it('say when another change came first', async () => {
    fake.answer('applySettings', () => fail('conflict'));
    await open('Sauvegarde');
    await type('Copies gardées', '9');
    await press('Voir ce qui change');
    await press('Enregistrer ce changement');
    await sees('modifié entre-temps');
  });

  it('take a change back after a question', async () => {
    fake.answer('readSettings', () => ok(CHANGED));
    fake.answer('undoSettings', () => ok(VIEW));
    await open();
    await press('Annuler ce changement, n° 4');
    await press('Oui, annuler ce changement');
    await sees('Changement annulé.');
    expect(fake.asked('undoSettings')).toEqual([{ change: 4 }]);
  });
});

describe('the form of the hours', () => {
  it('reads a line a day and names the day of a fault', async () => {
    await open('Horaires');
    await press('Renseigner – Horaires');
    expect(document.activeElement?.id).toBe('setting-opening');
    const monday = document.querySelector('#setting-opening-week-day-1');
    if (monday === null) throw new Error('no Monday');
    fireEvent.change(monday, { target: { value: '9h-12h 18h-14h' } });
    await press('Voir ce qui change');
    await sees('lundi – La fin doit venir après le début');
    const tuesday = document.querySelector('#setting-opening-week-day-2');
    fireEvent.change(tuesday ?? document.body, { target: { value: '18h-14h' } });
    fireEvent.change(monday, { target: { value: '9h-12h' } });
    await press('Voir ce qui change');
    await sees('mardi – La fin doit venir après le début');
    fireEvent.change(monday, { target: { value: '9h-12h 14h-18h' } });
    expect(tuesday?.getAttribute('aria-invalid')).toBe('true');
    expect(monday.getAttribute('aria-invalid')).not.toBe('true');
    fireEvent.change(tuesday ?? document.body, { target: { value: '' } });
    await type('Source', 'affiche');
    await press('Voir ce qui change');
    await sees('lundi de 9 h à 12 h');
    expect(fake.asked('previewSettings').at(-1)).toMatchObject({
      value: {
        opening: {
          week: [
            { weekday: 1, from: '09:00', to: '12:00' },
            { weekday: 1, from: '14:00', to: '18:00' },
          ],
        },
      },
    });
  });
});

describe('the form of the official sites', () => {
  it('names them as visitors know them, and says at its field what is wrong with what was typed', async () => {
    await open('Sites officiels');
    await press('Ajouter – Noms ajoutés à un site');
    fireEvent.click(screen.getAllByRole('radio', { name: /Amendes/ })[0] ?? document.body);
    await type('Nom permis', '*.fr');
    await press('Voir ce qui change');
    await sees('Nom permis – Ce nom ouvrirait bien plus qu’un site');
    await type('Nom permis', 'www.exemple.gouv.fr');
    fireEvent.click(screen.getByRole('checkbox', { name: /PHAROS/ }));
    await press('Voir ce qui change');
    await sees('www.exemple.gouv.fr pour antai, ce qu’une page charge');
    expect(fake.asked('previewSettings').at(-1)).toEqual({
      group: 'sites',
      value: {
        sites: {
          offered: true,
          closed: ['pharos'],
          hosts: [{ site: 'antai', kind: 'resource', rule: 'www.exemple.gouv.fr' }],
          added: [],
        },
      },
    });
  });

  it('takes a site of the head’s own, with the names that it may show', async () => {
    await open('Sites officiels');
    await press('Ajouter – Sites ajoutés');
    await type('Identifiant', 'mairie');
    await type('Nom montré', 'Mairie d’essai');
    await type('Ce que l’on y fait', 'Écrire à la mairie.');
    await type('Que faire quand il ne répond pas', 'Passez à la mairie.');
    await type('Adresse de départ', 'https://www.mairie.example/');
    await type('Noms permis', 'autre.example 10.0.0.1');
    await press('Voir ce qui change');
    await sees('Noms permis – Une adresse en chiffres n’est pas permise');
    await sees('Adresse de départ – Cette adresse doit faire partie des noms permis');
    await type('Noms permis', '*.mairie.example');
    await press('Voir ce qui change');
    await sees('(mairie), https://www.mairie.example/');
  });
});

describe('every group', () => {
  it.each(SETTING_GROUPS)('%s draws its form from its value and previews it unchanged', async (group) => {
    fake.answer('readSettings', () => ok({ ...VIEW, facts: [] }));
    await open();
    await press(settingsFr.changeNamed(group).replaceAll('\u00A0', ' '));
    await press('Voir ce qui change');
    await sees('Rien ne change');
    expect(fake.asked('previewSettings')).toEqual([{ group, value: groupValue(CONFIG, group) }]);
  });
});

describe('a list of units', () => {
  it('keeps each fault with its member when another is taken away, and none of the one that went', async () => {
    await open('Unités et communes');
    const fill = (at: number, id: string) =>
      fireEvent.change(document.querySelector(`#setting-units-${at}-id`) ?? document.body, { target: { value: id } });
    for (const [at, id] of ['UNE', 'deux', 'TROIS'].entries()) {
      await press('Ajouter – Unités');
      fill(at, id);
      fireEvent.change(document.querySelector(`#setting-units-${at}-name`) ?? document.body, { target: { value: id } });
    }
    await press('Voir ce qui change');
    await sees('2 points sont à corriger');
    const faulty = () => [...document.querySelectorAll<HTMLInputElement>('input[aria-invalid="true"]')].map(({ value }) => value);
    expect(faulty()).toEqual(['UNE', 'TROIS']);
    await press('Retirer Unité 2');
    expect(faulty()).toEqual(['UNE', 'TROIS']);
    await press('Retirer Unité 1');
    expect(faulty()).toEqual(['TROIS']);
    await press('Retirer Unité 1');
    expect(document.activeElement?.textContent).toBe('Ajouter');
    expect(seesNothingOf('à corriger')).toBe(true);
    expect(seesNothingOf('Ce qui change')).toBe(true);
  });

  it('that is refused names its lines; one that is read is previewed at once', async () => {
    fake.answer('readSettings', () => ok({ ...VIEW, importFiles: ['unites.csv'] }));
    fake.answer('readUnitsFile', () => ok({ units: null, count: 2, faults: [{ line: 3, message: 'champ id : Format incorrect' }] }));
    await open('Unités et communes');
    await press('Lire unites.csv');
    await sees('Ligne 3 : champ id : Format incorrect');
    const units = { units: [{ id: 'unite-a', name: 'Unité A', recipient: null, communes: ['70428'] }] };
    fake.answer('readUnitsFile', () => ok({ units, count: 1, faults: [] }));
    await press('Lire unites.csv');
    await sees('Unité A (unite-a), sans clé publique, communes 70428');
  });
});
