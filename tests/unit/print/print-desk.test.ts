import { describe, expect, it } from 'vitest';
import { createPrintDesk, MOST_COPIES, MOST_PAGES, PATIENCE_MS, type PrintOutcome } from '../../../electron/print/print-desk.ts';
import { noSpooler, type JobState, type Spooler } from '../../../electron/print/spooler.ts';
import type { CardView } from '../../../shared/content/view.ts';
import { infoDe } from '../../../shared/i18n/info.de.ts';
import type { OpenedDeposit } from '../../../shared/ipc/deposits.ts';
import type { PaperDocument } from '../../../shared/paper/model.ts';
import { fail, ok } from '../../../shared/result.ts';
import { POINT, receiptOf, REFERENCE, serviceAndAnswers, sourceOf } from '../paper/papers.ts';

const [service, answers] = serviceAndAnswers('preComplaint bicycle');
const VISIT = 'visit-1';
const sealed = { receipt: receiptOf(service, answers, 'de'), service, locale: 'de', answers: null } as const;
const opened: OpenedDeposit = {
  ...sourceOf(service, answers),
  service: service.id,
  version: service.version,
  status: 'received',
  completeness: 90,
  eraseAfter: '2026-12-22',
  withheld: [],
  history: [],
};

interface World {
  readonly events: string[];
  readonly outcomes: PrintOutcome[];
  readonly failures: string[];
  readonly documents: PaperDocument[];
  readonly submitted: { title: string }[];
  readonly live: Set<string>;
  slept: number;
}

function openDesk(stateOf: (job: string, world: World) => JobState, changes: Partial<Spooler> = {}, makePdf?: () => Promise<Buffer>) {
  const world: World = { events: [], outcomes: [], failures: [], documents: [], submitted: [], live: new Set(), slept: 0 };
  const spooler: Spooler = {
    ...noSpooler,
    submit: (_pdf, facts) => {
      world.submitted.push(facts);
      const job = String(world.submitted.length);
      world.live.add(job);
      world.events.push('submit');
      return Promise.resolve(ok({ job }));
    },
    state: (job) => {
      const state = stateOf(job, world);
      if (state !== 'waiting') world.live.delete(job);
      return Promise.resolve(state);
    },
    cancel: (job) => {
      world.live.delete(job);
      world.events.push(`cancel ${job}`);
      return Promise.resolve(true);
    },
    pending: () => Promise.resolve(world.live.size),
    ...changes,
  };
  const desk = createPrintDesk({
    pdfMaker: {
      toPdf: (document) => {
        world.documents.push(document);
        return makePdf === undefined ? Promise.resolve(Buffer.from('%PDF')) : makePdf();
      },
    },
    spooler,
    hasPrinter: () => true,
    now: () => new Date('2026-11-23T09:00:00.000Z'),
    audit: (event, { reference }) => void world.events.push(`${event} ${reference}`),
    announce: (outcome) => void world.outcomes.push(outcome),
    failed: (paper, cause) => void world.failures.push(`${paper} ${cause}`),
    point: POINT,
    receiptSheet: 'a4',
    sleep: (ms) => {
      world.slept += ms;
      return new Promise((resolve) => setImmediate(resolve));
    },
  });
  return { desk, world };
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 5_000 && !holds(); turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(holds()).toBe(true);
}

