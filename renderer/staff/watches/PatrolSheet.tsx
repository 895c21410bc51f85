/**
 * The patrol sheet on the screen and on paper. What opens doors is neither drawn nor printed until an agent asks, each time by a gesture of its own.
 */
import { useState } from 'react';
import type { ServiceDefinition } from '../../../shared/flow/definition.ts';
import { joinGuarded } from '../../../shared/flow/guarded.ts';
import { watchesFr } from '../../../shared/i18n/staff-watches.fr.ts';
import type { OpenedWatch } from '../../../shared/ipc/deposits.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { GuardedAsk, GuardedNotice } from '../common/GuardedNotice.tsx';
import { PrintOutcome } from '../common/PrintOutcome.tsx';
import { useGuarded } from '../common/useGuarded.ts';
import { usePrintJob } from '../common/usePrintJob.ts';
import { CopyTable } from '../deposit/FairCopy.tsx';
import { sheetOf } from './sheet.ts';

const words = watchesFr.watch;

interface PatrolSheetProps {
  readonly definition: ServiceDefinition;
  readonly watch: OpenedWatch;
}

export function PatrolSheet({ definition, watch }: PatrolSheetProps) {
  const guarded = useGuarded(watch.row.reference);
  const sections = sheetOf(
    definition,
    guarded.shown === null ? watch : { ...watch, answers: joinGuarded(watch.answers, guarded.shown), withheld: [] },
  );
  return (
    <Card title={words.sheet}>
      <PrintSheet reference={watch.row.reference} reserved={watch.withheld.length > 0} />
      {sections.length === 0 ? (
        <p>{words.nothingOnSheet}</p>
      ) : (
        <CopyTable
          caption={words.sheet}
          sections={sections}
          locale={watch.locale}
          withheld={(question) => <GuardedAsk guarded={guarded} question={question} />}
        />
      )}
      {watch.withheld.length > 0 && <GuardedNotice guarded={guarded} />}
    </Card>
  );
}

interface PrintSheetProps {
  readonly reference: string;
  /** Whether there is anything that opens doors. */
  readonly reserved: boolean;
}

function PrintSheet({ reference, reserved }: PrintSheetProps) {
  const [asking, setAsking] = useState(false);
  const plain = usePrintJob(() => kiosk.printPatrolSheet({ reference, withGuarded: false }));
  const whole = usePrintJob(() => kiosk.printPatrolSheet({ reference, withGuarded: true }));
  return (
    <>
      <div className="row">
        <Button variant="secondary" icon={<Icon name="print" />} onPress={() => void plain.start()}>
          {words.print}
        </Button>
        {reserved && (
          <Button variant="secondary" icon={<Icon name="key" />} onPress={() => setAsking(true)}>
            {words.printGuarded}
          </Button>
        )}
      </div>
      <PrintOutcome print={plain.print} printing={words.printing} printed={words.printed} />
      <PrintOutcome print={whole.print} printing={words.printing} printed={words.printed} />
      {asking && (
        <Dialog
          title={words.printTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button
                variant="primary"
                onPress={() => {
                  setAsking(false);
                  void whole.start();
                }}
              >
                {words.printConfirm}
              </Button>
              <Button variant="secondary" onPress={() => setAsking(false)} autoFocus>
                {words.printKeep}
              </Button>
            </>
          }
        >
          <p>{words.printBody}</p>
        </Dialog>
      )}
    </>
  );
}
