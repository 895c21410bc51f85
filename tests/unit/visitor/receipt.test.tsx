// @vitest-environment happy-dom
import { fake } from '../staff/fake-bridge.ts';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ReceiptScreen } from '../../../renderer/flow/ReceiptScreen.tsx';
import { periodInWords } from '../../../renderer/flow/period-words.ts';
import type { ServiceDefinition } from '../../../shared/flow/definition.ts';
import { flowFr } from '../../../shared/i18n/flow.fr.ts';
import { WORDS } from '../../../shared/i18n/index.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import type { ReceiptView } from '../../../shared/ipc/visit.ts';
import { ok } from '../../../shared/result.ts';
import { ALL, BOOT, WATCHES, draw, emit, inDays, page, press, receiptOf, sees, spaced } from './world.tsx';

afterEach(() => {
  cleanup();
  fake.forget();
});

function view(definition: ServiceDefinition): ReceiptView {
  const { reference, code } = receiptOf(definition);
  const watch = definition.watch !== undefined;
  return {
    reference,
    service: definition.id,
    mode: 'sealed',
    receivedAt: '2026-11-22T10:00:00Z',
    eraseAfter: inDays(30),
    bring: [],
    slot: null,
    period: watch ? { from: inDays(3), to: inDays(10) } : null,
    code: watch ? code : null,
    calendar: null,
    qr: [`${reference} ${code}`],
  };
}

describe.each(WATCHES.map((definition) => [definition.id, definition] as const))('the receipt of %s', (_id, definition) => {
  const receipt = view(definition);

  it.each(LOCALES)('says the days and how to come back, in %s, and draws the code nowhere', (locale) => {
    draw(<ReceiptScreen receipt={receipt} />, { locale });
    const words = WORDS[locale].flow.receipt;
    expect(page()).toContain(receipt.reference);
    expect(page()).toContain(spaced(periodInWords(definition, { from: inDays(3), to: inDays(10) }, locale)));
    for (const line of [words.codeWhere, words.codeUse, words.codeWithout, words.doneCode]) expect(page()).toContain(spaced(line));
    expect(receipt.code).not.toBeNull();
    for (const text of [document.body.innerHTML, document.body.textContent]) {
      expect(text).not.toContain(receipt.code);
      expect(text.replaceAll('-', '')).not.toContain(receipt.code?.replaceAll('-', ''));
    }
  });

  it('says what to do when printing fails', async () => {
    fake.answer('printReceipt', () => ok({ job: 'job' }));
    draw(<ReceiptScreen receipt={receipt} />);
    await press(WORDS.fr.flow.receipt.print);
    emit('printOutcome', { job: 'job', state: 'failed' });
    await sees(WORDS.fr.flow.receipt.printFailedCode);
  });

  it('has nothing to print with where there is no printer, and says so', () => {
    draw(<ReceiptScreen receipt={receipt} />, { boot: { ...BOOT, printer: false } });
    expect(page()).toContain(spaced(WORDS.fr.flow.receipt.noPrinter));
    expect(page()).toContain(spaced(WORDS.fr.flow.receipt.codeWithout));
  });
});

it.each(ALL.filter(({ watch }) => watch === undefined).map((definition) => [definition.id, definition] as const))(
  'the receipt of %s speaks of no code',
  (_id, definition) => {
    draw(<ReceiptScreen receipt={view(definition)} />);
    expect(page()).not.toContain(spaced(WORDS.fr.flow.receipt.codeTitle));
    expect(page()).toContain(spaced(WORDS.fr.flow.receipt.done));
  },
);

it('shows the code of a firm appointment for a telephone, and none without one', () => {
  const [definition] = WATCHES;
  if (definition === undefined) throw new Error('no service');
  const receipt: ReceiptView = { ...view(definition), code: null, calendar: 'BEGIN:VCALENDAR' };
  draw(<ReceiptScreen receipt={receipt} />, { locale: 'fr' });
  expect(screen.getByRole('img', { name: flowFr.receipt.calendarLabel })).toBeTruthy();
  cleanup();
  draw(<ReceiptScreen receipt={{ ...receipt, calendar: null }} />, { locale: 'fr' });
  expect(screen.queryByRole('img', { name: flowFr.receipt.calendarLabel })).toBeNull();
});
