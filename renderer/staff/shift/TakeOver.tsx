import { useState } from 'react';
import { shiftFr } from '../../../shared/i18n/staff-shift.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { AgentView, StaffStateView } from '../../../shared/ipc/staff.ts';
import type { Failure } from '../../../shared/result.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ChoiceCards } from '../../ui/ChoiceCards/ChoiceCards.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary/ErrorSummary.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import type { FormError } from '../common/agent-draft.ts';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { SecretInput } from '../common/SecretInput.tsx';
import { StaffForm } from '../common/StaffForm.tsx';
import { waitInWords } from '../common/time.ts';
import { useAct } from '../common/useAct.ts';
import { firstPlace } from '../frame/sections.ts';
import { useStaffSession } from '../session.tsx';

const words = shiftFr.handOver;
const AGENT = 'shift-agent';
const SECRET = 'shift-secret';

function failureWords({ code, detail }: Failure): string {
  if (code === 'wrongSecret') return words.wrong(detail?.triesLeft);
  return code === 'lockedOut' ? words.waits(waitInWords(detail?.retryAfterMs ?? 0)) : staffFr.failures[code];
}

/** The colleague's name and secret. */
export function TakeOver({ colleagues }: { readonly colleagues: readonly AgentView[] }) {
  const { agent: me, go, handedOver } = useStaffSession();
  const [agentId, setAgentId] = useState<string | null>(colleagues.length === 1 ? (colleagues[0]?.id ?? null) : null);
  const [secret, setSecret] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { act, run } = useAct<StaffStateView>();
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;
  const take = async () => {
    setAttempt(attempt + 1);
    setErrors([
      ...(agentId === null ? [{ fieldId: AGENT, message: words.chooseAgent }] : []),
      ...(secret === '' ? [{ fieldId: SECRET, message: words.typeSecret }] : []),
    ]);
    if (agentId === null || secret === '') return;
    const result = await run(() => kiosk.handOver({ agentId, secret }));
    if (result === null) return;
    setSecret('');
    if (!result.ok) return;
    // The unlocked screens stay as they are, under another name: what is half done in the register with them.
    handedOver(result.value);
    go({ name: 'inbox', note: words.done(result.value.agent?.name ?? '') });
  };
  if (colleagues.length === 0) {
    return (
      <Notice tone="info">
        <p>{words.nobody}</p>
      </Notice>
    );
  }
  return (
    <StaffForm onSubmit={() => void take()}>
      <ErrorSummary title={staffFr.setup.errors(errors.length)} errors={errors} attempt={attempt} />
      {act.state === 'failed' && <FailureNotice failure={act.failure} words={failureWords(act.failure)} />}
      <ChoiceCards
        id={AGENT}
        legend={words.who}
        legendHidden
        error={errorOf(AGENT)}
        options={colleagues.map(({ id, name, role }) => ({ value: id, label: name, hint: staffFr.roles[role] }))}
        value={agentId}
        onChange={setAgentId}
      />
      <SecretInput id={SECRET} label={words.secret} hint={words.secretHint} value={secret} onChange={setSecret} error={errorOf(SECRET)} />
      <div className="row">
        <Button variant="primary" icon={<Icon name="agreed" />} onPress={() => void take()}>
          {act.state === 'running' ? words.taking : words.take}
        </Button>
        <Button onPress={() => go(firstPlace(me.role))}>{words.keep}</Button>
      </div>
    </StaffForm>
  );
}
