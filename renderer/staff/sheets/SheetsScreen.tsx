/** The day sheet and the month sheet of the register: looked at here, printed, or written to the export folder. */
import { useCallback, useState } from 'react';
import { choiceInWords, sheetsFr } from '../../../shared/i18n/staff-sheets.fr.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import type { SheetChoice, SheetFormat } from '../../../shared/sheets/sheet.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { useLoad } from '../common/ask.ts';
import { FileOutcome } from '../common/FileOutcome.tsx';
import { LoadedView } from '../common/LoadedView.tsx';
import { PrintOutcome } from '../common/PrintOutcome.tsx';
import { useAct } from '../common/useAct.ts';
import { usePrintJob } from '../common/usePrintJob.ts';
import { StaffPage } from '../frame/StaffPage.tsx';
import { SheetPreview } from './SheetPreview.tsx';
import { neighbour, sheetOf } from './choice.ts';
import './sheets.css';

const words = sheetsFr;
const PERIODS = ['day', 'month'] as const;

export function SheetsScreen() {
  const [choice, setChoice] = useState<SheetChoice>(() => sheetOf('day', localNow(new Date()).today));
  return (
    <StaffPage title={words.title} intro={words.intro}>
      <Chooser choice={choice} onChoose={setChoice} />
      <Sheet key={choiceInWords(choice)} choice={choice} />
    </StaffPage>
  );
}

interface ChooserProps {
  readonly choice: SheetChoice;
  readonly onChoose: (choice: SheetChoice) => void;
}

/** A day or a month, and its neighbours. At the present one the button stays and says why it leads nowhere. */
function Chooser({ choice, onChoose }: ChooserProps) {
  const [atLast, setAtLast] = useState(false);
  const { today } = localNow(new Date());
  const go = (next: SheetChoice | null) => {
    setAtLast(next === null);
    if (next !== null) onChoose(next);
  };
  return (
    <>
      <div className="row" role="group" aria-label={words.kind}>
        {PERIODS.map((period) => (
          <Button key={period} chosen={choice.period === period} onPress={() => go(sheetOf(period, today))}>
            {words.kinds[period]}
          </Button>
        ))}
      </div>
      <div className="staff-line">
        <Button icon={<Icon name="back" />} onPress={() => go(neighbour(choice, -1, today))}>
          {words.before[choice.period]}
        </Button>
        <p role="status">{atLast ? words.atLast : ''}</p>
        <Button iconAfter={<Icon name="forward" />} onPress={() => go(neighbour(choice, 1, today))}>
          {words.after[choice.period]}
        </Button>
      </div>
    </>
  );
}

function Sheet({ choice }: { readonly choice: SheetChoice }) {
  const { loaded, reload } = useLoad(useCallback(() => kiosk.readSheet({ sheet: choice }), [choice]));
  const { print, start } = usePrintJob(useCallback(() => kiosk.printSheet({ sheet: choice }), [choice]));
  const { act, run } = useAct<Responses['exportSheet']>();
  const save = (format: SheetFormat) => void run(() => kiosk.exportSheet({ sheet: choice, format }));
  return (
    <section className="sheet" aria-labelledby="sheet-title">
      <h2 id="sheet-title">{words.which[choice.period](choiceInWords(choice))}</h2>
      <Notice tone={choice.period === 'day' ? 'attention' : 'info'}>
        <p>{choice.period === 'day' ? words.internal : words.monthly}</p>
      </Notice>
      <div className="row">
        <Button variant="primary" icon={<Icon name="print" />} onPress={() => void start()}>
          {words.print}
        </Button>
        <Button icon={<Icon name="download" />} onPress={() => save('pdf')}>
          {words.pdf}
        </Button>
        <Button icon={<Icon name="download" />} onPress={() => save('csv')}>
          {words.csv}
        </Button>
      </div>
      <p className="sheet__aside">{words.csvRemark}</p>
      <PrintOutcome print={print} printing={words.printing} printed={words.printed} />
      <FileOutcome act={act} running={words.exporting} done={words.exported} nowhere={words.nowhere} />
      <LoadedView loaded={loaded} onRetry={reload}>
        {(view) => <SheetPreview view={view} />}
      </LoadedView>
    </section>
  );
}