describe('printing a receipt', () => {
  it('audits, submits, answers with a job, and says "printed" only after the spooler did', async () => {
    let allowed = false;
    const { desk, world } = openDesk(() => (allowed ? 'printed' : 'waiting'));
    desk.rememberReceipt(VISIT, sealed);
    expect(await desk.printReceipt(VISIT, REFERENCE)).toEqual(ok({ job: 'job-1' }));
    expect(world.events).toEqual([`receipt.printed ${REFERENCE}`, 'submit']);
    await until(() => world.slept >= 5_000);
    expect(world.outcomes).toEqual([]);
    allowed = true;
    await until(() => world.outcomes.length > 0);
    expect(world.outcomes).toEqual([{ job: 'job-1', state: 'printed' }]);
  });

  it('sends nothing of the visitor to the queue but the document', async () => {
    const { desk, world } = openDesk(() => 'printed');
    desk.rememberReceipt(VISIT, sealed);
    await desk.printReceipt(VISIT, REFERENCE);
    expect(world.submitted).toEqual([{ title: 'Récépissé', sheet: 'a4' }]);
  });

  it('takes a job that waits too long out of the queue and calls it failed', async () => {
    const { desk, world } = openDesk(() => 'waiting');
    desk.rememberReceipt(VISIT, sealed);
    await desk.printReceipt(VISIT, REFERENCE);
    await until(() => world.outcomes.length > 0);
    expect(world.slept).toBe(PATIENCE_MS);
    expect(world.events).toContain('cancel 1');
    expect(world.outcomes).toEqual([{ job: 'job-1', state: 'failed' }]);
    expect(world.failures).toEqual(['receipt patience']);
    expect(await desk.queueEmpty()).toBe(true);
  });

  it('refuses another visit, another reference, a visit that is over, and a fourth copy', async () => {
    const { desk } = openDesk(() => 'printed');
    desk.rememberReceipt(VISIT, sealed);
    expect(await desk.printReceipt('visit-2', REFERENCE)).toMatchObject({ failure: { code: 'notFound' } });
    expect(await desk.printReceipt(VISIT, 'PP-3333-3333-3')).toMatchObject({ failure: { code: 'notFound' } });
    for (let copy = 0; copy < MOST_COPIES; copy += 1) expect(await desk.printReceipt(VISIT, REFERENCE)).toMatchObject({ ok: true });
    expect(await desk.printReceipt(VISIT, REFERENCE)).toMatchObject({ failure: { code: 'conflict' } });
    desk.forgetVisit(VISIT);
    expect(desk.remembersVisit(VISIT)).toBe(false);
    expect(await desk.printReceipt(VISIT, REFERENCE)).toMatchObject({ failure: { code: 'notFound' } });
  });

  it('prints the whole slip where the answers are kept nowhere else', async () => {
    const { desk, world } = openDesk(() => 'printed');
    desk.rememberReceipt(VISIT, { receipt: receiptOf(service, answers, 'fr', null, 'slip'), service, locale: 'fr', answers });
    await desk.printReceipt(VISIT, REFERENCE);
    expect(world.documents.map(({ title }) => title)).toEqual(['Fiche à remettre au gendarme']);
  });

  it('does not print without its audit line', async () => {
    const { desk, world } = openDesk(() => 'printed');
    desk.rememberReceipt(VISIT, sealed);
    world.events.push = () => {
      throw new Error('audit unavailable');
    };
    await expect(desk.printReceipt(VISIT, REFERENCE)).rejects.toThrow('audit unavailable');
    expect(world.submitted).toEqual([]);
  });

  it('answers with a failure when the page cannot be made, and leaves nothing under way', async () => {
    const { desk, world } = openDesk(
      () => 'printed',
      {},
      () => Promise.reject(new Error('window')),
    );
    desk.rememberReceipt(VISIT, sealed);
    expect(await desk.printReceipt(VISIT, REFERENCE)).toMatchObject({ failure: { code: 'printFailed' } });
    expect(world.submitted).toEqual([]);
    expect(world.failures).toEqual(['receipt page']);
    expect(await desk.queueEmpty()).toBe(true);
  });

  it('tells what failed: the queue, the printer; and nothing where there is no printer', async () => {
    const refused = openDesk(() => 'printed', { submit: async () => fail('printFailed') });
    refused.desk.rememberReceipt(VISIT, { receipt: receiptOf(service, answers, 'fr', null, 'slip'), service, locale: 'fr', answers });
    await refused.desk.printReceipt(VISIT, REFERENCE);
    expect(refused.world.failures).toEqual(['slip queue']);
    const broken = openDesk(() => 'failed');
    broken.desk.rememberReceipt(VISIT, sealed);
    await broken.desk.printReceipt(VISIT, REFERENCE);
    await until(() => broken.world.outcomes.length > 0);
    expect(broken.world.failures).toEqual(['receipt printer']);
    const none = openDesk(() => 'printed', { submit: async () => fail('noPrinter') });
    none.desk.rememberReceipt(VISIT, sealed);
    await none.desk.printReceipt(VISIT, REFERENCE);
    expect(none.world.failures).toEqual([]);
  });
});

