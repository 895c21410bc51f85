/**
 * What may follow the present status. The three that end something are confirmed first; only the head erases.
 */
import { useState } from 'react';
import type { DepositStatus } from '../../../shared/deposit-status.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { DepositRow } from '../../../shared/ipc/deposits.ts';
import { findService } from '../../../shared/services/index.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { type ConfirmedStatus, statusAct, statusQuestion } from '../common/statuses.ts';
import { useAct } from '../common/useAct.ts';
import { useStaffSession } from '../session.tsx';
import { nextStatuses } from './next-statuses.ts';

const words = staffFr.deposit;

function isConfirmed(status: DepositStatus): status is ConfirmedStatus {
  return Object.hasOwn(words.confirmTitle, status);
}

interface StatusActsProps {
  readonly reference: string;
  readonly service: string;
  readonly status: DepositStatus;
  readonly onChanged: (row: DepositRow) => void;
  /** The screen has nothing to show any more: `note` says so on the next one. */
  readonly onErased: (note: string) => void;
}

export function StatusActs({ reference, service, status, onChanged, onErased }: StatusActsProps) {
  const { agent } = useStaffSession();
  const definition = findService(service);
  const [asking, setAsking] = useState<ConfirmedStatus | null>(null);
  const { act, run } = useAct<DepositRow>();
  const next = nextStatuses(status, agent.role, definition);
  const question = asking === null ? null : statusQuestion(definition, asking);

  const change = async (to: DepositStatus) => {
    setAsking(null);
    const result = await run(() => kiosk.changeDepositStatus({ reference, to }));
    if (result?.ok !== true) return;
    if (to === 'erased') onErased(words.erasedNow(reference));
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
            {statusAct(definition, to)}
          </Button>
        ))}
      </div>
      {agent.role !== 'head' && status !== 'erased' && <p className="staff-aside">{words.headOnly}</p>}
      {act.state === 'failed' && <FailureNotice failure={act.failure} />}
      {asking !== null && question !== null && (
        <Dialog
          title={question.title}
          onClose={() => setAsking(null)}
          actions={
            <>
              <Button variant={asking === 'erased' ? 'danger' : 'primary'} onPress={() => void change(asking)}>
                {question.act}
              </Button>
              <Button variant="secondary" onPress={() => setAsking(null)} autoFocus>
                {words.confirmKeep}
              </Button>
            </>
          }
        >
          <p>{question.body}</p>
        </Dialog>
      )}
    </Card>
  );
}
