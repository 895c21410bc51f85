/** Seven days, with the ways to its neighbours: what is free under the thumb and, where wished, what is taken. */
import { useState } from 'react';
import type { DiaryDay } from '../../../shared/diary/days.ts';
import type { Slot } from '../../../shared/diary/slots.ts';
import { diaryFr } from '../../../shared/i18n/staff-diary.fr.ts';
import type { AppointmentRow } from '../../../shared/ipc/diary.ts';
import { dayInWords } from '../../../shared/paper/dates.ts';
import { formatDate, formatTime } from '../../../shared/time/format.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { AppointmentLine } from './AppointmentLine.tsx';
import { appointmentsIn, freeTimes, weeksOf } from './weeks.ts';

type Day = DiaryDay<AppointmentRow>;

interface WeeksProps {
  readonly days: readonly Day[];
  readonly onPick: (slot: Slot) => void;
  readonly chosen?: Slot | null;
  /** Whether appointments are shown; without them only days with something free are. */
  readonly withAppointments?: boolean;
}

export function Weeks({ days, onPick, chosen = null, withAppointments = false }: WeeksProps) {
  const first = days[0]?.date ?? '';
  const weeks = weeksOf(first, withAppointments ? days : days.filter((day) => freeTimes(day).length > 0));
  const [shown, setShown] = useState(() =>
    Math.max(
      0,
      weeks.findIndex(({ from, to }) => chosen !== null && from <= chosen.date && chosen.date <= to),
    ),
  );
  const place = Math.min(shown, weeks.length - 1);
  const week = weeks[place];
  if (week === undefined) return <p className="staff-aside">{diaryFr.pick.none}</p>;
  const title = week.from === first ? diaryFr.nextSeven : diaryFr.between(formatDate(week.from, 'fr'), formatDate(week.to, 'fr'));
  return (
    <div className="diary-weeks">
      <div className="diary-weeks__head">
        <h3>{title}</h3>
        <div className="diary-weeks__ways">
          {place > 0 && (
            <Button icon={<Icon name="back" />} onPress={() => setShown(place - 1)}>
              {diaryFr.weekBefore}
            </Button>
          )}
          {place < weeks.length - 1 && (
            <Button iconAfter={<Icon name="forward" />} onPress={() => setShown(place + 1)}>
              {diaryFr.weekAfter}
            </Button>
          )}
        </div>
      </div>
      {week.days.map((day) => (
        <WeekDay key={day.date} day={day} chosen={chosen} onPick={onPick} withAppointments={withAppointments} />
      ))}
    </div>
  );
}

interface WeekDayProps {
  readonly day: Day;
  readonly chosen: Slot | null;
  readonly onPick: (slot: Slot) => void;
  readonly withAppointments: boolean;
}

function WeekDay({ day, chosen, onPick, withAppointments }: WeekDayProps) {
  const { date, closed, exceptional, cancelled } = day;
  const name = dayInWords(date, 'fr');
  const times = freeTimes(day);
  const appointments = withAppointments ? [...appointmentsIn(day), ...cancelled] : [];
  return (
    <section className="diary-day" aria-label={name}>
      <h4 className="diary-day__name">
        {name}
        {exceptional && <span className="diary-chip diary-chip--attention">{diaryFr.exceptional}</span>}
        {closed && <span className="diary-day__state">{diaryFr.closed}</span>}
        {!closed && times.length === 0 && <span className="diary-day__state">{diaryFr.full}</span>}
      </h4>
      {appointments.length > 0 && (
        <ul className="diary-lines">
          {appointments.map((row) => (
            <AppointmentLine key={row.id} row={row} />
          ))}
        </ul>
      )}
      <FreeSlots date={date} times={times} chosen={chosen} onPick={onPick} />
    </section>
  );
}

interface FreeSlotsProps {
  readonly date: string;
  readonly times: readonly string[];
  readonly chosen?: Slot | null;
  readonly onPick: (slot: Slot) => void;
}

/** The free slots of one day, a button each. */
export function FreeSlots({ date, times, chosen = null, onPick }: FreeSlotsProps) {
  if (times.length === 0) return null;
  return (
    <div className="diary-slots">
      {times.map((time) => (
        <Button
          key={time}
          wide
          {...(chosen === null ? {} : { chosen: chosen.date === date && chosen.time === time })}
          ariaLabel={diaryFr.freeSlot(dayInWords(date, 'fr'), formatTime(time, 'fr'))}
          onPress={() => onPick({ date, time })}
        >
          {formatTime(time, 'fr')}
        </Button>
      ))}
    </div>
  );
}
