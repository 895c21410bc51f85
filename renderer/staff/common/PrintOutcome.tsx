/** What became of a print job, in the words of the screen that asked for it. */
import { Notice } from '../../ui/Notice/Notice.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import type { PrintJob } from './usePrintJob.ts';

interface PrintOutcomeProps {
  readonly print: PrintJob;
  readonly printing: string;
  readonly printed: string;
}

export function PrintOutcome({ print, printing, printed }: PrintOutcomeProps) {
  switch (print.state) {
    case 'idle':
      return null;
    case 'asked':
      return (
        <Notice tone="info" live>
          <p>{printing}</p>
        </Notice>
      );
    case 'printed':
      return (
        <Notice tone="done" live>
          <p>{printed}</p>
        </Notice>
      );
    case 'failed':
      return <FailureNotice failure={print.failure} />;
  }
}
