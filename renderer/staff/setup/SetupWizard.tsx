/**
 * The first start: the unit, its first agents, then the recovery key. Nothing is written before the last agent is registered and
 * "Créer la clé" is pressed; secrets live in this component until then and go with it.
 */
import { useState } from 'react';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { TextInput } from '../../ui/TextInput/TextInput.tsx';
import type { AgentDraft } from '../common/agent-draft.ts';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { StaffForm } from '../common/StaffForm.tsx';
import { useAct } from '../common/useAct.ts';
import { StaffFrame } from '../frame/StaffFrame.tsx';
import { FirstAgents } from './FirstAgents.tsx';
import { RecoveryScreen } from './RecoveryScreen.tsx';

const words = staffFr.setup;

interface SetupWizardProps {
  /** The key was written down: the caller asks main for the new state. */
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

export function SetupWizard({ onDone, onLeave }: SetupWizardProps) {
  const [step, setStep] = useState<'unit' | 'agents'>('unit');
  const [unitName, setUnitName] = useState('');
  const [agents, setAgents] = useState<readonly AgentDraft[]>([]);
  const { act, run } = useAct<Responses['setUpUnit']>();

  if (act.state === 'done') {
    return <RecoveryScreen recoveryKey={act.value.recoveryKey} onDone={onDone} onLeave={onLeave} />;
  }
  const create = async () => {
    const result = await run(() => kiosk.setUpUnit({ unitName: unitName.trim(), agents: [...agents] }));
    if (result?.ok === true) setAgents([]);
  };
  return (
    <StaffFrame
      screen={`setup-${step}`}
      title={words.title}
      who={staffFr.frame.nobody}
      intro={words.steps(step === 'unit' ? 1 : 2, 3)}
      onLeave={onLeave}
    >
      {step === 'unit' ? (
        <UnitStep name={unitName} onName={setUnitName} onNext={() => setStep('agents')} />
      ) : (
        <>
          <FirstAgents agents={agents} onChange={setAgents} creating={act.state === 'running'} onCreate={() => void create()} />
          {act.state === 'failed' && <FailureNotice failure={act.failure} />}
          <div className="row">
            <Button variant="quiet" onPress={() => setStep('unit')}>
              {words.backToUnit}
            </Button>
          </div>
        </>
      )}
    </StaffFrame>
  );
}

interface UnitStepProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onNext: () => void;
}

function UnitStep({ name, onName, onNext }: UnitStepProps) {
  const [short, setShort] = useState(false);
  const next = () => {
    const missing = name.trim().length < 2;
    setShort(missing);
    if (!missing) onNext();
  };
  return (
    <StaffForm onSubmit={next}>
      <p>{words.intro}</p>
      <TextInput
        id="setup-unit"
        label={words.unitName}
        hint={words.unitHint}
        error={short ? words.unitMissing : undefined}
        value={name}
        onChange={onName}
        layout="text"
        maxLength={80}
      />
      <Button variant="primary" onPress={next}>
        {words.toAgents}
      </Button>
    </StaffForm>
  );
}
