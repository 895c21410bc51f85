// @vitest-environment happy-dom
import { fake } from '../staff/fake-bridge.ts';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { periodFieldOf, periodInWords } from '../../../renderer/flow/period-words.ts';
import { TicketScreen } from '../../../renderer/visitor/ticket/TicketScreen.tsx';
import { WORDS } from '../../../shared/i18n/index.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import type { TicketView } from '../../../shared/ipc/visit.ts';
import { type FailureCode, fail, ok } from '../../../shared/result.ts';
import type { VisitorChange } from '../../../shared/watch/changes.ts';
import { TODAY, VISIT, WATCHES, at, draw, inDays, page, press, pressId, receiptOf, sees, spaced, ticketOf, type } from './world.tsx';

const words = WORDS.fr.ticket;
const shown = (): string | null => document.querySelector('[data-screen]')?.getAttribute('data-screen') ?? null;
const value = (id: string): string =>
  document.getElementById(id) instanceof HTMLInputElement ? (document.querySelector<HTMLInputElement>(`#${id}`)?.value ?? '') : '';

/** What main does with a change: the days of the ticket follow. */
function changed(ticket: TicketView, change: VisitorChange): TicketView {
  switch (change.kind) {
    case 'dates':
      return { ...ticket, period: { from: change.from, to: change.to }, state: 'current' };
    case 'earlyReturn':
      return { ...ticket, period: { ...ticket.period, to: change.on }, state: 'returnedEarly' };
    case 'cancelled':
      return { ...ticket, state: 'cancelled' };
  }
}

/** Main opens this ticket and takes every change. */
function answerAs(ticket: TicketView): void {
  let now = ticket;
  fake.answer('openTicket', () => ok(now));
  fake.answer('changeTicket', ({ change }) => {
    now = changed(now, change);
    return ok(now);
  });
}

/** Types a receipt and opens it. */
async function open({ reference, code }: { readonly reference: string; readonly code: string }): Promise<void> {
  type('ticket-reference', reference);
  type('ticket-code', code);
  await pressId('open-ticket');
}

beforeEach(() => {
  // The first screens of these tests need no scrolling.
  Element.prototype.scrollTo = () => undefined;
});
afterEach(() => {
  cleanup();
  fake.forget();
});

