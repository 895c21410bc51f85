/** What staff see of a deposit without opening it. */
import type { Answers, ServiceDefinition } from '../../shared/flow/definition.ts';
import type { DepositRow } from '../../shared/ipc/deposits.ts';
import type { ReceiptView } from '../../shared/ipc/visit.ts';
import type { Reader } from '../store/access.ts';
import type { DepositTableRow } from '../store/tables.ts';
import { appointmentOf } from './appointment-rows.ts';

/** 0–100: how much of what a gendarme will ask for is already answered, rounded. */
export function completenessOf(service: ServiceDefinition, answers: Answers): number {
  const all = Object.keys(service.words.fr.missing).length;
  if (all === 0) return 100;
  return Math.max(0, Math.round(100 * (1 - service.missing(answers).length / all)));
}

/** The appointment of a deposit: firm while it holds a place in the diary, wishes, or none. */
export async function slotOf(read: Reader, row: DepositTableRow): Promise<ReceiptView['slot']> {
  const appointment = await appointmentOf(read, row.reference);
  if (appointment !== null) return { kind: 'firm', date: appointment.date, time: appointment.time };
  return row.wishes === 1 ? { kind: 'toConfirm' } : null;
}

/** The row as the inbox shows it. */
export async function depositView(read: Reader, row: DepositTableRow): Promise<DepositRow> {
  return {
    reference: row.reference,
    service: row.service,
    version: row.version,
    locale: row.locale,
    status: row.status,
    receivedAt: row.received_at,
    eraseAfter: row.erase_after,
    completeness: row.completeness,
    slot: await slotOf(read, row),
  };
}
