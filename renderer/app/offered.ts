/** The services that this terminal offers, as the screens use them: what main names, with its definition. */
import type { ServiceDefinition } from '../../shared/flow/definition.ts';
import type { BootView } from '../../shared/ipc/contract.ts';
import { SERVICES, type ServiceId, isServiceId } from '../../shared/services/index.ts';

export interface OfferedService {
  readonly id: ServiceId;
  readonly definition: ServiceDefinition;
  /** `slip`: nothing of it is kept on the terminal. */
  readonly mode: 'sealed' | 'slip';
}

/** The services offered now, in the order of the registry. */
export function offeredServices({ services }: Pick<BootView, 'services'>): readonly OfferedService[] {
  return services.flatMap(({ id, mode }) => (isServiceId(id) ? [{ id, definition: SERVICES[id], mode }] : []));
}

/** The service of this id, or undefined when it is not offered now. */
export function offeredService(boot: Pick<BootView, 'services'>, id: string): OfferedService | undefined {
  return offeredServices(boot).find((service) => service.id === id);
}

/** Whether a visitor may have a receipt to come back with: some watch is kept on this terminal. */
export function takesTickets(boot: Pick<BootView, 'services'>): boolean {
  return offeredServices(boot).some(({ definition, mode }) => definition.watch !== undefined && mode === 'sealed');
}
