import { useCallback, useRef, useState } from 'react';
import type { Failure, Result } from '../../../shared/result.ts';
import { ask } from './ask.ts';

export type Act<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'done'; readonly value: T };

/**
 * One act of an agent and its outcome. A second press while the first runs does nothing, so that an impatient finger
 * neither changes a status twice nor tries a secret twice. Returns null for such a press.
 */
export function useAct<T>(): {
  readonly act: Act<T>;
  readonly run: (start: () => Promise<Result<T>>) => Promise<Result<T> | null>;
  readonly reset: () => void;
} {
  const [act, setAct] = useState<Act<T>>({ state: 'idle' });
  const running = useRef(false);
  const run = useCallback(async (start: () => Promise<Result<T>>) => {
    if (running.current) return null;
    running.current = true;
    setAct({ state: 'running' });
    const result = await ask(start());
    running.current = false;
    setAct(result.ok ? { state: 'done', value: result.value } : { state: 'failed', failure: result.failure });
    return result;
  }, []);
  const reset = useCallback(() => setAct({ state: 'idle' }), []);
  return { act, run, reset };
}
