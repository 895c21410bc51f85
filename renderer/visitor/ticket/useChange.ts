/** Sends one change of the watch that this visit has opened. Pressing again while it is on its way sends nothing twice. */
import { useRef, useState } from 'react';
import type { TicketView } from '../../../shared/ipc/visit.ts';
import type { FailureCode } from '../../../shared/result.ts';
import type { VisitorChange } from '../../../shared/watch/changes.ts';
import { useVisit } from '../../app/visit.tsx';
import { kiosk } from '../../bridge/kiosk.ts';

/** Why a change was not made, as the screen says it. */
export type ChangeFailure = 'refused' | 'conflict' | 'closed' | 'down';

export type Changing = 'idle' | 'sending' | ChangeFailure;

function failureOf(code: FailureCode): ChangeFailure {
  switch (code) {
    case 'answersRejected':
      return 'refused';
    case 'conflict':
    case 'notFound':
      return 'conflict';
    case 'notAllowed':
    case 'noLiveVisit':
      return 'closed';
    default:
      return 'down';
  }
}

export interface Change {
  readonly state: Changing;
  readonly send: (change: VisitorChange) => Promise<void>;
}

/** `onDone` is given the watch as it stands after the change. */
export function useChange(onDone: (ticket: TicketView) => void): Change {
  const { visit } = useVisit();
  const [state, setState] = useState<Changing>('idle');
  const sending = useRef(false);
  const send = async (change: VisitorChange) => {
    if (sending.current) return;
    sending.current = true;
    setState('sending');
    const answer = await kiosk.changeTicket({ visitId: visit.id, change });
    sending.current = false;
    if (answer.ok) onDone(answer.value);
    else setState(failureOf(answer.failure.code));
  };
  return { state, send };
}
