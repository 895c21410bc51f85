/**
 * The boundary, as the terminal runs it: the real router over the real handlers, the real use-cases and a real encrypted base. Whatever
 * is sent, the answer is a typed refusal, nothing is thrown, and nothing is written.
 */
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { joinHouse } from '../../electron/boot/join-house.ts';
import { sessionHandlers } from '../../electron/boot/session-handlers.ts';
import { siteHandlers } from '../../electron/boot/site-handlers.ts';
import { bootView } from '../../electron/boot/boot-view.ts';
import { SHELL_CHANNELS, type House } from '../../electron/boot/house.ts';
import { createRouter, type Handlers, type Router, type Sender } from '../../electron/ipc/router.ts';
import { createPrintDesk } from '../../electron/print/print-desk.ts';
import { noSpooler } from '../../electron/print/spooler.ts';
import { createVisitOwner } from '../../electron/session/visit-owner.ts';
import type { SiteDesk } from '../../electron/sites/site-desk.ts';
import type { VisitOwner } from '../../electron/session/visit-ports.ts';
import { CHANNELS, EVENTS, STAFF_CHANNELS, STAFF_DOOR_CHANNELS, VISITOR_CHANNELS, type Channel } from '../../shared/ipc/channels.ts';
import { mayCall } from '../../shared/auth/caller.ts';
import { ROLES, type Role } from '../../shared/auth/role.ts';
import { CONTRACT, MAX_REQUEST_BYTES, type Request } from '../../shared/ipc/contract.ts';
import { fail, FAILURES, type FailureCode } from '../../shared/result.ts';
import { findService } from '../../shared/services/index.ts';
import { selfTestOver } from '../integration/use-cases/self-test-support.ts';
import { configWith, house as openTestHouse, scratch, setUp, standingClock, unlock } from '../integration/use-cases/support.ts';

/** Malformed payloads tried for each channel, about a hundred of each kind: the way to refuse them is the same on all, only the schema differs. */
const TRIES = 600;

const US: Sender = { isTopFrame: true, protocol: 'app:', host: 'kiosk', window: 'visitor' };
const id = randomUUID();

const CONTACT = {
  channel: 'desk',
  public: 'individual',
  language: 'fr',
  victim: false,
  accessibility: false,
  commune: '70428',
  note: '',
} as const;

