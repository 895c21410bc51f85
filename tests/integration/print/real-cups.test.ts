/**
 * The spooler against a real CUPS. Runs only where `BORNE_TEST_CUPS_QUEUE` names a queue that prints nowhere; how to make one is in
 * `electron/print/README.md`.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createSpooler } from '../../../electron/print/create-spooler.ts';

const queue = process.env['BORNE_TEST_CUPS_QUEUE'] ?? '';
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
);

describe.skipIf(queue === '')('real CUPS', () => {
  it('prints a document, says so, and keeps nothing of it', async () => {
    const spooler = createSpooler({ kind: 'cups', queue }, process.env);
    await spooler.recover();
    const submitted = await spooler.submit(PDF, { title: 'Récépissé', sheet: 'a4' });
    expect(submitted.ok).toBe(true);
    const job = submitted.ok ? submitted.value.job : '';
    let state = await spooler.state(job);
    for (let turn = 0; turn < 50 && state === 'waiting'; turn += 1) {
      await sleep(200);
      state = await spooler.state(job);
    }
    expect(state).toBe('printed');
    expect(await spooler.state(job)).toBe('failed');
    expect(await spooler.pending()).toBe(0);
  });
});
