// @vitest-environment happy-dom
import { fake } from './fake-bridge.ts';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contactsFr } from '../../../shared/i18n/staff-contacts.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { CONTRACT, type Request } from '../../../shared/ipc/contract.ts';
import { frequentNatures } from '../../../shared/register/habits.ts';
import { MOST_CONTACT_NOTE, NATURES, type Nature } from '../../../shared/register/lists.ts';
import { fail, ok } from '../../../shared/result.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { outcomesFor } from '../../../renderer/staff/register/usual.ts';
import { TODAY, actsAsked, answerRegister, serveCommunes, type Register } from './register-world.ts';
import { LOCKED, UNLOCKED, answerAsOpen, emit, openStaff, press, sees, seesNothingOf, type } from './world.tsx';

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

async function openRegister(): Promise<void> {
  openStaff();
  await press(staffFr.frame.places.register);
  await sees('Noter un contact');
}

/** The requests of a channel, in the form that the boundary accepts. */
function logged(): readonly Request<'logContact'>[] {
  return fake.asked('logContact').map((request) => CONTRACT.logContact.request.parse(request));
}
function opened(): readonly Request<'openContact'>[] {
  return fake.asked('openContact').map((request) => CONTRACT.openContact.request.parse(request));
}
function corrected(): readonly Request<'correctContact'>[] {
  return fake.asked('correctContact').map((request) => CONTRACT.correctContact.request.parse(request));
}

/** Touches, counted. */
function hand(): { readonly tap: (name: string) => Promise<void>; readonly taps: () => number } {
  let taps = 0;
  return {
    tap: async (name) => {
      taps += 1;
      await press(name);
    },
    taps: () => taps,
  };
}

async function logOne(nature: Nature = 'directions'): Promise<void> {
  await press(contactsFr.natures[nature]);
  await press(contactsFr.outcomes[outcomesFor(nature, 'desk').usual[0] ?? 'informed']);
  await press('Noter ce contact');
  await sees('Noté :');
}

const table = () => within(screen.getByRole('table', { name: 'Contacts et événements de la journée' }));
const accessible = async (): Promise<readonly string[]> =>
  (await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id }) => id);

describe('noting a contact', () => {
  it.each(frequentNatures(new Map()))('takes four taps from another staff screen for %s', async (nature) => {
    openStaff();
    const { tap, taps } = hand();
    await tap(staffFr.frame.places.register);
    await tap(contactsFr.natures[nature]);
    const outcome = outcomesFor(nature, 'desk').usual[0] ?? 'informed';
    await tap(contactsFr.outcomes[outcome]);
    await tap('Noter ce contact');
    await sees('Noté :');
    expect(taps()).toBeLessThanOrEqual(4);
    expect(logged()).toMatchObject([{ facts: { channel: 'desk', nature, outcome, public: 'individual', language: 'fr', note: '' } }]);
    await screen.findByRole('table');
    expect(table().getAllByText(contactsFr.natures[nature])[0]?.tagName).toBe('STRONG');
  });

  it('takes four taps on another channel too, and one for a call that is passed to 17', async () => {
    await openRegister();
    const call = hand();
    await call.tap('Téléphone');
    await call.tap('Main courante');
    await call.tap('Renseigné');
    await call.tap('Noter ce contact');
    await sees('Noté :');
    expect(call.taps()).toBe(4);
    const urgent = hand();
    await urgent.tap('Transférer au 17');
    await sees('transfert 17');
    expect(urgent.taps()).toBe(1);
    expect(logged().map(({ facts }) => [facts.channel, facts.nature, facts.outcome])).toEqual([
      ['phone', 'logEntry', 'informed'],
      ['phone', 'other', 'emergencyTransfer'],
    ]);
  });

  it('finds every other nature by its first letters', async () => {
    await openRegister();
    await press('Autre nature');
    const rest = NATURES.filter((nature) => !frequentNatures(new Map()).includes(nature));
    for (const nature of rest) expect(screen.getByRole('button', { name: contactsFr.natures[nature] })).toBeTruthy();
    await type('Chercher par les premières lettres', 'intra');
    expect(screen.queryByRole('button', { name: contactsFr.natures.animals })).toBeNull();
    await type('Chercher par les premières lettres', 'zzz');
    await sees('Aucune nature ne commence ainsi.');
    await type('Chercher par les premières lettres', 'viol');
    await press('Violences intrafamiliales');
    await press('Orienté vers un partenaire');
    await press('France Victimes');
    await press('Noter ce contact');
    await sees('Noté :');
    expect(logged()).toMatchObject([{ facts: { nature: 'familyViolence', outcome: 'partner', transferTo: 'victimSupport' } }]);
  });

  it('logs once when the finger taps twice, and again for the next contact', async () => {
    await openRegister();
    await press('Renseignement, itinéraire');
    await press('Renseigné');
    const keep = await screen.findByRole('button', { name: 'Noter ce contact' });
    fireEvent.click(keep);
    fireEvent.click(keep);
    await sees('Noté :');
    expect(logged()).toHaveLength(1);
    await logOne();
    expect(new Set(logged().map(({ requestId }) => requestId)).size).toBe(2);
    expect(register.contacts.size).toBe(2);
  });

  it('keeps what was chosen when it fails, and the request id for the retry', async () => {
    fake.answer('logContact', () => fail('storeUnavailable'));
    await openRegister();
    await press('Perte ou objet trouvé');
    await press('Renseigné');
    await press('Noter ce contact');
    await sees('La base chiffrée ne répond pas.');
    const before = [...logged()];
    register = answerRegister();
    await press('Noter ce contact');
    await sees('Noté :');
    expect(logged().map(({ requestId }) => requestId)).toEqual([before[0]?.requestId, before[0]?.requestId]);
  });

  it('never lends the id of a failed contact to another one', async () => {
    fake.answer('logContact', () => fail('storeUnavailable'));
    await openRegister();
    await press('Main courante');
    await press('Renseigné');
    await press('Noter ce contact');
    await sees('La base chiffrée ne répond pas.');
    await press('Sans suite');
    await press('Noter ce contact');
    await sees('La base chiffrée ne répond pas.');
    const [first, second] = logged();
    expect(second?.requestId).not.toBe(first?.requestId);
  });

  it('says what is missing instead of refusing in silence', async () => {
    await openRegister();
    await press('Main courante');
    await press('Noter ce contact');
    await sees('Touchez la suite donnée, puis notez.');
    expect(actsAsked()).toEqual([]);
  });
});