/** One request of each channel that its schema accepts. */
const VALID: { readonly [C in Channel]: Request<C> } = {
  boot: {},
  reportAlive: {},
  reportFailure: {},
  printRecoveryKey: { recoveryKey: `AGE-SECRET-KEY-1${'Q'.repeat(58)}` },
  beginVisit: { locale: 'fr' },
  reportActivity: {
    visitId: id,
    screen: 'form',
    assisted: false,
    locale: 'fr',
    look: { size: 'standard', contrast: 'dark' },
    at: { service: 'preComplaint', step: 'nature' },
  },
  stay: { visitId: id },
  rateVisit: { visitId: id, level: 'satisfied', reason: null },
  endVisit: { visitId: id, reason: 'button' },
  hide: { visitId: id },
  resume: { visitId: id, code: '0000' },
  readContent: { locale: 'de' },
  readSlides: {},
  printCard: { visitId: id, id: 'burglary', locale: 'de' },
  printChecklist: { visitId: id, locale: 'de', done: ['lock'] },
  readContentStatus: {},
  takeInPack: { file: 'automne.pack.json' },
  rollBackContent: {},
  siteReach: { visitId: id },
  openSite: { visitId: id, site: 'servicePublic', locale: 'fr' },
  placeSite: { visitId: id, box: { x: 0, y: 200, width: 1080, height: 1200 } },
  actOnSite: { visitId: id, act: 'back' },
  typeInSite: { visitId: id, stroke: { insert: 'é' } },
  closeSite: { visitId: id },
  readSiteUse: {},
  testSite: { site: 'servicePublic' },
  callGendarme: { visitId: id, confidential: false },
  listSlots: { visitId: id },
  submitDeposit: { visitId: id, requestId: id, service: 'preComplaint', version: 1, locale: 'fr', answers: { a: 'b' } },
  printReceipt: { visitId: id, reference: 'PP-ABCD-EFGH' },
  openTicket: { visitId: id, reference: 'OT-ABCD-EFGH', code: 'ABCDE-FGHJK-M' },
  changeTicket: { visitId: id, change: { kind: 'dates', from: '2026-12-19', to: '2027-01-03' } },
  interruptVisit: { visitId: id },
  waitingVisit: {},
  staffState: {},
  setUpUnit: { unitName: 'Unité', agents: [{ name: 'Agent', role: 'head', secret: 'un-secret-assez-long' }] },
  unlockWithSecret: { agentId: id, secret: 'un-secret-assez-long' },
  unlockWithPin: { pin: '4071' },
  replaceSecret: { agentId: id, current: 'un-secret-assez-long', next: 'un-autre-secret-long' },
  leaveStaff: {},
  setPin: { pin: '4071' },
  lockStaff: {},
  listDeposits: { status: null, search: '' },
  openDeposit: { reference: 'PP-ABCD-EFGH' },
  changeDepositStatus: { reference: 'PP-ABCD-EFGH', to: 'signed' },
  printFairCopy: { reference: 'PP-ABCD-EFGH' },
  exportDeposit: { reference: 'PP-ABCD-EFGH' },
  showGuarded: { reference: 'OT-ABCD-EFGH' },
  listWatches: {},
  openWatch: { reference: 'OT-ABCD-EFGH' },
  recordPassage: { reference: 'OT-ABCD-EFGH', requestId: id, outcome: 'anomaly', note: 'Volet ouvert' },
  printPatrolSheet: { reference: 'OT-ABCD-EFGH', withGuarded: true },
  handOverWatch: { reference: 'OT-ABCD-EFGH', unit: 'unite-voisine' },
  listAddressees: {},
  handOverRequests: { addressee: 'centre-de-recrutement', reference: null },
  listArrivals: {},
  takeInArrival: { file: 'OT-ABCD-EFGH.pusey.age' },
  listAgents: {},
  addAgent: { name: 'Agent', role: 'agent', secret: 'un-secret-assez-long' },
  revokeAgent: { agentId: id },
  resetSecret: { agentId: id, secret: 'un-secret-assez-long' },
  changeRole: { agentId: id, role: 'agent' },
  changeSecret: { current: 'un-secret-assez-long', next: 'un-autre-secret-long' },
  readShift: {},
  handOver: { agentId: id, secret: 'un-secret-assez-long' },
  listRegister: { limit: 10 },
  readAudit: { limit: 10, before: 99, day: '2026-11-23', actor: id, group: 'base', reference: 'PP-ABCD-EFGH', checked: true },
  readSeal: {},
  printSeal: {},
  compareSeal: { line: 999_999, groups: '0123 4567 89AB CDEF' },
  openContact: { requestId: id, waiting: true, facts: { ...CONTACT, nature: null }, confidential: true, call: 12 },
  logContact: { requestId: id, facts: { ...CONTACT, nature: 'directions', outcome: 'informed', transferTo: null } },
  takeContact: { requestId: id, contact: id },
  closeContact: { requestId: id, contact: id, changes: { nature: 'scam', outcome: 'partner', transferTo: 'townHall' } },
  correctContact: { requestId: id, contact: id, changes: { public: 'tourist' } },
  cancelContact: { requestId: id, contact: id, reason: 'mistake' },
  listContacts: { view: 'day', day: '2026-11-23' },
  readContact: { contact: id },
  registerHabits: {},
  findContacts: {
    days: { from: '2026-01-01', to: '2026-11-23' },
    nature: 'scam',
    outcome: null,
    commune: '70428',
    text: 'vélo',
    before: null,
  },
  listWaiting: {},
  callNumber: { contact: id },
  markWaiting: { contact: id, confidential: true },
  listDiary: {},
  appointmentsOf: { reference: 'PP-ABCD-EFGH' },
  readAppointment: { appointment: id },
  bookAppointment: { requestId: id, slot: { date: '2026-11-24', time: '09:00' }, nature: 'scam', reference: 'PP-ABCD-EFGH' },
  moveAppointment: { requestId: id, appointment: id, slot: { date: '2026-11-24', time: '09:30' }, reason: 'personAsked' },
  cancelAppointment: { requestId: id, appointment: id, reason: 'closure' },
  markAppointment: { requestId: id, appointment: id, attendance: 'honoured' },
  readFigures: { kind: 'week', day: '2026-11-23' },
  printFigures: { day: '2026-10-31' },
  exportFigures: { day: '2026-10-31' },
  readSheet: { sheet: { period: 'day', day: '2026-11-23' } },
  printSheet: { sheet: { period: 'month', month: '2026-11' } },
  exportSheet: { sheet: { period: 'month', month: '2026-11' }, format: 'csv' },
  readHealth: {},
  readUpkeep: {},
  backUpNow: {},
  confirmClock: {},
  readSelfTest: {},
  runSelfTest: { page: false },
  readSettings: {},
  previewSettings: { group: 'units', value: { units: [] } },
  applySettings: { group: 'backup', value: { backup: { folder: null, keep: 5 } }, after: 0 },
  undoSettings: { change: 1 },
  readUnitsFile: { file: 'unites.csv' },
  printTestPage: {},
  listCalls: {},
  answerCall: { call: 1 },
};

