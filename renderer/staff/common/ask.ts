/**
 * Asking the main process: one way to wait, to fail and to try again, so that no staff screen stays blank.
 */
import { useCallback, useEffect, useState } from 'react';
import { type Failure, type Result, fail } from '../../../shared/result.ts';

/** Awaits an answer of the bridge. A broken bridge (the main process is being replaced) counts as `unexpected`. */
export async function ask<T>(answer: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await answer;
  } catch {
    return fail('unexpected');
  }
}

export type Loaded<T> =
  { readonly state: 'loading' } | { readonly state: 'failed'; readonly failure: Failure } | { readonly state: 'ready'; readonly value: T };

/**
 * What `load` answers, asked again whenever `load` changes (wrap it in `useCallback`) or `reload` is called. While it is asked
 * again the former value stays, so that a list does not blink; an answer that a newer question overtook is dropped.
 */
export function useLoad<T>(load: () => Promise<Result<T>>): { readonly loaded: Loaded<T>; readonly reload: () => void } {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let overtaken = false;
    void ask(load()).then((result) => {
      if (overtaken) return;
      setLoaded(result.ok ? { state: 'ready', value: result.value } : { state: 'failed', failure: result.failure });
    });
    return () => {
      overtaken = true;
    };
  }, [load, round]);
  const reload = useCallback(() => setRound((current) => current + 1), []);
  return { loaded, reload };
}
