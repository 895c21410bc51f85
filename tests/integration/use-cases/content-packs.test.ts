/** Signed packs of pages on a real disk: taken in, refused, rolled back, and never served once their file was changed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import { cardFacts } from '../../../shared/content/card.ts';
import { signer } from '../../fixtures/minisign.ts';
import { configWith, house, refusal, scratch, setUp, standingClock, unlock, value } from './support.ts';

const OURS = signer(1);
const THEIRS = signer(2);
const FACTS = cardFacts.parse(JSON.parse(readFileSync('resources/content/cards/burglary.json', 'utf8')));

let place: ReturnType<typeof scratch>;
let stick: string;
let open: House;
const clock = standingClock();

const start = async (publicKey: string | null = OURS.publicKey): Promise<void> => {
  const config = configWith({ vault: { keySource: 'file' }, content: { publicKey } });
  open = await house(place.folder, clock, { config: { ...config, importFolder: stick }, contentFolder: 'resources/content' });
};

beforeEach(async () => {
  place = scratch();
  stick = join(place.folder, 'stick');
  mkdirSync(stick);
  await start();
  await setUp(open);
  await unlock(open);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

/** A pack that lets the card about burglary end on a day. */
const endsOn = (version: number, day: string, more: object = {}) => ({
  format: 1,
  version,
  madeOn: '2026-11-20',
  files: { 'cards/burglary.json': { ...FACTS, expiresOn: day }, ...more },
});

function bring(name: string, pack: object, by = OURS): void {
  const bytes = Buffer.from(JSON.stringify(pack));
  writeFileSync(join(stick, name), bytes);
  writeFileSync(join(stick, `${name}.minisig`), by.sign(bytes));
}

const shown = async (id = 'burglary') => value(await open.handlers.readContent({ locale: 'fr' })).cards.some((card) => card.id === id);
const takeIn = async (file: string) => value(await open.handlers.takeInPack({ file }));
const lines = async () => value(await open.handlers.readAudit({ limit: 10 })).rows.map(({ event }) => event);

describe('[PAR-180] a pack', () => {
  it('is shown from the next visit on, and what has ended is hidden and listed', async () => {
    expect(await shown()).toBe(true);
    bring('automne.pack.json', endsOn(3, '2026-11-22'));
    const before = value(await open.handlers.readContentStatus({}));
    expect(before).toMatchObject({ inForce: null, canRollBack: false, takesPacks: true, packs: ['automne.pack.json'] });
    expect(await takeIn('automne.pack.json')).toMatchObject({ takenIn: true, status: { inForce: { version: 3, madeOn: '2026-11-20' } } });
    expect(await shown()).toBe(false);
    const { pages } = value(await open.handlers.readContentStatus({}));
    expect(pages[0]).toMatchObject({ kind: 'card', id: 'burglary', state: 'expired', daysLeft: -1 });
    expect((await lines())[0]).toBe('content.packTakenIn');
  });

  it('still serves after a restart, and is rolled back in one touch, both ways', async () => {
    bring('un.pack.json', endsOn(1, '2026-11-22'));
    await takeIn('un.pack.json');
    await open.close();
    await start();
    await unlock(open);
    expect(await shown()).toBe(false);
    expect(value(await open.handlers.rollBackContent({}))).toMatchObject({ inForce: null, before: 1, canRollBack: true });
    expect(await shown()).toBe(true);
    expect(value(await open.handlers.rollBackContent({}))).toMatchObject({ inForce: { version: 1 }, before: null });
    expect(await shown()).toBe(false);
    expect((await lines())[0]).toBe('content.rolledBack');
  });

  it('goes back to the pack before it, and an older one is not taken in again', async () => {
    bring('un.pack.json', endsOn(1, '2027-06-30'));
    bring('deux.pack.json', endsOn(2, '2026-11-22'));
    await takeIn('un.pack.json');
    await takeIn('deux.pack.json');
    expect(await takeIn('un.pack.json')).toEqual({ takenIn: false, fault: 'older', details: [] });
    expect(value(await open.handlers.rollBackContent({}))).toMatchObject({ inForce: { version: 1 }, before: 2 });
    expect(await shown()).toBe(true);
  });
});

describe('[PAR-181] a pack is refused, and nothing changes', () => {
  const refused = async (fault: string): Promise<void> => {
    expect(await takeIn('lot.pack.json')).toMatchObject({ takenIn: false, fault });
    expect(await shown()).toBe(true);
    expect(value(await open.handlers.readContentStatus({}))).toMatchObject({ inForce: null, canRollBack: false });
    expect((await lines())[0]).toBe('content.packRefused');
  };

  it('without a signature', async () => {
    writeFileSync(join(stick, 'lot.pack.json'), JSON.stringify(endsOn(1, '2026-11-22')));
    await refused('noSignature');
  });

  it('signed by somebody else', async () => {
    bring('lot.pack.json', endsOn(1, '2026-11-22'), THEIRS);
    await refused('otherKey');
  });

  it('changed by one byte after it was signed', async () => {
    bring('lot.pack.json', endsOn(1, '2026-11-22'));
    const file = join(stick, 'lot.pack.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('2026-11-22', '2026-11-21'));
    await refused('badSignature');
  });

  it('well signed with a page at fault, and says which', async () => {
    bring('lot.pack.json', endsOn(1, '2026-11-22', { 'fr/cards/burglary.json': { title: 'Cambriolage' } }));
    await refused('invalid');
    expect(await takeIn('lot.pack.json')).toMatchObject({
      details: [expect.stringContaining('fr/cards/burglary.json'), expect.any(String), expect.any(String)],
    });
  });

  it('with a file that belongs to no content', async () => {
    bring('lot.pack.json', endsOn(1, '2026-11-22', { '../../key/other': {} }));
    await refused('invalid');
  });

  it('where no key is configured', async () => {
    await open.close();
    await start(null);
    await unlock(open);
    bring('lot.pack.json', endsOn(1, '2026-11-22'));
    await refused('noKey');
  });

  it('that is not there', async () => expect(refusal(await open.handlers.takeInPack({ file: 'rien.pack.json' }))).toBe('notFound'));
});

describe('[PAR-182] a pack in force whose file was changed on the disk', () => {
  it('serves nobody: what was shipped is shown and staff is told', async () => {
    bring('un.pack.json', endsOn(1, '2026-11-22'));
    await takeIn('un.pack.json');
    await open.close();
    const kept = join(place.folder, 'content', '1.pack.json');
    writeFileSync(kept, readFileSync(kept, 'utf8').replace('2026-11-22', '2036-11-22'));
    await start();
    await unlock(open);
    expect(await shown()).toBe(true);
    expect(value(await open.handlers.readContentStatus({}))).toMatchObject({ inForce: null, fault: 'badSignature' });
  });
});

it('withholds from the attract screen too what nobody has checked, where the house wants it so', async () => {
  const unchecked = async (): Promise<number> =>
    value(await open.handlers.readSlides({})).filter(({ verifiedOn }) => verifiedOn === null).length;
  expect(await unchecked()).toBeGreaterThan(0);
  await open.close();
  const config = configWith({ vault: { keySource: 'file' }, content: { unverified: 'withhold' } });
  open = await house(place.folder, clock, { config, contentFolder: 'resources/content' });
  expect(await unchecked()).toBe(0);
  expect(value(await open.handlers.readSlides({})).length).toBeGreaterThan(0);
});
