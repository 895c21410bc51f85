import type { ReactNode } from 'react';
import { diaryFr } from '../../../shared/i18n/staff-diary.fr.ts';
import type { AppointmentRow } from '../../../shared/ipc/diary.ts';
import { dayInWords } from '../../../shared/paper/dates.ts';
import { formatTime } from '../../../shared/time/format.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { useStaffSession } from '../session.tsx';
import { Chips } from './Chips.tsx';
import { slotInWords, subjectInWords } from './diary-words.ts';

interface AppointmentLineProps {
  readonly row: AppointmentRow;
  /** Says the day too, where lines of several days stand together. */
  readonly withDay?: boolean;
  /** Buttons before the one that opens it. */
  readonly children?: ReactNode;
}

/** One appointment in a list: when, what about, what is out of the ordinary, and the way to it. */
export function AppointmentLine({ row, withDay = false, children }: AppointmentLineProps) {
  const { go } = useStaffSession();
  const subject = subjectInWords(row);
  const said = row.stage === 'cancelled' ? <s>{subject}</s> : <span>{subject}</span>;
  return (
    <li className="diary-line">
      <span className="diary-line__time tnum">{formatTime(row.time, 'fr')}</span>
      <span className="diary-line__what">
        {withDay && <span className="diary-line__day">{dayInWords(row.date, 'fr')}</span>}
        {said}
        <Chips row={row} />
      </span>
      <span className="diary-line__acts">
        {children}
        <Button ariaLabel={`${diaryFr.open} – ${subject}, ${slotInWords(row)}`} onPress={() => go({ name: 'appointment', id: row.id })}>
          {diaryFr.open}
        </Button>
      </span>
    </li>
  );
}