describe.each(WATCHES.map((definition) => [definition.id, definition] as const))('the receipt of %s', (_id, definition) => {
  const receipt = receiptOf(definition);
  const { ends = 'absence' } = periodFieldOf(definition);

  it('opens its watch: what it is, its days, what can be done; the code is forgotten', async () => {
    answerAs(ticketOf(definition, 3, 10));
    const visit = draw(<TicketScreen />);
    expect(visit.codeShown()).toBe(true);
    expect(visit.typed.size).toBe(0);
    await open(receipt);
    await at('ticket-watch');
    expect(fake.asked('openTicket')).toEqual([{ visitId: VISIT.id, ...receipt }]);
    expect(page()).toContain(spaced(definition.words.fr.title));
    expect(page()).toContain(spaced(periodInWords(definition, { from: inDays(3), to: inDays(10) }, 'fr')));
    expect(page()).toContain(receipt.reference);
    expect(page()).not.toContain(receipt.code);
    expect(visit.typed).toEqual(new Set(['ticket']));
    expect(document.getElementById('ticket-dates')).not.toBeNull();
    expect(document.getElementById('ticket-earlyReturn')).toBeNull();
    expect(document.getElementById('ticket-cancel')).not.toBeNull();
  });

  it('brings the end forward to today, after one more look, and asks nothing at the end', async () => {
    answerAs(ticketOf(definition, -4, 10));
    const visit = draw(<TicketScreen />);
    await open(receipt);
    await pressId('ticket-earlyReturn');
    await at('ticket-early');
    expect(page()).toContain(spaced(words.earlyReturn.legend[ends]));
    await pressId('continue');
    await sees(words.earlyReturn.notADay);
    await press(words.earlyReturn.today);
    await pressId('continue');
    await at('ticket-early-confirm');
    expect(page()).toContain(spaced(periodInWords(definition, { from: inDays(-4), to: inDays(10) }, 'fr')));
    expect(page()).toContain(spaced(periodInWords(definition, { from: inDays(-4), to: TODAY }, 'fr')));
    expect(fake.asked('changeTicket')).toEqual([]);
    await pressId('confirm-change');
    await at('ticket-done');
    expect(fake.asked('changeTicket')).toEqual([{ visitId: VISIT.id, change: { kind: 'earlyReturn', on: TODAY } }]);
    await sees(words.done.keep);
    expect(visit.typed.size).toBe(0);
    await press(words.done.end);
    expect(visit.ended).toEqual(['receiptRead']);
  });

  it('cancels only when asked twice, and keeps the watch at each question', async () => {
    answerAs(ticketOf(definition, 3, 10));
    draw(<TicketScreen />);
    await open(receipt);
    await pressId('ticket-cancel');
    await at('ticket-cancel');
    await press(words.cancel.keep);
    await at('ticket-watch');
    await pressId('ticket-cancel');
    await pressId('continue');
    await at('ticket-cancel-sure');
    await press(words.cancel.keep);
    await at('ticket-watch');
    expect(fake.asked('changeTicket')).toEqual([]);
    await pressId('ticket-cancel');
    await pressId('continue');
    await pressId('confirm-change');
    await at('ticket-done');
    expect(fake.asked('changeTicket')).toEqual([{ visitId: VISIT.id, change: { kind: 'cancelled' } }]);
    await sees(words.done.cancel);
    expect(page()).not.toContain(spaced(words.done.keep));
  });

  it('changes the dates: from old to new, looked at before they are recorded', async () => {
    answerAs(ticketOf(definition, 3, 10));
    draw(<TicketScreen />);
    await open(receipt);
    await pressId('ticket-dates');
    await at('ticket-dates');
    await pressId('continue');
    await sees(words.dates.incomplete[ends]);
    typePeriod(inDays(4), inDays(12));
    await pressId('continue');
    await at('ticket-dates-confirm');
    expect(page()).toContain(spaced(periodInWords(definition, { from: inDays(3), to: inDays(10) }, 'fr')));
    expect(page()).toContain(spaced(periodInWords(definition, { from: inDays(4), to: inDays(12) }, 'fr')));
    await pressId('confirm-change');
    await at('ticket-done');
    expect(fake.asked('changeTicket')).toEqual([{ visitId: VISIT.id, change: { kind: 'dates', from: inDays(4), to: inDays(12) } }]);
  });

  it('explains a day that the rules refuse in the words of the service, and sends nothing', async () => {
    answerAs(ticketOf(definition, 3, 10));
    draw(<TicketScreen />);
    await open(receipt);
    await pressId('ticket-dates');
    typePeriod(inDays(-1), inDays(12));
    await pressId('continue');
    await sees(definition.words.fr.faults['dayPassed'] ?? 'no words');
    expect(shown()).toBe('ticket-dates');
    typePeriod(inDays(3), inDays(10));
    await pressId('continue');
    await sees(words.dates.same);
    expect(fake.asked('changeTicket')).toEqual([]);
  });

  it.each<readonly [string, TicketView['state'], number, number]>([
    ['cancelled', 'cancelled', 3, 10],
    ['over', 'over', -10, -1],
  ])('offers nothing but the way back once it is %s', async (_name, state, from, to) => {
    answerAs(ticketOf(definition, from, to, { state }));
    const { went } = draw(<TicketScreen />);
    await open(receipt);
    await sees(words.watch.states[state === 'over' ? 'over' : 'cancelled']);
    expect(document.querySelectorAll('.tile')).toHaveLength(0);
    await press(words.watch.home);
    expect(went).toEqual([{ name: 'home' }]);
  });
});

/** Types a period into the calendar's fields. */
function typePeriod(from: string, to: string): void {
  const way = document.getElementById('ticket-period-way');
  if (document.getElementById('ticket-period-from-day') === null && way !== null) fireEvent.click(way);
  for (const [end, day] of [
    ['from', from],
    ['to', to],
  ] as const) {
    const [year = '', month = '', number = ''] = day.split('-');
    type(`ticket-period-${end}-day`, number);
    type(`ticket-period-${end}-month`, month);
    type(`ticket-period-${end}-year`, year);
  }
}

