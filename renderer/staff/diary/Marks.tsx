/** Whether the person came: only the answers that can be known by now are offered. */
import { ATTENDANCES, unfitToMark, type Attendance } from '../../../shared/diary/appointment.ts';
import { isPast } from '../../../shared/diary/slots.ts';
import { diaryFr } from '../../../shared/i18n/staff-diary.fr.ts';
import type { AppointmentRow } from '../../../shared/ipc/diary.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { useNow } from '../../app/useNow.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { slotInWords, subjectInWords } from './diary-words.ts';

/** An appointment begins while the list is on the screen. */
const EVERY_MS = 10_000;

interface MarksProps {
  readonly row: AppointmentRow;
  /** Offers to correct what was noted; else nothing is offered once something was. */
  readonly correcting?: boolean;
  readonly onMark: (attendance: Attendance) => void;
}

export function Marks({ row, correcting = false, onMark }: MarksProps) {
  const now = localNow(useNow(EVERY_MS));
  const noted = row.stage !== 'booked';
  if (noted && !correcting) return null;
  const words = noted ? diaryFr.correct : diaryFr.marks;
  return ATTENDANCES.filter((attendance) => unfitToMark({ stage: row.stage, span: row }, attendance, now) === null).map((attendance) => (
    <Button
      key={attendance}
      variant={attendance === 'honoured' && !noted && isPast(row, now) ? 'primary' : 'secondary'}
      icon={<Icon name={attendance === 'honoured' ? 'check' : 'close'} />}
      ariaLabel={`${words[attendance]} – ${subjectInWords(row)}, ${slotInWords(row)}`}
      onPress={() => onMark(attendance)}
    >
      {words[attendance]}
    </Button>
  ));
}
