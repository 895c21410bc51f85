/**
 * Requests as whoever receives them reads them: a plain text in French, since an addressee has no terminal of ours. Each request begins with its reference at the
 * margin; every answer is indented, so that nothing a visitor typed can pass for another request.
 */
import { formatDate, formatTime } from '../../shared/fields/format.ts';
import type { Answers, ServiceDefinition } from '../../shared/flow/definition.ts';
import { summarise, type SummaryLine } from '../../shared/flow/summary.ts';
import { requestTextFr as words } from '../../shared/i18n/request-text.fr.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import { localNow } from '../../shared/time/local-now.ts';

/** A request with its answers, opened for its addressee. */
export interface OpenedRequest {
  readonly reference: string;
  readonly service: ServiceDefinition;
  readonly locale: Locale;
  /** ISO instant. */
  readonly receivedAt: string;
  readonly answers: Answers;
}

/** An answer has no other line break than this one: see `shared/fields/clean.ts`. */
const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

function answer({ label, value }: SummaryLine, by: string): string {
  return `${by}${words.labelled(label, indented(value, `${by}  `))}`;
}

function moment(at: Date): string {
  const { today, time } = localNow(at);
  return words.moment(formatDate(today, 'fr'), formatTime(time, 'fr'));
}

function block({ reference, service, locale, receivedAt, answers }: OpenedRequest): string {
  const sections = summarise(service, answers, 'fr').flatMap(({ title, lines, items }) => [
    `  ${title}`,
    ...lines.map((line) => answer(line, '    ')),
    ...items.flatMap((item) => [`    ${item.title}`, ...item.lines.map((line) => answer(line, '      '))]),
  ]);
  const accepted = service.consents.map((consent) => `    ${service.words.fr.warnings[consent] ?? consent}`);
  return [
    reference,
    `  ${service.words.fr.title}`,
    `  ${words.received(moment(new Date(receivedAt)))}`,
    `  ${words.language[locale]}`,
    ...sections,
    ...(accepted.length === 0 ? [] : [`  ${words.accepted}`, ...accepted]),
  ].join('\n');
}

/** The text of a file: who it is for and when it was made, how to treat it, then the requests in the order given. Pure. */
export function requestText(addressee: string, requests: readonly OpenedRequest[], now: Date): string {
  const head = [words.title(addressee), words.made(moment(now), requests.length), words.duty].join('\n');
  return `${[head, ...requests.map(block)].join('\n\n')}\n`;
}
