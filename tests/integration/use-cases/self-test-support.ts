/** A self-test over a real house; the machine around it answers what a test says. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { throughDisk } from '../../../electron/diagnostics/machine-steps.ts';
import { createSelfTest, type SelfTest, type SelfTestPorts } from '../../../electron/diagnostics/self-test.ts';
import type { House } from '../../../electron/use-cases/index.ts';
import type { Clock } from './support.ts';

/** A machine on which everything is well. */
export const SOUND: SelfTestPorts['machine'] = {
  runtime: async () => 'fine',
  disk: async () => 'fine',
  wipe: async () => 'fine',
  printer: async () => 'fine',
  network: async () => 'fine',
  certificates: async () => 'notUsed',
};

export interface SelfTestWorld {
  readonly selfTest: SelfTest;
  /** `done of` of each step told. */
  readonly told: string[];
  /** Steps that threw what no disk does. */
  readonly crashed: string[];
  /** Whether each page that was asked for might come out of the visitors' printer. */
  readonly pages: boolean[];
}

/** `folder` is where a visit's files would lie. */
export function selfTestOver(open: House, folder: string, clock: Clock, parts: Partial<SelfTestPorts> = {}): SelfTestWorld {
  const temp = join(folder, 'visit-files');
  mkdirSync(temp, { recursive: true });
  const [told, crashed, pages]: [string[], string[], boolean[]] = [[], [], []];
  let ms = 0;
  const selfTest = createSelfTest({
    house: open.selfTest,
    machine: SOUND,
    keep: async (sealed) => (await throughDisk(temp, sealed)).back,
    print: async (mayUsePublic) => {
      pages.push(mayUsePublic);
      return mayUsePublic ? 'fine' : 'noTestPrinter';
    },
    page: () => 'publicPrinter',
    at: '08:45',
    now: clock.now,
    nowMs: () => (ms += 5),
    later: () => () => undefined,
    crashed: (step) => void crashed.push(step),
    progress: ({ done, of }) => void told.push(`${done} ${of}`),
    ended: () => undefined,
    ...parts,
  });
  return { selfTest, told, crashed, pages };
}
