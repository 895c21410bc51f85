// @vitest-environment happy-dom
import { fake } from '../staff/fake-bridge.ts';
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Visit } from '../../../renderer/app/visit.tsx';
import { AttractScreen } from '../../../renderer/visitor/AttractScreen.tsx';
import { WORDS } from '../../../shared/i18n/index.ts';
import type { Response } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/result.ts';
import { BOOT, VISIT, page, spaced } from './world.tsx';

const { attract } = WORDS.fr.shell;
let answer: (response: Response<'beginVisit'>) => void;
let begun: Visit[];

beforeEach(() => {
  vi.useFakeTimers();
  begun = [];
  fake.answer(
    'beginVisit',
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  render(
    <AttractScreen
      boot={BOOT}
      beforeBegin={async () => undefined}
      onBegin={(visit) => void begun.push(visit)}
      onStaffDoor={() => undefined}
    />,
  );
});
afterEach(() => {
  cleanup();
  fake.forget();
  vi.useRealTimers();
});

const later = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const touch = (): void => {
  const start = document.querySelector('.attract__start');
  if (start !== null) fireEvent.click(start);
};

it('takes a touch before the house is open: it asks once, says after a moment to wait, and begins when it can', async () => {
  touch();
  await later(100);
  expect(page()).not.toContain(spaced(attract.waiting));
  await later(900);
  expect(page()).toContain(spaced(attract.waiting));
  touch();
  expect(fake.asked('beginVisit')).toEqual([{ locale: 'fr' }]);
  answer(ok({ visitId: VISIT.id, hideCode: VISIT.hideCode, services: VISIT.services }));
  await later(300);
  expect(begun).toEqual([VISIT]);
  expect(page()).not.toContain(spaced(attract.waiting));
});

it('can be touched again after a refusal', async () => {
  touch();
  await later(0);
  answer(fail('conflict'));
  await later(0);
  expect(page()).toContain(spaced(attract.cleaning));
  touch();
  expect(fake.asked('beginVisit')).toHaveLength(2);
});
