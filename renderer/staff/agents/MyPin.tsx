import { useState } from 'react';
import { PIN_DIGITS, pinFault } from '../../../shared/auth/secret.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary/ErrorSummary.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import type { FormError } from '../common/agent-draft.ts';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { SecretInput } from '../common/SecretInput.tsx';
import { StaffForm } from '../common/StaffForm.tsx';
import { useAct } from '../common/useAct.ts';
import { useStaffSession } from '../session.tsx';

const words = staffFr.agents;
const IDS = { pin: 'my-pin', again: 'my-pin-again' };

function pinErrors(pin: string, again: string): readonly FormError[] {
  const fault = pinFault(pin);
  if (fault !== null) return [{ fieldId: IDS.pin, message: staffFr.pinFaults[fault] }];
  return pin === again ? [] : [{ fieldId: IDS.again, message: words.pinDiffers }];
}

/** The code that re-opens staff mode within this shift. */
export function MyPin() {
  const { pinSet, refresh } = useStaffSession();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { act, run } = useAct<null>();
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;
  const submit = async () => {
    const found = pinErrors(pin, again);
    setErrors(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    const result = await run(() => kiosk.setPin({ pin }));
    if (result?.ok !== true) return;
    setPin('');
    setAgain('');
    refresh();
  };
  return (
    <Card title={words.pinTitle}>
      <p>{pinSet ? words.pinAlready : words.pinBody}</p>
      <StaffForm onSubmit={() => void submit()}>
        <ErrorSummary title={staffFr.setup.errors(errors.length)} errors={errors} attempt={attempt} />
        <SecretInput
          id={IDS.pin}
          label={words.pin}
          value={pin}
          onChange={(value) => setPin(digitsOf(value))}
          error={errorOf(IDS.pin)}
          rule="pin"
          digits
        />
        <SecretInput
          id={IDS.again}
          label={words.pinAgain}
          value={again}
          onChange={(value) => setAgain(digitsOf(value))}
          error={errorOf(IDS.again)}
          digits
        />
        <Button variant="secondary" onPress={() => void submit()}>
          {words.pinSet}
        </Button>
      </StaffForm>
      {act.state === 'done' && (
        <Notice tone="done" live>
          <p>{words.pinDone}</p>
        </Notice>
      )}
      {act.state === 'failed' && <FailureNotice failure={act.failure} />}
    </Card>
  );
}

/** What the code may hold; a hardware keyboard offers more. */
function digitsOf(text: string): string {
  return text.replace(/\D/g, '').slice(0, PIN_DIGITS.most);
}
