/**
 * What may follow the present status. The three that end something are confirmed first; only the head erases.
 */
import { useState } from 'react';
import type { DepositStatus } from '../../../shared/deposit-status.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { DepositRow } from '../../../shared/ipc/contract.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { useAct } from '../common/useAct.ts';
import { useStaffSession } from '../session.tsx';
import { nextStatuses } from './next-statuses.ts';

const words = staffFr.deposit;

type Confirmed = keyof typeof words.confirmTitle;

function isConfirmed(status: DepositStatus): status is Confirmed {
  return Object.hasOwn(words.confirmTitle, status);
}

interface StatusActsProps {
  readonly reference: string;
  readonly status: DepositStatus;
  readonly onChanged: (row: DepositRow) => void;
}

export function StatusActs({ reference, status, onChanged }: StatusActsProps) {
  const { agent, go } = useStaffSession();
  const [asking, setAsking] = useState<Confirmed | null>(null);
  const { act, run } = useAct<DepositRow>();
  const next = nextStatuses(status, agent.role);

  const change = async (to: DepositStatus) => {
    setAsking(null);
    const result = await run(() => kiosk.changeDepositStatus({ reference, to }));
    if (result?.ok !== true) return;
    if (to === 'erased') go({ name: 'inbox', note: words.erasedNow(reference) });
    else onChanged(result.value);
  };

  return (
    <Card title={words.change}>
      {next.length === 0 && <p>{words.final}</p>}
      <div className="row">
        {next.map((to) => (
          <Button
            key={to}
            variant={to === 'erased' ? 'danger' : 'secondary'}
            onPress={() => {
              if (isConfirmed(to)) setAsking(to);
              else void change(to);
            }}
          >
            {staffFr.statusActs[to]}
          </Button>
        ))}
      </div>
      {agent.role !== 'head' && status !== 'erased' && <p className="staff-aside">{words.headOnly}</p>}
      {act.state === 'failed' && <FailureNotice failure={act.failure} />}
      {asking !== null && (
        <Dialog
          title={words.confirmTitle[asking]}
          onClose={() => setAsking(null)}
          actions={
            <>
              <Button variant={asking === 'erased' ? 'danger' : 'primary'} onPress={() => void change(asking)}>
                {words.confirmAct[asking]}
              </Button>
              <Button variant="secondary" onPress={() => setAsking(null)} autoFocus>
                {words.confirmKeep}
              </Button>
            </>
          }
        >
          <p>{words.confirmBody[asking]}</p>
        </Dialog>
      )}
    </Card>
  );
}
