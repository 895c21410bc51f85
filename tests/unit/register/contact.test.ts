/** The fold of a contact: whatever happens to it, in whatever order, nothing is lost and no time is negative. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changedFacts,
  foldContact,
  ORDINARY_CONTACT,
  transferFits,
  TRANSFER_TO_17,
  type ContactChanges,
  type ContactFollowUp,
  type ContactOpening,
  type Dated,
} from '../../../shared/register/contact.ts';
import { frequentNatures, HABITS } from '../../../shared/register/habits.ts';
import {
  CANCEL_REASONS,
  CONTACT_CHANNELS,
  CONTACT_LANGUAGES,
  NATURES,
  OUTCOMES,
  PUBLICS,
  TRANSFERS,
} from '../../../shared/register/lists.ts';
import { contactChanges, contactEvent, loggedFacts, openingFacts } from '../../../shared/register/requests.ts';

const common = {
  channel: fc.constantFrom(...CONTACT_CHANNELS),
  public: fc.constantFrom(...PUBLICS),
  language: fc.constantFrom(...CONTACT_LANGUAGES),
  victim: fc.boolean(),
  accessibility: fc.boolean(),
  commune: fc.option(fc.constantFrom('70428', '2A004', '25056')),
  note: fc.string({ maxLength: 140 }),
};
const nature = fc.constantFrom(...NATURES);
const outcome = fc.constantFrom(...OUTCOMES);
const transferTo = fc.option(fc.constantFrom(...TRANSFERS));
const logged = fc.record({ ...common, nature, outcome, transferTo });
const anOpening: fc.Arbitrary<ContactOpening> = fc.oneof(
  logged.map((facts) => ({ kind: 'logged', facts }) as const),
  fc
    .record({ facts: fc.record({ ...common, nature: fc.option(nature) }), waiting: fc.boolean() })
    .map(({ facts, waiting }) => ({ kind: 'opened', facts, waiting }) as const),
);
const changes: fc.Arbitrary<ContactChanges> = fc.record({ ...common, nature, outcome, transferTo }, { requiredKeys: [] });
const closing = fc.tuple(changes, nature, outcome).map(([some, what, how]) => ({ ...some, nature: what, outcome: how }));
const followUp: fc.Arbitrary<ContactFollowUp> = fc.oneof(
  fc.constant({ kind: 'taken' } as const),
  closing.map((given) => ({ kind: 'closed', changes: given }) as const),
  changes.map((given) => ({ kind: 'corrected', changes: given }) as const),
  fc.constantFrom(...CANCEL_REASONS).map((reason) => ({ kind: 'cancelled', reason }) as const),
);
/** The clock may go back. */
const at = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }).map((ms) => new Date(ms).toISOString());
const dated = <Event>(event: fc.Arbitrary<Event>): fc.Arbitrary<Dated<Event>> => fc.record({ at, event });
const story = fc.tuple(dated(anOpening), fc.array(dated(followUp), { maxLength: 12 }));

