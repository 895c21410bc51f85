/**
 * The first use of a secret that the head gave: it is changed before anything opens. What was typed at the door is held here until then, and goes with
 * this screen.
 */
import { useState } from 'react';
import { shiftFr } from '../../../shared/i18n/staff-shift.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { AgentView, StaffStateView } from '../../../shared/ipc/staff.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary/ErrorSummary.tsx';
import { type FormError, newSecretErrors } from '../common/agent-draft.ts';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { SecretInput } from '../common/SecretInput.tsx';
import { StaffForm } from '../common/StaffForm.tsx';
import { useAct } from '../common/useAct.ts';
import { StaffFrame } from '../frame/StaffFrame.tsx';

const words = shiftFr.forced;
const IDS = { secret: 'forced-next', again: 'forced-again' };

interface ForcedChangeProps {
  readonly agent: AgentView;
  /** The secret that the head gave, as it was typed a moment ago. */
  readonly current: string;
  readonly onUnlocked: (view: StaffStateView) => void;
  readonly onBack: () => void;
  readonly onLeave: () => void;
}

export function ForcedChange({ agent, current, onUnlocked, onBack, onLeave }: ForcedChangeProps) {
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { act, run } = useAct<StaffStateView>();
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;
  const change = async () => {
    const found = next !== '' && next === current ? [{ fieldId: IDS.secret, message: words.same }] : newSecretErrors(next, again, IDS);
    setErrors(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    const result = await run(() => kiosk.replaceSecret({ agentId: agent.id, current, next }));
    if (result?.ok === true) onUnlocked(result.value);
  };
  return (
    <StaffFrame screen="mustChange" title={words.title} intro={words.intro(agent.name)} who={words.who(agent.name)} onLeave={onLeave}>
      <StaffForm onSubmit={() => void change()}>
        <ErrorSummary title={staffFr.setup.errors(errors.length)} errors={errors} attempt={attempt} />
        <SecretInput id={IDS.secret} label={words.next} value={next} onChange={setNext} error={errorOf(IDS.secret)} rule="secret" />
        <SecretInput id={IDS.again} label={words.again} value={again} onChange={setAgain} error={errorOf(IDS.again)} />
        <Button variant="primary" onPress={() => void change()}>
          {act.state === 'running' ? words.changing : words.change}
        </Button>
      </StaffForm>
      {act.state === 'failed' && (
        <FailureNotice
          failure={act.failure}
          {...(act.failure.code === 'wrongSecret' || act.failure.code === 'conflict' ? { words: words.refused } : {})}
        />
      )}
      <div className="row">
        <Button variant="quiet" onPress={onBack}>
          {words.back}
        </Button>
      </div>
    </StaffFrame>
  );
}
