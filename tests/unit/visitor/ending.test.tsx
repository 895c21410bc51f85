// @vitest-environment happy-dom
import { fake } from '../staff/fake-bridge.ts';
import { cleanup, fireEvent, render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../renderer/app/App.tsx';
import { WORDS } from '../../../shared/i18n/index.ts';
import type { BootView } from '../../../shared/ipc/visit.ts';
import { ok } from '../../../shared/result.ts';
import { BOOT, VISIT, at, WATCHES, press, pressId, receiptOf, sees, ticketOf, type } from './world.tsx';

const { end } = WORDS.fr.shell;

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  Element.prototype.scrollTo = () => undefined;
  fake.answer('beginVisit', () => ok({ visitId: VISIT.id, hideCode: VISIT.hideCode, services: VISIT.services }));
  fake.answer('reportActivity', () => ok(null));
  fake.answer('endVisit', () => ok(null));
});
afterEach(() => {
  cleanup();
  fake.forget();
  vi.unstubAllGlobals();
});

async function begin(boot: BootView = BOOT): Promise<void> {
  render(<App boot={boot} />);
  const start = document.querySelector('.attract__start');
  if (start !== null) fireEvent.click(start);
  await at('home');
}

/** Touches "Effacer et terminer"; true when the terminal asks first. */
async function asksBeforeTheEnd(): Promise<boolean> {
  await pressId('foot-end');
  await waitFor(() => {
    if (fake.asked('endVisit').length === 0 && document.querySelector('[data-screen="end"]') === null) throw new Error('nothing ends');
  });
  return fake.asked('endVisit').length === 0;
}

describe('"Effacer et terminer"', () => {
  const [watch] = WATCHES;
  if (watch === undefined) throw new Error('no watch in the registry');

  it('ends at once while nothing was typed', async () => {
    await begin();
    await pressId('ticket');
    await at('ticket');
    expect(await asksBeforeTheEnd()).toBe(false);
    await at('ending');
  });

  it('asks once a reference or a code is typed, and no more once the screen was left', async () => {
    await begin();
    await pressId('ticket');
    await at('ticket');
    type('ticket-code', receiptOf(watch).code);
    expect(await asksBeforeTheEnd()).toBe(true);
    await sees(end.confirmTitle);
    cleanup();
    await begin();
    await pressId('ticket');
    await at('ticket');
    type('ticket-reference', receiptOf(watch).reference);
    await pressId('foot-back');
    await at('home');
    expect(await asksBeforeTheEnd()).toBe(false);
  });

  it('asks while a watch is open, and no more once a change is recorded', async () => {
    const ticket = ticketOf(watch, 3, 10);
    fake.answer('openTicket', () => ok(ticket));
    fake.answer('changeTicket', () => ok({ ...ticket, state: 'cancelled' }));
    await begin();
    await pressId('ticket');
    await at('ticket');
    type('ticket-reference', ticket.reference);
    type('ticket-code', receiptOf(watch).code);
    await pressId('open-ticket');
    await at('ticket-watch');
    await pressId('ticket-cancel');
    await pressId('continue');
    await at('ticket-cancel-sure');
    await pressId('confirm-change');
    await at('ticket-done');
    expect(await asksBeforeTheEnd()).toBe(false);
  });

  it('still asks for a form that was left, after another one that is empty', async () => {
    const [first, second] = VISIT.services;
    if (first === undefined || second === undefined) throw new Error('two services are needed');
    await begin();
    await pressId(`service-${first.id}`);
    await at('before');
    const start = document.querySelector('.page .btn--primary');
    if (start !== null) fireEvent.click(start);
    await waitFor(() => {
      if (document.querySelector('[data-screen^="step-"]') === null) throw new Error('no step');
    });
    const choice = document.querySelector<HTMLInputElement>('.choice__control');
    expect(choice).not.toBeNull();
    if (choice !== null) fireEvent.click(choice);
    await pressId('foot-back');
    await at('before');
    await pressId('foot-back');
    await at('home');
    await pressId(`service-${second.id}`);
    await at('before');
    await pressId('foot-back');
    await at('home');
    expect(await asksBeforeTheEnd()).toBe(true);
  });
});

describe('the question how it was', () => {
  /** From the home screen through the questions to the door that opens a form. */
  const throughADoor = async (): Promise<void> => {
    const tile = document.querySelector('.tile--main');
    if (tile !== null) fireEvent.click(tile);
    for (const option of ['no', 'goods', 'none', 'here']) await pressId(`option-${option}`);
    await at('destination-preComplaint');
  };
  const ends = (): readonly unknown[] => fake.asked('endVisit').map((request) => request);

  it('is asked once the visitor got somewhere, and the same touch again leaves', async () => {
    await begin();
    await throughADoor();
    await pressId('foot-end');
    await at('rating');
    expect(ends()).toEqual([]);
    await pressId('foot-end');
    await at('ending');
    expect(ends()).toEqual([{ visitId: VISIT.id, reason: 'button' }]);
  });

  it('is asked once: from the charter the same touch ends the visit', async () => {
    await begin();
    await throughADoor();
    await pressId('foot-end');
    await at('rating');
    await pressId('charter');
    await at('charter');
    await pressId('foot-end');
    await at('ending');
  });

  it('ends by itself when nobody answers', async () => {
    await begin({ ...BOOT, receiptSeconds: 0.05 });
    await throughADoor();
    await pressId('foot-end');
    await waitFor(() => expect(ends()).toHaveLength(1));
    await at('ending');
  });

  it.each([
    ['who hid the screen', 'foot-hide'],
    ['who asked for a gendarme apart', 'foot-help'],
  ])('is not asked of a visitor %s', async (_name, act) => {
    fake.answer('hide', () => ok(null));
    fake.answer('callGendarme', () => ok({ chime: false }));
    await begin();
    await throughADoor();
    await pressId(act);
    if (act === 'foot-help') {
      await press(WORDS.fr.shell.help.apart);
      await sees(WORDS.fr.shell.help.done);
    }
    await pressId('foot-end');
    await at('ending');
  });

  it('is not asked where the place does not want it', async () => {
    await begin({ ...BOOT, satisfaction: { asked: false, survey: null } });
    await throughADoor();
    await pressId('foot-end');
    await at('ending');
  });
});
