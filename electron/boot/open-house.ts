/**
 * Puts the house together: base and vault, print desk, and the handlers that need both. Its modules are loaded here and not before, since
 * the encrypted base and Argon2id are native code and the window comes first.
 */
import { app } from 'electron';
import { join } from 'node:path';
import type { AgentView } from '../../shared/ipc/contract.ts';
import { STAFF_CHANNELS, STAFF_DOOR_CHANNELS } from '../../shared/ipc/channels.ts';
import { checkAnswers } from '../../shared/flow/check.ts';
import { isAnswers } from '../../shared/flow/is-answers.ts';
import type { Answers } from '../../shared/flow/definition.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Handler } from '../ipc/router.ts';
import { errorCode } from '../log/redactor.ts';
import { pause } from '../session/pause.ts';
import { isTrialRuntime } from './boot-view.ts';
import { mapHouseChannels, type House, type HouseChannel, type HouseHandlers } from './house.ts';
import type { ShellForHouse } from './terminal.ts';

/** Why there is no house; the class name is what the log keeps. */
class HouseRefused extends Error {
  readonly code: string;
  constructor(part: string, reason: string) {
    super('the house cannot be opened');
    this.name = 'HouseRefused';
    this.code = `${part}.${reason}`;
  }
}

/** Opens the house. Rejects with a code when the key or the base is missing or refuses: nothing is created to get round it. */
export async function openHouseOfTerminal(shell: ShellForHouse): Promise<House> {
  const { config, faults, file } = shell.loaded;
  const [{ openHouse }, { osStore }, { findService }, { qrTexts }, { createDesk }] = await Promise.all([
    import('../use-cases/index.ts'),
    import('../vault/os-store.ts'),
    import('../../shared/services/index.ts'),
    import('../../shared/paper/qr-texts.ts'),
    import('./print-desk.ts'),
  ]);
  const now = (): Date => new Date();
  const opening = await openHouse({
    dataDir: shell.dataDir,
    config,
    now,
    findService,
    qrTexts: (input) => qrTexts(input, config.point),
    credentialsDirectory: process.env['CREDENTIALS_DIRECTORY'] ?? null,
    os: osStore,
  });
  if (!opening.ok) throw new HouseRefused(opening.refusal.part, opening.refusal.reason);
  const { house } = opening;

  const desk = createDesk({
    config,
    fontsFolder: join(app.getAppPath(), '.build', 'resources', 'fonts'),
    environment: process.env,
    sleep: pause,
    announce: (outcome) => shell.send('printOutcome', outcome),
    // The fair copy's own line is written when the deposit is opened for it, before there is anything to print.
    audit: (event, facts) => (event === 'receipt.printed' ? house.record({ event, actor: 'visitor', facts }) : undefined),
  });

  let agent: AgentView | null = null;
  const withMemory: HouseHandlers = {
    ...house.handlers,
    submitDeposit: async (request) => {
      const receipt = await house.handlers.submitDeposit(request);
      const service = findService(request.service);
      if (receipt.ok && service !== undefined && shell.liveVisit() === request.visitId) {
        const kept = receipt.value.mode === 'slip' ? checkedAnswers(service, request.answers, now()) : null;
        desk.rememberReceipt(request.visitId, { receipt: receipt.value, service, locale: request.locale, answers: kept });
      }
      return receipt;
    },
    printReceipt: ({ visitId, reference }) => desk.printReceipt(visitId, reference),
    printFairCopy: async ({ reference }) => {
      const listed = await house.handlers.listDeposits({ status: null, search: reference });
      if (!listed.ok) return listed;
      const row = listed.value.rows.find((each) => each.reference === reference);
      if (row === undefined) return fail('notFound');
      const revealed = await house.revealDeposit(reference, 'deposit.fairCopyPrinted');
      if (!revealed.ok) return revealed;
      const { service, answers } = revealed.value;
      return desk.printFairCopy({ ...row, answers, missing: service.missing(answers), history: [] }, service);
    },
    readHealth: async () =>
      ok({
        ...(await house.health()),
        configFile: file,
        configFaults: faults,
        electronVersion: process.versions.electron,
        trialRuntime: isTrialRuntime(),
        printer: config.printer.kind,
      }),
  };
  const handlers = mapHouseChannels(<C extends HouseChannel>(channel: C): Handler<C> => {
    const handler: Handler<C> = withMemory[channel];
    if (!isStaffChannel(channel)) return handler;
    return async (request) => {
      try {
        return await handler(request);
      } finally {
        agent = await house.agentNow();
      }
    };
  });

  const quietly = (what: string, work: Promise<unknown>): void => {
    work.catch((error: unknown) => shell.log('callFailed', { channel: what, code: errorCode(error) }));
  };
  return {
    handlers,
    staffRole: async () => (await house.agentNow())?.role ?? null,
    staffOpen: () => agent !== null,
    canDeposit: house.canDeposit,
    lockStaff: (reason) => {
      agent = null;
      quietly('lockStaff', house.lock(reason));
    },
    recordVisitEnd: house.recordVisitEnd,
    forgetVisit: desk.forgetVisit,
    remembersVisit: desk.remembersVisit,
    cancelPrintJobs: desk.cancelAll,
    hasPrintJobs: async () => !(await desk.queueEmpty()),
    purgeDue: async () => {
      await house.purgeDue();
    },
    close: house.close,
  };
}

function isStaffChannel(channel: HouseChannel): boolean {
  return [...STAFF_CHANNELS, ...STAFF_DOOR_CHANNELS].some((name) => name === channel);
}

/** The answers as the service keeps them. They have passed the same check a moment ago. */
function checkedAnswers(service: Parameters<typeof checkAnswers>[0], answers: unknown, now: Date): Answers {
  if (!isAnswers(answers)) throw new Error('answers changed their shape');
  const checked = checkAnswers(service, answers, localNow(now));
  if (!checked.ok) throw new Error('answers changed their verdict');
  return checked.answers;
}
