import { useCallback, useEffect, useState } from 'react';
import type { OpenCall } from '../../../shared/register/calls.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { ask } from '../common/ask.ts';

interface Calls {
  readonly calls: readonly OpenCall[];
  readonly answer: (call: number) => void;
}

/** The open calls as main knows them: asked for when staff mode opens, with each new call, and after each answer. */
export function useCalls(): Calls {
  const [calls, setCalls] = useState<readonly OpenCall[]>([]);
  const take = useCallback(async (asked: ReturnType<typeof kiosk.listCalls>) => {
    const answered = await ask(asked);
    // A base that does not answer takes no call off the screen.
    if (answered.ok) setCalls(answered.value.calls);
  }, []);
  useEffect(() => {
    void take(kiosk.listCalls({}));
    return kiosk.on('gendarmeCalled', () => void take(kiosk.listCalls({})));
  }, [take]);
  const answer = useCallback((call: number) => void take(kiosk.answerCall({ call })), [take]);
  return { calls, answer };
}
