/** The questions of the request to join FLAME: the commune first, since it decides whether the rest makes sense. */
import type { Step } from '../../flow/definition.ts';
import { commune } from '../../request/fields.ts';

export const STEPS: readonly Step[] = [
  { id: 'home', fields: [commune] },
  {
    id: 'person',
    fields: [
      { id: 'fullName', kind: 'name', required: true, personal: true },
      { id: 'mobile', kind: 'phone', required: true, personal: true },
    ],
  },
  {
    id: 'wishes',
    fields: [
      { id: 'visit', kind: 'yesNo', required: true },
      { id: 'isolated', kind: 'yesNo', personal: true },
    ],
    notes: ['optional'],
  },
];
