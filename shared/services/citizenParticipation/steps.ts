/** The sheet of a volunteer: who, and where. Nothing about neighbours, habits or opinions. */
import type { Step } from '../../flow/definition.ts';
import { commune, firstName, lastName, phone } from '../../request/fields.ts';

/** All screens, in order. Where comes first: the protocol is the commune's. */
export const STEPS: readonly Step[] = [
  { id: 'place', fields: [commune, { id: 'hamlet', kind: 'text', personal: true, max: 120 }] },
  { id: 'you', fields: [firstName, lastName, { ...phone, required: true }] },
];
