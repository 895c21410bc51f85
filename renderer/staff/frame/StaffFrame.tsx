/**
 * Every staff screen: who is unlocked in the header, the work, and the ways out in the foot, always in the same place.
 */
import type { ReactNode } from 'react';
import { shiftFr } from '../../../shared/i18n/staff-shift.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { formatDate, formatTime } from '../../../shared/fields/format.ts';
import { useScreenFocus } from '../../a11y/useScreenFocus.ts';
import { useNow } from '../../app/useNow.ts';
import { Keyboard } from '../../keyboard/Keyboard.tsx';
import { Button } from '../../ui/Button/Button.tsx';
import { Frame } from '../../ui/Frame/Frame.tsx';
import { HeaderBar } from '../../ui/HeaderBar/HeaderBar.tsx';
import { Heading } from '../../ui/Heading/Heading.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { WaitingNotice } from '../interruption/WaitingNotice.tsx';
import './staff.css';

const words = staffFr.frame;

interface StaffFrameProps {
  /** Name of the screen for tests and the gallery; never shown, never personal. */
  readonly screen: string;
  readonly title: string;
  readonly intro?: string;
  /** Who is unlocked, in words, on every screen of an open staff mode; absent while it is locked. */
  readonly who?: string;
  readonly nav?: ReactNode;
  readonly onLock?: () => void;
  readonly onHandOver?: () => void;
  readonly onLeave: () => void;
  readonly work?: 'column' | 'full';
  readonly children: ReactNode;
}

export function StaffFrame({ screen, title, intro, who, nav, onLock, onHandOver, onLeave, work = 'column', children }: StaffFrameProps) {
  const heading = useScreenFocus(screen);
  const { today, time } = localNow(useNow());
  return (
    <div className="staff" data-screen={`staff-${screen}`}>
      <Frame
        work={work}
        header={<HeaderBar name={words.title} place={who ?? words.locked} date={formatDate(today, 'fr')} time={formatTime(time, 'fr')} />}
        keyboard={<Keyboard />}
        foot={
          <div className="staff-foot">
            {onLock !== undefined && (
              <Button variant="primary" icon={<Icon name="lock" />} onPress={onLock}>
                {words.lock}
              </Button>
            )}
            {onHandOver !== undefined && (
              <Button variant="secondary" icon={<Icon name="agreed" />} onPress={onHandOver}>
                {shiftFr.act}
              </Button>
            )}
            <Button variant="secondary" icon={<Icon name="close" />} onPress={onLeave}>
              {words.leave}
            </Button>
          </div>
        }
      >
        {nav}
        <WaitingNotice />
        <Heading ref={heading} intro={intro}>
          {title}
        </Heading>
        {children}
      </Frame>
    </div>
  );
}
