import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon/Icon.tsx';
import type { Told } from './work.tsx';

interface SectionTitleProps {
  readonly id: string;
  readonly place: Told['place'];
  readonly title: string;
  readonly told: Told | null;
  /** Buttons on the line, while nothing is told. */
  readonly children?: ReactNode;
}

/** The title of a part of the screen, with what was just done there on the same line: nothing moves, and a reader hears it. */
export function SectionTitle({ id, place, title, told, children }: SectionTitleProps) {
  const text = told?.place === place ? told.text : null;
  return (
    <div className="reg-title">
      <h2 id={id}>{title}</h2>
      <p role="status" className={text === null ? 'sr' : 'reg-told'}>
        {text !== null && <Icon name="done" />}
        {text}
      </p>
      {children}
    </div>
  );
}
