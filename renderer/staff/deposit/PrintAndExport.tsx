/**
 * Paper and file. Both leave staff mode's protection, so both say plainly where they went, or that nothing went anywhere.
 */
import type { ReactNode } from 'react';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { PrintOutcome } from '../common/PrintOutcome.tsx';
import { useAct } from '../common/useAct.ts';
import { usePrintJob } from '../common/usePrintJob.ts';
import { FileOutcome } from '../common/FileOutcome.tsx';

const words = staffFr.deposit;

interface PrintAndExportProps {
  readonly reference: string;
  /** What stands first in the row of buttons: the way back. */
  readonly back: ReactNode;
}

export function PrintAndExport({ reference, back }: PrintAndExportProps) {
  const { print, start } = usePrintJob(() => kiosk.printFairCopy({ reference }));
  const { act, run } = useAct<Responses['exportDeposit']>();
  return (
    <>
      <div className="row">
        {back}
        <Button variant="primary" icon={<Icon name="print" />} onPress={() => void start()}>
          {words.print}
        </Button>
        <Button variant="secondary" icon={<Icon name="download" />} onPress={() => void run(() => kiosk.exportDeposit({ reference }))}>
          {words.export}
        </Button>
      </div>
      <PrintOutcome print={print} printing={words.printing} printed={words.printed} />
      <FileOutcome act={act} running={words.exporting} done={words.exported} nowhere={words.exportNowhere} />
    </>
  );
}
