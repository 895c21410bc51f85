import { useState } from 'react';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary/ErrorSummary.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { type FormError, newSecretErrors } from '../common/agent-draft.ts';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { SecretInput } from '../common/SecretInput.tsx';
import { StaffForm } from '../common/StaffForm.tsx';
import { useAct } from '../common/useAct.ts';

const words = staffFr.agents;
const IDS = { current: 'my-current', secret: 'my-next', again: 'my-again' };

/** Changing one's own secret: the current one first, since someone else may stand at an open terminal. */
export function MySecret() {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { act, run } = useAct<null>();
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;
  const submit = async () => {
    const found = [
      ...(current === '' ? [{ fieldId: IDS.current, message: words.currentMissing }] : []),
      ...(current !== '' && current === next ? [{ fieldId: IDS.secret, message: words.sameSecret }] : newSecretErrors(next, again, IDS)),
    ];
    setErrors(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    const result = await run(() => kiosk.changeSecret({ current, next }));
    if (result?.ok !== true) return;
    setCurrent('');
    setNext('');
    setAgain('');
  };
  return (
    <Card title={words.secretTitle}>
      <StaffForm onSubmit={() => void submit()}>
        <ErrorSummary title={staffFr.setup.errors(errors.length)} errors={errors} attempt={attempt} />
        <SecretInput id={IDS.current} label={words.current} value={current} onChange={setCurrent} error={errorOf(IDS.current)} />
        <SecretInput id={IDS.secret} label={words.next} value={next} onChange={setNext} error={errorOf(IDS.secret)} rule="secret" />
        <SecretInput id={IDS.again} label={words.nextAgain} value={again} onChange={setAgain} error={errorOf(IDS.again)} />
        <Button variant="secondary" onPress={() => void submit()}>
          {act.state === 'running' ? words.changing : words.change}
        </Button>
      </StaffForm>
      {act.state === 'done' && (
        <Notice tone="done" live>
          <p>{words.changed}</p>
        </Notice>
      )}
      {act.state === 'failed' && (
        <FailureNotice failure={act.failure} {...(act.failure.code === 'wrongSecret' ? { words: words.currentWrong } : {})} />
      )}
    </Card>
  );
}
