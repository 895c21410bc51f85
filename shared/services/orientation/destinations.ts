/** The eleven doors. Words: `destinations.<id>`; one piece of advice may be added for the answer that led there. */
import type { ServiceId } from '../index.ts';
import type { ContactId } from './contacts.ts';

/** What a piece of advice rests on, and the contacts that only it calls for. */
export interface Advice {
  readonly contacts?: readonly ContactId[];
  readonly source: string;
  /** True when no dated official text was read: the unit confirms it before public service. */
  readonly toVerify: boolean;
}

export interface Destination {
  /** `emergency`: act now. `staff`: a gendarme here. `service`: a form here. `officialSite`: a State site. `elsewhere`: another body. */
  readonly kind: 'emergency' | 'staff' | 'service' | 'officialSite' | 'elsewhere';
  readonly contacts: readonly ContactId[];
  /** By key of `destinations.<id>.advice`. */
  readonly advice: Readonly<Record<string, Advice>>;
  /** The form that this door opens. */
  readonly service?: ServiceId;
  /** Nothing on this screen may tell a bystander why the visitor is there, and it is never printed. */
  readonly discreet?: true;
}

const CHARTER = 'charte de l’accueil du public et de l’assistance aux victimes (2004)';
const COMPLAINT = 'code de procédure pénale, art. 15-3 et D. 8-2-1';
const PRACTICE = 'pratique courante de la gendarmerie, à confirmer par l’unité';

export const DESTINATIONS = {
  emergency: {
    kind: 'emergency',
    contacts: ['police17', 'europe112', 'text114', 'samu15', 'fire18'],
    advice: { scene: { source: PRACTICE, toVerify: true } },
  },
  gendarmeNow: {
    kind: 'staff',
    contacts: ['police17', 'text114', 'listening3919', 'child119', 'victims116006', 'violenceSite'],
    advice: {
      missing: { contacts: ['missing116000'], source: CHARTER, toVerify: false },
      online: { contacts: ['youth3018'], source: 'solidarites.gouv.fr, 7 novembre 2025', toVerify: false },
      witness: { source: PRACTICE, toVerify: true },
      unsure: { source: CHARTER, toVerify: false },
    },
    discreet: true,
  },
  deskComplaint: {
    kind: 'staff',
    contacts: ['police17', 'victims116006'],
    advice: {
      knownAuthor: { source: COMPLAINT, toVerify: false },
      vehicle: { source: 'maisontranquillite.nantes.fr, sans date', toVerify: true },
      weapon: { source: PRACTICE, toVerify: true },
      fire: { source: PRACTICE, toVerify: true },
      underAge: { source: COMPLAINT, toVerify: false },
      otherRepresentative: { source: COMPLAINT, toVerify: false },
      hate: { source: COMPLAINT, toVerify: false },
    },
  },
  preComplaint: {
    kind: 'service',
    contacts: [],
    advice: { card: { contacts: ['cardBlocking'], source: 'service-public.gouv.fr, fiche F31324, 5 juillet 2022', toVerify: false } },
    service: 'preComplaint',
  },
  holidayWatch: { kind: 'service', contacts: ['publicServiceSite'], advice: {}, service: 'holidayWatch' },
  onlineComplaint: { kind: 'officialSite', contacts: ['onlineComplaintSite'], advice: {} },
  thesee: { kind: 'officialSite', contacts: ['publicServiceSite', 'scamAdvice'], advice: {} },
  perceval: { kind: 'officialSite', contacts: ['publicServiceSite', 'cardBlocking'], advice: {} },
  pharos: { kind: 'officialSite', contacts: ['pharosSite'], advice: {} },
  cyber17: { kind: 'officialSite', contacts: ['cyber17Site'], advice: {} },
  otherService: {
    kind: 'elsewhere',
    contacts: [],
    advice: {
      lostPapers: { contacts: ['publicServiceSite'], source: PRACTICE, toVerify: true },
      lostObject: { source: PRACTICE, toVerify: true },
      proxy: { contacts: ['proxySite'], source: 'maprocuration.gouv.fr ; décret 2025-1059 du 3 novembre 2025', toVerify: false },
      noise: { contacts: ['police17'], source: PRACTICE, toVerify: true },
      dispute: { contacts: ['consumerSite', 'law3039'], source: PRACTICE, toVerify: true },
      information: { source: CHARTER, toVerify: false },
      adultAsks: { source: PRACTICE, toVerify: true },
    },
  },
} as const satisfies Readonly<Record<string, Destination>>;

export type DestinationId = keyof typeof DESTINATIONS;

function isDestinationId(id: string): id is DestinationId {
  return Object.hasOwn(DESTINATIONS, id);
}

/** The destination of this id with its id, or undefined: doors of services name destinations by text. */
export function findDestination(id: string): (Destination & { readonly id: DestinationId }) | undefined {
  return isDestinationId(id) ? { id, ...DESTINATIONS[id] } : undefined;
}

/** The contacts to show: those of the destination, then those that the advice adds, each once. */
export function contactsFor(destination: Destination, advice: string | null): readonly ContactId[] {
  const added = advice !== null && Object.hasOwn(destination.advice, advice) ? destination.advice[advice]?.contacts : undefined;
  return [...new Set([...destination.contacts, ...(added ?? [])])];
}
