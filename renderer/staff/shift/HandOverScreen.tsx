/**
 * Handing over at the end of a shift: what is under way, then the colleague's own secret, typed at the open terminal. Until it is accepted, whoever holds staff
 * mode goes on holding it; what is half done in the register stays where it is.
 */
import { useCallback } from 'react';
import { holdsUnitKey } from '../../../shared/auth/role.ts';
import { shiftFr } from '../../../shared/i18n/staff-shift.fr.ts';
import type { ShiftView } from '../../../shared/ipc/staff.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Card } from '../../ui/Card/Card.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { NumberTiles } from '../common/NumberTiles.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { StaffPage } from '../frame/StaffPage.tsx';
import { isBegun, useRegisterWork } from '../register/work.tsx';
import { useStaffSession } from '../session.tsx';
import { TakeOver } from './TakeOver.tsx';

const words = shiftFr.handOver;

/** The counts in the order of their urgency. */
const COUNTS = ['waiting', 'underWay', 'deposits', 'appointments'] as const satisfies readonly (keyof ShiftView)[];
const LABELS: Readonly<Record<keyof ShiftView, string>> = {
  waiting: words.waiting,
  underWay: words.contacts,
  deposits: words.deposits,
  appointments: words.appointments,
};

export function HandOverScreen() {
  const { agent: me, calls } = useStaffSession();
  const { work } = useRegisterWork();
  const loadShift = useCallback(() => kiosk.readShift({}), []);
  const loadAgents = useCallback(() => kiosk.listAgents({}), []);
  const shift = useLoad(loadShift);
  const list = useLoad(loadAgents);
  return (
    <StaffPage title={words.title} intro={words.intro}>
      <LoadedView loaded={shift.loaded} onRetry={shift.reload}>
        {(counts) => (
          <section aria-label={words.underWay} className="staff-numbers">
            <NumberTiles tiles={COUNTS.map((name) => ({ label: LABELS[name], value: counts[name] }))} />
          </section>
        )}
      </LoadedView>
      {(calls.length > 0 || isBegun(work)) && (
        <Notice tone="attention">
          {calls.length > 0 && <p>{words.call}</p>}
          {isBegun(work) && <p>{words.begun}</p>}
        </Notice>
      )}
      <Card title={words.who}>
        <LoadedView loaded={list.loaded} onRetry={list.reload}>
          {({ agents }) => (
            <TakeOver
              colleagues={agents.filter(
                ({ id, role, revoked, provisional }) => id !== me.id && holdsUnitKey(role) && !revoked && !provisional,
              )}
            />
          )}
        </LoadedView>
      </Card>
    </StaffPage>
  );
}
