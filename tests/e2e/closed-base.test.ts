/** A base that stays closed: the screen keeps sending visitors to the gendarmes and tells these what to do; nothing is repaired, replaced or deleted. */
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { statusSchema } from '../../shared/diagnostics/status.ts';
import { causeWords } from '../../shared/i18n/staff-self-test.fr.ts';
import type { StepName } from '../../shared/diagnostics/steps.ts';
import { newFolder, PATIENT, seedUnit } from '../fixtures/journey-seed.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';
import { mayMount, smallDisk, type SmallDisk } from '../fixtures/small-disk.ts';

const BASE = 'borne-pusey.db';

const place = newFolder('closed');
const sound = join(place.path, 'sound');
let kiosk: Kiosk | null = null;
let disk: SmallDisk | null = null;

beforeAll(() => seedUnit(sound));
afterEach(async () => {
  await kiosk?.close();
  kiosk = null;
  disk?.remove();
  disk = null;
});
afterAll(() => place.remove());

/** The files that hold what cannot be made again. */
const KEPT = /^(?:borne-pusey\.|key)/;

const keyOf = (folder: string): string => join(folder, 'key', readdirSync(join(folder, 'key'))[0] ?? '');
const keptIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .filter((name) => KEPT.test(name))
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

/** Without what Chromium keeps: its lock names a process, and by now another may bear that number. */
function copySound(folder: string): void {
  cpSync(sound, folder, { recursive: true, filter: (path) => basename(path) !== 'chromium' });
}

/** The page, and the status file where the disk takes one. */
async function says(folder: string, step: StepName, cause: string, written = true): Promise<void> {
  kiosk = await launchKiosk({ dataDir: folder, configFolder: place.path, config: { session: PATIENT } });
  const page = await kiosk.screen('maintenance');
  const words = causeWords(step, cause);
  for (const text of [words.says, words.remedy ?? '']) expect(await page.getByText(text).filter({ visible: true }).count()).toBe(1);
  expect(await page.locator('.maintenance__fault').filter({ visible: true }).count()).toBe(1);
  expect(await page.getByText('Adressez-vous aux gendarmes').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  if (!written) return;
  const status = (): unknown => JSON.parse(readFileSync(join(folder, 'status.json'), 'utf8'));
  await expect.poll(() => statusSchema.parse(status()).service).toBe('closed');
  expect(statusSchema.parse(status()).red).toEqual([`${step}.${cause}`]);
}

interface Fault {
  readonly step: StepName;
  readonly cause: string;
  readonly make: (folder: string) => void;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'the key is missing': { step: 'key', cause: 'missing', make: (folder) => rmSync(keyOf(folder)) },
  'the key is another': {
    step: 'key',
    cause: 'refused',
    make: (folder) => writeFileSync(keyOf(folder), '0123456789abcdef'.repeat(4), { mode: 0o600 }),
  },
  'the base is damaged': {
    step: 'base',
    cause: 'damaged',
    make: (folder) => writeFileSync(join(folder, BASE), readFileSync(join(folder, BASE)).fill(7, 0, 4096)),
  },
  'the base is of another terminal': {
    step: 'base',
    cause: 'damaged',
    make: (folder) => renameSync(join(folder, 'other.db'), join(folder, BASE)),
  },
};

describe('[PAR-155] a base that stays closed', () => {
  it.each(Object.entries(FAULTS))('%s: the screen says so and what to do, and every file stays', async (name, { step, cause, make }) => {
    const folder = join(place.path, name.replaceAll(' ', '-'));
    copySound(folder);
    writeFileSync(join(folder, 'other.db'), readFileSync(join(folder, BASE)).reverse());
    make(folder);
    const before = keptIn(folder);
    await says(folder, step, cause);
    await kiosk?.close();
    expect(keptIn(folder)).toEqual(before);
  });

  it.runIf(mayMount())('the disk takes no writing: the screen says so, and the terminal serves again once it does', async () => {
    disk = smallDisk('160m');
    if (disk === null) throw new Error('no disk');
    copySound(disk.folder);
    disk.protect();
    const before = keptIn(disk.folder);
    await says(disk.folder, 'disk', 'diskReadOnly', false);
    await kiosk?.close();
    expect(keptIn(disk.folder)).toEqual(before);
    disk.unprotect();
    kiosk = await launchKiosk({ dataDir: disk.folder, configFolder: place.path, config: { session: PATIENT } });
    await kiosk.begin();
  });

  it.runIf(mayMount())('the disk is full: the screen says so, and the terminal serves again once there is room', async () => {
    disk = smallDisk('160m');
    if (disk === null) throw new Error('no disk');
    copySound(disk.folder);
    kiosk = await launchKiosk({ dataDir: disk.folder, config: { session: PATIENT } });
    const status = join(disk.folder, 'status.json');
    await expect.poll(() => existsSync(status) && existsSync(`${status}.next`)).toBe(true);
    await kiosk.close();
    disk.fill();
    await says(disk.folder, 'disk', 'diskFull');
    await kiosk.close();
    disk.free();
    kiosk = await launchKiosk({ dataDir: disk.folder, config: { session: PATIENT } });
    const lines = kiosk.log().findLastIndex(({ event }) => event === 'started');
    await kiosk.screen('attract');
    expect((await kiosk.logged(({ event }) => event.startsWith('house'), lines)).event).toBe('houseOpened');
  });
});