describe('the end of a visit', () => {
  it('takes waiting jobs out of the queue and announces nothing to the next visitor', async () => {
    const { desk, world } = openDesk(() => 'waiting');
    desk.rememberReceipt(VISIT, sealed);
    await desk.printReceipt(VISIT, REFERENCE);
    expect(await desk.queueEmpty()).toBe(false);
    await desk.cancelAll(VISIT);
    expect(world.events).toContain('cancel 1');
    expect(await desk.queueEmpty()).toBe(true);
    expect(desk.remembersVisit(VISIT)).toBe(false);
    for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(world.slept).toBeLessThanOrEqual(2_000);
    expect(world.outcomes).toEqual([]);
  });

  it('waits for a page in the making, and submits nothing of it', async () => {
    let finish: (pdf: Buffer) => void = () => undefined;
    const { desk, world } = openDesk(
      () => 'printed',
      {},
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    desk.rememberReceipt(VISIT, sealed);
    const printing = desk.printReceipt(VISIT, REFERENCE);
    const ending = desk.cancelAll(VISIT);
    expect(await desk.queueEmpty()).toBe(false);
    finish(Buffer.from('%PDF'));
    expect(await printing).toMatchObject({ failure: { code: 'noLiveVisit' } });
    await ending;
    expect(world.events).toEqual([]);
    expect(await desk.queueEmpty()).toBe(true);
  });

  it('does not call the queue empty while the spooler holds a job that it could not cancel', async () => {
    const { desk } = openDesk(() => 'waiting', { cancel: () => Promise.resolve(false) });
    desk.rememberReceipt(VISIT, sealed);
    await desk.printReceipt(VISIT, REFERENCE);
    await desk.cancelAll(VISIT);
    expect(await desk.queueEmpty()).toBe(false);
  });
});

describe('printing a fair copy', () => {
  it('is audited as such and survives the end of a visit: an agent stands at the printer', async () => {
    const { desk, world } = openDesk(() => 'waiting');
    expect(await desk.printFairCopy(opened, service)).toMatchObject({ ok: true });
    expect(world.events).toEqual([`deposit.fairCopyPrinted ${REFERENCE}`, 'submit']);
    expect(world.documents[0]?.lang).toBe('fr');
    await desk.cancelAll(VISIT);
    expect(world.live.size).toBe(1);
    expect(await desk.queueEmpty()).toBe(true);
  });

  it('says so when there is no printer', async () => {
    const { desk } = openDesk(() => 'waiting', { submit: noSpooler.submit });
    expect(await desk.printFairCopy(opened, service)).toMatchObject({ failure: { code: 'noPrinter' } });
  });
});

describe('printing a seal of the journal', () => {
  const SEAL = {
    at: '2026-11-23T09:05:00.000Z',
    line: 412,
    hash: '0123456789abcdef'.repeat(4),
    firstFault: null,
    counts: { auditToday: 31, depositsKept: 3, depositsErased: 40, register: 205, rolledBack: 0 },
  };

  it('is recorded before anything leaves, and outlives a visit', async () => {
    const { desk, world } = openDesk(() => 'waiting');
    const record = async () => {
      world.events.push('recorded');
    };
    expect(await desk.printSeal(SEAL, record)).toMatchObject({ ok: true });
    expect(world.events).toEqual(['recorded', 'submit']);
    expect(world.documents.map(({ title }) => title)).toEqual(['Sceau du journal']);
    await desk.cancelAll(VISIT);
    expect(world.live.size).toBe(1);
  });
});

describe('printing the recovery key', () => {
  const KEY = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;

  it('is recorded before anything leaves, and neither the title nor the foot of the paper says what it is', async () => {
    const { desk, world } = openDesk(() => 'printed');
    const record = async () => {
      world.events.push('recorded');
    };
    expect(await desk.printRecoveryKey(KEY, record)).toMatchObject({ ok: true });
    expect(world.events).toEqual(['recorded', 'submit']);
    const [paper] = world.documents;
    expect(JSON.stringify(paper?.blocks)).toContain(KEY);
    expect(`${paper?.title} ${paper?.foot}`).not.toMatch(/clé|QQQQ/i);
  });
});

describe('printing a page of information', () => {
  const card: CardView = {
    id: 'page',
    shelf: 'prevention',
    icon: 'family',
    audiences: ['families'],
    private: false,
    title: 'Un titre',
    detail: 'Un détail',
    message: 'Un message',
    blocks: [{ id: 'tips', kind: 'tips', title: null, lines: [{ id: 'one', text: 'Un conseil.', toVerify: true, action: null }] }],
    easy: null,
    keywords: [],
    links: [],
    numbers: [],
    official: 'https://www.service-public.gouv.fr',
    service: null,
    lookup: null,
    source: 'une source',
    verifiedOn: null,
    toVerify: true,
  };
  const paper = { card, numbers: [], locale: 'fr' } as const;

  it('says what the page says, with its marks, under a neutral name in the queue', async () => {
    const { desk, world } = openDesk(() => 'printed');
    expect(await desk.printCard(VISIT, paper)).toEqual(ok({ job: 'job-1' }));
    expect(world.submitted).toEqual([{ title: 'Informations de la gendarmerie', sheet: 'a4' }]);
    const text = JSON.stringify(world.documents);
    for (const said of ['Un titre', 'Un message', 'Un conseil. (à vérifier)', 'une source']) expect(text).toContain(said);
    await until(() => world.outcomes.length > 0);
    desk.forgetVisit(VISIT);
    expect(desk.remembersVisit(VISIT)).toBe(false);
  });

  it('never prints the title of a private page', async () => {
    const { desk, world } = openDesk(() => 'printed');
    await desk.printCard(VISIT, { ...paper, card: { ...card, private: true } });
    expect(JSON.stringify(world.documents)).not.toContain('Un titre');
  });

  it('says of the home only what is left to do', async () => {
    const { desk, world } = openDesk(() => 'printed');
    expect(await desk.printChecklist(VISIT, { todo: ['Fermez la porte.'], toVerify: true, locale: 'de' })).toEqual(ok({ job: 'job-1' }));
    expect(world.submitted).toEqual([{ title: 'Informations de la gendarmerie', sheet: 'a4' }]);
    const [document] = world.documents;
    expect(document?.blocks).toContainEqual({ kind: 'list', as: 'boxes', items: ['Fermez la porte.'] });
    expect(JSON.stringify(document)).toContain(infoDe.card.unchecked);
  });

  it('prints a few for one visit, lists and pages together, and none once it ended', async () => {
    const { desk } = openDesk(() => 'printed');
    await desk.printChecklist(VISIT, { todo: ['Fermez la porte.'], toVerify: false, locale: 'fr' });
    for (let sheet = 1; sheet < MOST_PAGES; sheet += 1) expect((await desk.printCard(VISIT, paper)).ok).toBe(true);
    expect(await desk.printCard(VISIT, paper)).toEqual(fail('conflict'));
    expect(desk.remembersVisit(VISIT)).toBe(true);
    await desk.cancelAll(VISIT);
    expect(desk.remembersVisit(VISIT)).toBe(false);
  });
});