describe('the fold', () => {
  test('gives no negative time, whatever the clock does, and measures none of a contact that is logged in one go', () => {
    fc.assert(
      fc.property(story, ([opening, rest]) => {
        const state = foldContact(opening, rest);
        for (const ms of [state.waitMs, state.handlingMs]) expect(ms ?? 0).toBeGreaterThanOrEqual(0);
        if (opening.event.kind === 'logged') expect([state.waitMs, state.handlingMs]).toEqual([null, null]);
      }),
    );
  });

  test('counts every correction, and lets nothing undo a cancellation', () => {
    fc.assert(
      fc.property(story, ([opening, rest]) => {
        const state = foldContact(opening, rest);
        const of = (kind: ContactFollowUp['kind']) => rest.filter(({ event }) => event.kind === kind);
        expect(state.corrections).toBe(of('corrected').length);
        expect(state.stage === 'cancelled').toBe(of('cancelled').length > 0);
        const [first] = of('cancelled');
        expect(state.cancelled).toBe(first?.event.kind === 'cancelled' ? first.event.reason : null);
      }),
    );
  });

  test('a cancellation before or after the corrections leaves the same facts', () => {
    fc.assert(
      fc.property(
        dated(anOpening),
        fc.array(dated(changes.map((given) => ({ kind: 'corrected', changes: given }) as const))),
        at,
        fc.nat(),
        (opening, corrections, when, place) => {
          const cancelled = { at: when, event: { kind: 'cancelled', reason: 'mistake' } } as const;
          const cut = place % (corrections.length + 1);
          const mixed = foldContact(opening, [...corrections.slice(0, cut), cancelled, ...corrections.slice(cut)]);
          expect(mixed).toEqual(foldContact(opening, [...corrections, cancelled]));
        },
      ),
    );
  });

  test('corrections of different facts may be kept in any order', () => {
    const facts = {
      channel: 'phone',
      public: 'tourist',
      language: 'nl',
      victim: true,
      accessibility: true,
      commune: '70550',
      note: 'Essai',
    } as const;
    const each = Object.entries(facts).map(([name, value]) => ({ kind: 'corrected', changes: { [name]: value } }) as const);
    fc.assert(
      fc.property(dated(anOpening), fc.shuffledSubarray(each, { minLength: each.length }), (opening, order) => {
        const state = foldContact(
          opening,
          order.map((event) => ({ at: opening.at, event })),
        );
        expect(state.facts).toMatchObject(facts);
      }),
    );
  });

  test('waiting ends when somebody is there, or with the contact', () => {
    const opening = { at: '2026-11-23T09:00:00.000Z', event: { kind: 'opened', waiting: true, facts: { ...TRANSFER_TO_17 } } } as const;
    const closed = { at: '2026-11-23T09:20:00.000Z', event: { kind: 'closed', changes: { nature: 'scam', outcome: 'informed' } } } as const;
    const taken = { at: '2026-11-23T09:05:00.000Z', event: { kind: 'taken' } } as const;
    expect(foldContact(opening, [])).toMatchObject({ stage: 'waiting', waitMs: null, handlingMs: null, takenAt: null });
    expect(foldContact(opening, [taken])).toMatchObject({ stage: 'underWay', waitMs: 300_000, handlingMs: null });
    expect(foldContact(opening, [taken, closed, taken, closed])).toMatchObject({
      waitMs: 300_000,
      handlingMs: 900_000,
      closedAt: closed.at,
    });
    expect(foldContact(opening, [closed])).toMatchObject({ stage: 'closed', waitMs: 1_200_000, handlingMs: 0, takenAt: null });
  });

  test('never sends to a place that the outcome does not know', () => {
    fc.assert(
      fc.property(logged, changes, (facts, given) => {
        const next = changedFacts(facts, given);
        expect(transferFits(next.outcome, next.transferTo)).toBe(true);
      }),
    );
  });
});

describe('the forms', () => {
  test('an event is read back from its JSON as it was kept', () => {
    fc.assert(
      fc.property(fc.oneof(anOpening, followUp), (event) => {
        expect(contactEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
      }),
    );
  });

  test('take the ordinary contact, and refuse another word, a long note and a commune that is no code', () => {
    const { transferTo: _nowhere, ...ordinary } = ORDINARY_CONTACT;
    expect(openingFacts.safeParse({ ...ordinary, channel: 'desk', nature: null }).success).toBe(true);
    expect(loggedFacts.safeParse(TRANSFER_TO_17).success).toBe(true);
    const wrong = [
      { nature: 'name' },
      { note: 'x'.repeat(141) },
      { commune: 'Pusey' },
      { commune: '7042' },
      { name: 'Essai' },
      { victim: 1 },
    ];
    for (const part of wrong) expect(loggedFacts.safeParse({ ...TRANSFER_TO_17, ...part }).success).toBe(false);
    expect(contactChanges.safeParse({ nature: null }).success).toBe(false);
    // A person counts characters; an emoji is one.
    expect(contactChanges.safeParse({ note: '🙂'.repeat(140) }).success).toBe(true);
  });

  test('every word of the lists is letters only, as audit facts need it', () => {
    for (const word of [...CONTACT_CHANNELS, ...NATURES, ...OUTCOMES, ...TRANSFERS, ...PUBLICS, ...CONTACT_LANGUAGES, ...CANCEL_REASONS])
      expect(word).toMatch(/^[a-zA-Z]{1,40}$/);
  });
});

describe('the natures to offer first', () => {
  test('are ten, each once, the most frequent first; nothing that is logged more often is left out', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nature, fc.nat(500))), (counts) => {
        const times = new Map(counts);
        const ten = frequentNatures(times);
        expect(new Set(ten).size).toBe(HABITS);
        const figures = ten.map((each) => times.get(each) ?? 0);
        expect(figures).toEqual([...figures].sort((one, other) => other - one));
        const least = figures.at(-1) ?? 0;
        for (const [each, figure] of times) if (!ten.includes(each)) expect(figure).toBeLessThanOrEqual(least);
      }),
    );
  });

  test('begin in a fixed order, which breaks ties too', () => {
    const usual = frequentNatures(new Map());
    expect(usual.slice(0, 3)).toEqual(['directions', 'paperwork', 'propertyComplaint']);
    expect(frequentNatures(new Map([['weapons', 1]]))).toEqual(['weapons', ...usual.slice(0, 9)]);
  });
});
