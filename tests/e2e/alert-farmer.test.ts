/** A farmer joins the alerts: from the page of the partnerships to what staff read. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answers } from '../../shared/flow/definition.ts';
import { alertSignup } from '../../shared/services/alertSignup/definition.ts';
import { filesHolding } from '../fixtures/journey-files.ts';
import { AGENT, newFolder, PATIENT, seedUnit } from '../fixtures/journey-seed.ts';
import { fairCopy, openDeposit, openStaff } from '../fixtures/journey-staff.ts';
import { enter, goTo, leaveReceipt, openForm, startForm, submit } from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

/** Short texts: each letter is a touch. The name is nowhere else. */
const FARM = 'Gaec Zwibqa';
const ANSWERS = {
  ...alertSignup.examples.farmer,
  firmName: FARM,
  activity: 'Lait',
  address: 'Le Pré',
  contactName: 'Ana Vo',
  stored: ['fuel', 'livestock'],
} as const satisfies Answers;

const data = newFolder('data');
let kiosk: Kiosk;

beforeAll(async () => {
  await seedUnit(data.path);
  kiosk = await launchKiosk({ dataDir: data.path, config: { session: PATIENT } });
});
afterAll(async () => {
  await kiosk.close();
  data.remove();
});

it('[PAR-163] a farmer joins the alerts by touch, and the sealed request waits for staff', async () => {
  const visitor = await enter(kiosk);
  await openForm(visitor, alertSignup);
  await startForm(visitor);
  await goTo(visitor, ANSWERS, 'review', alertSignup);
  const reference = await submit(visitor, alertSignup);
  expect(reference).toMatch(/^AL-/);
  expect(filesHolding(data.path, FARM)).toEqual([]);
  await leaveReceipt(visitor);

  const desk = await openStaff(kiosk, AGENT);
  await openDeposit(desk, reference);
  const copy = await fairCopy(desk.page);
  const words = alertSignup.words.fr;
  expect(copy).toContainEqual({ question: words.fields.firmName.label, french: FARM, own: null });
  expect(copy).toContainEqual({
    question: words.fields.audience.label,
    french: words.options.audience.farm,
    own: null,
  });
});
