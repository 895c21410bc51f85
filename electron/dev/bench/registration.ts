/**
 * What the shortest valid registration of a watch asks of a finger: screens and touches, counted in the page while the real screens are driven by touch.
 * Counts, not times: they say the same on every machine.
 */
import type { Answers, ServiceDefinition } from '../../../shared/flow/definition.ts';
import { SERVICES } from '../../../shared/services/index.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { isWatch, type WatchService } from '../../../shared/watch/of-service.ts';
import { enter, goTo, openForm, startForm, submit } from '../../../tests/fixtures/journey-visit.ts';
import type { Kiosk } from '../../../tests/fixtures/kiosk.ts';

/** Days from today on which the watch begins and ends. */
const [BEGINS, ENDS] = [5, 19] as const;

export interface Registration {
  /** Different screens from the home page to the receipt, both included. */
  readonly screens: number;
  /** Of these, how many ask questions. */
  readonly questionScreens: number;
  /** Answers given. */
  readonly answers: number;
  /** Touches of everything but the keyboard and the buttons that scroll. */
  readonly taps: number;
  readonly scrollTaps: number;
  /** Touches of the screen's own keyboard. */
  readonly keyTaps: number;
}

declare global {
  interface Window {
    counted: { taps: number; scrollTaps: number; keyTaps: number; screens: string[] };
  }
}

/** The example with the least answers, with days that suit today and telephone numbers as they are dialled. */
function shortest(service: WatchService): Answers {
  const { today } = localNow(new Date());
  const period = { shape: 'interval', fromDate: addDays(today, BEGINS), fromTime: '', toDate: addDays(today, ENDS), toTime: '' } as const;
  const answers: Answers = { ...service.examples['minimal'], [service.watch.period]: period };
  const dialled = Object.entries(answers).map(([id, answer]): readonly [string, Answers[string]] => [
    id,
    typeof answer === 'string' ? answer.replace(/^\+33/, '0') : answer,
  ]);
  return Object.fromEntries(dialled);
}

async function registration(kiosk: Kiosk, service: WatchService): Promise<Registration> {
  const page = await kiosk.ready();
  await page.evaluate(() => {
    window.counted = { taps: 0, scrollTaps: 0, keyTaps: 0, screens: [] };
    window.addEventListener(
      'pointerdown',
      ({ target }) => {
        const at = target instanceof Element ? target : document.body;
        window.counted[at.closest('.keys') !== null ? 'keyTaps' : at.closest('.scroll__bar') !== null ? 'scrollTaps' : 'taps'] += 1;
      },
      true,
    );
    new MutationObserver(() => {
      const shown = document.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'] ?? '';
      if (shown !== '' && !window.counted.screens.includes(shown)) window.counted.screens.push(shown);
    }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-screen'] });
  });
  const visitor = await enter(kiosk);
  // The touch that woke the terminal is not part of the registration.
  await page.evaluate(() => Object.assign(window.counted, { taps: 0, screens: ['home'] }));
  const answers = shortest(service);
  await openForm(visitor, service);
  await startForm(visitor);
  await goTo(visitor, answers, 'review', service);
  await submit(visitor, service);
  const { screens, ...taps } = await page.evaluate(() => window.counted);
  await kiosk.tap(page.locator('#foot-end'));
  await page.locator('[data-screen="rating"]').waitFor();
  await kiosk.tap(page.locator('#foot-end'));
  return {
    screens: screens.length,
    questionScreens: screens.filter((name) => name.startsWith('step-')).length,
    answers: Object.keys(answers).length,
    ...taps,
  };
}

/** One row a watch service, by its id. The kiosk has its unit. */
export async function registrations(kiosk: Kiosk): Promise<Readonly<Record<string, Registration>>> {
  const rows: Record<string, Registration> = {};
  for (const service of Object.values<ServiceDefinition>(SERVICES))
    if (isWatch(service)) rows[service.id] = await registration(kiosk, service);
  return rows;
}
