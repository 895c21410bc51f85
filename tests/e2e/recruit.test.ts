/** Somebody of eighteen finds a way into the gendarmerie and asks to be called. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/flow/definition.ts';
import { recruitmentFr } from '../../shared/i18n/recruitment.fr.ts';
import { recruitmentContact } from '../../shared/services/recruitmentContact/definition.ts';
import { filesHolding } from '../fixtures/journey-files.ts';
import { PATIENT, newFolder, seedUnit } from '../fixtures/journey-seed.ts';
import { canary, enter, goTo, startForm, submit, type Visitor } from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

const NAME = `Nom${[...canary()].filter((sign) => /[a-z]/.test(sign)).join('')}`;
const ANSWERS = { ...recruitmentContact.examples.minimal, path: 'gav', lastName: NAME } as const satisfies Answers;

const data = newFolder('data');
let kiosk: Kiosk;
let visitor: Visitor;

describe('recruitment', () => {
  beforeAll(async () => {
    await seedUnit(data.path);
    kiosk = await launchKiosk({ dataDir: data.path, config: { session: PATIENT } });
  });
  afterAll(async () => {
    await kiosk.close();
    data.remove();
  });

  it('[PAR-177] leads by six answers to a path, whose card leads back to them', async () => {
    visitor = await enter(kiosk);
    await visitor.touch('#shelf-recruitment');
    await visitor.touch('#recruitment-quiz');
    for (const option of ['age-18', 'french', 'none', 'full', 'operational', 'anywhere']) await visitor.touch(`#option-${option}`);
    await visitor.at('recruitment-results');
    await visitor.touch('[data-standing="fits"] #path-joinGav');
    await visitor.at('card');
    expect(await visitor.page.locator('.page').innerText()).toContain('De 17 à 26\u00A0ans');
    await visitor.touch('#foot-back');
    await visitor.at('recruitment-results');
    expect(await visitor.page.locator('[data-standing="soon"]').innerText()).toContain(recruitmentFr.results.diploma.bac);
  });

  it('[PAR-178] takes a contact, sealed', async () => {
    await visitor.touch('#to-contact');
    await visitor.at('before');
    await startForm(visitor);
    await goTo(visitor, ANSWERS, 'review', recruitmentContact);
    expect(await submit(visitor, recruitmentContact)).toMatch(/^RC-/);
    expect(filesHolding(data.path, NAME)).toEqual([]);
  });
});
