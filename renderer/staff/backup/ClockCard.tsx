import { clockFr } from '../../../shared/i18n/staff-clock.fr.ts';
import type { ClockView } from '../../../shared/ipc/upkeep.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { instantInWords } from '../common/time.ts';
import { useAct } from '../common/useAct.ts';
import { useStaffSession } from '../session.tsx';

const words = clockFr;

/** A clock that was set back; nothing while it is right. The head may say that the present time is the right one. */
export function ClockCard({ clock, onDone }: { readonly clock: ClockView; readonly onDone: () => void }) {
  const { agent } = useStaffSession();
  const { act, run } = useAct<null>();
  if (clock.expectedAfter === null) return null;
  const confirm = async () => {
    await run(() => kiosk.confirmClock({}));
    onDone();
  };
  return (
    <Card title={words.title}>
      <Notice tone="attention">
        <p>{words.behind(instantInWords(clock.expectedAfter))}</p>
        <p>{words.meanwhile}</p>
      </Notice>
      {agent.role === 'head' && (
        <>
          <p>{words.confirmBody}</p>
          <Button variant="secondary" onPress={() => void confirm()}>
            {words.confirm}
          </Button>
        </>
      )}
      {act.state === 'failed' && <FailureNotice failure={act.failure} />}
    </Card>
  );
}