describe('the details', () => {
  it('warn kindly when the note looks as if it named somebody, and keep it all the same', async () => {
    await openRegister();
    await press('Préciser (facultatif)');
    await type('Note', 'Mme Exemplaire, rappeler au 06 12 34 56 78');
    await sees('La note semble contenir un nom.');
    await sees('La note semble contenir un numéro de téléphone.');
    await sees('Il reste 98 caractères.');
    await type('Note', 'Rappeler demain matin');
    expect(seesNothingOf('La note semble contenir')).toBe(true);
    await type('Note', 'x'.repeat(MOST_CONTACT_NOTE + 1));
    await press('Main courante');
    await press('Renseigné');
    await press('Noter ce contact');
    await sees('La note est trop longue');
    expect(actsAsked()).toEqual([]);
    await type('Note', 'Demander Mme Exemplaire');
    await press('Noter ce contact');
    await sees('Noté :');
    expect(logged()).toMatchObject([{ facts: { note: 'Demander Mme Exemplaire' } }]);
  });

  it('go with the contact, and their button says what they hold', async () => {
    await openRegister();
    await press('Préciser (facultatif)');
    fireEvent.click(await screen.findByLabelText('La personne a besoin d’un aménagement'));
    fireEvent.click(screen.getByLabelText(/^Victime/));
    await press('Touriste');
    await press('Allemand');
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'pus' } });
    fireEvent.click(await screen.findByRole('option', { name: /Pusey/ }));
    await press('Préciser : priorité victime, besoin d’aménagement, touriste, allemand, commune');
    await logOne();
    expect(logged()).toMatchObject([{ facts: { victim: true, accessibility: true, public: 'tourist', language: 'de', commune: '70428' } }]);
    await screen.findByRole('table');
    for (const chip of ['victime', 'aménagement', 'Touriste', 'Allemand', 'Pusey']) expect(await table().findByText(chip)).toBeTruthy();
  });
});

