/** One use-case a channel, each with what it needs. What a channel asks and answers is in the contract. */
import type { Request } from '../../shared/ipc/contract.ts';
import { listAddressees } from './addressees.ts';
import { addAgent, changeRole, listAgents, resetSecret, revokeAgent } from './agents.ts';
import { bookAppointment, cancelAppointment, markAppointment, moveAppointment } from './appointments.ts';
import { type Backups } from './backup.ts';
import { answerCall, listCalls } from './calls.ts';
import { confirmClock, type ClockWatch } from './clock-watch.ts';
import { changeDepositStatus } from './change-deposit-status.ts';
import { changeTicket } from './change-ticket.ts';
import { readContent, readSlides } from './read-content.ts';
import { readContentStatus, rollBackContent, takeInPack } from './content-packs.ts';
import { listContacts, readContact, registerHabits } from './contact-lists.ts';
import { cancelContact, closeContact, correctContact, logContact, openContact, takeContact } from './contacts.ts';
import type { Deps } from './deps.ts';
import { appointmentsOf, listDiary, readAppointment } from './diary-lists.ts';
import { exportDeposit } from './export-deposit.ts';
import { readFigures } from './figures.ts';
import { type FiguresBook } from './figures-book.ts';
import { findContacts } from './find-contacts.ts';
import { handOverRequests } from './hand-over-requests.ts';
import { handOverWatch } from './hand-over-watch.ts';
import { listArrivals } from './list-arrivals.ts';
import { listDeposits } from './list-deposits.ts';
import { listSlots } from './list-slots.ts';
import { listWatches } from './list-watches.ts';
import { openDeposit } from './open-deposit.ts';
import { openTicket } from './open-ticket.ts';
import { openWatch } from './open-watch.ts';
import { readAudit } from './read-audit.ts';
import { callGendarme, listRegister } from './reception.ts';
import { recordPassage } from './record-passage.ts';
import { readSiteUse } from './read-site-use.ts';
import { readSheet } from './register-sheet.ts';
import { backUpNow, readUpkeep } from './upkeep.ts';
import { changeSecret, replaceSecret } from './own-secret.ts';
import { setUpUnit } from './set-up-unit.ts';
import { applySettings, previewSettings, readSettings, undoSettings } from './change-settings.ts';
import { readUnitsFile } from './units-file.ts';
import { compareSeal, readSeal } from './seal.ts';
import { handOver, readShift } from './shift.ts';
import { showGuarded } from './show-guarded.ts';
import { leaveStaff, lockStaff, setPin, staffState, unlockWithPin, unlockWithSecret } from './staff-door.ts';
import { submitDeposit } from './submit-deposit.ts';
import { takeInArrival } from './take-in-arrival.ts';
import { type VisitCounts } from './visit-counts.ts';
import { callNumber, markWaiting } from './waiting.ts';
import { type WatchIndex } from './watch-index.ts';

/** Puts them together. */
export function handlersOf(deps: Deps, index: WatchIndex, backups: Backups, clock: ClockWatch, book: FiguresBook, counts: VisitCounts) {
  const unlock = unlockWithSecret(deps);
  return {
    submitDeposit: submitDeposit(deps),
    openTicket: openTicket(deps),
    changeTicket: changeTicket(deps),
    listSlots: listSlots(deps),
    readContent: readContent(deps),
    readSlides: readSlides(deps),
    readContentStatus: readContentStatus(deps),
    takeInPack: takeInPack(deps),
    rollBackContent: rollBackContent(deps),
    readSiteUse: readSiteUse(deps),
    callGendarme: callGendarme(deps),
    staffState: staffState(deps),
    setUpUnit: setUpUnit(deps),
    unlockWithSecret: async (request: Request<'unlockWithSecret'>) => {
      const unlocked = await unlock(request);
      // The list is made ready while the agent reads the inbox. What cannot be read now says so when the list is asked for.
      if (unlocked.ok) index.list().catch(() => undefined);
      return unlocked;
    },
    unlockWithPin: unlockWithPin(deps),
    replaceSecret: replaceSecret(deps),
    leaveStaff: leaveStaff(deps),
    setPin: setPin(deps),
    lockStaff: lockStaff(deps),
    listDeposits: listDeposits(deps),
    openDeposit: openDeposit(deps),
    changeDepositStatus: changeDepositStatus(deps),
    exportDeposit: exportDeposit(deps),
    showGuarded: showGuarded(deps),
    listWatches: listWatches(index)(deps),
    openWatch: openWatch(deps),
    recordPassage: recordPassage(deps),
    handOverWatch: handOverWatch(deps),
    listAddressees: listAddressees(deps),
    handOverRequests: handOverRequests(deps),
    listArrivals: listArrivals(deps),
    takeInArrival: takeInArrival(deps),
    listAgents: listAgents(deps),
    addAgent: addAgent(deps),
    revokeAgent: revokeAgent(deps),
    resetSecret: resetSecret(deps),
    changeRole: changeRole(deps),
    changeSecret: changeSecret(deps),
    readShift: readShift(deps),
    handOver: handOver(deps),
    listRegister: listRegister(deps),
    openContact: openContact(deps),
    logContact: logContact(deps),
    takeContact: takeContact(deps),
    closeContact: closeContact(deps),
    correctContact: correctContact(deps),
    cancelContact: cancelContact(deps),
    listContacts: listContacts(deps),
    readContact: readContact(deps),
    registerHabits: registerHabits(deps),
    findContacts: findContacts(deps),
    callNumber: callNumber(deps),
    markWaiting: markWaiting(deps),
    listDiary: listDiary(deps),
    appointmentsOf: appointmentsOf(deps),
    readAppointment: readAppointment(deps),
    bookAppointment: bookAppointment(deps),
    moveAppointment: moveAppointment(deps),
    cancelAppointment: cancelAppointment(deps),
    markAppointment: markAppointment(deps),
    readFigures: readFigures(book)(deps),
    readSheet: readSheet(counts.writeOld)(deps),
    readAudit: readAudit(deps),
    readSeal: readSeal(deps),
    compareSeal: compareSeal(deps),
    readUpkeep: readUpkeep(backups, clock)(deps),
    backUpNow: backUpNow(backups, clock)(deps),
    confirmClock: confirmClock(clock)(deps),
    readSettings: readSettings(deps),
    previewSettings: previewSettings(deps),
    applySettings: applySettings(deps),
    undoSettings: undoSettings(deps),
    readUnitsFile: readUnitsFile(deps),
    listCalls: listCalls(deps),
    answerCall: answerCall(deps),
  } as const;
}
