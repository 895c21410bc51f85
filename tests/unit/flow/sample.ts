/** A small service that exercises every part of the flow engine; only its shape matters. */
import type { ServiceDefinition, ServiceWords } from '../../../shared/flow/definition.ts';

const words: ServiceWords = {
  title: 'Essai',
  tile: 'Essai',
  tileDetail: '',
  before: { is: '', isNot: '', minutes: '', needs: [], next: '' },
  steps: { who: { title: 'Qui' }, child: { title: 'Enfant' }, what: { title: 'Quoi' }, things: { title: 'Objets' } },
  fields: {
    role: { label: 'Rôle' },
    childName: { label: 'Prénom' },
    story: { label: 'Récit' },
    danger: { label: 'Danger' },
    list: { label: 'Liste' },
    imei: { label: 'IMEI' },
  },
  options: { roles: { self: 'Moi', parent: 'Parent', other: 'Autre' } },
  items: { list: { phone: 'Téléphone' } },
  notices: [],
  warnings: {},
  receipt: { title: '', is: '', isNot: '', next: [], bring: {} },
  missing: {},
  faults: {},
};

export const SAMPLE: ServiceDefinition = {
  id: 'sample',
  version: 1,
  regime: 'gdpr',
  referencePrefix: 'XX',
  retentionDays: 1,
  retentionSource: 'test',
  icon: 'document',
  shelf: 'home',
  statuses: ['received', 'closed', 'erased'],
  steps: [
    {
      id: 'who',
      fields: [{ id: 'role', kind: 'choice', optionSet: 'roles', options: ['self', 'parent', 'other'], required: true }],
      doors: [{ when: { field: 'role', is: ['other'] }, to: 'desk' }],
    },
    { id: 'child', when: { field: 'role', is: ['parent'] }, fields: [{ id: 'childName', kind: 'name', required: true }] },
    {
      id: 'what',
      fields: [
        { id: 'story', kind: 'longText', min: 5, max: 200, required: true },
        { id: 'danger', kind: 'yesNo' },
      ],
      doors: [{ when: { field: 'danger', is: ['yes'] }, to: 'emergency' }],
    },
    { id: 'things', fields: [{ id: 'list', kind: 'items', most: 2, types: { phone: [{ id: 'imei', kind: 'imei' }] } }] },
  ],
  rules: [(answers) => (answers['story'] === 'interdit' ? [{ field: 'story', fault: 'forbidden' }] : [])],
  consents: [],
  whatToBring: () => [],
  missing: () => [],
  upgrade: (answers) => answers,
  examples: {},
  words: { fr: words, en: words, de: words },
};

export const CLOCK = { today: '2026-11-22', time: '10:00' } as const;
