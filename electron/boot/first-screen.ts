/** The first screen comes before everything that keeps the process busy. */
import { pause } from '../session/pause.ts';

/** Longest wait for the first screen before the house is opened all the same, in ms. */
const SCREEN_FIRST_MS = 1_500;

/**
 * Opening the house keeps main from serving the page and takes the processor from whoever draws it. So the first screen comes first, and
 * the base opens while somebody looks at it.
 */
export function drawnOrLate(): { readonly drawn: () => void; readonly promise: Promise<void> } {
  let drawn = (): void => undefined;
  const screen = new Promise<void>((resolve) => {
    drawn = resolve;
  });
  return { drawn, promise: Promise.race([screen, pause(SCREEN_FIRST_MS)]) };
}
