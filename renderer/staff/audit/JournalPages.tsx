/** Turning the pages of the journal. Buttons stay where they are: at an end they say so instead of going away under the finger. */
import { useState } from 'react';
import { journalFr } from '../../../shared/i18n/staff-journal.fr.ts';
import type { AuditRow } from '../../../shared/ipc/journal.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';

const words = journalFr.pages;

interface JournalPagesProps {
  readonly rows: readonly AuditRow[];
  readonly hasOlder: boolean;
  readonly hasNewer: boolean;
  readonly onOlder: () => void;
  readonly onNewer: () => void;
}

export function JournalPages({ rows, hasOlder, hasNewer, onOlder, onNewer }: JournalPagesProps) {
  const [end, setEnd] = useState<string | null>(null);
  const turn = (possible: boolean, go: () => void, atEnd: string) => () => {
    setEnd(possible ? null : atEnd);
    if (possible) go();
  };
  const [first, last] = [rows[0]?.seq, rows.at(-1)?.seq];
  return (
    <nav className="staff-line" aria-label={words.label}>
      <Button icon={<Icon name="back" />} onPress={turn(hasNewer, onNewer, words.atNewest)}>
        {words.newer}
      </Button>
      <p role="status" className="tnum">
        {end ?? (first === undefined || last === undefined ? '' : words.shown(first, last))}
      </p>
      <Button iconAfter={<Icon name="forward" />} onPress={turn(hasOlder, onOlder, words.atOldest)}>
        {words.older}
      </Button>
    </nav>
  );
}
