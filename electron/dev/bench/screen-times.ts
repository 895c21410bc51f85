/** What a finger waits for: until its touch is seen, until the next question stands, until a deposit is confirmed. */
import type { Page } from 'playwright-core';
import { SERVICES } from '../../../shared/services/index.ts';
import { activeFields, activeSteps } from '../../../shared/flow/check.ts';
import type { Kiosk } from '../../../tests/fixtures/kiosk.ts';
import { fillFields, restHands } from '../../../tests/fixtures/walk-form.ts';
import { usual, type Measured } from './figures.ts';
import { change, listen } from './touch-times.ts';

/** Promises in ms: 95 of 100. */
const TOUCH_MS = 100;
const SCREEN_MS = 300;
const CONFIRMED_MS = 300;

const definition = SERVICES.preComplaint;
const answers = definition.examples.minimal ?? {};

export interface ScreenTimes {
  readonly touchToPaint: Measured;
  readonly stepChange: Measured;
  readonly submitToConfirmed: Measured;
}

interface Samples {
  readonly touch: number[];
  readonly step: number[];
  readonly submit: number[];
}

/** Whole visits by touch, each with one deposit, until `deposits` are confirmed. */
export async function screenTimes(kiosk: Kiosk, deposits: number): Promise<ScreenTimes> {
  const samples: Samples = { touch: [], step: [], submit: [] };
  for (let made = 0; made < deposits; made += 1) await oneVisit(kiosk, samples, made === 0);
  return {
    touchToPaint: usual(samples.touch, TOUCH_MS),
    stepChange: usual(samples.step, SCREEN_MS),
    submitToConfirmed: usual(samples.submit, CONFIRMED_MS),
  };
}

async function oneVisit(kiosk: Kiosk, samples: Samples, first: boolean): Promise<void> {
  const page = await kiosk.begin();
  await listen(page);
  await kiosk.tap(page.locator('#service-preComplaint'));
  await page.locator('[data-screen="before"]').waitFor();
  samples.step.push(await change(kiosk, page, '.page .btn--primary', '[data-screen^="step-"]'));
  for (const step of activeSteps(definition, answers)) {
    await page.locator(`[data-screen="step-${step.id}"]`).waitFor();
    await fillFields(page, activeFields(step, answers), answers, 'fr');
    await restHands(page);
    if (first && step.id === 'narrative') await typeByTouch(kiosk, page);
    samples.step.push(await change(kiosk, page, '#continue', `[data-screen]:not([data-screen="step-${step.id}"])`));
  }
  for (const consent of definition.consents) await kiosk.tap(page.locator(`[id="consent-${consent}"]`));
  samples.submit.push(await change(kiosk, page, '#submit', '[data-screen="receipt"]'));
  samples.touch.push(...(await page.evaluate(() => window.touches)));
  // A kept deposit leaves nothing to lose: the receipt ends with one question, which the same touch leaves.
  await kiosk.tap(page.locator('#foot-end'));
  await page.locator('[data-screen="rating"]').waitFor();
  await kiosk.tap(page.locator('#foot-end'));
}

/** Letters on the screen's own keyboard. */
async function typeByTouch(kiosk: Kiosk, page: Page): Promise<void> {
  await kiosk.tap('#narrative');
  await page.locator('.keys').waitFor();
  for (const letter of 'on a vu une porte ouverte'.replaceAll(' ', '')) {
    await kiosk.tap(page.locator('.key', { hasText: new RegExp(`^${letter}$`) }));
  }
  await restHands(page);
}
