/**
 * The answers that open doors, asked for by hand. Main writes each request into the audit chain before it gives them; they are held by this screen
 * alone and are gone when it goes.
 */
import { useCallback } from 'react';
import type { Answers } from '../../../shared/flow/definition.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { type Act, useAct } from './useAct.ts';

export interface Guarded {
  readonly act: Act<Responses['showGuarded']>;
  /** Null while they are withheld. */
  readonly shown: Answers | null;
  readonly ask: () => void;
  readonly hide: () => void;
}

export function useGuarded(reference: string): Guarded {
  const { act, run, reset } = useAct<Responses['showGuarded']>();
  const ask = useCallback(() => void run(() => kiosk.showGuarded({ reference })), [run, reference]);
  return { act, shown: act.state === 'done' ? act.value.answers : null, ask, hide: reset };
}
