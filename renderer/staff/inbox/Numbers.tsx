/**
 * Today on one line: what waits, what came, who called.
 */
import { useCallback } from 'react';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { type Result, ok } from '../../../shared/result.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { NumberTiles } from '../common/NumberTiles.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { type TodayNumbers, todayNumbers } from './numbers.ts';

const words = staffFr.inbox;

/** The most that the register gives at once: far more than a day's events of one terminal. */
const REGISTER_LINES = 500;

async function loadNumbers(): Promise<Result<TodayNumbers>> {
  const [deposits, register] = await Promise.all([
    kiosk.listDeposits({ status: null, search: '' }),
    kiosk.listRegister({ limit: REGISTER_LINES }),
  ]);
  if (!deposits.ok) return deposits;
  if (!register.ok) return register;
  return ok(todayNumbers(deposits.value.rows, register.value.rows, new Date()));
}

export function Numbers() {
  const load = useCallback(loadNumbers, []);
  const { loaded, reload } = useLoad(load);
  return (
    <section aria-label={words.numbers} className="staff-numbers">
      <LoadedView loaded={loaded} onRetry={reload}>
        {({ waiting, receivedToday, callsToday, confidentialToday }) => (
          <NumberTiles
            tiles={[
              { label: words.waiting, value: waiting },
              { label: words.today, value: receivedToday },
              { label: words.calls, value: callsToday },
              { label: words.apart, value: confidentialToday },
            ]}
          />
        )}
      </LoadedView>
    </section>
  );
}
