/** The visitor services, one line each. From a definition follow its tile, form, receipt, deposit and tests. */
import type { ServiceDefinition } from '../flow/definition.ts';
import { alertSignup } from './alertSignup/definition.ts';
import { citizenParticipation } from './citizenParticipation/definition.ts';
import { flameMembership } from './flameMembership/definition.ts';
import { holidayWatch } from './holidayWatch/definition.ts';
import { nuisanceReport } from './nuisanceReport/definition.ts';
import { preComplaint } from './preComplaint/definition.ts';
import { recruitmentContact } from './recruitmentContact/definition.ts';
import { safetyAdvice } from './safetyAdvice/definition.ts';
import { seniorWatch } from './seniorWatch/definition.ts';
import { shopWatch } from './shopWatch/definition.ts';

export const SERVICES = {
  preComplaint,
  holidayWatch,
  shopWatch,
  seniorWatch,
  recruitmentContact,
  citizenParticipation,
  safetyAdvice,
  alertSignup,
  flameMembership,
  nuisanceReport,
} as const satisfies Readonly<Record<string, ServiceDefinition>>;

export type ServiceId = keyof typeof SERVICES;

/** Whether a service of this id exists: the id may come from outside. */
export function isServiceId(id: string): id is ServiceId {
  return Object.hasOwn(SERVICES, id);
}

/** The service of this id, or undefined: the id may come from outside. */
export function findService(id: string): ServiceDefinition | undefined {
  return isServiceId(id) ? SERVICES[id] : undefined;
}
