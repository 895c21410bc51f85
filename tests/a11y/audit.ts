/** What axe is asked, and of which appearances. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Contrast } from '../../shared/session/look.ts';

declare global {
  interface Window {
    /** Present once `loadAxe` was called. */
    readonly axe: typeof Axe;
  }
}

/**
 * After each rule axe lets the page go on for a moment (`setTimeout` of 0), and the page would draw colours that only axe looks at. Here it
 * goes on at once, which takes a third of the time. Its other timers are the page's.
 */
const AXE_SOURCE = `((setTimeout) => {${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')}
})((run, ms, ...rest) => (ms === 0 ? void queueMicrotask(run) : window.setTimeout(run, ms, ...rest)))`;

/** Gives axe to the page, once. It comes in through the debugger, so the page's own CSP stays as it is. */
export async function loadAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE_SOURCE);
}

/** Every rule of WCAG 2.0 to 2.2, levels A and AA, and axe's best practices. */
const EVERY_RULE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

/** Something that axe objects to. */
export interface Finding {
  readonly contrast: Contrast;
  readonly rule: string;
  readonly where: string;
  readonly why: string;
}

/**
 * What axe finds on the page in the size that it has: by every rule in the standard contrast, then in the other `contrasts` by the one rule whose
 * answer they can change. Colours hold as soon as they are asked for; no frame has to pass. Ends in the standard contrast.
 */
export const audit = (page: Page, contrasts: readonly Contrast[]): Promise<readonly Finding[]> =>
  page.evaluate(
    async ({ rules, others }) => {
      const findings: Finding[] = [];
      for (const contrast of ['standard', ...others] as const) {
        document.documentElement.dataset['contrast'] = contrast;
        const { violations } = await window.axe.run(document, {
          ...(contrast === 'standard'
            ? // "target-size" is off by default in axe, and a promise here.
              { runOnly: { type: 'tag', values: rules }, rules: { 'target-size': { enabled: true } } }
            : { runOnly: { type: 'rule', values: ['color-contrast'] } }),
          resultTypes: ['violations'],
          preload: false,
        });
        for (const { id, nodes } of violations) {
          for (const { target, failureSummary = '' } of nodes) {
            findings.push({ contrast, rule: id, where: target.join(' '), why: failureSummary.split('\n').slice(1).join(';') });
          }
        }
      }
      document.documentElement.dataset['contrast'] = 'standard';
      return findings;
    },
    { rules: [...EVERY_RULE], others: [...contrasts] },
  );
