/**
 * What the facts of events point at, by name.
 */
import type { EventNames } from '../../../shared/i18n/staff-events.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { AgentView } from '../../../shared/ipc/contract.ts';
import { findService } from '../../../shared/services/index.ts';

/** Names of agents and services. An agent who is not in the list is "un agent". */
export function namesOf(agents: readonly AgentView[]): EventNames {
  return {
    agent: (id) => agents.find((agent) => agent.id === id)?.name ?? staffFr.audit.formerAgent,
    service: (id) => findService(id)?.words.fr.title ?? id,
  };
}

/** Names where no agent can appear: the register holds none. */
export const namesWithout: EventNames = namesOf([]);
