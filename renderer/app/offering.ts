/**
 * What may be chosen from, by name alone. Without the definitions (`offered.ts`), which weigh most of what a page reads: the first screen needs none of them.
 */
import type { OfferView } from '../../shared/ipc/visit.ts';

/** A visit, as far as what it may choose from. */
export interface Offering {
  readonly services: OfferView;
}

/** What is offered once somebody is here: a visit that began before the place opened need not begin anew. */
export function onceOpen({ services }: Offering): Offering {
  return { services: services.map(({ id, mode }) => ({ id, mode: mode === 'closed' ? 'sealed' : mode })) };
}

/** Whether the service of this id, or any at all, is offered but rests while nobody is here. */
export function isResting({ services }: Offering, id?: string): boolean {
  return services.some((service) => (id === undefined || service.id === id) && service.mode === 'closed');
}
