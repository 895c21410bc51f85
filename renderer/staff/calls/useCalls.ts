import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../shared/result.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import type { OpenCall } from '../../../shared/register/calls.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { ask } from '../common/ask.ts';
import { useAct } from '../common/useAct.ts';

interface Calls {
  readonly calls: readonly OpenCall[];
  readonly answer: (call: number) => void;
  /** Why the last answer was not kept, or null. */
  readonly failure: Failure | null;
  /** Asks main again: a call may have been answered by another act. */
  readonly reload: () => void;
}

/** The open calls as main knows them: asked for when staff mode opens, with each new call, and after each answer. */
export function useCalls(): Calls {
  const [calls, setCalls] = useState<readonly OpenCall[]>([]);
  const { act, run } = useAct<Responses['answerCall']>();
  /** A list that was overtaken by a later answer must not bring back what that answer took away. */
  const round = useRef(0);
  const list = useCallback(async () => {
    round.current += 1;
    const mine = round.current;
    const answered = await ask(kiosk.listCalls({}));
    // A base that does not answer takes no call off the screen.
    if (answered.ok && mine === round.current) setCalls(answered.value.calls);
  }, []);
  const reload = useCallback(() => void list(), [list]);
  useEffect(() => {
    reload();
    return kiosk.on('gendarmeCalled', reload);
  }, [reload]);
  const go = useCallback(
    async (call: number) => {
      const answered = await run(() => kiosk.answerCall({ call }));
      if (answered?.ok !== true) return;
      round.current += 1;
      setCalls(answered.value.calls);
    },
    [run],
  );
  const answer = useCallback((call: number) => void go(call), [go]);
  return { calls, answer, failure: act.state === 'failed' ? act.failure : null, reload };
}
