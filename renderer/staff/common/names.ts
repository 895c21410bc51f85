/**
 * What the facts of events point at, by name.
 */
import { serviceName } from '../../../shared/i18n/service-name.fr.ts';
import type { EventNames } from '../../../shared/i18n/staff-events.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { AgentView } from '../../../shared/ipc/staff.ts';
import type { ServiceDefinition } from '../../../shared/flow/definition.ts';
import { SERVICES, findService } from '../../../shared/services/index.ts';
import type { Place } from '../session.tsx';
import { statusName } from './statuses.ts';

/** The screen that opens a deposit: the patrol sheet of a watch, or the fair copy. */
export function placeOf({ service, reference }: { readonly service: string; readonly reference: string }): Place {
  return findService(service)?.watch === undefined ? { name: 'deposit', reference } : { name: 'watch', reference };
}

/** The service that a reference names by its first letters. */
function serviceOf(reference: string): ServiceDefinition | undefined {
  const services: readonly ServiceDefinition[] = Object.values(SERVICES);
  return services.find(({ referencePrefix }) => reference.startsWith(`${referencePrefix}-`));
}

/** Names of agents, services and statuses. An agent who is not in the list is "un agent". */
export function namesOf(agents: readonly AgentView[]): EventNames {
  return {
    agent: (id) => agents.find((agent) => agent.id === id)?.name ?? staffFr.audit.formerAgent,
    service: serviceName,
    status: (reference, status) => statusName(serviceOf(reference), status),
  };
}

/** Names where no agent can appear: the register holds none. */
export const namesWithout: EventNames = namesOf([]);