const place = { folder: '', remove: () => {} };
let house: House;
let owner: VisitOwner;
/** No site is open, and none can be: a window would be needed. */
const CLOSED_SITES: SiteDesk = {
  open: async () => fail('conflict'),
  place: () => undefined,
  act: () => undefined,
  type: () => undefined,
  cover: () => undefined,
  loginAsked: () => undefined,
  close: async () => ({ verified: true, found: [] }),
  settled: async () => [],
  openings: () => 0,
  reach: async () => ({}),
  trial: async () => fail('conflict'),
};

let shell: ReturnType<typeof sessionHandlers> & ReturnType<typeof siteHandlers>;
let router: Router;
let base: Awaited<ReturnType<typeof openTestHouse>>;
let role: Role | null;
let reported: { readonly channel: string; readonly code: string }[];

beforeAll(async () => {
  Object.assign(place, scratch());
  const config = configWith({ vault: { keySource: 'file' } });
  base = await openTestHouse(place.folder, standingClock(), { config, findService });
  await setUp(base);
  await unlock(base);
  const desk = createPrintDesk({
    pdfMaker: { toPdf: async () => Buffer.from('%PDF') },
    spooler: noSpooler,
    hasPrinter: () => false,
    now: () => new Date('2026-11-23T09:00:00.000Z'),
    audit: () => undefined,
    announce: () => undefined,
    failed: () => undefined,
    point: config.point,
    receiptSheet: 'a4',
    sleep: async () => undefined,
  });
  house = joinHouse({
    house: base,
    desk,
    selfTest: selfTestOver(base, place.folder, standingClock()).selfTest,
    findService,
    loaded: { file: null, config, faults: [] },
    liveVisit: () => owner.liveVisit(),
    now: () => new Date('2026-11-23T09:00:00.000Z'),
    called: () => undefined,
    faceChanged: () => undefined,
    ownDisplay: () => false,
    log: () => undefined,
    runtime: { electronVersion: '25.1.1', trialRuntime: true },
  });
  owner = createVisitOwner({
    delays: config.session,
    nowMs: () => 0,
    newId: () => id,
    newHideCode: () => '8390',
    send: () => undefined,
    replaceWindow: async () => undefined,
    parkWindow: async () => undefined,
    giveBackWindow: async () => undefined,
    dropParked: async () => undefined,
    wipe: async () => ({ verified: true, found: [] }),
    recordEnd: async () => undefined,
    lockStaff: () => undefined,
    staffOpen: () => false,
    restart: () => undefined,
    later: () => undefined,
    log: () => undefined,
  });
  owner.begin('fr');
  const sessions = sessionHandlers({
    owner,
    bootView: () => bootView(config, 'visitor', true),
    services: house.services,
    alive: () => undefined,
    drawn: () => undefined,
    asksOpinion: () => true,
    stepsOf: () => [],
  });
  shell = {
    ...sessions,
    ...siteHandlers({
      desk: CLOSED_SITES,
      offered: async () => [],
      known: async () => null,
      liveVisit: owner.liveVisit,
      textSize: () => 'standard',
    }),
  };
  router = routerOver({ ...house.handlers, ...shell });
});
afterAll(async () => {
  await base.close();
  place.remove();
});
beforeEach(() => {
  role = 'head';
  reported = [];
});

