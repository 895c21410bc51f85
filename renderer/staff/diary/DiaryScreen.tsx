/** The diary: today's appointments first, those that nobody marked, and the next weeks with what is free. Nothing here names anybody. */
import { useCallback, useState } from 'react';
import type { Attendance } from '../../../shared/diary/appointment.ts';
import { diaryFr } from '../../../shared/i18n/staff-diary.fr.ts';
import type { AppointmentRow, DiaryView } from '../../../shared/ipc/diary.ts';
import { dayInWords } from '../../../shared/paper/dates.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { useLoad } from '../common/ask.ts';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { LoadedView } from '../common/LoadedView.tsx';
import { useAct } from '../common/useAct.ts';
import { StaffPage } from '../frame/StaffPage.tsx';
import { useRegisterWork } from '../register/work.tsx';
import { useStaffSession } from '../session.tsx';
import { AppointmentLine } from './AppointmentLine.tsx';
import { refusalInWords } from './diary-words.ts';
import { Marks } from './Marks.tsx';
import { appointmentsIn, freeTimes } from './weeks.ts';
import { FreeSlots, Weeks } from './Weeks.tsx';
import './diary.css';

export function DiaryScreen() {
  const { loaded, reload } = useLoad(useCallback(() => kiosk.listDiary({}), []));
  const { idFor, done } = useRegisterWork();
  const { act, run } = useAct<AppointmentRow>();
  const [told, setTold] = useState<string | null>(null);

  const mark = async ({ id: appointment }: AppointmentRow, attendance: Attendance) => {
    const content = { mark: appointment, attendance };
    const result = await run(() => kiosk.markAppointment({ requestId: idFor(content), appointment, attendance }));
    if (result === null) return;
    setTold(result.ok ? diaryFr.marked[attendance] : null);
    if (result.ok) done(content);
    reload();
  };
  return (
    <StaffPage title={diaryFr.title}>
      {told !== null && (
        <Notice tone="done" live>
          <p>{told}</p>
        </Notice>
      )}
      {act.state === 'failed' && <Refused failure={act.failure} />}
      <LoadedView loaded={loaded} onRetry={reload}>
        {(view) => <Diary view={view} onMark={(row, attendance) => void mark(row, attendance)} />}
      </LoadedView>
    </StaffPage>
  );
}

function Refused({ failure }: { readonly failure: Parameters<typeof refusalInWords>[0] }) {
  const words = refusalInWords(failure);
  return <FailureNotice failure={failure} {...(words === undefined ? {} : { words })} />;
}

interface DiaryProps {
  readonly view: DiaryView;
  readonly onMark: (row: AppointmentRow, attendance: Attendance) => void;
}

function Diary({ view: { configured, days, unmarked }, onMark }: DiaryProps) {
  const { go } = useStaffSession();
  const [first, ...rest] = days;
  const make = (slot: { readonly date: string; readonly time: string } | null) => go({ name: 'newAppointment', slot, reference: null });
  return (
    <div className="diary">
      {!configured && (
        <Notice tone="attention">
          <p>{diaryFr.notConfigured}</p>
        </Notice>
      )}
      {configured && (
        <div className="row">
          <Button variant="primary" size="large" icon={<Icon name="add" />} onPress={() => make(null)}>
            {diaryFr.make}
          </Button>
        </div>
      )}
      {first !== undefined && (
        <section className="diary-part" aria-labelledby="diary-today">
          <h2 id="diary-today">{diaryFr.today(dayInWords(first.date, 'fr'))}</h2>
          {appointmentsIn(first).length + first.cancelled.length === 0 ? (
            <p className="staff-aside">{diaryFr.noneToday}</p>
          ) : (
            <ul className="diary-lines">
              {[...appointmentsIn(first), ...first.cancelled].map((row) => (
                <AppointmentLine key={row.id} row={row}>
                  <Marks row={row} onMark={(attendance) => onMark(row, attendance)} />
                </AppointmentLine>
              ))}
            </ul>
          )}
          {freeTimes(first).length > 0 && <p className="diary-label">{diaryFr.stillFree}</p>}
          <FreeSlots date={first.date} times={freeTimes(first)} onPick={make} />
        </section>
      )}
      {unmarked.length > 0 && (
        <section className="diary-part" aria-labelledby="diary-unmarked">
          <h2 id="diary-unmarked">{diaryFr.unmarked}</h2>
          <ul className="diary-lines">
            {unmarked.map((row) => (
              <AppointmentLine key={row.id} row={row} withDay>
                <Marks row={row} onMark={(attendance) => onMark(row, attendance)} />
              </AppointmentLine>
            ))}
          </ul>
        </section>
      )}
      {rest.length > 0 && (
        <section className="diary-part" aria-labelledby="diary-next">
          <h2 id="diary-next">{diaryFr.nextDays}</h2>
          <Weeks days={rest} onPick={make} withAppointments />
        </section>
      )}
    </div>
  );
}
