/** Above every staff screen while a visit waits behind it: how long it still waits, or that it was wiped. Main counts; nothing else of it is known here. */
import { useEffect, useState } from 'react';
import { interruptionFr } from '../../../shared/i18n/staff-interruption.fr.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { ask } from '../common/ask.ts';

/** How often main is asked, in ms: the notice speaks of minutes. */
const ASK_EVERY_MS = 10_000;

export function WaitingNotice() {
  const [waiting, setWaiting] = useState<Responses['waitingVisit']>({ state: 'none', secondsLeft: 0 });
  useEffect(() => {
    let gone = false;
    const look = async (): Promise<void> => {
      const answer = await ask(kiosk.waitingVisit({}));
      if (answer.ok && !gone) setWaiting(answer.value);
    };
    void look();
    const timer = setInterval(() => void look(), ASK_EVERY_MS);
    const off = kiosk.on('visitWaits', () => void look());
    return () => {
      gone = true;
      clearInterval(timer);
      off();
    };
  }, []);
  switch (waiting.state) {
    case 'none':
      return null;
    case 'kept':
      return (
        <Notice tone="info" title={interruptionFr.title}>
          {interruptionFr.kept(Math.floor(waiting.secondsLeft / 60))}
        </Notice>
      );
    case 'wiped':
      return (
        <Notice tone="attention" live>
          {interruptionFr.wiped}
        </Notice>
      );
  }
}
