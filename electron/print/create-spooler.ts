import { userInfo } from 'node:os';
import type { Config } from '../../shared/config/schema.ts';
import type { CauseOf } from '../../shared/diagnostics/steps.ts';
import type { Sheet } from '../../shared/paper/model.ts';
import { createCupsQueue, type CupsQueue } from './cups-queue.ts';
import { createCupsSpooler } from './cups-spooler.ts';
import { createIppTransport, cupsSocket } from './ipp-transport.ts';
import { noSpooler, type Spooler } from './spooler.ts';
import { createTrialSpooler } from './trial-spooler.ts';

/** The paper of receipts: what the configuration says, else A4. */
export function receiptSheetOf(printer: Config['printer']): Sheet {
  return printer.kind === 'none' ? 'a4' : (printer.paper ?? 'a4');
}

/** What tells one queue from another; the paper does not. */
export function queueName(printer: Config['printer']): string {
  switch (printer.kind) {
    case 'none':
      return 'none';
    case 'trial':
      return `trial ${printer.folder}`;
    case 'cups':
      return `cups ${printer.queue}`;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

function cupsQueue(name: string, env: Environment): CupsQueue {
  const user = userInfo().username;
  return createCupsQueue(createIppTransport(cupsSocket(env), user), name, user);
}

/** A spooler over one queue of CUPS. `env` tells where the socket of CUPS is, when it is not in its usual place. */
export function createQueueSpooler(name: string, env: Environment): Spooler {
  return createCupsSpooler(cupsQueue(name, env));
}

/** The spooler that the configuration asks for. `env` as above. */
export function createSpooler(printer: Config['printer'], env: Environment): Spooler {
  switch (printer.kind) {
    case 'none':
      return noSpooler;
    case 'trial':
      return createTrialSpooler(printer.folder);
    case 'cups':
      return createQueueSpooler(printer.queue, env);
  }
}

/** How the printer says that it is. Nothing is printed. */
export async function printerState(printer: Config['printer'], env: Environment): Promise<CauseOf<'printer'>> {
  if (printer.kind !== 'cups') return printer.kind === 'none' ? 'none' : 'fine';
  try {
    const health = await cupsQueue(printer.queue, env).health();
    return health === 'ready' ? 'fine' : health;
  } catch {
    return 'unreachable';
  }
}
