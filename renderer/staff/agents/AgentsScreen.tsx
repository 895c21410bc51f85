/**
 * The agents of the unit, and each agent's own secret and code.
 */
import { useCallback, useState } from 'react';
import { shiftFr } from '../../../shared/i18n/staff-shift.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { AgentView, ListedAgent } from '../../../shared/ipc/staff.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { AgentForm } from '../common/AgentForm.tsx';
import { useLoad } from '../common/ask.ts';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { LoadedView } from '../common/LoadedView.tsx';
import { useAct } from '../common/useAct.ts';
import { StaffPage } from '../frame/StaffPage.tsx';
import { useStaffSession } from '../session.tsx';
import { ManageAgent } from './ManageAgent.tsx';
import { MyPin } from './MyPin.tsx';
import { MySecret } from './MySecret.tsx';

const words = staffFr.agents;

export function AgentsScreen() {
  const { agent: me } = useStaffSession();
  const load = useCallback(() => kiosk.listAgents({}), []);
  const { loaded, reload } = useLoad(load);
  return (
    <StaffPage title={words.title}>
      <MyPin />
      <LoadedView loaded={loaded} onRetry={reload}>
        {({ agents }) => (
          <>
            <AgentList agents={agents} onChanged={reload} />
            {me.role === 'head' && oneHead(agents) && (
              <Notice tone="attention">
                <p>{shiftFr.manage.oneHead}</p>
              </Notice>
            )}
            {me.role === 'head' ? <AddAgent agents={agents} onAdded={reload} /> : <p className="staff-aside">{words.headOnly}</p>}
          </>
        )}
      </LoadedView>
      <MySecret />
    </StaffPage>
  );
}

function stateInWords({ revoked, provisional }: ListedAgent): string {
  if (revoked) return words.revoked;
  return provisional ? shiftFr.manage.provisional : words.active;
}

/** Whether a single head could get in. */
function oneHead(agents: readonly ListedAgent[]): boolean {
  return agents.filter(({ role, revoked, provisional }) => role === 'head' && !revoked && !provisional).length < 2;
}

interface AgentListProps {
  readonly agents: readonly ListedAgent[];
  readonly onChanged: () => void;
}

function AgentList({ agents, onChanged }: AgentListProps) {
  const { agent: me, refresh } = useStaffSession();
  const [asking, setAsking] = useState<AgentView | null>(null);
  const [managing, setManaging] = useState<string | null>(null);
  const managed = agents.find(({ id, revoked }) => id === managing && !revoked);
  const { act, run } = useAct<null>();
  const revoke = async (agentId: string) => {
    setAsking(null);
    const result = await run(() => kiosk.revokeAgent({ agentId }));
    if (result?.ok !== true) return;
    onChanged();
    // A head who revoked their own access is locked out by main from this moment.
    if (agentId === me.id) refresh();
  };
  const toggle = (id: string) => setManaging(managing === id ? null : id);
  const names = words.columns;
  const columns: readonly Column<ListedAgent>[] = [
    { id: 'name', label: names.name, cell: ({ id, name }) => (id === me.id ? `${name} (${words.you})` : name), sortBy: ({ name }) => name },
    { id: 'role', label: names.role, cell: ({ role }) => staffFr.roles[role], sortBy: ({ role }) => staffFr.roles[role] },
    {
      id: 'state',
      label: names.state,
      cell: stateInWords,
      sortBy: stateInWords,
    },
    ...(me.role === 'head'
      ? [
          {
            id: 'act',
            label: names.act,
            cell: (agent: AgentView) =>
              agent.revoked ? null : (
                <div className="row">
                  <Button
                    ariaLabel={shiftFr.manage.actFor(agent.name)}
                    ariaExpanded={managing === agent.id}
                    onPress={() => toggle(agent.id)}
                  >
                    {shiftFr.manage.act}
                  </Button>
                  <Button variant="danger" ariaLabel={words.revokeNamed(agent.name)} onPress={() => setAsking(agent)}>
                    {words.revoke}
                  </Button>
                </div>
              ),
          },
        ]
      : []),
  ];
  return (
    <>
      <Table caption={words.table} columns={columns} rows={agents} rowKey={({ id }) => id} emptyText={words.none} />
      {act.state === 'done' && (
        <Notice tone="done" live>
          <p>{words.revokedNow}</p>
        </Notice>
      )}
      {act.state === 'failed' && (
        <FailureNotice failure={act.failure} {...(act.failure.code === 'conflict' ? { words: shiftFr.manage.lastHead } : {})} />
      )}
      {managed !== undefined && <ManageAgent key={managed.id} agent={managed} onChanged={onChanged} onClose={() => setManaging(null)} />}
      {asking !== null && (
        <Dialog
          title={words.revokeTitle}
          onClose={() => setAsking(null)}
          actions={
            <>
              <Button variant="danger" onPress={() => void revoke(asking.id)}>
                {words.revokeConfirm}
              </Button>
              <Button variant="secondary" onPress={() => setAsking(null)} autoFocus>
                {words.revokeKeep}
              </Button>
            </>
          }
        >
          <p>{words.revokeBody(asking.name)}</p>
        </Dialog>
      )}
    </>
  );
}

function AddAgent({ agents, onAdded }: { readonly agents: readonly AgentView[]; readonly onAdded: () => void }) {
  const [open, setOpen] = useState(false);
  const { act, run } = useAct<AgentView>();
  if (!open) {
    return (
      <>
        {act.state === 'done' && (
          <Notice tone="done" live>
            <p>{words.added}</p>
          </Notice>
        )}
        <div className="row">
          <Button variant="primary" onPress={() => setOpen(true)}>
            {words.add}
          </Button>
        </div>
      </>
    );
  }
  return (
    <Card title={words.add}>
      <p>{shiftFr.manage.newSecret}</p>
      <AgentForm
        taken={agents.filter(({ revoked }) => !revoked).map(({ name }) => name)}
        submitLabel={act.state === 'running' ? words.adding : staffFr.setup.keep}
        onSubmit={(draft) => {
          void run(() => kiosk.addAgent(draft)).then((result) => {
            if (result?.ok !== true) return;
            setOpen(false);
            onAdded();
          });
        }}
      />
      {act.state === 'failed' && (
        <FailureNotice failure={act.failure} {...(act.failure.code === 'conflict' ? { words: staffFr.setup.nameTaken } : {})} />
      )}
      <Button variant="quiet" onPress={() => setOpen(false)}>
        {staffFr.frame.cancel}
      </Button>
    </Card>
  );
}
