/** The services that this terminal offers, as the screens use them: what main names, with its definition. */
import type { ServiceDefinition } from '../../shared/flow/definition.ts';
import type { OfferView } from '../../shared/ipc/visit.ts';
import { SERVICES, type ServiceId, isServiceId } from '../../shared/services/index.ts';

export interface OfferedService {
  readonly id: ServiceId;
  readonly definition: ServiceDefinition;
  /** `slip`: nothing of it is kept on the terminal. */
  readonly mode: 'sealed' | 'slip';
}

/** A visit, as far as what it may choose from. */
interface Offering {
  readonly services: OfferView;
}

/** The services offered now, in the order of the registry. */
export function offeredServices({ services }: Offering): readonly OfferedService[] {
  return services.flatMap(({ id, mode }) => (isServiceId(id) ? [{ id, definition: SERVICES[id], mode }] : []));
}

/** The service of this id, or undefined when it is not offered now. */
export function offeredService(visit: Offering, id: string): OfferedService | undefined {
  return offeredServices(visit).find((service) => service.id === id);
}

/** Whether a visitor may have a receipt to come back with: some watch is kept on this terminal. */
export function takesTickets(visit: Offering): boolean {
  return offeredServices(visit).some(({ definition, mode }) => definition.watch !== undefined && mode === 'sealed');
}
