/** After the lock nothing that was read of a watch is reachable in the memory of the process: asked of the heap itself. */
import { randomBytes } from 'node:crypto';
import { getHeapSnapshot, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import { HOME, house, scratch, setUp, standingClock, submission, unlock, value, WATCH } from './support.ts';
import { pass } from './watch-support.ts';

const place = { folder: '', remove: () => {} };
let open: House;

beforeEach(async () => {
  Object.assign(place, scratch());
  open = await house(place.folder, standingClock());
  await setUp(open);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

setFlagsFromString('--expose-gc');
const found: unknown = runInNewContext('gc');
const collect = (): void => {
  if (typeof found !== 'function') throw new Error('no collector');
  Reflect.apply(found, undefined, []);
};

/** A word that this test itself never holds as text: it is made anew from its bytes each time it is needed. */
const mask = randomBytes(12);
const masked = randomBytes(12);
const canary = (): string => Buffer.from(masked.map((byte, at) => byte ^ (mask[at] ?? 0))).toString('hex');

/** Whether the heap holds the word, in whatever object. */
async function heapHolds(): Promise<boolean> {
  // Strings that were last matched or parsed may linger in the engine until the next turn.
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    collect();
  }
  let tail = Buffer.alloc(0);
  let found = false;
  for await (const chunk of getHeapSnapshot()) {
    const part = Buffer.concat([tail, Buffer.from(chunk)]);
    const word = Buffer.from(Buffer.from(masked.map((byte, at) => byte ^ (mask[at] ?? 0))).toString('hex'));
    found ||= part.includes(word);
    tail = part.subarray(-word.length);
  }
  return found;
}

async function registerAll(): Promise<readonly string[]> {
  const references: string[] = [];
  for (let made = 0; made < 3; made += 1) {
    const answers = { ...HOME, street: `${made} rue ${canary()}`, gateCode: canary().slice(0, 20) };
    const request = submission({ service: WATCH.id, version: WATCH.version, answers });
    references.push(value(await open.handlers.submitDeposit(request)).reference);
  }
  return references;
}

/** Everything that reads a watch, in a function of its own: what a test function awaited stays in its frame. */
async function readAll(references: readonly string[]): Promise<void> {
  await unlock(open);
  value(await open.handlers.listWatches({}));
  for (const reference of references) {
    value(await open.handlers.openWatch({ reference }));
    value(await open.handlers.showGuarded({ reference }));
    value(await open.patrolSheet(reference, true));
    await pass(open, reference, 'anomaly', `Volet ouvert, ${canary()}`);
  }
  value(await open.handlers.listWatches({}));
}

test('[PAR-92] a lock leaves no text of a watch in the memory of the process', async () => {
  await readAll(await registerAll());
  await open.lock('idle');
  expect(await heapHolds()).toBe(false);
  // The control: what somebody holds, the heap shows.
  await unlock(open);
  const held = await open.handlers.listWatches({});
  expect(await heapHolds()).toBe(true);
  expect(value(held).rows).toHaveLength(3);
});
