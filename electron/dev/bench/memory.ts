/** Memory of all processes after many visits, against after a tenth of them: what is not given back at the end of a visit shows. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { Kiosk } from '../../../tests/fixtures/kiosk.ts';
import { measured, tenth, type Measured } from './figures.ts';

const PROMISE = 1.1;
const KB_IN_MB = 1024;

/** Every process below `root`, itself included, as the kernel tells. */
function family(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const status = readIfThere(`/proc/${name}/stat`);
    // The second field is a name in brackets that may hold anything; the parent comes after its end.
    const parent = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
    parents.set(pid, parent);
  }
  const below = (pid: number): readonly number[] => [
    pid,
    ...[...parents].filter(([, parent]) => parent === pid).flatMap(([child]) => below(child)),
  ];
  return below(root);
}

/** The text of a file of the kernel, or nothing when the process has just ended. */
function readIfThere(file: string): string {
  try {
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  } catch {
    return '';
  }
}

/** Proportional memory (shared pages counted once) of the application, in MB. */
function megabytes(kiosk: Kiosk): number {
  const kilobytes = family(kiosk.app.process().pid ?? 0).map((pid) => {
    const [, pss = '0'] = /^Pss:\s+(\d+) kB/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`)) ?? [];
    return Number(pss);
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / KB_IN_MB;
}

/** The least of a few readings: the collector of rubbish keeps its own time. */
export async function settled(kiosk: Kiosk): Promise<number> {
  const readings: number[] = [];
  for (let reading = 0; reading < 8; reading += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    readings.push(megabytes(kiosk));
  }
  return Math.min(...readings);
}

/** A visitor who looks, begins a form, answers its first question and leaves. */
async function visit(kiosk: Kiosk): Promise<void> {
  const page = await kiosk.begin();
  await page.locator('#service-preComplaint').click();
  await page.locator('[data-screen="before"] .btn--primary').first().click();
  await page.locator('#capacity-victim').click();
  await page.locator('#adult-yes').click();
  await page.locator('#continue').click();
  await page.locator('[data-screen="step-safety"]').waitFor();
  await page.locator('#foot-end').click();
  await page.locator('.dialog__actions .btn').first().click();
  await kiosk.ready();
}

/** Simulates `visits` visits. `tell` hears how far it is. */
export async function memoryOfVisits(kiosk: Kiosk, visits: number, tell: (done: number) => void): Promise<Measured> {
  const early = Math.max(1, Math.round(visits / 10));
  let first = 0;
  for (let done = 1; done <= visits; done += 1) {
    await visit(kiosk);
    if (done === early) first = await settled(kiosk);
    if (done % early === 0) tell(done);
  }
  const last = await settled(kiosk);
  return measured(last / first, 'ratio', PROMISE, visits, { earlyVisits: early, earlyMb: tenth(first), lateMb: tenth(last) });
}
