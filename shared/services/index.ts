/** The visitor services, one line each. From a definition follow its tile, form, receipt, deposit and tests. */
import type { ServiceDefinition } from '../flow/definition.ts';
import { preComplaint } from './preComplaint/definition.ts';

export const SERVICES = { preComplaint } as const satisfies Readonly<Record<string, ServiceDefinition>>;

export type ServiceId = keyof typeof SERVICES;

function isServiceId(id: string): id is ServiceId {
  return Object.hasOwn(SERVICES, id);
}

/** The service of this id, or undefined: the id may come from outside. */
export function findService(id: string): ServiceDefinition | undefined {
  return isServiceId(id) ? SERVICES[id] : undefined;
}
