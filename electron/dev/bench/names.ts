/**
 * The runner of these scripts wraps inner functions so that they keep their names, also those that are sent into a page, where its helper is unknown. It
 * gets one there that does nothing.
 */
import type { Kiosk } from '../../../tests/fixtures/kiosk.ts';

const HELPER = 'globalThis.__name ??= (wrapped) => wrapped;';

/** For the page that is shown and every later one. */
export async function lendNames(kiosk: Kiosk): Promise<void> {
  await kiosk.app.context().addInitScript({ content: HELPER });
  await (await kiosk.page()).evaluate(HELPER);
}
