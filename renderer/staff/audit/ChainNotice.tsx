import { formatDate } from '../../../shared/fields/format.ts';
import { journalFr } from '../../../shared/i18n/staff-journal.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { AuditFault } from '../../../shared/ipc/journal.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { Notice } from '../../ui/Notice/Notice.tsx';

const words = staffFr.audit;

interface ChainNoticeProps {
  readonly intact: boolean;
  /** Number of the first line at fault, or null when it is not known. */
  readonly firstFault: number | null;
  /** Every line that can be named. */
  readonly faults: readonly AuditFault[];
}

/** The local day of an instant that may have been written by anybody. */
function dayOf(at: string | null): string | null {
  const instant = new Date(at ?? '');
  return Number.isNaN(instant.getTime()) ? null : formatDate(localNow(instant).today, 'fr');
}

/** Whether the audit chain holds, and which lines do not: at the top of the page that shows it, and among the terminal's health. */
export function ChainNotice({ intact, firstFault, faults }: ChainNoticeProps) {
  return (
    <Notice tone={intact ? 'done' : 'error'}>
      <p>{intact ? words.intact : words.fault(firstFault)}</p>
      {faults.length > 0 && (
        <ul aria-label={journalFr.chain.faults}>
          {faults.map(({ line, what, at }) => (
            <li key={`${line} ${what}`}>{journalFr.chain[what](line, dayOf(at))}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
