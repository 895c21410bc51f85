import type { ReactNode } from 'react';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { Loaded } from './ask.ts';
import { FailureNotice } from './FailureNotice.tsx';

interface LoadedViewProps<T> {
  readonly loaded: Loaded<T>;
  readonly onRetry: () => void;
  readonly children: (value: T) => ReactNode;
}

/** Draws what was asked for: a word while it loads, the failure with a way to try again, or the value. */
export function LoadedView<T>({ loaded, onRetry, children }: LoadedViewProps<T>) {
  switch (loaded.state) {
    case 'loading':
      return <p className="staff-loading">{staffFr.frame.loading}</p>;
    case 'failed':
      return <FailureNotice failure={loaded.failure} onRetry={onRetry} />;
    case 'ready':
      return children(loaded.value);
  }
}
