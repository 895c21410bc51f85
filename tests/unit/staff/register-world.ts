/**
 * The register on the fake bridge: a main process that keeps contacts as events and folds them, once for each request id.
 */
import { fake } from './fake-bridge.ts';
import { vi } from 'vitest';
import type { Response } from '../../../shared/ipc/contract.ts';
import { publicFace } from '../../../shared/waiting/face.ts';
import { inOrder } from '../../../shared/waiting/order.ts';
import type { ContactHistory, ContactRow, RegisterLine, WaitingCall } from '../../../shared/ipc/register.ts';
import { foldContact, type ContactFollowUp, type ContactOpening, type Dated } from '../../../shared/register/contact.ts';
import { frequentNatures } from '../../../shared/register/habits.ts';
import { fail, ok } from '../../../shared/result.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { HEAD } from './world.tsx';

export const TODAY = localNow(new Date()).today;

interface Kept {
  readonly day: string;
  readonly opening: Dated<ContactOpening>;
  readonly rest: readonly Dated<ContactFollowUp>[];
}

/** A place in the line. */
interface Place {
  readonly number: number;
  readonly confidential: boolean;
  readonly call: number | null;
  readonly calledAt: string | null;
}

/** What main keeps; a test may put contacts into it beforehand. */
export interface Register {
  readonly contacts: Map<string, Kept>;
  readonly ids: Set<string>;
  readonly terminal: RegisterLine[];
  readonly places: Map<string, Place>;
  readonly calls: WaitingCall[];
  /** Whether the terminal has a second display. */
  ownDisplay: boolean;
}

const ACTS = ['openContact', 'logContact', 'takeContact', 'closeContact', 'correctContact', 'cancelContact'] as const;

function rowOf(id: string, { day, opening, rest }: Kept): ContactRow {
  return { ...foldContact(opening, rest), id, day, by: HEAD.name };
}

/** Main answers, with `register` behind it. */
export function answerRegister(): Register {
  const register: Register = { contacts: new Map(), ids: new Set(), terminal: [], places: new Map(), calls: [], ownDisplay: false };
  const { contacts, ids, terminal, places } = register;
  const now = () => new Date().toISOString();
  const one = (id: string): Response<'readContact'> => {
    const kept = contacts.get(id);
    if (kept === undefined) return fail('notFound');
    const events: ContactHistory['events'] = [kept.opening, ...kept.rest].map((event) => ({ ...event, by: HEAD.name }));
    return ok({ row: rowOf(id, kept), events });
  };
  const answer = (id: string): Response<'logContact'> => {
    const found = one(id);
    return found.ok ? ok(found.value.row) : found;
  };
  const open = (id: string, event: ContactOpening) => {
    if (!ids.has(id)) contacts.set(id, { day: TODAY, opening: { at: now(), event }, rest: [] });
    ids.add(id);
    return answer(id);
  };
  const numbered = (id: string, line: Place | null): Response<'openContact'> => {
    if (line !== null && !places.has(id)) places.set(id, line);
    const opened = answer(id);
    return opened.ok ? ok({ ...opened.value, number: places.get(id)?.number ?? null }) : opened;
  };
  const follow = (requestId: string, id: string, event: ContactFollowUp) => {
    const kept = contacts.get(id);
    if (kept !== undefined && !ids.has(requestId)) contacts.set(id, { ...kept, rest: [...kept.rest, { at: now(), event }] });
    ids.add(requestId);
    return answer(id);
  };
  fake.answer('openContact', ({ requestId, waiting, facts, confidential = false, call = null }) => {
    open(requestId, { kind: 'opened', waiting, facts });
    return numbered(requestId, waiting ? { number: places.size + 1, confidential, call, calledAt: null } : null);
  });
  const change = (id: string, part: Partial<Place>): Response<'callNumber'> => {
    const place = places.get(id);
    if (place === undefined) return fail('notFound');
    places.set(id, { ...place, ...part });
    return ok(null);
  };
  fake.answer('callNumber', ({ contact }) => change(contact, { calledAt: now() }));
  fake.answer('markWaiting', ({ contact, confidential }) => change(contact, { confidential }));
  fake.answer('listWaiting', () => {
    const rows = [...contacts].flatMap(([id, kept]) => {
      const contact = rowOf(id, kept);
      const place = places.get(id) ?? { number: null, confidential: false, calledAt: null };
      return contact.stage === 'waiting' ? [{ ...place, contact }] : [];
    });
    const numbers = [...places].map(([id, place]) => ({ ...place, waiting: rows.some(({ contact }) => contact.id === id) }));
    return ok({
      rows: inOrder(rows, ({ contact }) => contact),
      calls: register.calls.filter(({ id }) => ![...places.values()].some(({ call }) => call === id)),
      face: publicFace(numbers, new Date()),
      ownDisplay: register.ownDisplay,
    });
  });
  fake.answer('logContact', ({ requestId, facts }) => open(requestId, { kind: 'logged', facts }));
  fake.answer('takeContact', ({ requestId, contact }) => follow(requestId, contact, { kind: 'taken' }));
  fake.answer('closeContact', ({ requestId, contact, changes }) => follow(requestId, contact, { kind: 'closed', changes }));
  fake.answer('correctContact', ({ requestId, contact, changes }) => follow(requestId, contact, { kind: 'corrected', changes }));
  fake.answer('cancelContact', ({ requestId, contact, reason }) => follow(requestId, contact, { kind: 'cancelled', reason }));
  fake.answer('readContact', ({ contact }) => one(contact));
  fake.answer('registerHabits', () => ok({ natures: frequentNatures(new Map()) }));
  fake.answer('listContacts', (request) => {
    const day = request.view === 'day' ? (request.day ?? TODAY) : TODAY;
    const rows = [...contacts].map(([id, kept]) => rowOf(id, kept));
    const shown = rows.filter((row) => (request.view === 'day' ? row.day === day : row.closedAt === null && row.cancelled === null));
    const lines: readonly RegisterLine[] = shown.map((contact) => ({ source: 'gendarme', at: contact.openedAt, contact }));
    return ok({ lines: request.view === 'day' && day === TODAY ? [...lines, ...terminal] : lines, day, today: TODAY });
  });
  return register;
}

/** Every act that main was asked, in the order of the channels. */
export function actsAsked(): readonly unknown[] {
  return ACTS.flatMap((channel) => fake.asked(channel));
}

/** The terminal's own list of communes, cut to two. */
export function serveCommunes(): void {
  vi.stubGlobal('fetch', async () => ({
    json: async () => ({
      source: 'test',
      communes: [
        ['70428', 'Pusey', '70000'],
        ['70550', 'Vesoul', '70000'],
      ],
      aliases: [],
    }),
  }));
}
