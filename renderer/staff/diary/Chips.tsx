/** What a glance must catch of an appointment. Colour, sign and word together. */
import { diaryFr } from '../../../shared/i18n/staff-diary.fr.ts';
import type { AppointmentRow } from '../../../shared/ipc/diary.ts';
import { Icon, type IconName } from '../../ui/Icon/Icon.tsx';

type Look = 'done' | 'attention' | 'error' | 'plain';

interface Chip {
  readonly look: Look;
  readonly icon: IconName;
  readonly text: string;
}

function chipsOf({ stage, moves, offHours, erased }: AppointmentRow): readonly Chip[] {
  const chips: readonly (Chip | null)[] = [
    stage === 'honoured' ? { look: 'done', icon: 'done', text: diaryFr.stages.honoured } : null,
    stage === 'missed' ? { look: 'error', icon: 'close', text: diaryFr.stages.missed } : null,
    stage === 'cancelled' ? { look: 'error', icon: 'forbidden', text: diaryFr.stages.cancelled } : null,
    offHours && stage === 'booked' ? { look: 'attention', icon: 'alert', text: diaryFr.offHours } : null,
    moves > 0 ? { look: 'plain', icon: 'sort', text: diaryFr.moved(moves) } : null,
    erased ? { look: 'plain', icon: 'end', text: diaryFr.erased } : null,
  ];
  return chips.filter((chip) => chip !== null);
}

export function Chips({ row }: { readonly row: AppointmentRow }) {
  const chips = chipsOf(row);
  if (chips.length === 0) return null;
  return (
    <span className="diary-chips">
      {chips.map(({ look, icon, text }) => (
        <span key={text} className={`diary-chip diary-chip--${look}`}>
          <Icon name={icon} />
          {text}
        </span>
      ))}
    </span>
  );
}
