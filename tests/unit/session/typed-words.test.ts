/** What a page reports of a visit is counted for years: nothing that a visitor typed may pass through it, whatever the page sends. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bootView } from '../../../electron/boot/boot-view.ts';
import { sessionHandlers } from '../../../electron/boot/session-handlers.ts';
import { defaultConfig } from '../../../electron/config/parse.ts';
import { createVisitOwner } from '../../../electron/session/visit-owner.ts';
import type { VisitEnd } from '../../../electron/session/visit-ports.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { CONTRACT } from '../../../shared/ipc/contract.ts';
import { findService, SERVICES } from '../../../shared/services/index.ts';
import { END_REASONS } from '../../../shared/session/kinds.ts';
import { CONTRASTS, SIZES } from '../../../shared/session/look.ts';
import { FORM_OUTCOMES } from '../../../shared/session/visit-trace.ts';

const VISIT = '00000000-0000-4000-8000-00000000000a';
const config = defaultConfig();
const services = Object.values(SERVICES);
const CLOSED = new Set<string>([
  ...LOCALES,
  ...SIZES,
  ...CONTRASTS,
  ...END_REASONS,
  ...FORM_OUTCOMES,
  ...services.map(({ id }) => id),
  ...services.flatMap(({ steps }) => steps.map(({ id }) => id)),
]);

/** Words as a person types them, names that look like the program's own, and the program's own. */
const aWord = fc.oneof(
  fc.constantFrom('Dupont', 'Martine', 'constructor', 'toString', 'AB123CD', '__proto__'),
  fc.stringMatching(/^[a-zA-Z]{2,40}$/),
  fc.string({ maxLength: 60 }),
  fc.constantFrom(...CLOSED),
);
const aReport = fc.record(
  {
    visitId: fc.constant(VISIT),
    screen: fc.constantFrom('form', 'info'),
    assisted: fc.boolean(),
    locale: fc.oneof(aWord, fc.constantFrom(...LOCALES)),
    look: fc.record({ size: fc.oneof(aWord, fc.constantFrom(...SIZES)), contrast: fc.oneof(aWord, fc.constantFrom(...CONTRASTS)) }),
    at: fc.oneof(fc.record({ service: aWord, step: aWord }), fc.constant(null)),
    typed: aWord,
  },
  { requiredKeys: ['visitId', 'screen', 'assisted', 'locale', 'look', 'at'] },
);

it('only words of the program reach what is kept of a visit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aReport, { maxLength: 12 }), async (reports) => {
      const ends: VisitEnd[] = [];
      const owner = createVisitOwner({
        delays: config.session,
        nowMs: () => 0,
        newId: () => VISIT,
        newHideCode: () => '8390',
        send: () => undefined,
        replaceWindow: async () => undefined,
        parkWindow: async () => undefined,
        giveBackWindow: async () => undefined,
        dropParked: async () => undefined,
        wipe: async () => ({ verified: true, found: [] }),
        recordEnd: async (end) => void ends.push(end),
        lockStaff: () => undefined,
        staffOpen: () => false,
        restart: () => undefined,
        later: () => undefined,
        log: () => undefined,
      });
      const handlers = sessionHandlers({
        owner,
        bootView: () => bootView(config, 'visitor', true),
        services: async () => [],
        alive: () => undefined,
        drawn: () => undefined,
        asksOpinion: () => true,
        stepsOf: (service) => findService(service)?.steps.map(({ id }) => id) ?? [],
      });
      owner.pageReady();
      await handlers.beginVisit({ locale: 'fr' });
      for (const report of reports) {
        const parsed = CONTRACT.reportActivity.request.safeParse(report);
        if (parsed.success) await handlers.reportActivity(parsed.data);
      }
      owner.end('button');
      await owner.settled();
      const words: string[] = [];
      JSON.stringify(ends, (key, value: unknown) => {
        if (typeof value === 'string' && key !== 'visitId') words.push(value);
        return value;
      });
      expect(words.filter((word) => !CLOSED.has(word))).toEqual([]);
    }),
  );
});
