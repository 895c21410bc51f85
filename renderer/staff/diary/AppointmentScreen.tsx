/** One appointment: when and what about, whether the person came, moving and cancelling it, its code, and all that happened to it. */
import { useCallback, useState } from 'react';
import { unfitToChange, type Attendance } from '../../../shared/diary/appointment.ts';
import { diaryFr } from '../../../shared/i18n/staff-diary.fr.ts';
import type { AppointmentHistory, AppointmentRow } from '../../../shared/ipc/diary.ts';
import type { Result } from '../../../shared/result.ts';
import { formatTime } from '../../../shared/time/format.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { useNow } from '../../app/useNow.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { QrCode } from '../../ui/QrCode/QrCode.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { instantInWords } from '../common/time.ts';
import { useAct } from '../common/useAct.ts';
import { StaffPage } from '../frame/StaffPage.tsx';
import { useRegisterWork } from '../register/work.tsx';
import { useStaffSession } from '../session.tsx';
import { CancelPanel, MovePanel } from './ChangePanels.tsx';
import { Chips } from './Chips.tsx';
import { eventInWords, slotInWords, subjectInWords } from './diary-words.ts';
import { Marks } from './Marks.tsx';
import { RefusedSlot } from './SlotChoice.tsx';
import '../register/register.css';
import './diary.css';

const words = diaryFr.one;

/** Side of the code on the screen, in millimetres: read by a phone across the desk. */
const CODE_MM = 50;
/** An appointment begins while its screen is open. */
const EVERY_MS = 10_000;

interface AppointmentScreenProps {
  readonly id: string;
  /** What was just done. */
  readonly note: string | undefined;
}

export function AppointmentScreen({ id, note }: AppointmentScreenProps) {
  const { go } = useStaffSession();
  const { loaded, reload } = useLoad(useCallback(() => kiosk.readAppointment({ appointment: id }), [id]));
  const [told, setTold] = useState(note ?? null);
  return (
    <StaffPage title={words.title}>
      <div className="row">
        <Button icon={<Icon name="back" />} onPress={() => go({ name: 'diary' })}>
          {diaryFr.back}
        </Button>
      </div>
      {told !== null && (
        <Notice tone="done" live>
          <p>{told}</p>
        </Notice>
      )}
      <LoadedView loaded={loaded} onRetry={reload}>
        {(history) => <One history={history} onTold={setTold} onChanged={reload} />}
      </LoadedView>
    </StaffPage>
  );
}

interface OneProps {
  readonly history: AppointmentHistory;
  readonly onTold: (told: string | null) => void;
  readonly onChanged: () => void;
}

function One({ history: { row, events, calendar }, onTold, onChanged }: OneProps) {
  const { go } = useStaffSession();
  const { idFor, done } = useRegisterWork();
  const { act, run, reset } = useAct<AppointmentRow>();
  const [panel, setPanel] = useState<'move' | 'cancel' | null>(null);
  const now = localNow(useNow(EVERY_MS));
  const changeable = unfitToChange({ stage: row.stage, span: row }, now) === null;
  const { reference } = row;

  const send = async (content: object, start: (requestId: string) => Promise<Result<AppointmentRow>>, told: string) => {
    const whole = { appointment: row.id, ...content };
    const result = await run(() => start(idFor(whole)));
    if (result === null) return;
    onTold(result.ok ? told : null);
    if (result.ok) {
      done(whole);
      setPanel(null);
    }
    onChanged();
  };
  const open = (next: typeof panel) => {
    reset();
    onTold(null);
    setPanel(next);
  };
  const mark = (attendance: Attendance) =>
    void send(
      { attendance },
      (requestId) => kiosk.markAppointment({ requestId, appointment: row.id, attendance }),
      diaryFr.marked[attendance],
    );
  return (
    <div className="diary">
      <div className="diary-head">
        <p className="diary-head__when">{slotInWords(row)}</p>
        <p>
          {subjectInWords(row)}, {diaryFr.span(formatTime(row.time, 'fr'), formatTime(row.until, 'fr'))}
          {row.nature === null && `, ${diaryFr.visitor}`}
        </p>
        <Chips row={row} />
        {row.offHours && row.stage === 'booked' && <p className="staff-aside">{diaryFr.offHoursHint}</p>}
      </div>
      <div className="row">
        <Marks row={row} correcting={row.stage !== 'cancelled'} onMark={mark} />
        {reference !== null && (
          <Button icon={<Icon name="document" />} onPress={() => go({ name: 'deposit', reference })}>
            {diaryFr.toDeposit}
          </Button>
        )}
        {changeable && (
          <>
            <Button icon={<Icon name="calendar" />} ariaExpanded={panel === 'move'} onPress={() => open(panel === 'move' ? null : 'move')}>
              {words.move}
            </Button>
            <Button
              icon={<Icon name="forbidden" />}
              ariaExpanded={panel === 'cancel'}
              onPress={() => open(panel === 'cancel' ? null : 'cancel')}
            >
              {words.cancel}
            </Button>
          </>
        )}
      </div>
      {panel === 'move' && changeable && (
        <MovePanel
          failure={act.state === 'failed' ? act.failure : null}
          onMove={(slot, reason) =>
            void send(
              { slot, reason },
              (requestId) => kiosk.moveAppointment({ requestId, appointment: row.id, slot, reason }),
              words.movedTo,
            )
          }
          onChoose={reset}
        />
      )}
      {panel === 'cancel' && changeable && (
        <CancelPanel
          onCancel={(reason) =>
            void send({ reason }, (requestId) => kiosk.cancelAppointment({ requestId, appointment: row.id, reason }), words.cancelled)
          }
        />
      )}
      {!(panel === 'move' && changeable) && act.state === 'failed' && <RefusedSlot failure={act.failure} onChoose={reset} />}
      {calendar !== null && changeable && (
        <Card title={words.calendar}>
          <p>{words.calendarHint}</p>
          <QrCode text={calendar} label={words.calendarLabel} sizeMm={CODE_MM} />
        </Card>
      )}
      <Card title={words.history}>
        <ol className="diary-history">
          {events.map(({ at, by, event }, index) => (
            // The place in the list is the only identity that an event has.
            <li key={index}>
              <span>{eventInWords(event)}</span>
              <span className="staff-aside">
                {words.by(instantInWords(at), by ?? (index === 0 ? words.visitorDid : words.unknownAgent))}
              </span>
            </li>
          ))}
        </ol>
      </Card>
    </div>
  );
}
