/**
 * A failure in plain words, with the way to try again.
 */
import { useEffect } from 'react';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { Failure } from '../../../shared/result.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { useMaybeStaffSession } from '../session.tsx';

interface FailureNoticeProps {
  readonly failure: Failure;
  /** Says more than the general words where the screen knows more. */
  readonly words?: string;
  readonly onRetry?: () => void;
}

export function FailureNotice({ failure, words, onRetry }: FailureNoticeProps) {
  const refresh = useMaybeStaffSession()?.refresh;
  useEffect(() => {
    // A refusal may mean that main locked staff mode meanwhile: ask, so that the screen never claims to be open.
    if (failure.code === 'notAllowed') refresh?.();
  }, [failure, refresh]);
  return (
    <Notice tone="error" live>
      <p>{words ?? staffFr.failures[failure.code]}</p>
      {onRetry !== undefined && (
        <Button variant="secondary" onPress={onRetry}>
          {staffFr.frame.retry}
        </Button>
      )}
    </Notice>
  );
}
