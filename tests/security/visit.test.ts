/** The life of a visit in the real application, spoken to over the bridge as the screens do. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../electron/dev/paths.ts';
import { readRuntime, sandboxSwitches } from '../../electron/dev/runtime.ts';
import type { Answers } from '../../shared/flow/definition.ts';
import { isAnswers } from '../../shared/flow/is-answers.ts';
import { preComplaint } from '../../shared/services/preComplaint/definition.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

const SECRET = 'neuf-peupliers-bleus';
const SHORT = { infoSeconds: 2, formSeconds: 2, receiptSeconds: 2, hiddenSeconds: 2, warningSeconds: 2, staffSeconds: 4 };
const LONG = { infoSeconds: 600, formSeconds: 600 };

let kiosk: Kiosk | null = null;
afterEach(() => kiosk?.close());

async function launched(config: Record<string, unknown>): Promise<Kiosk> {
  kiosk = await launchKiosk({ config: { vault: { keySource: 'file' }, ...config } });
  return kiosk;
}

/** Begins a visit over the bridge and returns its id and code; the screen is left where it is. */
async function beginOverBridge(of: Kiosk): Promise<{ readonly visitId: string; readonly hideCode: string }> {
  const page = await of.ready();
  const begun = await page.evaluate(() => window.kiosk.beginVisit({ locale: 'fr' }));
  if (!begun.ok) throw new Error(begun.failure.code);
  return begun.value;
}

const wiped = (of: Kiosk, reason: string, from: number) =>
  of.logged((line) => line.event === 'visitWiped' && line['reason'] === reason, from);

async function openStaff(of: Kiosk): Promise<void> {
  const page = await of.ready();
  // A hand was on the screen: only then does the state of staff mode open a door.
  await of.tapAt(page, 5, 900);
  const opened = await page.evaluate(async (secret) => {
    await window.kiosk.staffState({});
    const unit = await window.kiosk.setUpUnit({
      unitName: 'Unité de démonstration',
      agents: [{ name: 'Camille Aubert', role: 'head', secret }],
    });
    const { agents } = await window.kiosk.staffState({}).then((answer) => (answer.ok ? answer.value : { agents: [] }));
    const unlocked = await window.kiosk.unlockWithSecret({ agentId: agents[0]?.id ?? '', secret });
    return { unit: unit.ok, state: unlocked.ok ? unlocked.value.state : unlocked.failure.code };
  }, SECRET);
  expect(opened).toEqual({ unit: true, state: 'unlocked' });
}

describe('the end by the clock', () => {
  it('[PAR-10] warns, then wipes when nobody answers', async () => {
    const of = await launched({ session: SHORT });
    const page = await of.begin();
    const from = of.log().length;
    await page.locator('[data-screen="idle"]').waitFor();
    expect(await wiped(of, 'idle', from)).toMatchObject({ verified: true });
    await of.ready();
  });

  it('[PAR-11] wipes a hidden visit at its delay, and after three wrong codes', async () => {
    const of = await launched({ session: { ...LONG, hiddenSeconds: 2 } });
    const visit = await beginOverBridge(of);
    let from = of.log().length;
    await (await of.page()).evaluate((visitId) => window.kiosk.hide({ visitId }), visit.visitId);
    await wiped(of, 'idle', from);
    const next = await beginOverBridge(of);
    from = of.log().length;
    const answers = await (
      await of.page()
    ).evaluate(async ({ visitId, hideCode }) => {
      await window.kiosk.hide({ visitId });
      const wrong = ['1111', '2222', '3333'].filter((code) => code !== hideCode);
      const tried = [];
      for (const code of wrong) tried.push(await window.kiosk.resume({ visitId, code }));
      return tried;
    }, next);
    expect(answers.map((answer) => (answer.ok ? 'in' : answer.failure.code))).toEqual(['wrongSecret', 'wrongSecret', 'wrongSecret']);
    await wiped(of, 'hideCodes', from);
  });
});

describe('one visit at a time', () => {
  it('[PAR-21] a second is refused, and what belongs to another visit too', async () => {
    const of = await launched({ session: LONG });
    await beginOverBridge(of);
    const codes = await (
      await of.page()
    ).evaluate(async () => {
      const other = '00000000-0000-4000-8000-000000000000';
      const answers = [
        await window.kiosk.beginVisit({ locale: 'fr' }),
        await window.kiosk.stay({ visitId: other }),
        await window.kiosk.listSlots({ visitId: other }),
      ];
      return answers.map((answer) => (answer.ok ? 'in' : answer.failure.code));
    });
    expect(codes).toEqual(['conflict', 'noLiveVisit', 'noLiveVisit']);
  });

  it('[PAR-21] a page being replaced is heard no more, and the next visit waits for the proof', async () => {
    const of = await launched({ session: LONG });
    const { visitId } = await beginOverBridge(of);
    const page = await of.page();
    const from = of.log().length;
    const late = await page.evaluate(async (id) => {
      await window.kiosk.endVisit({ visitId: id, reason: 'button' });
      const again = await window.kiosk.beginVisit({ locale: 'fr' });
      return again.ok ? 'in' : again.failure.code;
    }, visitId);
    expect(['conflict', 'foreignSender']).toContain(late);
    await wiped(of, 'button', from);
    await beginOverBridge(of);
  });
});

