import { userInfo } from 'node:os';
import type { Config } from '../../shared/config/schema.ts';
import type { Sheet } from '../../shared/paper/model.ts';
import { createCupsQueue } from './cups-queue.ts';
import { createCupsSpooler } from './cups-spooler.ts';
import { createIppTransport, cupsSocket } from './ipp-transport.ts';
import { noSpooler, type Spooler } from './spooler.ts';
import { createTrialSpooler } from './trial-spooler.ts';

/** The paper of receipts: what the configuration says, else A4. */
export function receiptSheetOf(printer: Config['printer']): Sheet {
  return printer.kind === 'none' ? 'a4' : (printer.paper ?? 'a4');
}

/** The spooler that the configuration asks for. `env` tells where the socket of CUPS is, when it is not in its usual place. */
export function createSpooler(printer: Config['printer'], env: Readonly<Record<string, string | undefined>>): Spooler {
  switch (printer.kind) {
    case 'none':
      return noSpooler;
    case 'trial':
      return createTrialSpooler(printer.folder);
    case 'cups': {
      const user = userInfo().username;
      return createCupsSpooler(createCupsQueue(createIppTransport(cupsSocket(env), user), printer.queue, user));
    }
  }
}
