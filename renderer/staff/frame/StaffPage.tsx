/**
 * A screen of an unlocked agent: the frame, the sections of staff mode, and a call for a gendarme when one arrives.
 */
import type { ReactNode } from 'react';
import { holdsUnitKey } from '../../../shared/auth/role.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { PRESSED_LOOK } from '../../ui/pressed.ts';
import { CallNotices } from '../calls/CallNotices.tsx';
import { type Place, useStaffSession } from '../session.tsx';
import { type Section, sectionsOf } from './sections.ts';
import { StaffFrame } from './StaffFrame.tsx';

const words = staffFr.frame;

/** The section that a place without one of its own was reached from. */
const SECTION_OF: Readonly<Partial<Record<Place['name'], Section>>> = {
  deposit: 'inbox',
  appointment: 'diary',
  newAppointment: 'diary',
  watch: 'watches',
  arrivals: 'watches',
  sites: 'pages',
};

interface StaffPageProps {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}

export function StaffPage({ title, intro, children }: StaffPageProps) {
  const { agent, place, go, lock, leave } = useStaffSession();
  return (
    <StaffFrame
      screen={place.name}
      title={title}
      {...(intro === undefined ? {} : { intro })}
      who={words.opened(agent.name, agent.role)}
      nav={<StaffNav sections={sectionsOf(agent.role)} place={place} go={go} />}
      {...(holdsUnitKey(agent.role) && place.name !== 'shift' ? { onHandOver: () => go({ name: 'shift' }) } : {})}
      onLock={lock}
      onLeave={leave}
      work="full"
    >
      <CallNotices />
      {children}
    </StaffFrame>
  );
}

interface StaffNavProps {
  readonly sections: readonly Section[];
  readonly place: Place;
  readonly go: (place: Place) => void;
}

function StaffNav({ sections, place, go }: StaffNavProps) {
  const current = SECTION_OF[place.name] ?? place.name;
  return (
    <nav className="staff-nav" aria-label={words.nav}>
      {sections.map((section) => (
        <button
          key={section}
          type="button"
          className="staff-nav__item"
          aria-current={section === current ? 'page' : undefined}
          onClick={() => go({ name: section })}
          {...PRESSED_LOOK}
        >
          {words.places[section]}
        </button>
      ))}
    </nav>
  );
}
