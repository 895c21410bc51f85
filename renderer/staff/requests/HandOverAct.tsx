/** The one act of a hand-over: a button, its question, and what became of the file. Nothing leaves before the confirmation. */
import { useState } from 'react';
import { requestsFr } from '../../../shared/i18n/staff-requests.fr.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import type { AddresseesView } from '../../../shared/ipc/deposits.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { FileOutcome } from '../common/FileOutcome.tsx';
import { useAct } from '../common/useAct.ts';

const words = requestsFr;

interface HandOverActProps {
  readonly addressee: Pick<AddresseesView['addressees'][number], 'id' | 'name' | 'hasKey'>;
  /** False when no export folder is configured. */
  readonly folder: boolean;
  /** One request, or null for all that wait. */
  readonly reference: string | null;
  /** How many leave. Zero: there is no button, only what became of the last ones. */
  readonly count: number;
  readonly onDone: (handed: Responses['handOverRequests']) => void;
}

export function HandOverAct({ addressee, folder, reference, count, onDone }: HandOverActProps) {
  const { name } = addressee;
  const [asking, setAsking] = useState(false);
  const { act, run } = useAct<Responses['handOverRequests']>();
  const handOver = async () => {
    setAsking(false);
    const result = await run(() => kiosk.handOverRequests({ addressee: addressee.id, reference }));
    if (result?.ok === true) onDone(result.value);
  };
  const missing = !addressee.hasKey ? words.noKey(name) : !folder ? words.noFolder : null;
  return (
    <>
      {count > 0 && missing !== null && <p>{missing}</p>}
      {count > 0 && missing === null && (
        <div className="row">
          <Button
            variant="secondary"
            icon={<Icon name="parcel" />}
            ariaLabel={words.actNamed(words.act(count), name)}
            onPress={() => setAsking(true)}
          >
            {words.act(count)}
          </Button>
        </div>
      )}
      <FileOutcome act={act} running={words.running} done={(fileName) => words.done(fileName, name)} nowhere={words.changed} />
      {act.state === 'done' && act.value.unopened.length > 0 && (
        <Notice tone="attention" live>
          <p>{words.unopened(act.value.unopened)}</p>
        </Notice>
      )}
      {asking && (
        <Dialog
          title={words.confirmTitle(count)}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button variant="primary" onPress={() => void handOver()}>
                {words.confirmAct}
              </Button>
              <Button variant="secondary" onPress={() => setAsking(false)} autoFocus>
                {words.confirmKeep}
              </Button>
            </>
          }
        >
          <p>{words.confirmBody(name)}</p>
        </Dialog>
      )}
    </>
  );
}
