/** To whom requests go, and which of them wait. */
import type { Config } from '../../shared/config/schema.ts';
import type { AddresseesView } from '../../shared/ipc/deposits.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Reader } from '../store/access.ts';
import type { DepositTableRow } from '../store/tables.ts';
import type { Deps, UseCase } from './deps.ts';
import { currentAgent } from './staff-view.ts';

export type Addressee = Config['addressees'][number];

/** The services of an addressee that this version really hands over. */
export function handedServices(deps: Pick<Deps, 'findService'>, addressee: Addressee): readonly string[] {
  return addressee.services.filter((id) => deps.findService(id)?.handOver === true);
}

/** The addressee of a service, or undefined while none is configured. */
export function addresseeOf(deps: Pick<Deps, 'config' | 'findService'>, service: string): Addressee | undefined {
  return deps.config.addressees.find((addressee) => handedServices(deps, addressee).includes(service));
}

/** Requests of these services that nobody handed over yet, oldest first. */
export async function waitingRequests(read: Reader, services: readonly string[]): Promise<readonly DepositTableRow[]> {
  if (services.length === 0) return [];
  return read.rows('deposit', (from) =>
    from
      .selectFrom('deposit')
      .selectAll()
      .where('service', 'in', services)
      .where('status', '=', 'received')
      .orderBy('received_at')
      .orderBy('reference'),
  );
}

/** The addressees, how many requests wait for each, and those that wait for nobody since their service has no addressee. Failure: `notAllowed`. */
export const listAddressees: UseCase<'listAddressees'> = (deps) => async () => {
  if ((await currentAgent(deps)) === null) return fail('notAllowed');
  const { addressees, exportFolder } = deps.config;
  const addressed = await Promise.all(
    addressees.map(async (addressee): Promise<AddresseesView['addressees'][number]> => {
      const services = handedServices(deps, addressee);
      const waiting = (await waitingRequests(deps.store.read, services)).length;
      return { id: addressee.id, name: addressee.name, hasKey: addressee.recipient !== null, services, waiting };
    }),
  );
  const taken = addressed.flatMap(({ services }) => services);
  const rest = await deps.store.read.rows('deposit', (from) => from.selectFrom('deposit').selectAll().where('status', '=', 'received'));
  const unaddressed = rest.filter(({ service }) => deps.findService(service)?.handOver === true && !taken.includes(service));
  return ok({ folder: exportFolder !== null, addressees: addressed, unaddressed: [...new Set(unaddressed.map(({ service }) => service))] });
};
