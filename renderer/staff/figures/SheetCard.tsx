/** The sheet of a month: seen, printed, written to the export folder. */
import { useCallback } from 'react';
import type { Figures } from '../../../shared/figures/publish.ts';
import { figuresFr } from '../../../shared/i18n/staff-figures.fr.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { FileOutcome } from '../common/FileOutcome.tsx';
import { PrintOutcome } from '../common/PrintOutcome.tsx';
import { useAct } from '../common/useAct.ts';
import { usePrintJob } from '../common/usePrintJob.ts';
import { useStaffSession } from '../session.tsx';

const words = figuresFr.sheet;

interface SheetCardProps {
  readonly figures: Figures;
  /** Whether the month is over. */
  readonly over: boolean;
}

export function SheetCard({ figures, over }: SheetCardProps) {
  const { agent } = useStaffSession();
  return (
    <Card title={words.title}>
      <p>{words.intro}</p>
      {!over ? <p>{words.early}</p> : agent.role === 'head' ? <SheetActs figures={figures} /> : <p>{words.head}</p>}
    </Card>
  );
}

function SheetActs({ figures }: { readonly figures: Figures }) {
  const day = figures.period.from;
  const { print, start } = usePrintJob(useCallback(() => kiosk.printFigures({ day }), [day]));
  const { act, run } = useAct<Responses['exportFigures']>();
  return (
    <>
      <div className="row">
        <Button variant="primary" icon={<Icon name="print" />} onPress={() => void start()}>
          {words.print}
        </Button>
        <Button onPress={() => void run(() => kiosk.exportFigures({ day }))}>{words.export}</Button>
      </div>
      <PrintOutcome print={print} printing={words.printing} printed={words.printed} />
      <FileOutcome act={act} running={words.exporting} done={words.exported} nowhere={words.nowhere} />
    </>
  );
}
