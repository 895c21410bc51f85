// @vitest-environment happy-dom
import { fake } from '../staff/fake-bridge.ts';
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { AttractScreen } from '../../../renderer/visitor/AttractScreen.tsx';
import { CALLED } from '../../../shared/i18n/called.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { BOOT, page, spaced } from './world.tsx';

afterEach(cleanup);

const draw = (called: number | null): void =>
  void render(
    <AttractScreen
      boot={{ ...BOOT, called }}
      beforeBegin={async () => undefined}
      onBegin={() => undefined}
      onStaffDoor={() => undefined}
    />,
  );
const says = (number: number): boolean => LOCALES.every((locale) => page().includes(spaced(CALLED[locale](number))));

it('asks the number that is called to come, in every language, until it is over', () => {
  draw(712);
  expect(says(712)).toBe(true);
  act(() => fake.emit('numberCalled', { number: 713 }));
  expect([says(712), says(713)]).toEqual([false, true]);
  act(() => fake.emit('numberCalled', { number: null }));
  expect(page()).not.toContain('713');
});

it('shows nothing while nobody is called, and is heard by a reader when somebody is', () => {
  draw(null);
  const band = document.querySelector('[role="status"]');
  expect(band?.textContent).toBe('');
  act(() => fake.emit('numberCalled', { number: 3 }));
  expect(band?.textContent).toContain('3');
});
