/**
 * What the head does for one agent: another role, or a provisional secret in the place of a forgotten one.
 */
import { useState } from 'react';
import { holdsUnitKey, type KeyHolder } from '../../../shared/auth/role.ts';
import { shiftFr } from '../../../shared/i18n/staff-shift.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { ListedAgent } from '../../../shared/ipc/staff.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary/ErrorSummary.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { type FormError, newSecretErrors } from '../common/agent-draft.ts';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { SecretInput } from '../common/SecretInput.tsx';
import { StaffForm } from '../common/StaffForm.tsx';
import { useAct } from '../common/useAct.ts';
import { useStaffSession } from '../session.tsx';

const words = shiftFr.manage;
const IDS = { secret: 'given-secret', again: 'given-again' };

interface ManageAgentProps {
  readonly agent: ListedAgent;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

export function ManageAgent({ agent, onChanged, onClose }: ManageAgentProps) {
  const { agent: me } = useStaffSession();
  return (
    <Card title={agent.name}>
      <AgentRole agent={agent} onChanged={onChanged} />
      {agent.id === me.id ? <p className="staff-aside">{words.own}</p> : <GiveSecret agentId={agent.id} onGiven={onChanged} />}
      <Button variant="quiet" onPress={onClose}>
        {words.close}
      </Button>
    </Card>
  );
}

function AgentRole({ agent, onChanged }: Omit<ManageAgentProps, 'onClose'>) {
  const { agent: me, refresh } = useStaffSession();
  const [asking, setAsking] = useState(false);
  const { act, run } = useAct<null>();
  if (!holdsUnitKey(agent.role)) return <p>{words.technician}</p>;
  const to: KeyHolder = agent.role === 'head' ? 'agent' : 'head';
  const change = async () => {
    setAsking(false);
    const result = await run(() => kiosk.changeRole({ agentId: agent.id, role: to }));
    if (result?.ok !== true) return;
    onChanged();
    // What a head may do is drawn from the session.
    if (agent.id === me.id) refresh();
  };
  return (
    <>
      <p>
        {words.roleTitle} – {staffFr.roles[agent.role]}
      </p>
      <Button onPress={() => setAsking(true)}>{words.roleActs[to]}</Button>
      {act.state === 'done' && (
        <Notice tone="done" live>
          <p>{words.roleDone}</p>
        </Notice>
      )}
      {act.state === 'failed' && (
        <FailureNotice failure={act.failure} {...(act.failure.code === 'conflict' ? { words: words.lastHead } : {})} />
      )}
      {asking && (
        <Dialog
          title={words.roleActs[to]}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button variant="primary" onPress={() => void change()}>
                {words.roleConfirm(words.roleActs[to])}
              </Button>
              <Button onPress={() => setAsking(false)} autoFocus>
                {words.roleKeep}
              </Button>
            </>
          }
        >
          <p>{words.roleBody[to](agent.name)}</p>
        </Dialog>
      )}
    </>
  );
}

function GiveSecret({ agentId, onGiven }: { readonly agentId: string; readonly onGiven: () => void }) {
  const [secret, setSecret] = useState('');
  const [again, setAgain] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { act, run } = useAct<null>();
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;
  const give = async () => {
    const found = newSecretErrors(secret, again, IDS);
    setErrors(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    const result = await run(() => kiosk.resetSecret({ agentId, secret }));
    if (result?.ok !== true) return;
    setSecret('');
    setAgain('');
    onGiven();
  };
  return (
    <StaffForm onSubmit={() => void give()}>
      <p>
        <strong>{words.secretTitle}</strong> – {words.secretBody}
      </p>
      <ErrorSummary title={staffFr.setup.errors(errors.length)} errors={errors} attempt={attempt} />
      <SecretInput id={IDS.secret} label={words.secret} value={secret} onChange={setSecret} error={errorOf(IDS.secret)} rule="secret" />
      <SecretInput id={IDS.again} label={staffFr.secret.again} value={again} onChange={setAgain} error={errorOf(IDS.again)} />
      <Button onPress={() => void give()}>{act.state === 'running' ? words.giving : words.give}</Button>
      {act.state === 'done' && (
        <Notice tone="done" live>
          <p>{words.given}</p>
        </Notice>
      )}
      {act.state === 'failed' && <FailureNotice failure={act.failure} />}
    </StaffForm>
  );
}