describe('staff mode', () => {
  it('is left through the same replacement, with the key dropped', async () => {
    const of = await launched({});
    await openStaff(of);
    const from = of.log().length;
    await (await of.page()).evaluate(() => window.kiosk.leaveStaff({}));
    await wiped(of, 'staffLeft', from);
    const state = await (await of.ready()).evaluate(() => window.kiosk.staffState({}));
    expect(state).toMatchObject({ ok: true, value: { state: 'locked' } });
    const refused = await (await of.page()).evaluate(() => window.kiosk.listDeposits({ status: null, search: '' }));
    expect(refused).toEqual({ ok: false, failure: { code: 'notAllowed' } });
  });

  it('[PAR-37] is locked by the clock of main, with or without a visit', async () => {
    // The first start takes as long as Argon2id does: only the delay of an open key is short.
    const of = await launched({ session: { ...LONG, staffSeconds: 4 } });
    await openStaff(of);
    const from = of.log().length;
    await of.logged(({ event }) => event === 'staffLocked', from);
    await wiped(of, 'staffLeft', from);
    expect(await (await of.ready()).evaluate(() => window.kiosk.staffState({}))).toMatchObject({ ok: true, value: { state: 'locked' } });
  });
});

/** Answers as they cross the bridge: without what was not answered. */
function wire(answers: unknown): Answers {
  const sent: unknown = JSON.parse(JSON.stringify(answers));
  if (!isAnswers(sent)) throw new Error('the example is not made of answers');
  return sent;
}

describe('a deposit over the bridge', () => {
  const example = Object.values(preComplaint.examples)[0];
  const deposit = async (of: Kiosk) => {
    const { visitId } = await beginOverBridge(of);
    const receipt = await (
      await of.page()
    ).evaluate(
      async ({ id, answers, version }) => {
        const outcomes: unknown[] = [];
        window.kiosk.on('printOutcome', (outcome) => outcomes.push(outcome.state));
        const submitted = await window.kiosk.submitDeposit({
          visitId: id,
          requestId: crypto.randomUUID(),
          service: 'preComplaint',
          version,
          locale: 'fr',
          answers,
        });
        if (!submitted.ok) return { code: submitted.failure.code, fields: submitted.failure.detail?.fields };
        const printed = await window.kiosk.printReceipt({ visitId: id, reference: submitted.value.reference });
        for (let waited = 0; waited < 100 && outcomes.length === 0; waited += 1) await new Promise((resolve) => setTimeout(resolve, 100));
        return { mode: submitted.value.mode, printed: printed.ok ? 'sent' : printed.failure.code, outcomes };
      },
      { id: visitId, answers: wire(example), version: preComplaint.version },
    );
    return { visitId, receipt };
  };

  it('[PAR-30] is refused before the first start', async () => {
    const of = await launched({});
    expect((await deposit(of)).receipt).toMatchObject({ code: 'notSetUp' });
  });

  it('[PAR-07] is sealed, its receipt is printed, and the visit ends clean', async () => {
    const of = await launched({ session: LONG, printer: { kind: 'trial', folder: 'impressions' } });
    await openStaff(of);
    await (await of.page()).evaluate(() => window.kiosk.leaveStaff({}));
    const { visitId, receipt } = await deposit(of);
    expect(receipt).toEqual({ mode: 'sealed', printed: 'sent', outcomes: ['printed'] });
    expect(readdirSync(join(of.dataDir, 'impressions')).filter((name) => name.endsWith('.pdf'))).toHaveLength(1);
    const from = of.log().length;
    await (await of.page()).evaluate((id) => window.kiosk.endVisit({ visitId: id, reason: 'receiptRead' }), visitId);
    expect(await wiped(of, 'receiptRead', from)).toMatchObject({ verified: true });
  });

  it('[PAR-09] in slip mode leaves no word of it in the data folder', async () => {
    const of = await launched({ session: LONG, preComplaint: { mode: 'slip' } });
    const { visitId, receipt } = await deposit(of);
    expect(receipt).toMatchObject({ mode: 'slip' });
    const from = of.log().length;
    await (await of.page()).evaluate((id) => window.kiosk.endVisit({ visitId: id, reason: 'receiptRead' }), visitId);
    await wiped(of, 'receiptRead', from);
    const words = Object.values(example ?? {}).filter((value): value is string => typeof value === 'string' && value.length >= 8);
    expect(words.length).toBeGreaterThan(3);
    for (const file of filesBelow(of.dataDir)) {
      const bytes = readFileSync(file);
      for (const word of words) expect(bytes.includes(word)).toBe(false);
    }
  });
});

describe('the process', () => {
  it('[PAR-58] takes a picture of the usable home screen and leaves', () => {
    const folder = mkdtempSync(join(tmpdir(), 'borne-capture-'));
    const file = join(folder, 'home.png');
    const run = spawnSync(readRuntime().executable, ['.', ...sandboxSwitches(), '--data-dir', folder, '--capture', file], {
      cwd: ROOT,
      timeout: 60_000,
      encoding: 'utf8',
    });
    const picture = readFileSync(file);
    rmSync(folder, { recursive: true, force: true });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('home screen saved');
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.length).toBeGreaterThan(10_000);
  });

  it('leaves a second copy at the door, and the first as it was', async () => {
    const of = await launched({ session: LONG });
    await of.begin();
    const second = spawnSync(readRuntime().executable, ['.', ...sandboxSwitches(), '--data-dir', of.dataDir], {
      cwd: ROOT,
      timeout: 20_000,
    });
    expect(second.status).toBe(0);
    await of.screen('home');
    expect(of.log().some(({ event }) => event === 'secondInstance')).toBe(true);
  });

  it('ends quietly when the system asks', async () => {
    const of = await launched({});
    await of.begin();
    const child = of.app.process();
    const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(of.log().some(({ event }) => event === 'stopped')).toBe(true);
  });
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() && entry.name !== 'test-config.jsonc' ? [path] : [];
  });
}
