import type { ReactNode } from 'react';
import { Button as Pressable } from 'react-aria-components';
import { Icon } from '../Icon/Icon.tsx';
import './Tile.css';

export interface TileProps {
  readonly title: string;
  /** One line: what it is for, how long it takes. */
  readonly detail?: string | undefined;
  /** What else is known of it, under its detail: words, never a button. */
  readonly more?: ReactNode;
  /** An `Icon`. */
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly id?: string;
  /** `main`: the first thing to see, on a surface of authority. */
  readonly weight?: 'plain' | 'main';
}

/** A door of the home screen. Put several into `Tiles`. */
export function Tile({ title, detail, more, icon, onPress, id, weight = 'plain' }: TileProps) {
  return (
    <Pressable className={`tile tile--${weight}`} onPress={onPress} {...(id === undefined ? {} : { id })}>
      <span className="tile__icon">{icon}</span>
      <span className="tile__words">
        <span className="tile__title">{title}</span>
        {detail !== undefined && <span className="tile__detail">{detail}</span>}
        {more}
      </span>
      <Icon name="forward" className="tile__arrow icon--turns" />
    </Pressable>
  );
}

/** The grid of tiles: as many columns as the words allow. */
export function Tiles({ children }: { readonly children: ReactNode }) {
  return <div className="tiles">{children}</div>;
}
