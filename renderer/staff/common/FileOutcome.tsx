/** What became of a file that was asked for, in the words of the screen that asked. */
import { Notice } from '../../ui/Notice/Notice.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import type { Act } from './useAct.ts';

interface FileOutcomeProps {
  /** `fileName` is null when there was nothing to write. */
  readonly act: Act<{ readonly fileName: string | null }>;
  readonly running: string;
  readonly done: (fileName: string) => string;
  /** No folder is configured: the main process answers `conflict`, since the content itself is there, on the screen. */
  readonly nowhere: string;
}

export function FileOutcome({ act, running, done, nowhere }: FileOutcomeProps) {
  switch (act.state) {
    case 'idle':
      return null;
    case 'running':
      return (
        <Notice tone="info" live>
          <p>{running}</p>
        </Notice>
      );
    case 'done':
      return act.value.fileName === null ? null : (
        <Notice tone="done" live>
          <p>{done(act.value.fileName)}</p>
        </Notice>
      );
    case 'failed':
      return act.failure.code === 'conflict' ? (
        <FailureNotice failure={act.failure} words={nowhere} />
      ) : (
        <FailureNotice failure={act.failure} />
      );
  }
}
