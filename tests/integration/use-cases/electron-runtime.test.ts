import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readRuntime } from '../../../electron/dev/runtime.ts';
import { bundled } from './bundle.ts';
import { house, scratch, standingClock, unlock, value } from './support.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, '.cache', `life-${process.pid}`);
const place = scratch();
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  place.remove();
});

test('the same house lives in Electron, whose cryptography is another library, and its base opens in Node', async () => {
  const child = await bundled(join(import.meta.dirname, 'life-child.ts'), folder);
  const said = execFileSync(readRuntime().executable, [child, place.folder], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  const reference = /^fine (\S+)$/m.exec(said)?.[1] ?? '';
  const open = await house(place.folder, standingClock());
  await unlock(open);
  expect(value(await open.handlers.openDeposit({ reference })).history).toHaveLength(1);
  await open.close();
}, 60_000);
