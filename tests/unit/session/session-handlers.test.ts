import { beforeEach, describe, expect, it } from 'vitest';
import { bootView } from '../../../electron/boot/boot-view.ts';
import { sessionHandlers } from '../../../electron/boot/session-handlers.ts';
import { defaultConfig } from '../../../electron/config/parse.ts';
import { createVisitOwner } from '../../../electron/session/visit-owner.ts';
import type { VisitOwner } from '../../../electron/session/visit-ports.ts';
import type { OfferView } from '../../../shared/ipc/visit.ts';

const config = defaultConfig();
const SERVICES: OfferView = [{ id: 'preComplaint', mode: 'sealed' }];

let owner: VisitOwner;
let sent: string[];
let opened: (services: OfferView | null) => void;
let handlers: ReturnType<typeof sessionHandlers>;
let asks: boolean;

beforeEach(() => {
  sent = [];
  asks = true;
  owner = createVisitOwner({
    delays: config.session,
    nowMs: () => 0,
    newId: () => 'visit-1',
    newHideCode: () => '8390',
    send: (event) => void sent.push(event),
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
  const house = new Promise<OfferView | null>((resolve) => {
    opened = resolve;
  });
  handlers = sessionHandlers({
    owner,
    bootView: () => bootView(config, 'visitor', true),
    services: () => house,
    alive: () => undefined,
    drawn: () => undefined,
    asksOpinion: () => asks,
    stepsOf: () => [],
  });
});

describe('a terminal whose house is not open yet', () => {
  it('tells the page at once what its first screen needs, and then that touches count', async () => {
    expect(await handlers.boot({})).toMatchObject({ ok: true, value: { mode: 'visitor', trialRuntime: true } });
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent).toEqual(['visitReady']);
  });

  it('keeps the first touch until the house is open, and begins one visit with what is offered then', async () => {
    const touched = handlers.beginVisit({ locale: 'de' });
    const again = handlers.beginVisit({ locale: 'de' });
    expect(owner.liveVisit()).toBeNull();
    opened(SERVICES);
    expect(await touched).toEqual({ ok: true, value: { visitId: 'visit-1', hideCode: '8390', services: SERVICES } });
    expect(await again).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(owner.liveVisit()).toBe('visit-1');
  });

  it('begins no visit when the house does not open or the page that was touched is gone', async () => {
    const touched = handlers.beginVisit({ locale: 'fr' });
    opened(null);
    expect(await touched).toMatchObject({ ok: false, failure: { code: 'storeUnavailable' } });
    expect(owner.liveVisit()).toBeNull();
  });
});

it('shows maintenance once the house could not be opened', () => {
  expect(bootView(config, 'maintenance', false)).toMatchObject({ mode: 'maintenance' });
});

it('takes no answer where nobody is asked', async () => {
  opened(SERVICES);
  await handlers.beginVisit({ locale: 'fr' });
  const request = { visitId: 'visit-1', level: 'satisfied', reason: null } as const;
  asks = false;
  expect(await handlers.rateVisit(request)).toMatchObject({ ok: false, failure: { code: 'notAllowed' } });
  asks = true;
  expect(await handlers.rateVisit(request)).toEqual({ ok: true, value: null });
});
