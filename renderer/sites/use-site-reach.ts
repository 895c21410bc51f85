import { useEffect, useState } from 'react';
import { useStanding, useVisit } from '../app/visit.tsx';
import { kiosk } from '../bridge/kiosk.ts';

/** How often it is asked again, in ms. */
const ASK_EVERY_MS = 20_000;

/** Which sites can be reached, by id; a site of which nothing is known is absent. Asked while the screen is drawn and in service. */
export function useSiteReach(): Readonly<Record<string, boolean>> {
  const { visit } = useVisit();
  const parked = useStanding() === 'parked';
  const [reached, setReached] = useState<Readonly<Record<string, boolean>>>({});
  useEffect(() => {
    if (parked) return undefined;
    let gone = false;
    const ask = async (): Promise<void> => {
      const answer = await kiosk.siteReach({ visitId: visit.id });
      if (!gone) setReached(answer.ok ? answer.value.reached : {});
    };
    void ask();
    const timer = setInterval(() => void ask(), ASK_EVERY_MS);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [visit.id, parked]);
  return reached;
}
