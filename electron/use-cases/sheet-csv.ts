/** The lines of the register as a table that a spreadsheet opens right: UTF-8 with its mark, semicolons, CRLF, decimal commas. */
import { stringify } from 'csv-stringify/sync';
import { contactsFr } from '../../shared/i18n/staff-contacts.fr.ts';
import { sheetsFr } from '../../shared/i18n/staff-sheets.fr.ts';
import type { ContactRow } from '../../shared/ipc/register.ts';
import { communeInWords, type CommuneNameOf } from '../../shared/sheets/view.ts';
import { localNow } from '../../shared/time/local-now.ts';

const MINUTE_MS = 60_000;

/** Minutes with one decimal, as French writes them: `4,5`. Nothing for a time that nobody measured. */
function minutes(ms: number | null): string {
  return ms === null ? '' : (Math.round(ms / (MINUTE_MS / 10)) / 10).toString().replace('.', ',');
}

const yesOrNo = (flag: boolean) => (flag ? sheetsFr.yes : sheetsFr.no);

/**
 * One line a contact, in the order given, under a line of headers. A cell that a spreadsheet would take for a formula gets an apostrophe before it. A commune is
 * its name with its INSEE code, which as a text keeps its leading zero. Agents are not named.
 */
export function registerCsv(rows: readonly ContactRow[], nameOf: CommuneNameOf): Buffer {
  const names = sheetsFr.csvColumns;
  const lines = rows.map(({ day, openedAt, facts, waitMs, handlingMs, corrections, stage, cancelled }) => [
    day,
    localNow(new Date(openedAt)).time,
    contactsFr.channels[facts.channel],
    facts.nature === null ? '' : contactsFr.natures[facts.nature],
    facts.outcome === null ? '' : contactsFr.outcomes[facts.outcome],
    facts.transferTo === null ? '' : contactsFr.transfers[facts.transferTo],
    contactsFr.publics[facts.public],
    contactsFr.languages[facts.language],
    yesOrNo(facts.victim),
    yesOrNo(facts.accessibility),
    facts.commune === null ? '' : communeInWords(facts.commune, nameOf(facts.commune)),
    facts.note,
    minutes(waitMs),
    minutes(handlingMs),
    String(corrections),
    contactsFr.stages[stage],
    cancelled === null ? '' : contactsFr.cancelReasons[cancelled],
  ]);
  return Buffer.from(
    stringify([Object.values(names), ...lines], {
      bom: true,
      delimiter: ';',
      record_delimiter: 'windows',
      escape_formulas: true,
      quoted_match: /[\r\n]/,
    }),
    'utf8',
  );
}
