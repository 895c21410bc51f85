/** What one try of a secret costs. Argon2id, one lane: the memory is what makes machines built for guessing expensive. */
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import type * as Argon2 from '@node-rs/argon2';

/** The native library is loaded at the first try of a secret, so that the window does not wait for it. */
const load: (name: '@node-rs/argon2') => typeof Argon2 = createRequire(import.meta.url);

export interface ArgonCost {
  readonly memoryKib: number;
  readonly passes: number;
  /** What one try took when it was measured, in ms. */
  readonly ms: number;
}

/** Finds the cost for this machine. Tests inject a cheap one; the program has no setting for it. */
export type Calibrate = () => Promise<ArgonCost>;

/** A try costs at least this on the terminal itself, in ms. */
export const LEAST_TRY_MS = 500;
const FIRST_MEMORY_KIB = 64 * 1024;
/** A quarter of a gigabyte: what a kiosk computer can spare while a page is shown. */
const MOST_MEMORY_KIB = 256 * 1024;
const FIRST_PASSES = 3;
const RUNS = 3;

/** 32 bytes from a text that a person typed. Runs outside the main thread. Texts are compared as people see them (NFC). */
export async function stretch(text: string, salt: Buffer, cost: Pick<ArgonCost, 'memoryKib' | 'passes'>): Promise<Buffer> {
  const { hashRaw } = load('@node-rs/argon2');
  return hashRaw(text.normalize('NFC'), {
    salt,
    memoryCost: cost.memoryKib,
    timeCost: cost.passes,
    parallelism: 1,
    outputLen: 32,
  });
}

async function once(memoryKib: number, passes: number): Promise<number> {
  const started = process.hrtime.bigint();
  const bytes = await stretch('calibration', randomBytes(16), { memoryKib, passes });
  bytes.fill(0);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** The shortest of a few runs, in ms: what else the machine was doing must not pass for work of ours. One run is enough when it is too short. */
async function measure(memoryKib: number, passes: number): Promise<number> {
  let shortest = await once(memoryKib, passes);
  for (let run = 1; run < RUNS && shortest >= LEAST_TRY_MS; run += 1) {
    shortest = Math.min(shortest, await once(memoryKib, passes));
  }
  return shortest;
}

/** Raises memory, then passes, until one try takes at least `LEAST_TRY_MS` on this machine. */
export const calibrateArgon: Calibrate = async () => {
  let memoryKib = FIRST_MEMORY_KIB;
  let passes = FIRST_PASSES;
  let ms = await measure(memoryKib, passes);
  while (ms < LEAST_TRY_MS) {
    if (memoryKib < MOST_MEMORY_KIB) memoryKib *= 2;
    else passes = Math.max(passes + 1, Math.ceil((passes * LEAST_TRY_MS * 1.1) / ms));
    ms = await measure(memoryKib, passes);
  }
  return { memoryKib, passes, ms: Math.round(ms) };
};
