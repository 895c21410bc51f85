/** Papers made from the examples of the services, for the tests of this folder. */
import { calendarText } from '../../../shared/diary/calendar-file.ts';
import type { Answers, ServiceDefinition } from '../../../shared/flow/definition.ts';
import type { Locale } from '../../../shared/i18n/locales.ts';
import type { ReceiptView } from '../../../shared/ipc/visit.ts';
import type { FairCopySource } from '../../../shared/paper/fair-copy.ts';
import type { Block } from '../../../shared/paper/model.ts';
import { qrTexts } from '../../../shared/paper/qr-texts.ts';
import { SERVICES } from '../../../shared/services/index.ts';
import { watchedPeriod } from '../../../shared/watch/of-answers.ts';

export const POINT = { name: "Point d'accueil de la gendarmerie", place: 'Oasis III, Pusey' };
export const REFERENCE = 'PP-7K3M-9GX4-C';
export const CODE = '7K3M9-GX4CT-W';
export const FIRM = { kind: 'firm', date: '2026-12-01', time: '14:30' } as const;
/** The appointment of `FIRM`, as a calendar needs it. */
export const ENTRY = {
  id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  span: { date: FIRM.date, time: FIRM.time, until: '15:00' },
  moves: 0,
  at: '2026-11-22T13:05:00.000Z',
} as const;

/** Every example of every service: a service that is added tomorrow is tested the same day. */
export const CASES: readonly (readonly [string, ServiceDefinition, Answers])[] = Object.values(SERVICES).flatMap(
  (service: ServiceDefinition) =>
    Object.entries(service.examples).map(([name, answers]) => [`${service.id} ${name}`, service, answers] as const),
);

export function serviceAndAnswers(name: string): readonly [ServiceDefinition, Answers] {
  const found = CASES.find(([title]) => title === name);
  if (found === undefined) throw new Error(`no example ${name}`);
  return [found[1], found[2]];
}

export function receiptOf(
  service: ServiceDefinition,
  answers: Answers,
  locale: Locale,
  slot: ReceiptView['slot'] = null,
  mode: ReceiptView['mode'] = 'sealed',
): ReceiptView {
  const receipt = {
    reference: REFERENCE,
    service: service.id,
    mode,
    receivedAt: '2026-11-22T13:05:00.000Z',
    eraseAfter: mode === 'slip' ? null : '2026-12-22',
    bring: service.whatToBring(answers),
    slot,
    period: service.watch === undefined ? null : watchedPeriod(service.watch, answers),
    code: service.watch === undefined || mode === 'slip' ? null : CODE,
    calendar: slot?.kind === 'firm' ? calendarText(ENTRY, locale, POINT) : null,
  };
  return { ...receipt, qr: qrTexts({ receipt, service, answers, locale }, POINT) };
}

export function sourceOf(service: ServiceDefinition, answers: Answers, locale: Locale = 'fr'): FairCopySource {
  return {
    reference: REFERENCE,
    locale,
    receivedAt: '2026-11-22T13:05:00.000Z',
    eraseAfter: '2026-12-22',
    slot: null,
    answers,
    missing: service.missing(answers),
  };
}

/** All blocks, those inside columns too. */
export function flat(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'parallel' ? [block, ...block.columns.flatMap((column) => flat(column.blocks))] : [block],
  );
}
