/** The appointment of a deposit, with the way to the diary; or the way to give one. */
import { useCallback } from 'react';
import type { DepositStatus } from '../../../shared/deposit-status.ts';
import { diaryFr } from '../../../shared/i18n/staff-diary.fr.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { AppointmentLine } from '../diary/AppointmentLine.tsx';
import { useStaffSession } from '../session.tsx';
import '../diary/diary.css';

const words = diaryFr.deposit;

/** Statuses in which a deposit may still be given an appointment. */
const OPEN: readonly DepositStatus[] = ['received', 'appointment'];

interface DepositAppointmentProps {
  readonly reference: string;
  readonly status: DepositStatus;
  /** The person left wishes instead of a firm appointment. */
  readonly wishes: boolean;
}

export function DepositAppointment({ reference, status, wishes }: DepositAppointmentProps) {
  const { go } = useStaffSession();
  const { loaded, reload } = useLoad(useCallback(() => kiosk.appointmentsOf({ reference }), [reference]));
  return (
    <Card title={words.title}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {({ rows }) => (
          <>
            {rows.length === 0 ? (
              <p>{wishes ? words.wishes : words.none}</p>
            ) : (
              <ul className="diary-lines">
                {rows.map((row) => (
                  <AppointmentLine key={row.id} row={row} withDay />
                ))}
              </ul>
            )}
            {OPEN.includes(status) && !rows.some(({ stage }) => stage === 'booked') && (
              <div className="row">
                <Button icon={<Icon name="appointment" />} onPress={() => go({ name: 'newAppointment', slot: null, reference })}>
                  {words.give}
                </Button>
              </div>
            )}
          </>
        )}
      </LoadedView>
    </Card>
  );
}
