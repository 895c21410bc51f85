/**
 * A bridge on the window for the screens under test: typed like the real one, answers what a test says, remembers what was asked. Import it
 * before any screen, since the screens read the window's bridge once.
 */
import type { Channel, EventName } from '../../../shared/ipc/channels.ts';
import type { Events, KioskBridge, Request, Response } from '../../../shared/ipc/contract.ts';
import { fail } from '../../../shared/result.ts';

type Answers = { [C in Channel]?: (request: Request<C>) => Response<C> | Promise<Response<C>> };
type Listeners = { [E in EventName]: Set<(payload: Events[E]) => void> };

const answers: Answers = {};
const asked: { readonly channel: Channel; readonly request: unknown }[] = [];
const listeners: Listeners = {
  visitReady: new Set(),
  idleWarning: new Set(),
  idleWithdrawn: new Set(),
  visitEnding: new Set(),
  printOutcome: new Set(),
  staffLocked: new Set(),
  gendarmeCalled: new Set(),
  numberCalled: new Set(),
  selfTestStep: new Set(),
  visitParked: new Set(),
  visitBack: new Set(),
  visitWaits: new Set(),
  bootChanged: new Set(),
  siteState: new Set(),
};

function call<C extends Channel>(channel: C): (request: Request<C>) => Promise<Response<C>> {
  return async (request) => {
    asked.push({ channel, request });
    const answer = answers[channel];
    return answer === undefined ? fail('unexpected') : answer(request);
  };
}

const bridge: KioskBridge = {
  boot: call('boot'),
  reportAlive: call('reportAlive'),
  reportFailure: call('reportFailure'),
  printRecoveryKey: call('printRecoveryKey'),
  beginVisit: call('beginVisit'),
  reportActivity: call('reportActivity'),
  stay: call('stay'),
  rateVisit: call('rateVisit'),
  endVisit: call('endVisit'),
  hide: call('hide'),
  resume: call('resume'),
  readContent: call('readContent'),
  readSlides: call('readSlides'),
  printCard: call('printCard'),
  printChecklist: call('printChecklist'),
  readContentStatus: call('readContentStatus'),
  takeInPack: call('takeInPack'),
  rollBackContent: call('rollBackContent'),
  siteReach: call('siteReach'),
  openSite: call('openSite'),
  placeSite: call('placeSite'),
  actOnSite: call('actOnSite'),
  typeInSite: call('typeInSite'),
  closeSite: call('closeSite'),
  readSiteUse: call('readSiteUse'),
  testSite: call('testSite'),
  callGendarme: call('callGendarme'),
  listSlots: call('listSlots'),
  submitDeposit: call('submitDeposit'),
  printReceipt: call('printReceipt'),
  openTicket: call('openTicket'),
  changeTicket: call('changeTicket'),
  interruptVisit: call('interruptVisit'),
  waitingVisit: call('waitingVisit'),
  staffState: call('staffState'),
  setUpUnit: call('setUpUnit'),
  unlockWithSecret: call('unlockWithSecret'),
  unlockWithPin: call('unlockWithPin'),
  replaceSecret: call('replaceSecret'),
  leaveStaff: call('leaveStaff'),
  setPin: call('setPin'),
  lockStaff: call('lockStaff'),
  listDeposits: call('listDeposits'),
  openDeposit: call('openDeposit'),
  changeDepositStatus: call('changeDepositStatus'),
  printFairCopy: call('printFairCopy'),
  exportDeposit: call('exportDeposit'),
  showGuarded: call('showGuarded'),
  listWatches: call('listWatches'),
  openWatch: call('openWatch'),
  recordPassage: call('recordPassage'),
  printPatrolSheet: call('printPatrolSheet'),
  handOverWatch: call('handOverWatch'),
  listAddressees: call('listAddressees'),
  handOverRequests: call('handOverRequests'),
  listArrivals: call('listArrivals'),
  takeInArrival: call('takeInArrival'),
  listAgents: call('listAgents'),
  addAgent: call('addAgent'),
  revokeAgent: call('revokeAgent'),
  resetSecret: call('resetSecret'),
  changeRole: call('changeRole'),
  changeSecret: call('changeSecret'),
  readShift: call('readShift'),
  handOver: call('handOver'),
  listRegister: call('listRegister'),
  openContact: call('openContact'),
  logContact: call('logContact'),
  takeContact: call('takeContact'),
  closeContact: call('closeContact'),
  correctContact: call('correctContact'),
  cancelContact: call('cancelContact'),
  listContacts: call('listContacts'),
  readContact: call('readContact'),
  registerHabits: call('registerHabits'),
  findContacts: call('findContacts'),
  listWaiting: call('listWaiting'),
  callNumber: call('callNumber'),
  markWaiting: call('markWaiting'),
  listDiary: call('listDiary'),
  appointmentsOf: call('appointmentsOf'),
  readAppointment: call('readAppointment'),
  bookAppointment: call('bookAppointment'),
  moveAppointment: call('moveAppointment'),
  cancelAppointment: call('cancelAppointment'),
  markAppointment: call('markAppointment'),
  readSheet: call('readSheet'),
  printSheet: call('printSheet'),
  exportSheet: call('exportSheet'),
  readAudit: call('readAudit'),
  readSeal: call('readSeal'),
  printSeal: call('printSeal'),
  compareSeal: call('compareSeal'),
  readFigures: call('readFigures'),
  printFigures: call('printFigures'),
  exportFigures: call('exportFigures'),
  readHealth: call('readHealth'),
  readUpkeep: call('readUpkeep'),
  backUpNow: call('backUpNow'),
  confirmClock: call('confirmClock'),
  readSelfTest: call('readSelfTest'),
  runSelfTest: call('runSelfTest'),
  readSettings: call('readSettings'),
  previewSettings: call('previewSettings'),
  applySettings: call('applySettings'),
  undoSettings: call('undoSettings'),
  readUnitsFile: call('readUnitsFile'),
  printTestPage: call('printTestPage'),
  listCalls: call('listCalls'),
  answerCall: call('answerCall'),
  on: (event, listener) => {
    listeners[event].add(listener);
    return () => listeners[event].delete(listener);
  },
};

Object.defineProperty(window, 'kiosk', { value: bridge });

export const fake = {
  /** From now on `channel` is answered by `answer`. */
  answer: <C extends Channel>(channel: C, answer: (request: Request<C>) => Response<C> | Promise<Response<C>>): void => {
    Object.assign(answers, { [channel]: answer });
  },
  /** The requests that `channel` was asked, oldest first. */
  asked: (channel: Channel): readonly unknown[] => asked.filter((each) => each.channel === channel).map(({ request }) => request),
  emit: <E extends EventName>(event: E, payload: Events[E]): void => {
    listeners[event].forEach((listener) => listener(payload));
  },
  /** Forgets answers and questions; subscriptions belong to the screens, which take them away themselves. */
  forget: (): void => {
    for (const channel of Object.keys(answers)) Reflect.deleteProperty(answers, channel);
    asked.length = 0;
  },
};
