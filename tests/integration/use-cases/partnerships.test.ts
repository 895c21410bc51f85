/** Requests of the partnerships through the house: what is sealed, what is refused, what leads back to nobody. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import type { Answers, ServiceDefinition } from '../../../shared/flow/definition.ts';
import type { ReceiptView } from '../../../shared/ipc/visit.ts';
import { qrTexts } from '../../../shared/paper/qr-texts.ts';
import { findService, SERVICES } from '../../../shared/services/index.ts';
import { configWith, house, scratch, setUp, standingClock, submission, unlock, value } from './support.ts';

const place = { folder: '', remove: () => {} };
const config = configWith({ vault: { keySource: 'file' } });
const { alertSignup, flameMembership, nuisanceReport } = SERVICES;
let open: House;

beforeEach(async () => {
  Object.assign(place, scratch());
  open = await house(place.folder, standingClock(), { config, findService, qrTexts: (input) => qrTexts(input, config.point) });
  await setUp(open);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

const ask = (service: ServiceDefinition, answers: Answers) =>
  open.handlers.submitDeposit(submission({ service: service.id, version: service.version, answers }));

async function read(receipt: ReceiptView) {
  await unlock(open);
  return value(await open.handlers.openDeposit({ reference: receipt.reference }));
}

describe('partnerships', () => {
  test('[PAR-160] a farmer’s request for alerts reaches staff, with the SIRET still to ask for', async () => {
    const receipt = value(await ask(alertSignup, alertSignup.examples.farmer));
    expect(receipt.bring).toEqual(['siretPaper']);
    const opened = await read(receipt);
    expect(opened.answers).toEqual(alertSignup.examples.farmer);
    expect(opened.missing).toEqual(['siret']);
  });

  test('[PAR-161] FLAME takes a commune of the Mille Étangs and refuses any other, where the commune is asked', async () => {
    const { minimal } = flameMembership.examples;
    const vesoul = { in: 'france', code: '70550', name: 'Vesoul', postcode: '70000' } as const;
    const refused = await ask(flameMembership, { ...minimal, commune: vesoul });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'answersRejected', detail: { fields: ['commune'] } } });
    const opened = await read(value(await ask(flameMembership, minimal)));
    expect(opened.answers).toEqual(minimal);
  });

  test('[PAR-162] an anonymous report bears no code and nothing of its author; one that names its author on the way is refused', async () => {
    const { anonymous, named } = nuisanceReport.examples;
    const receipt = value(await ask(nuisanceReport, anonymous));
    expect(receipt).toMatchObject({ code: null, calendar: null, period: null, slot: null, bring: [] });
    const smuggled = await ask(nuisanceReport, { ...named, identity: 'anonymous' });
    expect(smuggled).toMatchObject({
      ok: false,
      failure: { code: 'answersRejected', detail: { fields: ['contactName', 'phone', 'email'] } },
    });
    const opened = await read(receipt);
    expect(opened.answers).toEqual(anonymous);
    expect(opened.answers).not.toHaveProperty('contactName');
    // The same visitor's second report has nothing in common with the first: neither number nor code.
    const second = value(await ask(nuisanceReport, anonymous));
    expect(second.reference).not.toBe(receipt.reference);
    expect(second.code).toBeNull();
  });
});
