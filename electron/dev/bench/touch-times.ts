/** Times as a finger meets them, measured in the page: from the touch's own time stamp to the second frame after, so that drawing is included. */
import type { Page } from 'playwright-core';
import type { Kiosk } from '../../../tests/fixtures/kiosk.ts';

declare global {
  interface Window {
    /** Times from a finger's landing to the second frame after it, in ms. */
    touches: number[];
    /** Time stamp of the last finger that left, in ms. */
    lifted: number;
  }
}

/** Begins to measure touches on this page. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.touches = [];
    window.addEventListener(
      'pointerdown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => requestAnimationFrame(() => window.touches.push(performance.now() - timeStamp)));
      },
      true,
    );
    window.addEventListener(
      'pointerup',
      ({ timeStamp }) => {
        window.lifted = timeStamp;
      },
      true,
    );
  });
}

/** Touches `target` and measures from the finger's leaving until `expected` was drawn. The page is listened to. */
export async function change(kiosk: Kiosk, page: Page, target: string, expected: string): Promise<number> {
  const drawn = page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const watcher = new MutationObserver(() => {
          if (document.querySelector(selector) === null) return;
          watcher.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - window.lifted)));
        });
        watcher.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-screen'] });
      }),
    expected,
  );
  await kiosk.tap(page.locator(target));
  return drawn;
}