describe('an interruption', () => {
  it('leaves what is half done where it was, until the lock', async () => {
    await openRegister();
    await press('Téléphone');
    await press('Escroquerie, cyber');
    await press('Préciser (facultatif)');
    await type('Note', 'Rappelle à midi');
    await press(staffFr.frame.places.health);
    await press(staffFr.frame.places.register);
    await sees('Escroquerie, cyber');
    expect(screen.getByDisplayValue('Rappelle à midi')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Téléphone' }).getAttribute('aria-pressed')).toBe('true');
    fake.answer('staffState', () => ok(LOCKED));
    emit('staffLocked', null);
    await sees('Qui êtes-vous ?');
    fake.answer('staffState', () => ok(UNLOCKED));
    emit('staffLocked', null);
    await press(staffFr.frame.places.register);
    await sees('Noter un contact');
    expect(screen.queryByDisplayValue('Rappelle à midi')).toBeNull();
    expect(screen.getByRole('button', { name: 'Sur place' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('keeps the request id of what failed across screens', async () => {
    fake.answer('logContact', () => fail('unexpected'));
    await openRegister();
    await press('Main courante');
    await press('Renseigné');
    await press('Noter ce contact');
    await sees('Un incident est survenu.');
    await press(staffFr.frame.places.audit);
    await press(staffFr.frame.places.register);
    register = answerRegister();
    await press('Noter ce contact');
    await sees('Noté :');
    const ids = logged().map(({ requestId }) => requestId);
    expect(ids).toHaveLength(2);
    expect(ids[1]).toBe(ids[0]);
  });

  it('can be started over', async () => {
    await openRegister();
    await press('Événement');
    await press('Main courante');
    await press('Tout reprendre');
    expect(screen.getByRole('button', { name: 'Sur place' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.queryByRole('button', { name: 'Noter ce contact' })).toBeNull();
  });
});

describe('what goes on', () => {
  it('begins now, shows its time, and closes in two taps', async () => {
    await openRegister();
    await press('Main courante');
    await press('Commencer maintenant, clore plus tard');
    await sees('En cours (1)');
    await sees('en cours depuis moins d’1 min');
    expect(opened()).toMatchObject([{ waiting: false, facts: { nature: 'logEntry' } }]);
    const { tap, taps } = hand();
    await tap('Clore : Main courante');
    await tap('Renseigné');
    await sees('En cours (0)');
    expect(taps()).toBe(2);
    expect(fake.asked('closeContact').map((request) => CONTRACT.closeContact.request.parse(request))).toMatchObject([
      { contact: opened()[0]?.requestId, changes: { outcome: 'informed' } },
    ]);
  });

  it('lets somebody wait, victims first, and asks for the nature that nobody gave', async () => {
    await openRegister();
    await press('Faire patienter');
    await sees('En cours (1)');
    await press('Préciser (facultatif)');
    fireEvent.click(await screen.findByLabelText(/^Victime/));
    await press('Plainte, atteinte aux biens');
    await press('Faire patienter');
    await sees('En cours (2)');
    const items = within(screen.getByRole('region', { name: 'En cours (2)' })).getAllByRole('listitem');
    expect(items[0]?.textContent).toContain('victime');
    await press('Prendre en charge : Plainte, atteinte aux biens');
    await sees('en cours depuis');
    await press('Clore : nature à préciser');
    const region = within(screen.getByRole('region', { name: 'En cours (2)' }));
    fireEvent.click(region.getByRole('button', { name: 'Conflit de voisinage' }));
    fireEvent.click(region.getByRole('button', { name: 'Main courante' }));
    await sees('En cours (1)');
    expect(fake.asked('closeContact')).toMatchObject([{ changes: { nature: 'neighbours', outcome: 'logEntry' } }]);
    expect(fake.asked('takeContact')).toHaveLength(1);
  });

  it('keeps the id of a closing that failed', async () => {
    await openRegister();
    await press('Main courante');
    await press('Commencer maintenant, clore plus tard');
    await sees('En cours (1)');
    fake.answer('closeContact', () => fail('storeUnavailable'));
    await press('Clore : Main courante');
    await press('Renseigné');
    await sees('La base chiffrée ne répond pas.');
    await press('Renseigné');
    const ids = fake.asked('closeContact').map((request) => CONTRACT.closeContact.request.parse(request).requestId);
    expect(ids).toHaveLength(2);
    expect(ids[1]).toBe(ids[0]);
  });
});

describe('the day', () => {
  it('has contacts and what the terminal recorded in one table, with its numbers', async () => {
    register.terminal.push({
      source: 'terminal',
      at: new Date().toISOString(),
      event: { id: 1, at: new Date().toISOString(), kind: 'gendarme.called', facts: { confidential: true } },
    });
    await openRegister();
    await logOne();
    await table().findByText('Renseignement, itinéraire');
    expect(table().getAllByRole('row')).toHaveLength(3);
    expect(table().getByText(/Un gendarme est demandé, à l’écart/)).toBeTruthy();
    const numbers = [...document.querySelectorAll('.reg-figures .staff-number')].map(({ textContent }) => textContent);
    expect(numbers).toEqual(['Contacts notés1', 'En cours0', 'Dont au téléphone0', 'Transferts au 170', 'Appels à la borne1']);
  });

  it('goes to the day before and back', async () => {
    await openRegister();
    await logOne();
    await press('Veille');
    await sees('Rien n’est inscrit ce jour-là.');
    await press('Lendemain');
    await sees('Renseignement, itinéraire');
    expect(fake.asked('listContacts')).toContainEqual({ view: 'day', day: addDays(TODAY, -1) });
    expect(screen.queryByRole('button', { name: 'Lendemain' })).toBeNull();
  });

  it('shows a correction with what it was before', async () => {
    await openRegister();
    await logOne('directions');
    await press('Corriger ou annuler : Renseignement, itinéraire, sur place, renseigné');
    await press('Garder la correction');
    await sees('Rien n’a changé');
    await press('Changer : nature');
    const panel = within(screen.getByRole('region', { name: /^Corriger/ }));
    fireEvent.click(panel.getByRole('button', { name: 'Perte ou objet trouvé' }));
    await press('Changer : note');
    await type('Note', 'Clés rendues');
    await press(staffFr.frame.places.health);
    await press(staffFr.frame.places.register);
    await press('Garder la correction');
    await sees('Correction gardée.');
    expect(corrected()).toMatchObject([{ changes: { nature: 'lostAndFound', note: 'Clés rendues' } }]);
    expect(Object.keys(corrected()[0]?.changes ?? {}).sort()).toEqual(['nature', 'note']);
    await sees('corrigé une fois');
    await sees('Nature, avant :');
    expect([...document.querySelectorAll('.reg-corrected s')].map(({ textContent }) => textContent)).toEqual([
      'Renseignement, itinéraire',
      'aucune',
    ]);
  });

  it('drops the place that a new outcome does not know', async () => {
    await openRegister();
    await press('Main courante');
    await press('Transmis');
    await press('Brigade territoriale');
    await press('Noter ce contact');
    await sees('Noté :');
    await press('Corriger ou annuler : Main courante, sur place, transmis (brigade territoriale)');
    await press('Changer : suite donnée');
    const panel = within(screen.getByRole('region', { name: /^Corriger/ }));
    fireEvent.click(panel.getByRole('button', { name: 'Renseigné' }));
    await press('Garder la correction');
    await sees('Correction gardée.');
    expect(corrected()).toMatchObject([{ changes: { outcome: 'informed', transferTo: null } }]);
  });

  it('strikes a cancelled contact out with its reason, once, and counts it no more', async () => {
    await openRegister();
    await logOne();
    await press('Corriger ou annuler : Renseignement, itinéraire, sur place, renseigné');
    await press('Annuler ce contact');
    const why = within(screen.getByRole('group', { name: /^Pourquoi/ })).getByRole('button', { name: 'Inscrit deux fois' });
    fireEvent.click(why);
    fireEvent.click(why);
    await sees('Contact annulé. Il reste visible, barré.');
    await sees('annulé : inscrit deux fois');
    expect(fake.asked('cancelContact')).toHaveLength(1);
    expect(table().getByText('Renseignement, itinéraire').tagName).toBe('S');
    expect(table().queryByRole('button', { name: /^Corriger/ })).toBeNull();
    expect(document.querySelector('.reg-figures .staff-number')?.textContent).toBe('Contacts notés0');
  });

  it('reads a call by itself', async () => {
    await openRegister();
    const before = fake.asked('listContacts').length;
    fake.answer('listCalls', () => ok({ calls: [{ id: 1, at: '2026-11-23T09:42:00.000Z', confidential: false }] }));
    emit('gendarmeCalled', { confidential: false });
    await sees('Un visiteur demande un gendarme.');
    await vi.waitFor(() => expect(fake.asked('listContacts').length).toBeGreaterThan(before));
  });

  it('says when the register cannot be read, and reads it again', async () => {
    fake.answer('listContacts', () => fail('storeUnavailable'));
    openStaff();
    await press(staffFr.frame.places.register);
    await sees('La base chiffrée ne répond pas.');
    register = answerRegister();
    await press('Réessayer');
    await sees('Noter un contact');
  });
});

describe('accessibility', () => {
  it('has no fault while one notes, waits, closes, corrects and cancels', async () => {
    await openRegister();
    expect(await accessible()).toEqual([]);
    await logOne();
    await press('Main courante');
    await press('Préciser (facultatif)');
    expect(await accessible()).toEqual([]);
    await press('Faire patienter');
    await sees('En cours (1)');
    await press('Clore : Main courante');
    await press('Corriger ou annuler : Renseignement, itinéraire, sur place, renseigné');
    await press('Changer : nature');
    await press('Annuler ce contact');
    expect(await accessible()).toEqual([]);
  });
});