function routerOver(handlers: Handlers): Router {
  return createRouter({
    handlers,
    session: { liveVisit: () => owner.liveVisit(), staffRole: () => role },
    report: {
      refused: (channel, code) => reported.push({ channel, code }),
      threw: (channel, error) => reported.push({ channel, code: error instanceof Error ? error.name : 'thrown' }),
    },
    origin: { protocol: 'app:', host: 'kiosk' },
  });
}

/** Everything that a row would change: figures of the base, the last line of each book, who is there. */
async function footprint(): Promise<string> {
  const [register, audit, health, deposits, agents] = [
    await base.handlers.listRegister({ limit: 1 }),
    await base.handlers.readAudit({ limit: 1 }),
    await base.health(),
    await base.handlers.listDeposits({ status: null, search: '' }),
    await base.handlers.listAgents({}),
  ];
  return JSON.stringify([register, audit, health, deposits, agents, owner.liveVisit()]);
}

function expectRefusal(answer: unknown, code: FailureCode): void {
  expect(answer).toMatchObject({ ok: false, failure: { code } });
  expect(FAILURES).toContain(code);
}

/** Payloads of every kind, most of them close to a valid request: a key less, a key more, a value of another kind or size. */
function malformed(channel: Channel): fc.Arbitrary<unknown> {
  const valid: Record<string, unknown> = { ...VALID[channel] };
  const keys = Object.keys(valid);
  const odd = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    }),
    fc.constantFrom<unknown>(
      null,
      undefined,
      Number.NaN,
      -1,
      Number.POSITIVE_INFINITY,
      '',
      ' ',
      '\0',
      '\u202E',
      'x'.repeat(9_000),
      [],
      {},
      [[]],
      { length: 1 },
      () => 1,
      Symbol('s'),
    ),
    fc.constantFrom<unknown>(
      "' OR 1=1 --",
      '../../etc/passwd',
      '__proto__',
      '<script>',
      '${7*7}',
      '%00',
      'PP-ABCD-EFGH\n',
      `${id} `,
      `${id}${id}`,
    ),
  );
  const changed = keys.length === 0 ? odd : fc.tuple(fc.constantFrom(...keys), odd).map(([key, value]) => ({ ...valid, [key]: value }));
  const less =
    keys.length === 0
      ? odd
      : fc.constantFrom(...keys).map((key) => Object.fromEntries(Object.entries(valid).filter(([name]) => name !== key)));
  const more = fc
    .tuple(fc.oneof(fc.string(), fc.constantFrom('visitId', 'role', 'constructor', 'toString', 'admin')), odd)
    .map(([key, value]) => ({ ...valid, [key]: value }));
  return fc
    .oneof(odd, changed, less, more, fc.array(fc.constant(valid), { maxLength: 2 }), fc.jsonValue())
    .filter((payload) => !CONTRACT[channel].request.safeParse(payload).success);
}

describe('malformed requests', () => {
  it.each(CHANNELS)('%s refuses hundreds of them, throws none and writes nothing', async (channel) => {
    const before = await footprint();
    await fc.assert(
      fc.asyncProperty(malformed(channel), async (payload) => {
        expectRefusal(await router.route(channel, US, payload), 'invalidRequest');
      }),
      { numRuns: TRIES },
    );
    expect(await footprint()).toBe(before);
    expect(reported.every(({ code }) => code === 'invalidRequest')).toBe(true);
  });

  it.each(CHANNELS)('%s refuses what is larger than a request may be', async (channel) => {
    expectRefusal(await router.route(channel, US, { ...VALID[channel], padding: 'é'.repeat(MAX_REQUEST_BYTES / 2) }), 'invalidRequest');
  });

  it('takes the limit in bytes, not in characters', async () => {
    const answers = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`f${index}`, '😀'.repeat(3_500)]));
    expect(CONTRACT.submitDeposit.request.safeParse({ ...VALID.submitDeposit, answers }).success).toBe(true);
    expectRefusal(await router.route('submitDeposit', US, { ...VALID.submitDeposit, answers }), 'invalidRequest');
  });

  it('refuses what has no end', async () => {
    const endless: Record<string, unknown> = { ...VALID.stay };
    endless['visitId'] = endless;
    expectRefusal(await router.route('stay', US, endless), 'invalidRequest');
  });

  it('knows no channel but those of the contract', async () => {
    for (const name of ['', 'unknown', 'constructor', '__proto__', 'toString', 'BOOT', ...EVENTS]) {
      expectRefusal(await router.route(name, US, {}), 'invalidRequest');
    }
  });
});

