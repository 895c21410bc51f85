/** The daily seal: when the last one was printed, printing one, and reading it on the screen where there is no printer. */
import { useCallback } from 'react';
import { sealGroups, sealText } from '../../../shared/audit/seal.ts';
import { journalFr } from '../../../shared/i18n/staff-journal.fr.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import type { SealView } from '../../../shared/ipc/journal.ts';
import { useNow } from '../../app/useNow.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { QrCode } from '../../ui/QrCode/QrCode.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { PrintOutcome } from '../common/PrintOutcome.tsx';
import { instantInWords, isToday } from '../common/time.ts';
import { useAct } from '../common/useAct.ts';
import { usePrintJob } from '../common/usePrintJob.ts';

const words = journalFr.seal;

/** Side of the code on the screen, in millimetres: large enough for a phone held at arm's length. */
const CODE_MM = 45;
/** A day ends while nobody touches the screen. */
const DAY_EVERY_MS = 30_000;

interface SealCardProps {
  readonly sealed: Responses['readAudit']['sealed'];
  /** A seal was sent to the printer: the journal has a line more. */
  readonly onPrinted: () => void;
}

export function SealCard({ sealed, onPrinted }: SealCardProps) {
  const { act, run, reset } = useAct<SealView>();
  const { print, start } = usePrintJob(useCallback(() => kiosk.printSeal({}), []));
  const now = useNow(DAY_EVERY_MS);
  const shown = act.state === 'done' ? act.value : null;
  const noPrinter = print.state === 'failed' && print.failure.code === 'noPrinter';
  return (
    <Card
      title={words.title}
      actions={
        <>
          <Button variant="primary" icon={<Icon name="print" />} onPress={() => void start().then(onPrinted)}>
            {words.print}
          </Button>
          <Button ariaExpanded={shown !== null} onPress={shown === null ? () => void run(() => kiosk.readSeal({})) : reset}>
            {shown === null ? words.show : words.hide}
          </Button>
        </>
      }
    >
      <p>{words.intro}</p>
      <p>{lastInWords(sealed, now)}</p>
      {noPrinter ? (
        <FailureNotice failure={{ code: 'noPrinter' }} words={words.noPrinter} />
      ) : (
        <PrintOutcome print={print} printing={words.printing} printed={words.printed} />
      )}
      {act.state === 'running' && <p className="staff-loading">{words.reading}</p>}
      {act.state === 'failed' && <FailureNotice failure={act.failure} />}
      {shown !== null && <Seal seal={shown} />}
    </Card>
  );
}

function lastInWords(sealed: SealCardProps['sealed'], now: Date): string {
  if (sealed === null) return words.never;
  return (isToday(sealed.at, now) ? words.doneToday : words.last)(instantInWords(sealed.at), sealed.line);
}

function Seal({ seal }: { readonly seal: SealView }) {
  return (
    <>
      {seal.firstFault !== null && (
        <Notice tone="error">
          <p>{words.fault(seal.firstFault)}</p>
        </Notice>
      )}
      <p>
        <strong>{words.line(seal.line)}</strong>
      </p>
      <ol className="staff-key" aria-label={words.digits}>
        {sealGroups(seal.hash).map((group, at) => (
          // Two groups of a hash may be alike: their place tells them apart.
          <li key={`${at} ${group}`}>{group}</li>
        ))}
      </ol>
      <QrCode text={sealText(seal)} label={words.code} sizeMm={CODE_MM} />
    </>
  );
}
