/**
 * How the backups stand, and one by hand for the head or a technician: what is missing first, with its remedy.
 */
import { useCallback } from 'react';
import { mayCall } from '../../../shared/auth/caller.ts';
import { DAYS_WITHOUT_BACKUP, type BackupView } from '../../../shared/backup.ts';
import { backupFr, backupVerdict, kibInWords } from '../../../shared/i18n/staff-backup.fr.ts';
import type { UpkeepView } from '../../../shared/ipc/upkeep.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { useLoad } from '../common/ask.ts';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { LoadedView } from '../common/LoadedView.tsx';
import { instantInWords } from '../common/time.ts';
import { useAct } from '../common/useAct.ts';
import { useStaffSession } from '../session.tsx';
import { ClockCard } from './ClockCard.tsx';

const words = backupFr;

export function BackupCard() {
  const load = useCallback(() => kiosk.readUpkeep({}), []);
  const { loaded, reload } = useLoad(load);
  return (
    <LoadedView loaded={loaded} onRetry={reload}>
      {({ backup, clock }) => (
        <>
          <ClockCard clock={clock} onDone={reload} />
          <Card title={words.title}>
            <State backup={backup} />
            {backup.folder !== null && <ByHand onDone={reload} />}
          </Card>
        </>
      )}
    </LoadedView>
  );
}

function State({ backup }: { readonly backup: BackupView }) {
  const { folder, last, good, daysWithout, sameDisk } = backup;
  if (folder === null) {
    return (
      <Notice tone="attention">
        <p>{words.none}</p>
      </Notice>
    );
  }
  const late = daysWithout !== null && daysWithout >= DAYS_WITHOUT_BACKUP;
  const failed = last !== null && last.verdict !== 'verified';
  return (
    <>
      <p className="staff-path">{words.folder(folder)}</p>
      <p>{words.byDay}</p>
      <Notice tone={good === null || late ? 'attention' : 'done'}>
        <p>{good === null ? words.never : words.good(instantInWords(good.at), kibInWords(good.kib))}</p>
        {late && <p>{words.late(daysWithout)}</p>}
      </Notice>
      {failed && (
        <Notice tone="error">
          <p>{words.failed(instantInWords(last.at), backupVerdict(last.verdict))}</p>
        </Notice>
      )}
      {sameDisk && (
        <Notice tone="attention">
          <p>{words.sameDisk}</p>
        </Notice>
      )}
    </>
  );
}

/** For whoever looks after the terminal; main refuses everybody else as well. */
function ByHand({ onDone }: { readonly onDone: () => void }) {
  const { agent } = useStaffSession();
  const { act, run } = useAct<UpkeepView>();
  if (!mayCall('upkeep', agent.role)) return null;
  const start = async () => {
    await run(() => kiosk.backUpNow({}));
    onDone();
  };
  const verdict = act.state === 'done' ? act.value.backup.last?.verdict : undefined;
  return (
    <>
      <Button variant="secondary" onPress={() => void start()}>
        {words.now}
      </Button>
      {act.state === 'running' && (
        <Notice tone="info" live>
          <p>{words.running}</p>
        </Notice>
      )}
      {verdict !== undefined && (
        <Notice tone={verdict === 'verified' ? 'done' : 'error'} live>
          <p>{verdict === 'verified' ? words.done : words.notDone(backupVerdict(verdict))}</p>
        </Notice>
      )}
      {act.state === 'failed' && <FailureNotice failure={act.failure} />}
    </>
  );
}
