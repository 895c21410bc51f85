/** A neutral page through the printer that is kept, to see that it prints. */
import { useCallback } from 'react';
import { settingsFr } from '../../../shared/i18n/staff-settings.fr.ts';
import type { GroupValue } from '../../../shared/settings/groups.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { PrintOutcome } from '../common/PrintOutcome.tsx';
import { usePrintJob } from '../common/usePrintJob.ts';
import { getAt } from './draft.ts';

const words = settingsFr.printer;

export function TestPage({ printer }: { readonly printer: GroupValue }) {
  const send = useCallback(() => kiosk.printTestPage({}), []);
  const { print, start } = usePrintJob(send);
  const kind = getAt(printer, ['printer', 'kind']);
  if (kind === 'none') return <p className="staff-aside">{words.none}</p>;
  return (
    <>
      {kind === 'trial' && <p className="staff-aside">{words.trial}</p>}
      <p className="staff-aside">{words.testBody}</p>
      <div className="row">
        <Button variant="secondary" onPress={() => void start()}>
          {words.test}
        </Button>
      </div>
      <PrintOutcome print={print} printing={words.printing} printed={words.printed} />
    </>
  );
}
