/** The services that this terminal offers, as the screens use them: what main names, with its definition. */
import type { ServiceDefinition } from '../../shared/flow/definition.ts';
import { SERVICES, type ServiceId, isServiceId } from '../../shared/services/index.ts';
import { type Offering, onceOpen } from './offering.ts';

export interface OfferedService {
  readonly id: ServiceId;
  readonly definition: ServiceDefinition;
  /** `slip`: nothing of it is kept on the terminal. */
  readonly mode: 'sealed' | 'slip';
}

/** The services offered now, in the order of the registry; not those whose deposits nobody would read. */
export function offeredServices({ services }: Offering): readonly OfferedService[] {
  return services.flatMap(({ id, mode }) => (isServiceId(id) && mode !== 'closed' ? [{ id, definition: SERVICES[id], mode }] : []));
}

/** The service of this id, or undefined when it is not offered now. */
export function offeredService(visit: Offering, id: string): OfferedService | undefined {
  return offeredServices(visit).find((service) => service.id === id);
}

/**
 * Whether a visitor may have a receipt to come back with: some watch is kept on this terminal. Also while nobody is here: who comes home sooner may say so
 * at any hour, and a change holds at once.
 */
export function takesTickets(visit: Offering): boolean {
  return offeredServices(onceOpen(visit)).some(({ definition, mode }) => definition.watch !== undefined && mode === 'sealed');
}
