import { describe, expect, it } from 'vitest';
import type { Answers, ServiceDefinition } from '../../../shared/flow/definition.ts';
import { splitGuarded } from '../../../shared/flow/guarded.ts';
import { summarise } from '../../../shared/flow/summary.ts';
import { patrolSheetFr } from '../../../shared/i18n/paper.fr.ts';
import { LOCALES, type Locale } from '../../../shared/i18n/locales.ts';
import { fairCopyDocument } from '../../../shared/paper/fair-copy.ts';
import { toHtml } from '../../../shared/paper/html.ts';
import type { Block } from '../../../shared/paper/model.ts';
import { MOST_PASSAGES, patrolSheetDocument, type PatrolSheetSource } from '../../../shared/paper/patrol-sheet.ts';
import { foldWatch, type DatedChange } from '../../../shared/watch/changes.ts';
import { watchedPeriod } from '../../../shared/watch/of-answers.ts';
import { isWatch, type WatchService } from '../../../shared/watch/of-service.ts';
import { CASES, POINT, REFERENCE, sourceOf } from './papers.ts';

const WATCHES = CASES.flatMap(([name, service, answers]): readonly (readonly [string, WatchService, Answers])[] =>
  isWatch(service) ? [[name, service, answers]] : [],
);

function sheetSource(
  service: WatchService,
  answers: Answers,
  parts: Partial<PatrolSheetSource> = {},
  changes: readonly DatedChange[] = [],
) {
  const first = watchedPeriod(service.watch, answers);
  if (first === null) throw new Error('no period');
  const { open, withheld } = splitGuarded(service, answers);
  return {
    reference: REFERENCE,
    status: 'received',
    locale: 'fr',
    receivedAt: '2026-11-22T13:05:00.000Z',
    printedAt: '2026-12-20T07:30:00.000Z',
    eraseAfter: '2027-01-10',
    state: foldWatch(first, changes),
    answers: open,
    guarded: null,
    withheld,
    ...parts,
  } satisfies PatrolSheetSource;
}

function withGuarded(service: WatchService, answers: Answers): PatrolSheetSource {
  return sheetSource(service, answers, { guarded: splitGuarded(service, answers).guarded });
}

const pageOf = (service: WatchService, source: PatrolSheetSource): string => toHtml(patrolSheetDocument(service, source, POINT));

