/**
 * Name, role and secret of one agent: at the first start and later in "Agents". The secret is typed by the agent.
 */
import { useId, useState } from 'react';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { Role } from '../../../shared/auth/role.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ChoiceCards } from '../../ui/ChoiceCards/ChoiceCards.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary/ErrorSummary.tsx';
import { TextInput } from '../../ui/TextInput/TextInput.tsx';
import { type AgentDraft, type FormError, agentErrors } from './agent-draft.ts';
import { SecretInput } from './SecretInput.tsx';
import { StaffForm } from './StaffForm.tsx';

const words = staffFr.setup;
const OFFERED = ['agent', 'head', 'technician'] as const satisfies readonly Role[];

interface AgentFormProps {
  /** Given at the first start: the first agent is the head, without a choice. */
  readonly role?: Role;
  readonly taken: readonly string[];
  readonly submitLabel: string;
  readonly onSubmit: (agent: AgentDraft) => void;
}

export function AgentForm({ role: fixedRole, taken, submitLabel, onSubmit }: AgentFormProps) {
  const prefix = useId();
  const ids = { name: `${prefix}name`, role: `${prefix}role`, secret: `${prefix}secret`, again: `${prefix}again` };
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>(fixedRole ?? 'agent');
  const [secret, setSecret] = useState('');
  const [again, setAgain] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;
  const submit = () => {
    const found = agentErrors({ name, role, secret, again }, taken, ids);
    setErrors(found);
    setAttempt(attempt + 1);
    if (found.length === 0) onSubmit({ name: name.trim(), role, secret });
  };
  return (
    <StaffForm onSubmit={submit}>
      <ErrorSummary title={words.errors(errors.length)} errors={errors} attempt={attempt} />
      <TextInput
        id={ids.name}
        label={words.name}
        labelSize="small"
        hint={words.nameHint}
        error={errorOf(ids.name)}
        value={name}
        onChange={setName}
        layout="text"
        maxLength={40}
      />
      {fixedRole === undefined && (
        <ChoiceCards
          id={ids.role}
          legend={words.role}
          options={OFFERED.map((value) => ({ value, label: staffFr.roles[value], hint: words.roleHints[value] }))}
          value={role}
          onChange={(value) => setRole(OFFERED.find((each) => each === value) ?? 'agent')}
        />
      )}
      <SecretInput id={ids.secret} label={words.secret} value={secret} onChange={setSecret} error={errorOf(ids.secret)} rule="secret" />
      <SecretInput id={ids.again} label={staffFr.secret.again} value={again} onChange={setAgain} error={errorOf(ids.again)} />
      <Button variant="primary" onPress={submit}>
        {submitLabel}
      </Button>
    </StaffForm>
  );
}
