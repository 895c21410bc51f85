/**
 * The outcomes that a nature usually has, the likeliest first: they stand under the thumb, the others one touch further. Every outcome stays possible.
 */
import { OUTCOMES, type ContactChannel, type Nature, type Outcome } from '../../../shared/register/lists.ts';

const COMPLAINT: readonly Outcome[] = ['complaintTaken', 'onlineComplaint', 'preparedSheet', 'appointmentGiven', 'forwarded'];
const INFORMATION: readonly Outcome[] = ['informed', 'partner', 'toTerminal', 'appointmentGiven', 'noFollowUp'];
const TROUBLE: readonly Outcome[] = ['logEntry', 'informed', 'complaintTaken', 'partner', 'forwarded'];
const URGENT: readonly Outcome[] = ['forwarded', 'emergencyTransfer', 'complaintTaken', 'logEntry', 'informed'];
const WATCH: readonly Outcome[] = ['toTerminal', 'informed', 'preparedSheet', 'forwarded', 'noFollowUp'];

const USUAL: Readonly<Record<Nature, readonly Outcome[]>> = {
  propertyComplaint: COMPLAINT,
  personComplaint: COMPLAINT,
  familyViolence: ['complaintTaken', 'forwarded', 'partner', 'intelligenceReport', 'logEntry'],
  logEntry: ['logEntry', 'informed', 'appointmentGiven', 'forwarded', 'noFollowUp'],
  report: ['forwarded', 'intelligenceReport', 'logEntry', 'informed', 'emergencyTransfer'],
  lostAndFound: ['informed', 'preparedSheet', 'partner', 'logEntry', 'noFollowUp'],
  missingPerson: URGENT,
  traffic: ['informed', 'complaintTaken', 'forwarded', 'emergencyTransfer', 'appointmentGiven'],
  neighbours: TROUBLE,
  nuisance: TROUBLE,
  scam: COMPLAINT,
  holidayWatch: WATCH,
  tranquillity: WATCH,
  proxyVote: ['informed', 'toTerminal', 'appointmentGiven', 'partner', 'noFollowUp'],
  summons: ['informed', 'appointmentGiven', 'forwarded', 'preparedSheet', 'noFollowUp'],
  weapons: INFORMATION,
  animals: INFORMATION,
  paperwork: INFORMATION,
  directions: ['informed', 'partner', 'toTerminal', 'forwarded', 'noFollowUp'],
  recruitment: INFORMATION,
  prevention: ['informed', 'appointmentGiven', 'toTerminal', 'partner', 'noFollowUp'],
  officials: ['informed', 'appointmentGiven', 'forwarded', 'intelligenceReport', 'noFollowUp'],
  other: ['informed', 'forwarded', 'appointmentGiven', 'partner', 'noFollowUp'],
};

/** Outcomes that only make sense for somebody who stands at the desk. */
const AT_THE_DESK: readonly Outcome[] = ['toTerminal', 'preparedSheet'];

/** The outcomes for a nature in two groups: the usual ones and the rest. On the telephone nobody is sent to the terminal first. */
export function outcomesFor(
  nature: Nature,
  channel: ContactChannel,
): { readonly usual: readonly Outcome[]; readonly rest: readonly Outcome[] } {
  const usual = channel === 'phone' ? USUAL[nature].filter((outcome) => !AT_THE_DESK.includes(outcome)) : USUAL[nature];
  return { usual, rest: OUTCOMES.filter((outcome) => !usual.includes(outcome)) };
}
