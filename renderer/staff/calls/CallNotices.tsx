/**
 * Visitors who asked for a gendarme, one notice each, oldest first: going is one touch, and main keeps how long they waited. A technician receives
 * nobody: they fetch somebody who does.
 */
import { holdsUnitKey } from '../../../shared/auth/role.ts';
import { callsFr } from '../../../shared/i18n/staff-calls.fr.ts';
import { shiftFr } from '../../../shared/i18n/staff-shift.fr.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { timeOf } from '../register/contact-words.ts';
import { useStaffSession } from '../session.tsx';

export function CallNotices() {
  const { agent, calls, answerCall, callFailure } = useStaffSession();
  const receives = holdsUnitKey(agent.role);
  return (
    <>
      {calls.map(({ id, at, confidential }) => (
        <Notice key={id} tone="attention" live>
          <p>{receives ? callsFr.called(confidential, timeOf(at)) : shiftFr.technician.called}</p>
          {receives && (
            <Button variant="secondary" ariaLabel={callsFr.goTo(timeOf(at))} onPress={() => answerCall(id)}>
              {callsFr.go}
            </Button>
          )}
        </Notice>
      ))}
      {callFailure !== null && <FailureNotice failure={callFailure} />}
    </>
  );
}
