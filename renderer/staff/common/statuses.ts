/**
 * What a service calls the statuses of its deposits: its own word where it has one, the usual one elsewhere. Pure.
 */
import type { DepositStatus } from '../../../shared/deposit-status.ts';
import type { ServiceDefinition } from '../../../shared/flow/definition.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { requestsFr } from '../../../shared/i18n/staff-requests.fr.ts';
import { SERVICES } from '../../../shared/services/index.ts';

const words = staffFr.deposit;

type Service = Pick<ServiceDefinition, 'statuses' | 'words' | 'handOver'> | undefined;

/** The statuses that end something, and are confirmed first. */
export type ConfirmedStatus = keyof typeof words.confirmTitle;

function ownName(service: Service, status: DepositStatus): string | undefined {
  return service?.words.fr.statuses?.[status];
}

export function statusName(service: Service, status: DepositStatus): string {
  return ownName(service, status) ?? staffFr.statuses[status];
}

/** A status as the filter of a list of all services names it: each name that a service gives it, once. */
export function statusNames(status: DepositStatus): string {
  const users: readonly ServiceDefinition[] = Object.values(SERVICES);
  const names = users.filter(({ statuses }) => statuses.includes(status)).map((service) => statusName(service, status));
  return names.length === 0 ? staffFr.statuses[status] : [...new Set(names)].join(' / ');
}

/** The button that leads to a status. */
export function statusAct(service: Service, to: DepositStatus): string {
  const name = ownName(service, to)?.toLowerCase();
  if (name === undefined || to === 'erased') return staffFr.statusActs[to];
  return to === 'received' ? words.own.back(name) : words.own.act(name);
}

/** The question before a status that ends something. */
export function statusQuestion(
  service: Service,
  to: ConfirmedStatus,
): { readonly title: string; readonly body: string; readonly act: string } {
  const name = ownName(service, to)?.toLowerCase();
  if (name === undefined || to === 'erased')
    return { title: words.confirmTitle[to], body: words.confirmBody[to], act: words.confirmAct[to] };
  const body = to === 'closed' && service?.handOver === true ? requestsFr.closedByHand : words.own.confirmBody[to];
  return { title: words.own.confirmTitle(name), body, act: words.own.confirmAct(name) };
}