describe('who may call', () => {
  const strangers: readonly (readonly [name: string, sender: Sender])[] = [
    ['a frame within', { ...US, isTopFrame: false }],
    ['a window being replaced', { ...US, window: 'foreign' }],
    ['a site', { ...US, protocol: 'https:', host: 'kiosk' }],
    ['a file', { ...US, protocol: 'file:', host: '' }],
    ['another host of our scheme', { ...US, host: 'kiosk.example' }],
    ['nobody', { ...US, protocol: '', host: '' }],
  ];
  it.each(strangers)('%s is refused on every channel', async (_name, sender) => {
    const before = await footprint();
    for (const channel of CHANNELS) expectRefusal(await router.route(channel, sender, VALID[channel]), 'foreignSender');
    expect(await footprint()).toBe(before);
  });

  it('a request for another visit is refused', async () => {
    const before = await footprint();
    const other = randomUUID();
    const bound = CHANNELS.filter((channel) => 'visitId' in VALID[channel]);
    expect(bound.length).toBeGreaterThan(5);
    for (const channel of bound) expectRefusal(await router.route(channel, US, { ...VALID[channel], visitId: other }), 'noLiveVisit');
    expect(await footprint()).toBe(before);
  });

  it.each(STAFF_CHANNELS)('%s is refused while staff mode is locked, and to whom the role does not allow', async (channel) => {
    const before = await footprint();
    for (const each of [null, ...ROLES].filter((one) => !mayCall(CONTRACT[channel].caller, one))) {
      role = each;
      expectRefusal(await router.route(channel, US, VALID[channel]), 'notAllowed');
    }
    expect(await footprint()).toBe(before);
  });

  it('every channel has one caller, and no visitor channel needs a role', () => {
    for (const channel of VISITOR_CHANNELS) expect(CONTRACT[channel].caller).toBe('visitor');
    for (const channel of STAFF_DOOR_CHANNELS) expect(CONTRACT[channel].caller).toBe('staffDoor');
    for (const channel of STAFF_CHANNELS) expect(['staff', 'upkeep', 'agent', 'head']).toContain(CONTRACT[channel].caller);
    expect([...VISITOR_CHANNELS, ...STAFF_DOOR_CHANNELS, ...STAFF_CHANNELS].toSorted()).toEqual(Object.keys(CONTRACT).toSorted());
    expect(new Set(CHANNELS).size).toBe(CHANNELS.length);
    // What the shell answers itself needs no agent, but for the trial of a site: it needs the network.
    const open: readonly Channel[] = [...VISITOR_CHANNELS, ...STAFF_DOOR_CHANNELS];
    expect(SHELL_CHANNELS.filter((channel) => !open.includes(channel))).toEqual(['testSite']);
  });
});

