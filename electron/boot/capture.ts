/** `--capture FILE.png`: touches the attract screen as a visitor would, waits for the home screen, saves its picture. */
import { writeFileSync } from 'node:fs';
import type { WebContents } from 'electron';
import { shows } from '../session/kiosk-window.ts';
import { pause } from '../session/pause.ts';

/** Longest time until the home screen must be usable, in ms. */
const CAPTURE_LIMIT_MS = 30_000;
const CAPTURE_POLL_MS = 100;
/** Time for fades to end before the picture is taken, in ms. */
const CALM_MS = 400;

/** Returns the line to print and whether the picture was saved. `contents` is asked anew each time: the window may be replaced. */
export async function captureHome(
  contents: () => WebContents | null,
  file: string,
): Promise<{ readonly saved: boolean; readonly line: string }> {
  for (let waited = 0; waited < CAPTURE_LIMIT_MS; waited += CAPTURE_POLL_MS) {
    const page = contents();
    if (page !== null && !page.isDestroyed()) {
      if (await shows(page, '[data-screen="home"]')) {
        await pause(CALM_MS);
        const picture = await page.capturePage();
        writeFileSync(file, picture.toPNG());
        const { width, height } = picture.getSize();
        return { saved: true, line: `capture: home screen saved (${width} × ${height})` };
      }
      if (await shows(page, '[data-screen="attract"]')) await touchMiddle(page);
    }
    await pause(CAPTURE_POLL_MS);
  }
  return { saved: false, line: `capture: the home screen was not usable after ${CAPTURE_LIMIT_MS / 1000} s` };
}

async function touchMiddle(page: WebContents): Promise<void> {
  const size: unknown = await page.executeJavaScript('[innerWidth, innerHeight]');
  const [width, height] = Array.isArray(size) ? size.map(Number) : [];
  if (width === undefined || height === undefined) return;
  const at = { x: Math.round(width / 2), y: Math.round(height / 2), button: 'left', clickCount: 1 } as const;
  page.sendInputEvent({ type: 'mouseDown', ...at });
  page.sendInputEvent({ type: 'mouseUp', ...at });
}
