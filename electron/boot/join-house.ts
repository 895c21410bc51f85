/**
 * Joins the house of use-cases and the print desk into what the router and the session need. Knows no Electron, so that the contract tests
 * run the very handlers of the terminal on a real base.
 */
import { checkAnswers } from '../../shared/flow/check.ts';
import type { Answers, RuleClock, ServiceDefinition } from '../../shared/flow/definition.ts';
import { isAnswers } from '../../shared/flow/is-answers.ts';
import { STAFF_CHANNELS, STAFF_DOOR_CHANNELS } from '../../shared/ipc/channels.ts';
import type { AgentView } from '../../shared/ipc/staff.ts';
import type { HealthView } from '../../shared/ipc/upkeep.ts';
import { fail, ok } from '../../shared/result.ts';
import type { PublicFace } from '../../shared/waiting/face.ts';
import type { LoadedConfig } from '../config/load.ts';
import type { Handler } from '../ipc/router.ts';
import type { Log } from '../log/log.ts';
import { errorCode } from '../log/redactor.ts';
import { diskFault } from '../store/faults.ts';
import type { SelfTest } from '../diagnostics/self-test.ts';
import type { PrintDesk } from '../print/print-desk.ts';
import type { House as UseCaseHouse } from '../use-cases/index.ts';
import { ruleClock } from '../use-cases/rule-clock.ts';
import { actorOf } from '../use-cases/staff-view.ts';
import { mapHouseChannels, type House, type HouseChannel, type HouseHandlers } from './house.ts';

export interface HouseParts {
  readonly house: UseCaseHouse;
  readonly desk: PrintDesk;
  readonly selfTest: Pick<SelfTest, 'view' | 'run'>;
  readonly findService: (id: string) => ServiceDefinition | undefined;
  readonly loaded: LoadedConfig;
  /** The visit under way, or null: a receipt that is ready after its visit ended is not kept. */
  readonly liveVisit: () => string | null;
  readonly now: () => Date;
  /** Told of each call for a gendarme: staff mode shows it on every screen until one goes. */
  readonly called: (confidential: boolean) => void;
  /** The numbers that the public sees, after each act on the waiting list. */
  readonly faceChanged: (face: PublicFace) => void;
  /** Whether a display of its own shows them. */
  readonly ownDisplay: () => boolean;
  readonly log: Log;
  readonly runtime: Pick<HealthView, 'electronVersion' | 'trialRuntime'>;
}

