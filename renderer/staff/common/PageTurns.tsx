/** Turning the pages of a long list. Buttons stay where they are: at an end they say so instead of going away under the finger. */
import { useState } from 'react';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';

interface PageTurnsProps {
  readonly words: {
    readonly label: string;
    readonly older: string;
    readonly newer: string;
    readonly atOldest: string;
    readonly atNewest: string;
  };
  /** What is shown, or how many were found. */
  readonly shown: string;
  /** Null: this is the last page on that side. */
  readonly onOlder: (() => void) | null;
  readonly onNewer: (() => void) | null;
}

export function PageTurns({ words, shown, onOlder, onNewer }: PageTurnsProps) {
  const [end, setEnd] = useState<string | null>(null);
  const turn = (go: (() => void) | null, atEnd: string) => () => {
    setEnd(go === null ? atEnd : null);
    go?.();
  };
  return (
    <nav className="staff-line" aria-label={words.label}>
      <Button icon={<Icon name="back" />} onPress={turn(onNewer, words.atNewest)}>
        {words.newer}
      </Button>
      <p role="status" className="tnum">
        {end ?? shown}
      </p>
      <Button iconAfter={<Icon name="forward" />} onPress={turn(onOlder, words.atOldest)}>
        {words.older}
      </Button>
    </nav>
  );
}