describe('the valid requests of the table', () => {
  it.each(CHANNELS)('%s matches its schema', (channel) => {
    expect(CONTRACT[channel].request.safeParse(VALID[channel]).success).toBe(true);
  });
  it('reach their handlers', async () => {
    expect(await router.route('boot', US, {})).toMatchObject({
      ok: true,
      value: { mode: 'visitor', trialRuntime: true },
    });
    expect(await router.route('stay', US, VALID.stay)).toEqual({ ok: true, value: null });
    expect(await router.route('listAgents', US, {})).toMatchObject({ ok: true });
    expect(await router.route('readHealth', US, {})).toMatchObject({
      ok: true,
      value: { printer: 'none', baseIntact: true, electronVersion: '25.1.1' },
    });
    expect(await router.route('readUpkeep', US, {})).toMatchObject({ ok: true, value: { backup: { folder: null, last: null } } });
    expect(await router.route('backUpNow', US, {})).toEqual({ ok: false, failure: { code: 'conflict' } });
    expect(await router.route('printReceipt', US, VALID.printReceipt)).toMatchObject({ ok: false, failure: { code: 'notFound' } });
    expect(await router.route('printChecklist', US, VALID.printChecklist)).toEqual({ ok: false, failure: { code: 'notFound' } });
    // Where no paper can come out nothing is opened for it, and nothing is noted as sealed.
    for (const channel of ['printFairCopy', 'printPatrolSheet', 'printSeal'] as const) {
      expect(await router.route(channel, US, VALID[channel])).toEqual({ ok: false, failure: { code: 'noPrinter' } });
    }
    expect(await router.route('readAudit', US, { limit: 1 })).toMatchObject({ ok: true, value: { intact: true, sealed: null } });
    expect(await router.route('compareSeal', US, VALID.compareSeal)).toMatchObject({ ok: true, value: { verdict: 'beyond' } });
    expect(await router.route('listWatches', US, {})).toEqual({ ok: true, value: { rows: [], unopened: [], today: '2026-11-23' } });
    expect(await router.route('listArrivals', US, {})).toMatchObject({ ok: true, value: { configured: false, files: [], units: [] } });
    for (const channel of ['openWatch', 'showGuarded', 'recordPassage', 'handOverWatch'] as const) {
      expect(await router.route(channel, US, VALID[channel])).toEqual({ ok: false, failure: { code: 'notFound' } });
    }
    expect(await router.route('takeInArrival', US, VALID.takeInArrival)).toEqual({ ok: false, failure: { code: 'conflict' } });
    expect(await router.route('openTicket', US, VALID.openTicket)).toEqual({ ok: false, failure: { code: 'invalidRequest' } });
    expect(await router.route('changeTicket', US, VALID.changeTicket)).toEqual({ ok: false, failure: { code: 'notAllowed' } });
  });
});

/** A table of handlers that no type would allow: what the router must withstand all the same. */
function handlersOf(make: (channel: Channel) => unknown): Handlers {
  return Object.fromEntries(CHANNELS.map((channel) => [channel, make(channel)])) as unknown as Handlers;
}

describe('what nobody expected', () => {
  it('becomes a typed failure, reported without its message', async () => {
    const refusing = async (): Promise<never> => {
      throw new RangeError('Camille');
    };
    const failing = routerOver(handlersOf(() => refusing));
    for (const channel of CHANNELS)
      expect(await failing.route(channel, US, VALID[channel])).toEqual({ ok: false, failure: { code: 'unexpected' } });
    expect(reported).toEqual(CHANNELS.map((channel) => ({ channel, code: 'RangeError' })));
  });

  it('a channel without a handler stops the start', () => {
    expect(() => routerOver(handlersOf((channel) => (channel === 'stay' ? undefined : () => undefined)))).toThrow('stay');
  });
});

describe('a secret that must be changed', () => {
  it('opens no channel of staff mode, whatever is asked with it, until its replacement', async () => {
    const own = createRouter({
      handlers: { ...house.handlers, ...shell },
      session: { liveVisit: () => owner.liveVisit(), staffRole: house.staffRole },
      report: { refused: () => undefined, threw: () => undefined },
      origin: { protocol: 'app:', host: 'kiosk' },
    });
    const secret = 'un-secret-provisoire';
    const added = await own.route('addAgent', US, { name: 'Nouvelle venue', role: 'head', secret });
    const [agentId] = /[0-9a-f-]{36}/.exec(JSON.stringify(added)) ?? [];
    expect(await own.route('lockStaff', US, {})).toMatchObject({ ok: true });
    expectRefusal(await own.route('unlockWithSecret', US, { agentId, secret }), 'mustChange');
    for (const channel of STAFF_CHANNELS) expectRefusal(await own.route(channel, US, VALID[channel]), 'notAllowed');
    expectRefusal(await own.route('unlockWithPin', US, VALID.unlockWithPin), 'conflict');
    expect(await own.route('staffState', US, {})).toMatchObject({ ok: true, value: { state: 'locked', agent: null } });
    const replaced = await own.route('replaceSecret', US, { agentId, current: secret, next: 'un-secret-tout-neuf' });
    expect(replaced).toMatchObject({ ok: true, value: { state: 'unlocked', agent: { id: agentId, role: 'head' } } });
    expect(await own.route('listDeposits', US, VALID.listDeposits)).toMatchObject({ ok: true });
  });
});