/** What a page says, without its tags and with its entities read. */
function textOf(page: string): string {
  return page
    .replace(/<[^>]+>/g, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

/** Guarded answers as texts, however deep they lie. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function guardedTexts(service: ServiceDefinition, answers: Answers): readonly string[] {
  const { guarded } = splitGuarded(service, answers);
  return textsOf(Object.entries(guarded).map(([, value]) => value)).filter((text) => text.length > 3);
}

const passage = (at: string, note = ''): DatedChange => ({
  at,
  agentId: null,
  change: { kind: 'passage', outcome: note === '' ? 'nothing' : 'anomaly', note },
});

describe('the patrol sheet', () => {
  it('is made for every watch there is', () => {
    expect(WATCHES.length).toBeGreaterThan(3);
    expect(WATCHES.some(([, service, answers]) => guardedTexts(service, answers).length > 0)).toBe(true);
  });

  it.each(WATCHES)('is in French, says every open answer of its sections and nothing that opens a door: %s', (_, service, answers) => {
    for (const locale of LOCALES) {
      const source = sheetSource(service, answers, { locale });
      const document = patrolSheetDocument(service, source, POINT);
      const page = textOf(toHtml(document));
      expect([document.lang, document.title, document.sheet]).toEqual(['fr', 'Fiche de patrouille', 'a4']);
      const onSheet = new Set(service.watch.sheet.flatMap(({ fields }) => fields).filter((id) => id !== service.watch.period));
      const sections = summarise(service, source.answers, 'fr');
      const lines = sections.flatMap((section) => section.lines).filter(({ field }) => onSheet.has(field));
      expect(lines.length).toBeGreaterThan(3);
      for (const { label, value } of lines) {
        expect(page).toContain(label);
        expect(page).toContain(value);
      }
      for (const secret of guardedTexts(service, answers)) expect(page).not.toContain(secret);
    }
  });

  it.each(WATCHES)('bears what opens doors only when it was asked for: %s', (_, service, answers) => {
    const secrets = guardedTexts(service, answers);
    const asked = textOf(pageOf(service, withGuarded(service, answers)));
    const plain = textOf(pageOf(service, sheetSource(service, answers)));
    for (const secret of secrets) expect(asked).toContain(secret);
    expect(asked.includes(patrolSheetFr.sensitiveGuarded)).toBe(secrets.length > 0);
    expect(plain.includes(patrolSheetFr.guardedLeftOut)).toBe(secrets.length > 0);
    expect(plain.includes(patrolSheetFr.guardedNone)).toBe(secrets.length === 0);
    expect(plain).toContain(patrolSheetFr.sensitive);
  });

  it.each(WATCHES)('the fair copy never bears what opens doors: %s', (_, service, answers) => {
    const page = textOf(toHtml(fairCopyDocument(service, sourceOf(service, answers), POINT)));
    for (const secret of guardedTexts(service, answers)) expect(page).not.toContain(secret);
  });
});

const [, service, answers] = WATCHES.find(([name]) => name === 'holidayWatch full') ?? WATCHES[0] ?? [];
if (service === undefined || answers === undefined) throw new Error('no watch');

describe('what happened since', () => {
  const said = (changes: readonly DatedChange[], parts: Partial<PatrolSheetSource> = {}): string =>
    textOf(pageOf(service, sheetSource(service, answers, parts, changes)));

  it('shows the days as they stand', () => {
    expect(said([])).toMatch(/Du\n+samedi 19\u00A0décembre 2026\n/);
    const moved: DatedChange = {
      at: '2026-12-01T09:00:00.000Z',
      agentId: null,
      change: { kind: 'dates', from: '2026-12-19', to: '2027-01-08' },
    };
    expect(said([moved])).toMatch(/Au\n+vendredi 8\u00A0janvier 2027\n/);
    const back: DatedChange = { at: '2026-12-21T09:00:00.000Z', agentId: null, change: { kind: 'earlyReturn', on: '2026-12-27' } };
    expect(said([back])).toContain(patrolSheetFr.returnedEarly);
    expect(said([back])).toMatch(/Au\n+dimanche 27\u00A0décembre 2026\n/);
  });

  it('gives the hour that the visitor gave, as long as the day is still theirs', () => {
    const answered = {
      ...answers,
      [service.watch.period]: { shape: 'interval', fromDate: '2026-12-19', fromTime: '14:00', toDate: '2027-01-03', toTime: '18:30' },
    } as const;
    const page = (changes: readonly DatedChange[]) => textOf(pageOf(service, sheetSource(service, answered, {}, changes)));
    expect(page([])).toMatch(/Du\n+samedi 19\u00A0décembre 2026 à\u00A014\u00A0h\n/);
    expect(page([])).toMatch(/Au\n+dimanche 3\u00A0janvier 2027 à\u00A018\u00A0h\u00A030\n/);
    const back: DatedChange = { at: '2026-12-21T09:00:00.000Z', agentId: null, change: { kind: 'earlyReturn', on: '2026-12-27' } };
    expect(page([back])).toMatch(/Au\n+dimanche 27\u00A0décembre 2026\n/);
  });

  it('says at its head that there is no need to go any more', () => {
    const cancelled: DatedChange = { at: '2026-12-01T09:00:00.000Z', agentId: null, change: { kind: 'cancelled' } };
    expect(said([cancelled], { status: 'closed' })).toContain(patrolSheetFr.cancelled);
    expect(said([], { status: 'closed' })).toContain(patrolSheetFr.closed);
    expect(said([])).not.toContain(patrolSheetFr.closed);
  });

  it('repeats the last passages, the newest first, with local times and notes to the letter', () => {
    expect(said([])).toContain(patrolSheetFr.noPassage);
    const changes = [
      ...Array.from({ length: MOST_PASSAGES }, (_, day) => passage(`2026-12-2${day}T22:30:00.000Z`)),
      passage('2026-12-27T06:05:00.000Z', 'Volet <ouvert>, مفتوح 🏠'),
    ];
    const page = said(changes);
    expect(page).toContain('dimanche 27\u00A0décembre 2026 à\u00A07\u00A0h\u00A005');
    expect(page).toContain('Anomalie. Volet <ouvert>, مفتوح 🏠');
    expect(page).toContain(`${String(changes.length)} en tout, les ${String(MOST_PASSAGES)} derniers ci-dessous`);
    expect(page.indexOf('27\u00A0décembre 2026')).toBeLessThan(page.indexOf('23\u00A0décembre 2026'));
    expect(page).not.toContain('dimanche 20\u00A0décembre 2026 à\u00A023');
  });

  it('leaves lines to write on, with day, hour and what was seen', () => {
    const blocks = patrolSheetDocument(service, sheetSource(service, answers), POINT).blocks;
    const ruled = blocks.find((block): block is Extract<Block, { kind: 'ruled' }> => block.kind === 'ruled');
    expect(ruled?.columns).toEqual(['Date', 'Heure', 'Observation']);
    expect(pageOf(service, sheetSource(service, answers)).match(/<tr>(?:<td><\/td>){3}<\/tr>/g)).toHaveLength(ruled?.lines ?? 0);
  });

  it('flags words in another language, as the fair copy does', () => {
    const locale: Locale = 'de';
    expect(said([], { locale })).toContain('borne en allemand');
    expect(said([], { locale })).toContain('Texte en langue étrangère (borne utilisée en allemand), à traduire');
  });
});
