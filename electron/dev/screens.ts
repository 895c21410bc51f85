/**
 * `npm run screens [-- --out DIR] [-- --only WORD]`: photographs every screen of the built application in every appearance and language,
 * half size, and writes pages to look at them. `--only` keeps the screens whose name contains WORD.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { LOOKS, dress, walkAll } from '../../tests/fixtures/looks.ts';
import { ensureBuild } from './bundle.ts';
import { galleryPages, type Shot } from './gallery.ts';
import { say, withScreen } from './launch.ts';
import { at } from './paths.ts';

/** Pictures are half as wide and high as the terminal's screen. */
const SCALE = 0.5;
const QUALITY = 80;

const { values } = parseArgs({ options: { out: { type: 'string' }, only: { type: 'string' } } });
const out = values.out === undefined ? at('.cache', 'screens') : resolve(process.env.INIT_CWD ?? process.cwd(), values.out);

/** Saves what the page shows. The debugger itself takes the picture: no second screen, no scrolling. */
async function photograph(eye: CDPSession, page: Page, file: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const { data } = await eye.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    clip: { x: 0, y: 0, width, height, scale: SCALE },
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.from(data, 'base64'));
}

say((await ensureBuild('standard')) ? 'built' : 'build up to date');
const screen = await withScreen();
process.env.DISPLAY = screen.env.DISPLAY;
rmSync(out, { recursive: true, force: true });

const walks = walkAll(async ({ go, locale }) => {
  const shots: Shot[] = [];
  await go(async (name, page) => {
    if (!name.includes(values.only ?? '')) return;
    const eye = await page.context().newCDPSession(page);
    for (const look of LOOKS) {
      await dress(page, look);
      const file = join(locale, name, `${look.size}-${look.contrast}.webp`);
      await photograph(eye, page, join(out, file));
      shots.push({ screen: name, locale, ...look, file });
    }
    await dress(page, { size: 'standard', contrast: 'standard' });
    await eye.detach();
  });
  return shots;
});

const shots: Shot[] = [];
for (const { name, outcome } of walks) {
  const taken = await outcome;
  shots.push(...taken);
  say(`${name}: ${taken.length} pictures`);
}
for (const { file, html } of galleryPages(shots)) writeFileSync(join(out, file), html);
say(`${shots.length} pictures; open ${join(out, 'index.html')}`);
screen.stop();
