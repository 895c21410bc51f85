// @vitest-environment happy-dom
import { fake } from '../staff/fake-bridge.ts';
import { cleanup, fireEvent, render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../renderer/app/App.tsx';
import { WORDS } from '../../../shared/i18n/index.ts';
import { ok } from '../../../shared/result.ts';
import { BOOT, VISIT, at, WATCHES, pressId, receiptOf, sees, ticketOf, type } from './world.tsx';

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

async function begin(): Promise<void> {
  render(<App boot={BOOT} />);
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
