/** Packs of newer pages: which serves, taking one in from the import folder, going back in one touch. */
import { mayCall } from '../../../shared/auth/caller.ts';
import { pagesFr } from '../../../shared/i18n/staff-pages.fr.ts';
import type { ContentStatusView, PackOutcome } from '../../../shared/ipc/content.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { useAct } from '../common/useAct.ts';
import { useStaffSession } from '../session.tsx';

const words = pagesFr.pack;

interface PackCardProps {
  readonly status: ContentStatusView;
  readonly onChanged: () => void;
}

export function PackCard({ status, onChanged }: PackCardProps) {
  const { inForce, fault } = status;
  const mayChange = mayCall('upkeep', useStaffSession().agent.role);
  return (
    <Card title={words.title}>
      <p>{inForce === null ? words.shipped : words.inForce(inForce.version, inForce.madeOn)}</p>
      {fault !== null && (
        <Notice tone="error">
          <p>{words.fault}</p>
        </Notice>
      )}
      {mayChange && <Change status={status} onChanged={onChanged} />}
    </Card>
  );
}

function Change({ status, onChanged }: PackCardProps) {
  const { takesPacks, packs, canRollBack, before } = status;
  const taking = useAct<PackOutcome>();
  const back = useAct<ContentStatusView>();

  const takeIn = async (file: string): Promise<void> => {
    back.reset();
    const outcome = await taking.run(() => kiosk.takeInPack({ file }));
    if (outcome?.ok === true && outcome.value.takenIn) onChanged();
  };
  const rollBack = async (): Promise<void> => {
    taking.reset();
    const outcome = await back.run(() => kiosk.rollBackContent({}));
    if (outcome?.ok === true) onChanged();
  };

  return (
    <>
      {takesPacks ? (
        <>
          <h3>{words.waiting}</h3>
          {packs.length === 0 && <p>{words.nothing}</p>}
          <div className="row">
            {packs.map((file) => (
              <Button key={file} icon={<Icon name="download" />} onPress={() => void takeIn(file)}>
                {words.takeIn(file)}
              </Button>
            ))}
            <Button variant="quiet" icon={<Icon name="search" />} onPress={onChanged}>
              {words.look}
            </Button>
          </div>
        </>
      ) : (
        <p>{words.closed}</p>
      )}
      {canRollBack && (
        <div className="row">
          <Button icon={<Icon name="undo" />} onPress={() => void rollBack()}>
            {words.rollBack(before)}
          </Button>
        </div>
      )}
      <div role="status" className="stack">
        {taking.act.state === 'failed' && <FailureNotice failure={taking.act.failure} />}
        {taking.act.state === 'done' && <Outcome outcome={taking.act.value} />}
        {back.act.state === 'failed' && <FailureNotice failure={back.act.failure} />}
        {back.act.state === 'done' && (
          <Notice tone="done">
            <p>{words.rolledBack}</p>
          </Notice>
        )}
      </div>
    </>
  );
}

function Outcome({ outcome }: { readonly outcome: PackOutcome }) {
  if (outcome.takenIn) {
    return (
      <Notice tone="done">
        <p>{words.takenIn}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="error">
      <p>{words.faults[outcome.fault]}</p>
      {outcome.details.length > 0 && (
        <ul className="staff-list">
          {outcome.details.map((detail) => (
            <li key={detail}>
              <code>{detail}</code>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
