/**
 * The recovery key, shown once. The head must type its end again before going on, since nothing can show it a second time.
 */
import { useState } from 'react';
import { recoveryGroups } from '../../../shared/paper/recovery.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { QrCode } from '../../ui/QrCode/QrCode.tsx';
import { TextInput } from '../../ui/TextInput/TextInput.tsx';
import { StaffForm } from '../common/StaffForm.tsx';
import { StaffFrame } from '../frame/StaffFrame.tsx';
import { kiosk } from '../../bridge/kiosk.ts';
import { PrintOutcome } from '../common/PrintOutcome.tsx';
import { usePrintJob } from '../common/usePrintJob.ts';
import { RETYPED, provesWritten } from './recovery.ts';

const words = staffFr.recovery;

/** Side of the code, in mm: 60 characters scan well from 20 cm. */
const QR_MM = 60;
interface RecoveryScreenProps {
  readonly recoveryKey: string;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

export function RecoveryScreen({ recoveryKey, onDone, onLeave }: RecoveryScreenProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const { print, start } = usePrintJob(() => kiosk.printRecoveryKey({ recoveryKey }));
  const submit = () => {
    const proved = provesWritten(recoveryKey, typed);
    setWrong(!proved);
    if (proved) onDone();
  };
  return (
    <StaffFrame screen="recovery" title={words.title} onLeave={() => setLeaving(true)}>
      <Notice tone="attention" title={words.once}>
        <p>{words.write}</p>
      </Notice>
      <ol className="staff-key" aria-label={words.groups}>
        {recoveryGroups(recoveryKey).map((group, index) => (
          // Groups may repeat; only their place tells them apart.
          <li key={index}>{group}</li>
        ))}
      </ol>
      <div className="row">
        <Button variant="secondary" icon={<Icon name="print" />} onPress={() => void start()}>
          {words.print}
        </Button>
      </div>
      <PrintOutcome print={print} printing={words.printing} printed={words.printed} />
      <QrCode text={recoveryKey} label={words.qr} sizeMm={QR_MM} />
      <Card title={words.what}>
        <ul className="staff-list">
          {words.uses.map((use) => (
            <li key={use}>{use}</li>
          ))}
        </ul>
      </Card>
      <Card title={words.lost}>
        <ul className="staff-list">
          {words.losses.map((loss) => (
            <li key={loss}>{loss}</li>
          ))}
        </ul>
      </Card>
      <StaffForm onSubmit={submit}>
        <TextInput
          id="recovery-end"
          label={words.retype}
          hint={words.retypeHint}
          error={wrong ? words.wrong : undefined}
          value={typed}
          onChange={setTyped}
          layout="upper"
          maxLength={2 * RETYPED}
          width={2 * RETYPED}
        />
        <Button variant="primary" onPress={submit}>
          {words.done}
        </Button>
      </StaffForm>
      {leaving && (
        <Dialog
          title={words.leaveTitle}
          onClose={() => setLeaving(false)}
          actions={
            <>
              <Button variant="primary" onPress={() => setLeaving(false)} autoFocus>
                {words.leaveKeep}
              </Button>
              <Button variant="danger" onPress={onLeave}>
                {words.leaveConfirm}
              </Button>
            </>
          }
        >
          <p>{words.leaveBody}</p>
        </Dialog>
      )}
    </StaffFrame>
  );
}
