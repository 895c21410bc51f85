import { describe, expect, it } from 'vitest';
import { BLANK_LOOKS, createBlankWatch } from '../../../electron/session/blank-watch.ts';

function watchOver(answers: readonly boolean[]) {
  const left = [...answers];
  let blank = 0;
  const watch = createBlankWatch({ isBlank: async () => left.shift() ?? false, blank: () => (blank += 1) });
  return { watch, blank: () => blank };
}

describe('the watch for an empty page', () => {
  it('acts when the page stays empty', async () => {
    const { watch, blank } = watchOver(Array.from({ length: BLANK_LOOKS }, () => true));
    for (let look = 0; look < BLANK_LOOKS; look += 1) await watch.look();
    expect(blank()).toBe(1);
  });
  it('forgives a moment between two screens', async () => {
    const { watch, blank } = watchOver([true, false, true, false, true]);
    for (let look = 0; look < 5; look += 1) await watch.look();
    expect(blank()).toBe(0);
  });
  it('starts anew with another page, even when the answer about the old one comes late', async () => {
    const { watch, blank } = watchOver([true, true, true]);
    await watch.look();
    const late = watch.look();
    watch.reset();
    await late;
    await watch.look();
    expect(blank()).toBe(0);
  });
});
