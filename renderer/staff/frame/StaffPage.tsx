/**
 * A screen of an unlocked agent: the frame, the sections of staff mode, and a call for a gendarme when one arrives.
 */
import type { ReactNode } from 'react';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { PRESSED_LOOK } from '../../ui/pressed.ts';
import { type Place, useStaffSession } from '../session.tsx';
import { StaffFrame } from './StaffFrame.tsx';

const words = staffFr.frame;
const SECTIONS = ['inbox', 'watches', 'agents', 'register', 'audit', 'health'] as const;

/** The section that a place without one of its own was reached from. */
const SECTION_OF: Readonly<Partial<Record<Place['name'], (typeof SECTIONS)[number]>>> = {
  deposit: 'inbox',
  watch: 'watches',
  arrivals: 'watches',
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
      nav={<StaffNav place={place} go={go} />}
      onLock={lock}
      onLeave={leave}
      work="full"
    >
      <CallNotice />
      {children}
    </StaffFrame>
  );
}

function StaffNav({ place, go }: { readonly place: Place; readonly go: (place: Place) => void }) {
  const current = SECTION_OF[place.name] ?? place.name;
  return (
    <nav className="staff-nav" aria-label={words.nav}>
      {SECTIONS.map((section) => (
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

function CallNotice() {
  const { call, takeCall } = useStaffSession();
  if (call === null) return null;
  return (
    <Notice tone="attention" live>
      <p>{words.called(call.confidential)}</p>
      <Button variant="secondary" onPress={takeCall}>
        {words.calledDone}
      </Button>
    </Notice>
  );
}
