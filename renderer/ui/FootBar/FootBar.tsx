import type { ReactNode } from 'react';
import { Button as Pressable } from 'react-aria-components';
import { Icon } from '../Icon/Icon.tsx';
import './FootBar.css';

export interface FootLabels {
  /** Name of the bar for readers. */
  readonly bar: string;
  readonly back: string;
  readonly help: string;
  readonly hide: string;
  readonly access: string;
  readonly end: string;
}

export interface FootBarProps {
  /** False on the home screen: the place stays, so that the other buttons never move. */
  readonly back?: boolean;
  readonly onBack: () => void;
  readonly onHelp: () => void;
  readonly onHide: () => void;
  readonly onAccess: () => void;
  readonly onEnd: () => void;
  readonly labels: FootLabels;
}

/** The five acts that are on every screen, in the same place. */
export function FootBar({ back = true, onBack, onHelp, onHide, onAccess, onEnd, labels }: FootBarProps) {
  return (
    <nav className="foot" aria-label={labels.bar}>
      {back ? (
        <Act name="back" icon={<Icon name="back" className="icon--turns" />} onPress={onBack} label={labels.back} />
      ) : (
        <span className="foot__act foot__act--absent" aria-hidden="true">
          <Icon name="back" />
          {labels.back}
        </span>
      )}
      <Act name="help" icon={<Icon name="gendarme" />} onPress={onHelp} label={labels.help} />
      <Act name="hide" icon={<Icon name="hide" />} onPress={onHide} label={labels.hide} />
      <Act name="access" icon={<Icon name="access" />} onPress={onAccess} label={labels.access} />
      <Act name="end" icon={<Icon name="end" />} onPress={onEnd} label={labels.end} />
    </nav>
  );
}

function Act({
  name,
  icon,
  label,
  onPress,
}: {
  readonly name: string;
  readonly icon: ReactNode;
  readonly label: string;
  readonly onPress: () => void;
}) {
  return (
    <Pressable className={`foot__act foot__act--${name}`} onPress={onPress} id={`foot-${name}`}>
      {icon}
      <span>{label}</span>
    </Pressable>
  );
}
