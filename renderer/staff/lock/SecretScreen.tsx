/**
 * Opening a shift: who, then the secret. A wrong secret is told kindly, with what is left; the name chosen stays. Waits are counted an
 * agent at a time, so another agent can always try. A secret that the head gave leads to its change, and to nothing else.
 */
import { useCallback, useState } from 'react';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { AgentView, StaffStateView } from '../../../shared/ipc/staff.ts';
import type { Failure } from '../../../shared/result.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ChoiceCards } from '../../ui/ChoiceCards/ChoiceCards.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary/ErrorSummary.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import type { FormError } from '../common/agent-draft.ts';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { SecretInput } from '../common/SecretInput.tsx';
import { StaffForm } from '../common/StaffForm.tsx';
import { useAct } from '../common/useAct.ts';
import { StaffFrame } from '../frame/StaffFrame.tsx';
import { Countdown } from './Countdown.tsx';
import { ForcedChange } from './ForcedChange.tsx';

const words = staffFr.lock;
const AGENT = 'unlock-agent';
const SECRET = 'unlock-secret';

interface SecretScreenProps {
  readonly view: StaffStateView;
  readonly onUnlocked: (view: StaffStateView) => void;
  /** An agent has to wait: the caller asks main whether anyone can still try. */
  readonly onWait: () => void;
  readonly onLeave: () => void;
  /** Given when a code of the shift can re-open too. */
  readonly onUsePin?: () => void;
}

interface Wait {
  readonly agentId: string;
  readonly ms: number;
  /** Tells two equal waits apart, so that the second counts from its own start. */
  readonly round: number;
}

function failureWords(failure: Failure): string {
  return failure.code === 'wrongSecret' ? words.wrong(failure.detail?.triesLeft) : staffFr.failures[failure.code];
}

export function SecretScreen({ view, onUnlocked, onWait, onLeave, onUsePin }: SecretScreenProps) {
  const active = view.agents.filter(({ revoked }) => !revoked);
  const [agentId, setAgentId] = useState<string | null>(active.length === 1 ? (active[0]?.id ?? null) : null);
  const [secret, setSecret] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [wait, setWait] = useState<Wait | null>(null);
  const [given, setGiven] = useState<{ readonly agent: AgentView; readonly secret: string } | null>(null);
  const { act, run, reset } = useAct<StaffStateView>();
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;
  const onOver = useCallback(() => {
    setWait(null);
    reset();
  }, [reset]);

  const unlock = async () => {
    setAttempt(attempt + 1);
    setErrors([
      ...(agentId === null ? [{ fieldId: AGENT, message: words.chooseAgent }] : []),
      ...(secret === '' ? [{ fieldId: SECRET, message: words.typeSecret }] : []),
    ]);
    if (agentId === null || secret === '') return;
    const result = await run(() => kiosk.unlockWithSecret({ agentId, secret }));
    if (result === null) return;
    setSecret('');
    if (result.ok) {
      onUnlocked(result.value);
      return;
    }
    const agent = active.find(({ id }) => id === agentId);
    if (result.failure.code === 'mustChange' && agent !== undefined) {
      reset();
      setGiven({ agent, secret });
      return;
    }
    const ms = result.failure.detail?.retryAfterMs ?? 0;
    if (ms === 0) return;
    setWait({ agentId, ms, round: attempt });
    onWait();
  };

  if (given !== null) {
    return (
      <ForcedChange agent={given.agent} current={given.secret} onUnlocked={onUnlocked} onBack={() => setGiven(null)} onLeave={onLeave} />
    );
  }
  const waiting = wait !== null && wait.agentId === agentId;
  return (
    <StaffFrame screen="locked" title={words.title} onLeave={onLeave}>
      {active.length === 0 ? (
        <Notice tone="attention">
          <p>{words.noAgent}</p>
        </Notice>
      ) : (
        <StaffForm onSubmit={() => void unlock()}>
          <ErrorSummary title={staffFr.setup.errors(errors.length)} errors={errors} attempt={attempt} />
          {waiting ? (
            <Notice tone="attention" live>
              <p>{words.waitBody}</p>
              <Countdown key={wait.round} ms={wait.ms} onOver={onOver} />
            </Notice>
          ) : (
            act.state === 'failed' && <FailureNotice failure={act.failure} words={failureWords(act.failure)} />
          )}
          <ChoiceCards
            id={AGENT}
            legend={words.who}
            error={errorOf(AGENT)}
            options={active.map(({ id, name, role }) => ({ value: id, label: name, hint: staffFr.roles[role] }))}
            value={agentId}
            onChange={setAgentId}
          />
          <SecretInput id={SECRET} label={words.secret} value={secret} onChange={setSecret} error={errorOf(SECRET)} />
          <Button variant="primary" onPress={() => void unlock()}>
            {act.state === 'running' ? words.unlocking : words.unlock}
          </Button>
        </StaffForm>
      )}
      {onUsePin !== undefined && (
        <div className="row">
          <Button variant="quiet" onPress={onUsePin}>
            {words.usePin}
          </Button>
        </div>
      )}
    </StaffFrame>
  );
}
