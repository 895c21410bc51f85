import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSpooler } from '../../../electron/print/create-spooler.ts';
import { createCupsQueue } from '../../../electron/print/cups-queue.ts';
import { createCupsSpooler } from '../../../electron/print/cups-spooler.ts';
import { createIppTransport, type IppTransport } from '../../../electron/print/ipp-transport.ts';
import type { Spooler } from '../../../electron/print/spooler.ts';
import { startFakeCups, STATE, type FakeCups } from './fake-cups.ts';

const PDF = Buffer.from('%PDF-1.4 bonjour');
const FACTS = { title: 'Récépissé', sheet: 'a4' } as const;

let cups: FakeCups;
let spooler: Spooler;

/** The real transport, with a patience fit for a test. */
function impatient(socket: string): IppTransport {
  const transport = createIppTransport(socket, userInfo().username);
  return { post: (path, body) => transport.post(path, body, 200) };
}

function open(): Spooler {
  return createCupsSpooler(createCupsQueue(impatient(cups.socket), 'accueil', userInfo().username));
}

async function submitted(): Promise<string> {
  const result = await spooler.submit(PDF, FACTS);
  if (!result.ok) throw new Error('not submitted');
  return result.value.job;
}

beforeEach(async () => {
  cups = await startFakeCups();
  spooler = open();
});

afterEach(async () => {
  await cups.close();
});

describe('a job that goes well', () => {
  it('is handed over whole, under a neutral name, for the account that runs', async () => {
    await submitted();
    const [job] = [...cups.jobs.values()];
    expect(job).toMatchObject({ name: 'Récépissé', user: userInfo().username });
    expect(job?.document.equals(PDF)).toBe(true);
    expect([...cups.authorizations]).toEqual([`PeerCred ${userInfo().username}`]);
  });

  it('[PAR-56] is "printed" only when the spooler says so, and then leaves no document behind', async () => {
    const job = await submitted();
    expect(await spooler.state(job)).toBe('waiting');
    expect(await spooler.pending()).toBe(1);
    const [entry] = [...cups.jobs.values()];
    if (entry !== undefined) entry.state = STATE.completed;
    expect(await spooler.state(job)).toBe('printed');
    expect(cups.jobs.size).toBe(0);
    expect(await spooler.pending()).toBe(0);
  });

  it('is found through the configuration and the socket that CUPS_SERVER names', async () => {
    const configured = createSpooler({ kind: 'cups', queue: 'accueil' }, { CUPS_SERVER: cups.socket });
    expect(await configured.submit(PDF, FACTS)).toMatchObject({ ok: true });
  });
});

describe('a job that goes wrong', () => {
  it.each([
    ['aborted by the spooler', STATE.aborted],
    ['cancelled at the printer', STATE.canceled],
    ['held', STATE.held],
    ['stopped', STATE.stopped],
  ])('%s: failed, and gone from the queue', async (_, state) => {
    cups.born = state;
    const job = await submitted();
    expect(await spooler.state(job)).toBe('failed');
    expect(cups.jobs.size).toBe(0);
    expect(await spooler.pending()).toBe(0);
  });

  it('unknown to the spooler: never called printed', async () => {
    const job = await submitted();
    cups.jobs.clear();
    expect(await spooler.state(job)).toBe('failed');
  });

  it('[PAR-56] waiting behind a queue that was stopped meanwhile: failed, and gone from the queue', async () => {
    const job = await submitted();
    cups.printerStopped = true;
    expect(await spooler.state(job)).toBe('failed');
    expect(cups.jobs.size).toBe(0);
  });

  it('that cannot be cancelled keeps counting until it can', async () => {
    const job = await submitted();
    cups.refused.add(0x0008);
    expect(await spooler.cancel(job)).toBe(false);
    expect(await spooler.pending()).toBe(1);
    cups.refused.clear();
    expect(await spooler.pending()).toBe(0);
    expect(cups.jobs.size).toBe(0);
  });
});

describe('a printer that is not ready', () => {
  it.each([
    ['stopped', () => (cups.printerStopped = true)],
    ['refusing jobs', () => (cups.accepting = false)],
    ['silent', () => cups.silent.add(0x000b)],
    ['failing', () => cups.refused.add(0x000b)],
  ])('%s: nothing is handed over', async (_, arrange) => {
    arrange();
    expect(await spooler.submit(PDF, FACTS)).toMatchObject({ failure: { code: 'printFailed' } });
    expect(cups.jobs.size).toBe(0);
    expect(await spooler.pending()).toBe(0);
  });

  it('absent: a failure, not an exception, and nothing is pending', async () => {
    await cups.close();
    expect(existsSync(cups.socket)).toBe(false);
    expect(await spooler.submit(PDF, FACTS)).toMatchObject({ failure: { code: 'printFailed' } });
    expect(await spooler.pending()).toBe(0);
    cups = await startFakeCups();
  });

  it('named wrongly in the configuration: a failure', async () => {
    const other = createCupsSpooler(createCupsQueue(impatient(cups.socket), 'autre', userInfo().username));
    expect(await other.submit(PDF, FACTS)).toMatchObject({ failure: { code: 'printFailed' } });
  });
});

describe('a submission whose outcome is unknown', () => {
  it('[PAR-56] is looked for and taken out: the paper of one visitor never comes out for the next', async () => {
    cups.silent.add(0x0002);
    expect(await spooler.submit(PDF, FACTS)).toMatchObject({ failure: { code: 'printFailed' } });
    expect(cups.jobs.size).toBe(0);
    expect(await spooler.pending()).toBe(0);
  });

  it('counts as pending while the spooler cannot be asked, and is taken out as soon as it can', async () => {
    cups.silent.add(0x0002).add(0x000a);
    await spooler.submit(PDF, FACTS);
    expect(cups.jobs.size).toBe(1);
    expect(await spooler.pending()).toBe(1);
    cups.silent.clear();
    expect(await spooler.pending()).toBe(0);
    expect(cups.jobs.size).toBe(0);
  });

  it('leaves other jobs that are being watched alone', async () => {
    const first = await submitted();
    cups.silent.add(0x0002);
    await spooler.submit(PDF, FACTS);
    expect([...cups.jobs.keys()]).toEqual([Number(first)]);
  });
});

describe('recover', () => {
  it('never takes a job for a stray that is being handed over meanwhile', async () => {
    const [, first, , second] = await Promise.all([
      spooler.recover(),
      spooler.submit(PDF, FACTS),
      spooler.recover(),
      spooler.submit(PDF, FACTS),
    ]);
    expect([first.ok, second.ok]).toEqual([true, true]);
    expect(cups.jobs.size).toBe(2);
  });

  it('takes out what a run before a crash left, and only what is ours', async () => {
    await submitted();
    cups.jobs.set(99, { state: STATE.pending, user: 'someone-else', name: 'x', document: PDF });
    const restarted = open();
    await restarted.recover();
    expect([...cups.jobs.keys()]).toEqual([99]);
    expect(await restarted.pending()).toBe(0);
  });
});
