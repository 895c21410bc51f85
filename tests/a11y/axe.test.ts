/**
 * axe on every screen, in every language, in the sixteen appearances: no violation.
 *
 * With the standard appearance every rule of WCAG 2.0 to 2.2, levels A and AA, and axe's best practices. With the fifteen others only the
 * rules whose answer an appearance can change (`ruleNames`): names, roles, states and structure are the same in all of them.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LOOKS, WALKS_LIMIT_MS, walkAll, type LookOf } from '../fixtures/looks.ts';

declare global {
  interface Window {
    /** Present once `AXE_SOURCE` was evaluated. */
    readonly axe: typeof Axe;
  }
}

const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

/**
 * Contrast depends on colours, and on sizes by what lies over what. The size of targets and what has to scroll depend on sizes only:
 * `boxes.test.ts` proves that no contrast moves anything.
 */
const ruleNames = ({ contrast }: LookOf): readonly string[] =>
  contrast === 'standard' ? ['color-contrast', 'target-size', 'scrollable-region-focusable'] : ['color-contrast'];

interface Finding extends LookOf {
  readonly rule: string;
  readonly where: string;
  readonly why: string;
}

/** Runs axe in the page, once an appearance. It comes in through the debugger, so the page's own CSP stays as it is. */
async function audit(page: Page): Promise<readonly Finding[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE_SOURCE);
  return page.evaluate(
    async ({ looks, standards }) => {
      const { dataset } = document.documentElement;
      const findings: Finding[] = [];
      for (const [index, { size, contrast, rules }] of looks.entries()) {
        Object.assign(dataset, { motion: 'reduced', size, contrast });
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const { violations } = await window.axe.run(document, {
          runOnly: index === 0 ? { type: 'tag', values: standards } : { type: 'rule', values: rules },
          // Off by default in axe, and a promise here.
          ...(index === 0 ? { rules: { 'target-size': { enabled: true } } } : {}),
          resultTypes: ['violations'],
          preload: false,
        });
        for (const { id, nodes } of violations) {
          for (const { target, failureSummary = '' } of nodes) {
            findings.push({ size, contrast, rule: id, where: target.join(' '), why: failureSummary.split('\n').slice(1).join(';') });
          }
        }
      }
      Object.assign(dataset, { size: 'standard', contrast: 'standard' });
      return findings;
    },
    { looks: LOOKS.map((look) => ({ ...look, rules: [...ruleNames(look)] })), standards: [...STANDARDS] },
  );
}

const walks = walkAll(async ({ go, locale }) => {
  const findings: string[] = [];
  let stops = 0;
  await go(async (screen, page) => {
    stops += 1;
    for (const { size, contrast, rule, where, why } of await audit(page)) {
      findings.push(`${screen}, ${locale}, ${size}, ${contrast}: ${rule} at ${where}:${why}`);
    }
  });
  return { stops, findings };
});

describe('axe', () => {
  it.each(walks)(
    '[PAR-60] finds nothing on any screen of: $name',
    async ({ outcome }) => {
      const { stops, findings } = await outcome;
      expect(stops).toBeGreaterThan(0);
      expect(findings).toEqual([]);
    },
    WALKS_LIMIT_MS,
  );
});
