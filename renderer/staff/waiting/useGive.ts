import { waitingFr } from '../../../shared/i18n/staff-waiting.fr.ts';
import type { NumberedContact } from '../../../shared/ipc/register.ts';
import type { Failure } from '../../../shared/result.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { useAct } from '../common/useAct.ts';
import { FIRST_FACTS, useRegisterWork } from '../register/work.tsx';

/** What is known of somebody who is given a number. What they come for is said in the register, when they are received. */
export interface Newcomer {
  readonly victim: boolean;
  readonly confidential: boolean;
  /** The call from the terminal that this answers. */
  readonly call?: number;
}

export interface GiveProps {
  readonly onTold: (words: string | null) => void;
  readonly onGiven: () => void;
}

/** Gives a number, once however often it is sent; resolves to whether it was given. */
export function useGive({ onTold, onGiven }: GiveProps): {
  readonly give: (who: Newcomer) => Promise<boolean>;
  readonly failure: Failure | null;
} {
  const { idFor, done } = useRegisterWork();
  const { act, run } = useAct<NumberedContact>();
  const give = async ({ victim, confidential, call }: Newcomer): Promise<boolean> => {
    const { outcome: _outcome, transferTo: _transferTo, ...facts } = { ...FIRST_FACTS, victim };
    const content = { number: victim, confidential, call };
    const result = await run(() =>
      kiosk.openContact({
        requestId: idFor(content),
        waiting: true,
        facts,
        confidential,
        ...(call === undefined ? {} : { call }),
      }),
    );
    if (result === null) return false;
    if (result.ok) done(content);
    onTold(result.ok && result.value.number !== null ? waitingFr.given(result.value.number) : null);
    onGiven();
    return result.ok;
  };
  return { give, failure: act.state === 'failed' ? act.failure : null };
}
