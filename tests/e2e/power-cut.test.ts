/**
 * The power goes off in the middle of submits: the built application is killed without warning at random moments, a hundred times.
 * What the screen confirmed is there afterwards, nothing is there twice, and the base opens each time.
 */
import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { preComplaint } from '../../shared/services/preComplaint/definition.ts';
import { newFolder, openHouseOf, seedUnit, value } from '../fixtures/journey-seed.ts';
import { launchKiosk } from '../fixtures/kiosk.ts';

/** Two terminals side by side, so that both processors work; fifty cuts each. */
const LANES = 2;
const CUTS = 100 / LANES;
/** The cut comes at most this long after the first submit was sent, in ms: some before, some within, some after several. */
const LATEST_CUT_MS = 400;
/** More submits than can end before the cut. */
const SUBMITS = 20;

const MINIMAL = preComplaint.examples['minimal'] ?? {};

/** Starts the terminal, begins to submit these requests one after the other, cuts the power. Adds what the screen confirmed. */
async function cutDuring(dataDir: string, requests: readonly string[], confirmed: Map<string, string>): Promise<void> {
  const kiosk = await launchKiosk({ dataDir });
  try {
    const page = await kiosk.ready();
    page.on('console', (message) => {
      const [mark, request = '', reference = ''] = message.text().split(' ');
      if (mark === 'confirmed') confirmed.set(request, reference);
    });
    await page.evaluate(
      ({ ids, service, version, answers }) => {
        const submitAll = async (): Promise<void> => {
          const visit = await window.kiosk.beginVisit({ locale: 'fr' });
          if (!visit.ok) throw new Error('no visit');
          for (const requestId of ids) {
            const { visitId } = visit.value;
            const answer = await window.kiosk.submitDeposit({ visitId, requestId, service, version, locale: 'fr', answers });
            if (answer.ok) console.log(`confirmed ${requestId} ${answer.value.reference}`);
          }
        };
        void submitAll();
      },
      { ids: requests, service: preComplaint.id, version: preComplaint.version, answers: MINIMAL },
    );
    await pause(randomInt(LATEST_CUT_MS));
    kiosk.app.process().kill('SIGKILL');
  } finally {
    await kiosk.close();
  }
}

async function lane(): Promise<{ readonly cuts: number; readonly confirmed: number }> {
  const data = newFolder('cut');
  try {
    await seedUnit(data.path);
    const confirmed = new Map<string, string>();
    const asked = new Set<string>();
    let open: readonly string[] = [];
    for (let cut = 0; cut < CUTS; cut += 1) {
      // A visitor who saw no receipt presses again: the requests left open come first.
      const requests = [...open, ...Array.from({ length: SUBMITS }, () => randomUUID())].slice(0, SUBMITS);
      for (const request of requests) asked.add(request);
      await cutDuring(data.path, requests, confirmed);
      open = requests.filter((request) => !confirmed.has(request)).slice(0, 3);
    }

    const house = await openHouseOf(data.path);
    const before = new Map<string, string>();
    for (const requestId of asked) {
      const receipt = value(
        await house.handlers.submitDeposit({
          visitId: randomUUID(),
          requestId,
          service: preComplaint.id,
          version: preComplaint.version,
          locale: 'fr',
          answers: MINIMAL,
        }),
      );
      before.set(requestId, receipt.reference);
    }
    const health = await house.health();
    await house.close();

    expect([...confirmed].filter(([request, reference]) => before.get(request) !== reference)).toEqual([]);
    expect(new Set(before.values()).size).toBe(asked.size);
    expect(health).toMatchObject({ baseIntact: true, auditIntact: true, deposits: asked.size });
    return { cuts: CUTS, confirmed: confirmed.size };
  } finally {
    data.remove();
  }
}

describe('a power cut during a submit', () => {
  it(
    '[PAR-51] loses nothing that was confirmed, doubles nothing, and the base opens after each of a hundred cuts',
    async () => {
      const lanes = await Promise.all(Array.from({ length: LANES }, lane));
      expect(lanes.reduce((sum, { cuts }) => sum + cuts, 0)).toBe(100);
      // The cuts fell among submits: many were confirmed before theirs.
      expect(lanes.reduce((sum, { confirmed }) => sum + confirmed, 0)).toBeGreaterThan(100);
    },
    15 * 60_000,
  );
});
