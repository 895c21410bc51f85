/** Deposits that did not come from the form of this version are opened in staff mode: examples over the bridge, and one of the version before. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers, ItemsField, ServiceDefinition, Step } from '../../shared/flow/definition.ts';
import { summarise } from '../../shared/flow/summary.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import { staffFr } from '../../shared/i18n/staff.fr.ts';
import { preComplaint } from '../../shared/services/preComplaint/definition.ts';
import { EXAMPLES } from '../../shared/services/preComplaint/examples.ts';
import { AGENT, PATIENT, newFolder, openHouseOf, seedDeposit, seedUnit, value } from '../fixtures/journey-seed.ts';
import { fairCopy, openDeposit, openStaff, type Desk } from '../fixtures/journey-staff.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

/** The cards of version 1: a bicycle without a kind, its number called `frame`. */
const BIKES: ItemsField = {
  id: 'objects',
  kind: 'items',
  most: 50,
  types: {
    bike: [
      { id: 'brand', kind: 'text', max: 60 },
      { id: 'frame', kind: 'text', max: 40 },
      { id: 'value', kind: 'money' },
    ],
  },
};

/** A step as version 1 had it: what version 2 added is not there yet, and one telephone is enough. */
function before(step: Step): Step {
  const asked = step.fields.filter(({ id }) => !['adult', 'justDiscovered', 'fireDanger', 'cardHeld'].includes(id));
  const { doors: _none, ...rest } = step;
  switch (step.id) {
    case 'nature':
      return { ...rest, fields: [{ id: 'nature', kind: 'choice', optionSet: 'nature', options: ['bike', 'simpleTheft'], required: true }] };
    case 'objects':
      return { ...rest, fields: [BIKES] };
    case 'contact':
      return { ...rest, fields: [{ id: 'phone', kind: 'phone', required: true, personal: true }] };
    default:
      return { ...rest, fields: asked };
  }
}

/** The pre-complaint as it was at version 1. */
const VERSION_1: ServiceDefinition = {
  ...preComplaint,
  version: 1,
  steps: preComplaint.steps.map(before),
  rules: [],
  whatToBring: () => [],
  missing: () => [],
};

const { adult: _adult, fixedPhone: _fixedPhone, ...shared } = EXAMPLES.minimal;
const OLD_ANSWERS: Answers = {
  ...shared,
  nature: 'bike',
  objects: [{ type: 'bike', brand: 'Marque d’exemple', frame: 'CADRE-0007', value: '350.00' }],
  phone: '+33639980007',
};

interface Seeded {
  readonly name: string;
  readonly locale: Locale;
  /** As this version reads them. */
  readonly answers: Answers;
  readonly version: number;
  readonly reference: string;
}

const data = newFolder('data');
afterAll(() => data.remove());

describe('[PAR-43] a deposit made by another way than the form', () => {
  const seeded: Seeded[] = [];
  let kiosk: Kiosk;
  let desk: Desk;

  beforeAll(async () => {
    await seedUnit(data.path);
    const now = await openHouseOf(data.path);
    const examples = { bicycle: 'fr', everyScript: 'de', company: 'en', childPhone: 'fr', burglary: 'en' } as const satisfies Partial<
      Record<keyof typeof EXAMPLES, Locale>
    >;
    for (const name of ['bicycle', 'everyScript', 'company', 'childPhone', 'burglary'] as const) {
      const answers = EXAMPLES[name];
      const { reference } = await seedDeposit(now, preComplaint, examples[name], answers);
      seeded.push({ name, locale: examples[name], answers, version: preComplaint.version, reference });
    }
    await now.close();
    const past = await openHouseOf(data.path, VERSION_1);
    const { reference } = await seedDeposit(past, VERSION_1, 'fr', OLD_ANSWERS);
    await past.close();
    seeded.push({ name: 'version 1', locale: 'fr', answers: preComplaint.upgrade(OLD_ANSWERS, 1), version: 1, reference });
    kiosk = await launchKiosk({ dataDir: data.path, config: { session: PATIENT } });
    desk = await openStaff(kiosk, AGENT);
  });
  afterAll(() => kiosk.close());

  it('is in the inbox with its version', async () => {
    const { rows } = value(await desk.page.evaluate(() => window.kiosk.listDeposits({ status: null, search: '' })));
    const versions = (of: readonly { readonly reference: string; readonly version: number }[]) =>
      Object.fromEntries(of.map(({ reference, version }) => [reference, version]));
    expect(versions(rows)).toEqual(versions(seeded));
  });

  it('opens to its whole fair copy, each of them', async () => {
    expect(seeded).toHaveLength(6);
    for (const { answers, locale, reference } of seeded) {
      await openDeposit(desk, reference);
      const rows = await fairCopy(desk.page);
      const lines = summarise(preComplaint, answers, 'fr').flatMap((section) => [
        ...section.lines,
        ...section.items.flatMap((item) => item.lines),
      ]);
      const foreign = `${staffFr.deposit.translate} ${staffFr.deposit.translateHint}`;
      expect(rows.map(({ question, french }) => [question, french])).toEqual(
        lines.map(({ label, value: text, verbatim }) => [label, verbatim && locale !== 'fr' ? foreign : text]),
      );
    }
  });

  it('of the version before is brought to this one: its bicycle, its number, its telephone', async () => {
    const old = seeded.at(-1);
    const opened = value(await desk.page.evaluate((reference) => window.kiosk.openDeposit({ reference }), old?.reference ?? ''));
    expect(opened).toMatchObject({
      version: 1,
      answers: {
        nature: 'cycleTheft',
        adult: 'yes',
        mobile: '+33639980007',
        objects: [{ type: 'twoWheeler', cycleKind: 'otherCycle', frameNumber: 'CADRE-0007', value: '350.00' }],
      },
    });
    expect(opened.missing).toEqual(preComplaint.missing(old?.answers ?? {}));
  });
});
