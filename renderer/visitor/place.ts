/** What holds at the place at this moment, by the clock of the screen: whether somebody is here, and the alert of the day. */
import type { BootView } from '../../shared/ipc/visit.ts';
import { alertNow } from '../../shared/notices/notices.ts';
import type { LocalAlert } from '../../shared/notices/schema.ts';
import { isClosed } from '../../shared/opening/opening.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { type Offering, onceOpen } from '../app/offering.ts';
import { useNow } from '../app/useNow.ts';
import { useVisit } from '../app/visit.tsx';

export interface Place {
  /** Local day and time. */
  readonly now: { readonly today: string; readonly time: string };
  /** Nobody is here. False while the hours are not known: then nothing is said of it. */
  readonly closed: boolean;
  readonly alert: LocalAlert | null;
}

/** Looked at again every few seconds, so that a screen that nobody touches closes, opens and warns by itself. */
export function usePlace(boot: Pick<BootView, 'opening' | 'alert'>): Place {
  const now = localNow(useNow());
  return { now, closed: isClosed(boot.opening, now), alert: alertNow(boot.alert, now) };
}

/** What may be chosen from at this moment: while somebody is here nothing rests, even for a visit that began before the place opened. */
export function useOffer(): Offering {
  const { boot, visit } = useVisit();
  return usePlace(boot).closed ? visit : onceOpen(visit);
}
