/** The sheet of a month: seen, printed, written to the export folder. */
import { useCallback } from 'react';
import type { Figures } from '../../../shared/figures/publish.ts';
import { figuresFr } from '../../../shared/i18n/staff-figures.fr.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import { figuresDocument } from '../../../shared/paper/figures.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { FileOutcome } from '../common/FileOutcome.tsx';
import { PrintOutcome } from '../common/PrintOutcome.tsx';
import { useAct } from '../common/useAct.ts';
import { usePrintJob } from '../common/usePrintJob.ts';
import { useStaffSession } from '../session.tsx';
import { SheetPreview } from './SheetPreview.tsx';

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
  const preview = useAct<Responses['boot']>();
  const boot = preview.act.state === 'done' ? preview.act.value : null;
  return (
    <>
      <div className="row">
        <Button ariaExpanded={boot !== null} onPress={boot === null ? () => void preview.run(() => kiosk.boot({})) : preview.reset}>
          {boot === null ? words.preview : words.hide}
        </Button>
        <Button variant="primary" icon={<Icon name="print" />} onPress={() => void start()}>
          {words.print}
        </Button>
        <Button onPress={() => void run(() => kiosk.exportFigures({ day }))}>{words.export}</Button>
      </div>
      <PrintOutcome print={print} printing={words.printing} printed={words.printed} />
      {preview.act.state === 'failed' && <FailureNotice failure={preview.act.failure} />}
      <FileOutcome act={act} running={words.exporting} done={words.exported} nowhere={words.nowhere} />
      {boot !== null && <SheetPreview paper={figuresDocument(figures, boot.point)} />}
    </>
  );
}