describe('what does not open', () => {
  const [definition] = WATCHES;
  if (definition === undefined) throw new Error('no watch in the registry');
  const receipt = receiptOf(definition);

  it('finds slips of the finger without asking main, and groups what is typed', async () => {
    draw(<TicketScreen />);
    await pressId('open-ticket');
    await sees(words.ask.referenceMissing);
    await sees(words.ask.codeMissing);
    type('ticket-reference', receipt.reference.slice(0, -1).replaceAll('-', '').toLowerCase());
    type('ticket-code', `${receipt.code.slice(0, -1)}0`.replaceAll('-', ''));
    expect(value('ticket-reference')).toBe(receipt.reference.slice(0, -2));
    await pressId('open-ticket');
    await sees(words.ask.referenceUnreadable);
    await sees(words.ask.codeUnreadable);
    expect(fake.asked('openTicket')).toEqual([]);
  });

  it('says that the two do not go together, never which, with what is left; what was typed stays', async () => {
    fake.answer('openTicket', () => fail('wrongSecret', { triesLeft: 5 - fake.asked('openTicket').length, retryAfterMs: 0 }));
    const visit = draw(<TicketScreen />);
    await open(receipt);
    await sees(words.ask.wrong);
    await sees('Il reste 4 essais');
    expect(value('ticket-reference')).toBe(receipt.reference);
    expect(value('ticket-code')).toBe(receipt.code);
    expect(visit.typed).toEqual(new Set(['ticket']));
    await press(words.ask.help);
    expect(visit.helped()).toBe(1);
  });

  it('counts a wait down, offers a gendarme, then lets the visitor try again', async () => {
    fake.answer('openTicket', () => fail('lockedOut', { retryAfterMs: 65_000 }));
    const visit = draw(<TicketScreen />);
    await open(receipt);
    await at('ticket-wait');
    await sees('Nouvel essai possible dans 1 min 05 s');
    await press(words.ask.help);
    expect(visit.helped()).toBe(1);
    cleanup();

    fake.answer('openTicket', () => fail('wrongSecret', { triesLeft: 0, retryAfterMs: 40 }));
    draw(<TicketScreen />);
    await open(receipt);
    await at('ticket-wait');
    await at('ticket');
    expect(value('ticket-reference')).toBe(receipt.reference);
  });

  it.each<readonly [FailureCode, keyof typeof words.failed]>([
    ['conflict', 'conflict'],
    ['answersRejected', 'refused'],
    ['notAllowed', 'closed'],
    ['storeUnavailable', 'down'],
  ])('says what to do when a change fails with %s, and leaves the watch as it was', async (code, says) => {
    answerAs(ticketOf(definition, -4, 10));
    fake.answer('changeTicket', () => fail(code));
    const visit = draw(<TicketScreen />);
    await open(receipt);
    await pressId('ticket-earlyReturn');
    await press(words.earlyReturn.today);
    await pressId('continue');
    await pressId('confirm-change');
    await sees(words.failed[says]);
    expect(shown()).toBe('ticket-early-confirm');
    expect(visit.typed).toEqual(new Set(['ticket']));
    await press(words.ask.help);
    expect(visit.helped()).toBe(1);
  });

  it('says that the terminal cannot look, when main cannot', async () => {
    fake.answer('openTicket', () => fail('storeUnavailable'));
    draw(<TicketScreen />);
    await open(receipt);
    await sees(words.ask.down);
  });

  it.each(LOCALES)('has no accessibility fault, in %s', async (locale) => {
    answerAs(ticketOf(definition, -4, 10));
    draw(<TicketScreen />, { locale });
    const clean = async () => {
      const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    await clean();
    await open(receipt);
    await at('ticket-watch');
    await clean();
    await pressId('ticket-earlyReturn');
    await screen.findByRole('heading', { level: 1 });
    await clean();
  });
});
