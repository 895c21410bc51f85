/** A service that is known to be a watch. */
import type { ServiceDefinition, WatchSpec } from '../flow/definition.ts';

export type WatchService = ServiceDefinition & { readonly watch: WatchSpec };

/** Whether there is a service and it is a watch. */
export function isWatch(service: ServiceDefinition | undefined): service is WatchService {
  return service?.watch !== undefined;
}
