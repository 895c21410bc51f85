/** Every change of settings, newest first: who, when, what, and the way back for the newest of each group. */
import { useState } from 'react';
import { settingsFr } from '../../../shared/i18n/staff-settings.fr.ts';
import type { SettingChangeView, SettingsView } from '../../../shared/ipc/upkeep.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { instantInWords } from '../common/time.ts';
import { useAct } from '../common/useAct.ts';
import { Differences } from './Differences.tsx';

const words = settingsFr.history;
/** Changes drawn before one asks for all, and lines drawn of each. */
const FIRST_CHANGES = 5;
const MOST_LINES = 8;

interface HistoryCardProps {
  readonly history: readonly SettingChangeView[];
  readonly onUndone: (view: SettingsView) => void;
}

export function HistoryCard({ history, onUndone }: HistoryCardProps) {
  const [all, setAll] = useState(false);
  const [asking, setAsking] = useState<number | null>(null);
  const { act, run } = useAct<SettingsView>();
  const undo = async (change: number) => {
    setAsking(null);
    const result = await run(() => kiosk.undoSettings({ change }));
    if (result?.ok === true) onUndone(result.value);
  };
  return (
    <Card title={words.title}>
      {history.length === 0 && <p>{words.empty}</p>}
      {act.state === 'failed' && <FailureNotice failure={act.failure} />}
      <ol className="setting-history">
        {(all ? history : history.slice(0, FIRST_CHANGES)).map((change) => (
          <li key={change.number} className="setting-change">
            <h3>{words.line(change.number, change.group)}</h3>
            <p className="staff-aside">{words.by(change.by, instantInWords(change.at))}</p>
            {change.undoes !== null && <p>{words.undoes(change.undoes)}</p>}
            {change.toFile && <p>{words.toFile}</p>}
            {change.differences.length === 0 ? (
              <p>{words.noDifference}</p>
            ) : (
              <Differences differences={change.differences} most={MOST_LINES} />
            )}
            {change.undoable && (
              <Button variant="secondary" ariaLabel={words.undoNamed(change.number)} onPress={() => setAsking(change.number)}>
                {words.undo}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {!all && history.length > FIRST_CHANGES && (
        <Button variant="quiet" onPress={() => setAll(true)}>
          {words.all}
        </Button>
      )}
      {asking !== null && (
        <Dialog
          title={words.undoTitle}
          onClose={() => setAsking(null)}
          actions={
            <>
              <Button variant="primary" onPress={() => void undo(asking)}>
                {words.undoConfirm}
              </Button>
              <Button variant="secondary" onPress={() => setAsking(null)} autoFocus>
                {words.undoKeep}
              </Button>
            </>
          }
        >
          <p>{words.undoBody}</p>
        </Dialog>
      )}
    </Card>
  );
}