/** The house as the shell sees it. */
export function joinHouse(parts: HouseParts): House {
  const { house, desk, findService, loaded, liveVisit, now, log, runtime } = parts;
  const { faults, file } = loaded;
  const { config } = house;
  let agent: AgentView | null = null;
  const withMemory: HouseHandlers = {
    ...house.handlers,
    submitDeposit: async (request) => {
      const receipt = await house.handlers.submitDeposit(request);
      const service = findService(request.service);
      if (receipt.ok && service !== undefined && liveVisit() === request.visitId) {
        const kept = receipt.value.mode === 'slip' ? checkedAnswers(service, request.answers, ruleClock(config(), now())) : null;
        desk.rememberReceipt(request.visitId, { receipt: receipt.value, service, locale: request.locale, answers: kept });
      }
      return receipt;
    },
    openTicket: async (request) => {
      const opened = await house.handlers.openTicket(request);
      // Trying a code takes a moment, in which the visit may have ended.
      if (liveVisit() !== request.visitId) house.forgetVisit(request.visitId);
      return opened;
    },
    callGendarme: async (request) => {
      const answer = await house.handlers.callGendarme(request);
      if (answer.ok) parts.called(request.confidential);
      return answer;
    },
    listWaiting: async () => {
      const listed = await house.waitingList();
      return listed.ok ? ok({ ...listed.value, ownDisplay: parts.ownDisplay() }) : listed;
    },
    printReceipt: ({ visitId, reference }) => desk.printReceipt(visitId, reference),
    printCard: async ({ visitId, id, locale }) => {
      const shown = await house.handlers.readContent({ locale });
      if (!shown.ok) return shown;
      const { cards, numbers } = shown.value;
      const card = cards.find((each) => each.id === id);
      if (card === undefined) return fail('notFound');
      return desk.printCard(visitId, { card, numbers: numbers.filter((number) => card.numbers.includes(number.id)), locale });
    },
    printChecklist: async ({ visitId, locale, done }) => {
      const shown = await house.handlers.readContent({ locale });
      if (!shown.ok) return shown;
      const { checklist } = shown.value;
      const left = checklist?.items.filter(({ id }) => !done.includes(id)) ?? [];
      return checklist === null || left.length === 0
        ? fail('notFound')
        : desk.printChecklist(visitId, { todo: left.map(({ todo }) => todo), toVerify: checklist.toVerify, locale });
    },
    printFairCopy: async ({ reference }) => {
      // Its line is kept when the deposit is opened for it: nothing is opened where no paper can come out.
      if (!desk.hasPrinter()) return fail('noPrinter');
      const listed = await house.handlers.listDeposits({ status: null, search: reference });
      if (!listed.ok) return listed;
      const row = listed.value.rows.find((each) => each.reference === reference);
      if (row === undefined) return fail('notFound');
      const revealed = await house.revealDeposit(reference, 'deposit.fairCopyPrinted');
      if (!revealed.ok) return revealed;
      const { service, answers, withheld, missing } = revealed.value;
      return desk.printFairCopy({ ...row, answers, withheld, missing, history: [] }, service);
    },
    printPatrolSheet: async ({ reference, withGuarded }) => {
      if (!desk.hasPrinter()) return fail('noPrinter');
      const sheet = await house.patrolSheet(reference, withGuarded);
      return sheet.ok ? desk.printPatrolSheet(sheet.value.source, sheet.value.service) : sheet;
    },
    printSeal: async () => {
      const seal = await house.handlers.readSeal({});
      return seal.ok ? desk.printSeal(seal.value, () => house.recordSeal(seal.value)) : seal;
    },
    printTestPage: async () => {
      const head = await house.agentNow();
      if (head?.role !== 'head') return fail('notAllowed');
      return desk.printTestPage(() => house.record({ event: 'printer.tested', actor: actorOf(head), facts: {} }));
    },
    printFigures: async ({ day }) => {
      const sheet = await house.monthSheet(day);
      return sheet.ok ? desk.printFigures(sheet.value.figures, () => house.recordSheet(sheet.value)) : sheet;
    },
    exportFigures: async ({ day }) => {
      const sheet = await house.monthSheet(day);
      if (!sheet.ok) return sheet;
      const pdf = await desk.figuresPdf(sheet.value.figures);
      return pdf.ok ? house.writeSheet(sheet.value, pdf.value) : pdf;
    },
    printSheet: async ({ sheet }) => {
      const view = await house.handlers.readSheet({ sheet });
      return view.ok ? desk.printSheet(view.value, () => house.recordSheetPrint(sheet)) : view;
    },
    exportSheet: ({ sheet, format }) => house.exportSheet(sheet, format, desk.sheetPdf),
    printRecoveryKey: async ({ recoveryKey }) => {
      if (!(await house.isRecoveryKey(recoveryKey))) return fail('wrongSecret');
      return desk.printRecoveryKey(recoveryKey, () => house.record({ event: 'unit.recoveryKeyPrinted', actor: 'system', facts: {} }));
    },
    readHealth: async () =>
      ok({
        ...(await house.health()),
        configFile: file,
        configFaults: faults,
        settingsRefused: house.settingsRefused(),
        ...runtime,
        printer: config().printer.kind,
      }),
    readSelfTest: async () => ok(await parts.selfTest.view()),
    runSelfTest: async ({ page }) => {
      const now = await house.agentNow();
      if (now === null) return fail('notAllowed');
      await parts.selfTest.run(actorOf(now), page);
      return ok(await parts.selfTest.view());
    },
  };
  const handlers = mapHouseChannels(<C extends HouseChannel>(channel: C): Handler<C> => {
    const handler: Handler<C> = async (request) => {
      try {
        return await withMemory[channel](request);
      } catch (error) {
        // A disk that is full or fails undid the whole transaction: the screen says so, and the next try may succeed.
        if (diskFault(error) === null) throw error;
        log('storeFault', { channel, code: errorCode(error) });
        return fail('storeUnavailable');
      }
    };
    if (!isStaffChannel(channel)) return handler;
    return async (request) => {
      try {
        return await handler(request);
      } finally {
        agent = await house.agentNow();
        if (QUEUE_CHANNELS.has(channel)) quietly('waitingFace', showFace());
      }
    };
  });

  const showFace = async (): Promise<void> => parts.faceChanged(await house.waitingFace());
  const quietly = (what: string, work: Promise<unknown>): void => {
    work.catch((error: unknown) => log('callFailed', { channel: what, code: errorCode(error) }));
  };
  return {
    handlers,
    config,
    staffRole: async () => (await house.agentNow())?.role ?? null,
    staffOpen: () => agent !== null,
    services: house.services,
    site: house.site,
    sites: house.sites,
    visitBegan: house.visitBegan,
    lockStaff: (reason) => {
      agent = null;
      quietly('lockStaff', house.lock(reason));
    },
    stepsOf: (service) => findService(service)?.steps.map(({ id }) => id) ?? [],
    recordVisitEnd: house.recordVisitEnd,
    recordSite: async (opening) => quietly('recordSite', house.recordSite(opening)),
    forgetVisit: (visitId) => {
      desk.forgetVisit(visitId);
      house.forgetVisit(visitId);
    },
    remembersVisit: (visitId) => desk.remembersVisit(visitId) || house.remembersVisit(visitId),
    cancelPrintJobs: desk.cancelAll,
    hasPrintJobs: async () => !(await desk.queueEmpty()),
    purgeDue: async () => {
      await house.purgeDue();
    },
    showFace,
    close: house.close,
  };
}

/** Channels after which the public sees other numbers. */
const QUEUE_CHANNELS: ReadonlySet<HouseChannel> = new Set<HouseChannel>([
  'openContact',
  'takeContact',
  'closeContact',
  'cancelContact',
  'callNumber',
]);

function isStaffChannel(channel: HouseChannel): boolean {
  return [...STAFF_CHANNELS, ...STAFF_DOOR_CHANNELS].some((name) => name === channel);
}

/** The answers as the service keeps them. They have passed the same check a moment ago. */
function checkedAnswers(service: ServiceDefinition, answers: unknown, clock: RuleClock): Answers {
  if (!isAnswers(answers)) throw new Error('answers changed their shape');
  const checked = checkAnswers(service, answers, clock);
  if (!checked.ok) throw new Error('answers changed their verdict');
  return checked.answers;
}
