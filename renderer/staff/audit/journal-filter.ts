/** What a reader of the journal asks for, as it is typed, and the request that comes of it. */
import type { AuditGroup } from '../../../shared/audit/groups.ts';
import type { Request } from '../../../shared/ipc/contract.ts';
import type { AgentView } from '../../../shared/ipc/staff.ts';
import { journalFr } from '../../../shared/i18n/staff-journal.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { formatDate } from '../../../shared/fields/format.ts';
import { isRealDate } from '../../../shared/time/calendar.ts';

const words = journalFr.filters;

/** Lines of a page. */
export const PAGE_LINES = 50;

export interface JournalFilter {
  /** `YYYY-MM-DD`, possibly partial while it is typed. */
  readonly day: string;
  readonly group: AuditGroup | null;
  /** `visitor`, `system` or an agent's identifier. */
  readonly actor: string | null;
  /** As typed. */
  readonly reference: string;
}

export const NO_FILTER: JournalFilter = { day: '', group: null, actor: null, reference: '' };

/** The day, once it is one. */
export function wholeDay({ day }: JournalFilter): string | null {
  return /^20\d\d-\d\d-\d\d$/.test(day) && isRealDate(day) ? day : null;
}

/** The reference, once it is long enough to be one. */
export function wholeReference({ reference }: JournalFilter): string | null {
  const typed = reference.trim().toUpperCase();
  return /^[0-9A-Z-]{6,20}$/.test(typed) ? typed : null;
}

/** The request for one page of the lines that fit; `before` is the number above the page, or null for the newest. */
export function pageRequest(filter: JournalFilter, before: number | null, checked: boolean): Request<'readAudit'> {
  const [day, reference] = [wholeDay(filter), wholeReference(filter)];
  return {
    limit: PAGE_LINES,
    checked,
    ...(before === null ? {} : { before }),
    ...(day === null ? {} : { day }),
    ...(filter.group === null ? {} : { group: filter.group }),
    ...(filter.actor === null ? {} : { actor: filter.actor }),
    ...(reference === null ? {} : { reference }),
  };
}

/** What narrows the list, in words. */
export function chosenWords(filter: JournalFilter, agents: readonly AgentView[]): readonly string[] {
  const [day, reference] = [wholeDay(filter), wholeReference(filter)];
  return [
    ...(day === null ? [] : [formatDate(day, 'fr')]),
    ...(filter.group === null ? [] : [journalFr.groups[filter.group]]),
    ...(filter.actor === null ? [] : [actorChoices(agents).find(({ value }) => value === filter.actor)?.label ?? filter.actor]),
    ...(reference === null ? [] : [reference]),
  ];
}

/** Who can be chosen: visitors, the terminal, then every agent, those who have left too. */
export function actorChoices(agents: readonly AgentView[]): readonly { readonly value: string; readonly label: string }[] {
  return [
    { value: 'visitor', label: words.visitor },
    { value: 'system', label: words.system },
    ...agents.map(({ id, name, role }) => ({ value: id, label: `${name} – ${staffFr.roles[role]}` })),
  ];
}
