/**
 * The numbers of a day, counted from its lines. Pure.
 */
import type { ContactRow, RegisterLine } from '../../../shared/ipc/register.ts';
import { callsIn, type Call } from '../../../shared/register/calls.ts';

export interface DayNumbers {
  /** Contacts that were not struck out. */
  readonly contacts: number;
  /** Among them, those that go on. */
  readonly open: number;
  readonly phone: number;
  readonly to17: number;
  /** Visitors who asked for a gendarme from the terminal. */
  readonly calls: number;
}

/** The contacts among the lines. */
export function contactsIn(lines: readonly RegisterLine[]): readonly ContactRow[] {
  return lines.flatMap((line) => (line.source === 'gendarme' ? [line.contact] : []));
}

/** True while somebody waits or is with a gendarme. */
export function isOpen({ stage }: Pick<ContactRow, 'stage'>): boolean {
  return stage === 'waiting' || stage === 'underWay';
}

export function dayNumbers(lines: readonly RegisterLine[]): DayNumbers {
  const contacts = contactsIn(lines).filter(({ stage }) => stage !== 'cancelled');
  const how = (test: (row: ContactRow) => boolean) => contacts.filter(test).length;
  return {
    contacts: contacts.length,
    open: how(isOpen),
    phone: how(({ facts }) => facts.channel === 'phone'),
    to17: how(({ facts }) => facts.outcome === 'emergencyTransfer'),
    calls: lines.filter((line) => line.source === 'terminal' && line.event.kind === 'gendarme.called').length,
  };
}

/** The calls among the lines, by the number of their line. */
export function callsOf(lines: readonly RegisterLine[]): ReadonlyMap<number, Call> {
  const events = lines.flatMap((line) => (line.source === 'terminal' ? [line.event] : []));
  return new Map(callsIn(events).map((call) => [call.id, call]));
}

/** Whether a line is shown for itself: an answer is told with its call. */
export function isOwnLine(line: RegisterLine): boolean {
  return line.source === 'gendarme' || line.event.kind !== 'gendarme.answered';
}
