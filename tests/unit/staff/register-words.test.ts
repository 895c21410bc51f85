import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactInWords } from '../../../renderer/staff/register/contact-words.ts';
import { spanInWords } from '../../../shared/i18n/span.fr.ts';
import { changedBy, correctionsIn, differing, realChanges } from '../../../renderer/staff/register/history.ts';
import { outcomesFor } from '../../../renderer/staff/register/usual.ts';
import { FIRST_FACTS } from '../../../renderer/staff/register/work.tsx';
import { contactsFr } from '../../../shared/i18n/staff-contacts.fr.ts';
import { registerFr } from '../../../shared/i18n/staff-register.fr.ts';
import { changedFacts, type ContactChanges, type LoggedFacts } from '../../../shared/register/contact.ts';
import {
  CONTACT_CHANNELS,
  CONTACT_LANGUAGES,
  NATURES,
  OUTCOMES,
  PUBLICS,
  TRANSFERS,
  TRANSFERS_OF,
} from '../../../shared/register/lists.ts';

const loggedFacts: fc.Arbitrary<LoggedFacts> = fc
  .record({
    channel: fc.constantFrom(...CONTACT_CHANNELS),
    nature: fc.constantFrom(...NATURES),
    public: fc.constantFrom(...PUBLICS),
    language: fc.constantFrom(...CONTACT_LANGUAGES),
    outcome: fc.constantFrom(...OUTCOMES),
    victim: fc.boolean(),
    accessibility: fc.boolean(),
    commune: fc.constantFrom(null, '70428', '70550'),
    note: fc.constantFrom('', 'Rappelle demain'),
    place: fc.nat(),
  })
  .map(({ place, ...facts }) => {
    const places = TRANSFERS_OF[facts.outcome] ?? [];
    return { ...facts, transferTo: places[place % (places.length + 1)] ?? null };
  });

const contactChanges: fc.Arbitrary<ContactChanges> = fc.record(
  {
    nature: fc.constantFrom(...NATURES),
    outcome: fc.constantFrom(...OUTCOMES),
    transferTo: fc.constantFrom(null, ...TRANSFERS),
    language: fc.constantFrom(...CONTACT_LANGUAGES),
    victim: fc.boolean(),
    commune: fc.constantFrom(null, '70428'),
    note: fc.constantFrom('', 'Clés rendues'),
  },
  { requiredKeys: [] },
);

/** Every plain text of the words. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('the words of the register', () => {
  it('never let a sign part from its word', () => {
    const said = [
      registerFr.log.kept('x'),
      registerFr.log.changeOf('x'),
      registerFr.day.cancelled('x'),
      registerFr.amend.title('x'),
      registerFr.open.done('x'),
      registerFr.details.doubt(['x']),
    ];
    const texts = [...textsOf(registerFr), ...textsOf(contactsFr), ...said];
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => / [;:!?»%]|« /.test(text))).toEqual([]);
    expect(texts.filter((text) => /'/.test(text))).toEqual([]);
  });

  it('say spans as one says them at a desk', () => {
    const spans = [-5, 59_999, 60_000, 59 * 60_000, 3_600_000, 3_900_000].map((ms) => spanInWords(ms).replaceAll('\u00A0', ' '));
    expect(spans).toEqual(['moins d’1 min', 'moins d’1 min', '1 min', '59 min', '1 h 00', '1 h 05']);
  });

  it('say a contact in one line, with what is still open left out', () => {
    expect(contactInWords(FIRST_FACTS)).toBe('nature à préciser, sur place');
    expect(contactInWords({ ...FIRST_FACTS, channel: 'phone', nature: 'animals', outcome: 'partner', transferTo: 'townHall' })).toBe(
      'Animaux, téléphone, orienté vers un partenaire (mairie)',
    );
  });
});

describe('the outcomes of a nature', () => {
  it.each(NATURES)('has a handful first for %s and every other one after them', (nature) => {
    for (const channel of CONTACT_CHANNELS) {
      const { usual, rest } = outcomesFor(nature, channel);
      expect(usual.length).toBeGreaterThanOrEqual(3);
      expect(usual.length).toBeLessThanOrEqual(5);
      expect([...usual, ...rest].toSorted()).toEqual(OUTCOMES.toSorted());
    }
    expect(outcomesFor(nature, 'phone').usual).not.toContain('toTerminal');
  });
});

describe('a correction', () => {
  it('sends only what differs, and comes to the same', () => {
    fc.assert(
      fc.property(loggedFacts, contactChanges, (facts, changes) => {
        const real = realChanges(facts, changes);
        const after = changedFacts(facts, changes);
        expect(changedFacts(facts, real)).toEqual(after);
        expect(Object.keys(real).toSorted()).toEqual(changedBy(facts, changes).toSorted());
      }),
    );
  });

  it('is read again from the events with what was before', () => {
    fc.assert(
      fc.property(loggedFacts, fc.array(contactChanges, { maxLength: 4 }), (facts, all) => {
        const at = '2026-03-12T08:00:00Z';
        const followUps = all.map((changes) => ({ at, by: null, event: { kind: 'corrected' as const, changes } }));
        const found = correctionsIn({ events: [{ at, by: null, event: { kind: 'logged', facts } }, ...followUps] });
        expect(found).toHaveLength(all.length);
        expect(found[0]?.before ?? facts).toEqual(facts);
        for (const { before, after, changed } of found) expect(changed).toEqual(differing(before, after));
      }),
    );
  });

  it('is none where nothing was kept or a line is not an opening', () => {
    expect(correctionsIn({ events: [] })).toEqual([]);
    expect(correctionsIn({ events: [{ at: '2026-03-12T08:00:00Z', by: null, event: { kind: 'taken' } }] })).toEqual([]);
  });
});
