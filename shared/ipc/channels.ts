/**
 * The names of the whole boundary between a screen and the main process. The preload exposes one function a channel and one
 * subscription an event, and nothing else; `contract.ts` gives each name its schemas, so a name without a contract does not compile.
 */
export const VISITOR_CHANNELS = [
  'boot',
  'reportAlive',
  'reportFailure',
  'beginVisit',
  'reportActivity',
  'stay',
  'endVisit',
  'hide',
  'resume',
  'callGendarme',
  'listSlots',
  'submitDeposit',
  'printReceipt',
  'openTicket',
  'changeTicket',
] as const;

export const STAFF_DOOR_CHANNELS = [
  'staffState',
  'setUpUnit',
  'printRecoveryKey',
  'unlockWithSecret',
  'unlockWithPin',
  'replaceSecret',
  'leaveStaff',
] as const;

export const STAFF_CHANNELS = [
  'setPin',
  'lockStaff',
  'listDeposits',
  'openDeposit',
  'changeDepositStatus',
  'printFairCopy',
  'exportDeposit',
  'showGuarded',
  'listWatches',
  'openWatch',
  'recordPassage',
  'printPatrolSheet',
  'handOverWatch',
  'listArrivals',
  'takeInArrival',
  'listAgents',
  'addAgent',
  'revokeAgent',
  'resetSecret',
  'changeRole',
  'changeSecret',
  'readShift',
  'handOver',
  'listRegister',
  'openContact',
  'logContact',
  'takeContact',
  'closeContact',
  'correctContact',
  'cancelContact',
  'listContacts',
  'readContact',
  'registerHabits',
  'findContacts',
  'listWaiting',
  'callNumber',
  'markWaiting',
  'listDiary',
  'appointmentsOf',
  'readAppointment',
  'bookAppointment',
  'moveAppointment',
  'cancelAppointment',
  'markAppointment',
  'readAudit',
  'readSeal',
  'printSeal',
  'compareSeal',
  'readHealth',
  'readUpkeep',
  'backUpNow',
  'confirmClock',
] as const;

export const CHANNELS = [...VISITOR_CHANNELS, ...STAFF_DOOR_CHANNELS, ...STAFF_CHANNELS] as const;
export type Channel = (typeof CHANNELS)[number];

/** Events that main sends to the screen. */
export const EVENTS = [
  'visitReady',
  'idleWarning',
  'idleWithdrawn',
  'visitEnding',
  'printOutcome',
  'staffLocked',
  'gendarmeCalled',
  'numberCalled',
] as const;
export type EventName = (typeof EVENTS)[number];
