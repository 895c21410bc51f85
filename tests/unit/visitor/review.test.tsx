// @vitest-environment happy-dom
import { fake } from '../staff/fake-bridge.ts';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ReviewScreen } from '../../../renderer/flow/ReviewScreen.tsx';
import { splitGuarded } from '../../../shared/flow/guarded.ts';
import { FLOW_START } from '../../../shared/flow/reducer.ts';
import { summarise } from '../../../shared/flow/summary.ts';
import type { Answers, ServiceDefinition } from '../../../shared/flow/definition.ts';
import { WORDS } from '../../../shared/i18n/index.ts';
import { ALL, draw, page, press, spaced } from './world.tsx';

const words = WORDS.fr.flow.review;

afterEach(() => {
  cleanup();
  fake.forget();
});

function review(definition: ServiceDefinition, answers: Answers, mode: 'sealed' | 'slip' = 'sealed') {
  const others = ALL.filter(({ id }) => id !== definition.id).map(({ id }) => ({
    id,
    mode: mode === 'slip' ? ('sealed' as const) : ('slip' as const),
  }));
  draw(<ReviewScreen definition={definition} state={{ ...FLOW_START, at: { name: 'review' }, answers }} dispatch={() => undefined} />, {
    services: [...others, { id: definition.id, mode }],
  });
}

const cases = ALL.flatMap((definition) =>
  Object.entries(definition.examples).map(([name, answers]) => [`${definition.id} ${name}`, definition, answers] as const),
);

describe.each(cases)('the review of %s', (_name, definition, answers) => {
  const { withheld } = splitGuarded(definition, answers);
  const lines = summarise(definition, answers, 'fr').flatMap((section) => [
    ...section.lines,
    ...section.items.flatMap((item) => item.lines),
  ]);
  const guarded = lines.filter(({ field }) => withheld.includes(field));

  it('covers everything, then everything but what opens a door, then that one by one', async () => {
    review(definition, answers);
    const values = () => [...document.querySelectorAll('.review__line dd')].map(({ textContent }) => spaced(textContent));
    expect(
      values()
        .filter((value) => value !== '')
        .every((value) => value.startsWith('••••••')),
    ).toBe(true);
    await press(words.show);
    for (const { value } of lines.filter(({ field }) => !withheld.includes(field))) expect(page()).toContain(spaced(value));
    for (const { label, value } of guarded) {
      expect(values()).not.toContain(spaced(value));
      const show = screen.getByRole('button', { name: (text) => spaced(text) === spaced(words.showOneOf.replace('{{label}}', label)) });
      fireEvent.click(show);
      expect(page()).toContain(spaced(value));
    }
    await press(words.mask);
    await press(words.show);
    expect(document.querySelectorAll('.review__guarded [aria-hidden="true"]')).toHaveLength(guarded.length);
  });

  it('says what submitting does for this service, whatever the others do', () => {
    review(definition, answers, 'slip');
    expect(document.getElementById('submit')?.textContent).toBe(words.submitSlip);
    cleanup();
    review(definition, answers, 'sealed');
    expect(document.getElementById('submit')?.textContent).toBe(words.submit);
  });
});

it('some service has something that opens a door', () => {
  expect(cases.some(([, definition, answers]) => splitGuarded(definition, answers).withheld.length > 0)).toBe(true);
});
