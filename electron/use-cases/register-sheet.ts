/** The day sheet and the month sheet of the register: read, and written to the export folder. */
import { fail, ok, type Result } from '../../shared/result.ts';
import { calendarOf, daysOf, sheetFileName, type SheetChoice, type SheetFormat } from '../../shared/sheets/sheet.ts';
import { sheetView, type SheetView } from '../../shared/sheets/view.ts';
import type { ContactRow } from '../../shared/ipc/register.ts';
import { dayBounds } from '../../shared/time/day-bounds.ts';
import { commit } from '../store/access.ts';
import { contactView } from './contact-rows.ts';
import type { Deps, UseCase } from './deps.ts';
import { registerCsv } from './sheet-csv.ts';
import { actorOf, agentNames, currentAgent } from './staff-view.ts';
import { exportWhole, freeName } from './whole-file.ts';

/** Writes what of an earlier day still waits in memory: a sheet holds its days whole. */
type WriteOld = () => Promise<void>;

/** The contacts of a sheet's days, in the order in which they were opened, and what the terminal recorded in them. */
async function contentOf(deps: Deps, writeOld: WriteOld, choice: SheetChoice) {
  await writeOld();
  const { from: first, to: last } = daysOf(choice);
  const rows = await deps.store.read.rows('contact', (from) =>
    from.selectFrom('contact').selectAll().where('day', '>=', first).where('day', '<=', last).orderBy('day').orderBy('opened_at'),
  );
  const [begin, end] = [dayBounds(first).from, dayBounds(last).before];
  const terminal = await deps.store.read.rows('register_event', (from) =>
    from.selectFrom('register_event').selectAll().where('at', '>=', begin).where('at', '<', end),
  );
  const nameOf = await agentNames(deps.store.read);
  const contacts: readonly ContactRow[] = rows.map((row) => contactView(row, nameOf));
  return { contacts, view: sheetView(choice, contacts, terminal, deps.now().toISOString(), deps.communeName) };
}

/** A sheet of the register. Failure: `notAllowed`. */
export const readSheet =
  (writeOld: WriteOld): UseCase<'readSheet'> =>
  (deps) =>
  async ({ sheet }) => {
    if ((await currentAgent(deps)) === null) return fail('notAllowed');
    return ok((await contentOf(deps, writeOld, sheet)).view);
  };

/** Keeps the audit line of a sheet that is about to leave for the printer. */
export async function recordSheetPrint(deps: Deps, sheet: SheetChoice): Promise<void> {
  const agent = await currentAgent(deps);
  const actor = agent === null ? 'system' : actorOf(agent);
  await deps.store.write(async () => commit(null, { event: 'sheet.printed', actor, facts: { of: calendarOf(sheet) } }));
}

/**
 * Writes a sheet whole or not at all into the export folder, under a name that no file bears yet. `toPdf` lays it out; the table is made of its contacts.
 * Failures: `notAllowed`, `conflict` when no folder is configured, `printFailed` when it cannot be laid out, `unexpected` when the folder refuses the file.
 */
export async function exportSheet(
  deps: Deps,
  writeOld: WriteOld,
  sheet: SheetChoice,
  format: SheetFormat,
  toPdf: (view: SheetView) => Promise<Buffer | null>,
): Promise<Result<{ readonly fileName: string }>> {
  const agent = await currentAgent(deps);
  if (agent === null) return fail('notAllowed');
  const folder = deps.config.exportFolder;
  if (folder === null) return fail('conflict');
  const { contacts, view } = await contentOf(deps, writeOld, sheet);
  const bytes = format === 'csv' ? registerCsv(contacts, deps.communeName) : await toPdf(view);
  if (bytes === null) return fail('printFailed');
  const fileName = await freeName(folder, (turn) => sheetFileName(sheet, format, turn));
  if (fileName === null) return fail('unexpected');
  const facts = { of: calendarOf(sheet), format };
  return exportWhole(folder, fileName, bytes, () =>
    deps.store.write(async () => commit(null, { event: 'sheet.exported', actor: actorOf(agent), facts })),
  );
}
