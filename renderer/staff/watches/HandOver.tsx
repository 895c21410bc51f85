/** Handing a watch over to the unit whose patrols pass there: sealed to that unit's key, as a file. Nothing leaves before a confirmation. */
import { useCallback, useState } from 'react';
import type { DepositStatus } from '../../../shared/deposit-status.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { watchesFr } from '../../../shared/i18n/staff-watches.fr.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import type { ArrivalsView } from '../../../shared/ipc/deposits.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { ChoiceCards } from '../../ui/ChoiceCards/ChoiceCards.tsx';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { useAct } from '../common/useAct.ts';
import { isOver } from './watch-list.ts';
import { FileOutcome } from '../common/FileOutcome.tsx';

const words = watchesFr.handOver;

export function HandOver({ reference, status }: { readonly reference: string; readonly status: DepositStatus }) {
  const [open, setOpen] = useState(false);
  return (
    <Card title={words.title}>
      {isOver(status) ? (
        <p>{words.closed}</p>
      ) : open ? (
        <Units reference={reference} onCancel={() => setOpen(false)} />
      ) : (
        <div className="row">
          <Button variant="secondary" icon={<Icon name="parcel" />} ariaExpanded={false} onPress={() => setOpen(true)}>
            {words.choose}
          </Button>
        </div>
      )}
    </Card>
  );
}

interface UnitsProps {
  readonly reference: string;
  readonly onCancel: () => void;
}

function Units({ reference, onCancel }: UnitsProps) {
  const load = useCallback(() => kiosk.listArrivals({}), []);
  const { loaded, reload } = useLoad(load);
  return (
    <LoadedView loaded={loaded} onRetry={reload}>
      {({ units }) => (units.length === 0 ? <p>{words.noUnit}</p> : <UnitForm reference={reference} units={units} onCancel={onCancel} />)}
    </LoadedView>
  );
}

function UnitForm({ reference, units, onCancel }: UnitsProps & Pick<ArrivalsView, 'units'>) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [asking, setAsking] = useState(false);
  const { act, run } = useAct<Responses['handOverWatch']>();
  const unit = units.find(({ id }) => id === chosen);
  return (
    <>
      <p>{words.body}</p>
      <ChoiceCards
        id="hand-over-unit"
        legend={words.unit}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        error={missing ? words.unitMissing : null}
        onChange={(value) => {
          setChosen(value);
          setMissing(false);
        }}
      />
      <div className="row">
        <Button
          variant="primary"
          onPress={() => {
            setMissing(unit === undefined);
            setAsking(unit !== undefined);
          }}
        >
          {words.act}
        </Button>
        <Button variant="secondary" onPress={onCancel}>
          {staffFr.frame.cancel}
        </Button>
      </div>
      <FileOutcome act={act} running={words.running} done={(fileName) => words.done(fileName, unit?.name ?? '')} nowhere={words.nowhere} />
      {asking && unit !== undefined && (
        <Dialog
          title={words.confirmTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button
                variant="primary"
                onPress={() => {
                  setAsking(false);
                  void run(() => kiosk.handOverWatch({ reference, unit: unit.id }));
                }}
              >
                {words.confirmAct}
              </Button>
              <Button variant="secondary" onPress={() => setAsking(false)} autoFocus>
                {words.confirmKeep}
              </Button>
            </>
          }
        >
          <p>{words.confirmBody(unit.name)}</p>
        </Dialog>
      )}
    </>
  );
}
