import type { ReactNode } from 'react';
import { ScrollArea } from '../ScrollArea/ScrollArea.tsx';
import { Sky } from './Sky.tsx';
import './Frame.css';

export interface FrameProps {
  /** Who we are, date and time, language: a `HeaderBar`. */
  readonly header: ReactNode;
  /** One question, one list, one card. */
  readonly children: ReactNode;
  /** A `FootBar`, always in the same place. */
  readonly foot: ReactNode;
  /** The `Keyboard`: takes room from the work zone, never covers it. */
  readonly keyboard?: ReactNode;
  /** `full`: the work zone fills the screen by itself (attract loop, staff lists) instead of one column of text. */
  readonly work?: 'column' | 'full';
}

/**
 * The three zones of every screen. Upright: the keyboard stands between work and foot. Lying (1366 × 768): it stands
 * beside the work, since there is no height to give away.
 */
export function Frame({ header, children, foot, keyboard, work = 'column' }: FrameProps) {
  return (
    <div className="frame">
      <header className="frame__header">{header}</header>
      <main className="frame__work">
        <ScrollArea className={`frame__scroll frame__scroll--${work}`} spare={<Sky />}>
          {children}
        </ScrollArea>
      </main>
      {keyboard !== undefined && <div className="frame__keyboard">{keyboard}</div>}
      <footer className="frame__foot">{foot}</footer>
    </div>
  );
}
