// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import axe from 'axe-core';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { A11yProvider } from '../../../renderer/a11y/A11yProvider.tsx';
import { EXAMPLES } from '../../../renderer/ui/examples.ts';

/** `Question` is drawn through the inputs. */
const WITHOUT_EXAMPLES = new Set(['Question']);

afterEach(cleanup);

it('has examples for every component', () => {
  const folders = readdirSync(join(import.meta.dirname, '../../../renderer/ui'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !WITHOUT_EXAMPLES.has(entry.name))
    .map((entry) => entry.name);
  expect(Object.keys(EXAMPLES).sort()).toEqual(folders.sort());
});

describe.each(Object.entries(EXAMPLES))('%s', (_component, examples) => {
  it.each(Object.entries(examples))('%s has no accessibility fault', async (_name, node) => {
    render(<A11yProvider locale="fr">{node}</A11yProvider>);
    const { violations } = await axe.run(document.body, {
      // No layout and no page here: contrast is proved on the tokens, landmarks and headings on the screens.
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'heading-order': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((found) => found.html)])).toEqual([]);
  });
});
