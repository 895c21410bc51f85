import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { Notice } from '../../ui/Notice/Notice.tsx';

const words = staffFr.audit;

interface ChainNoticeProps {
  readonly intact: boolean;
  /** Number of the first line at fault, or null when it is not known. */
  readonly firstFault: number | null;
}

/** Whether the audit chain holds: at the top of the page that shows it, and among the terminal's health. */
export function ChainNotice({ intact, firstFault }: ChainNoticeProps) {
  return (
    <Notice tone={intact ? 'done' : 'error'}>
      <p>{intact ? words.intact : words.fault(firstFault)}</p>
    </Notice>
  );
}
