import type { ReactNode } from 'react';
import { Button as Pressable } from 'react-aria-components';
import './HeaderBar.css';

export interface HeaderBarProps {
  /** Who we are. */
  readonly name: string;
  readonly place?: string | undefined;
  /** Date and time, written by the owner ("mardi 1er décembre", "14 h 30"). */
  readonly date?: string | undefined;
  readonly time?: string | undefined;
  /** Language buttons. */
  readonly aside?: ReactNode;
  /** The hidden gesture towards staff mode listens on the name. */
  readonly onNamePointerDown?: (() => void) | undefined;
}

/** The header: name and place, date and time, languages, on the surface of authority. */
export function HeaderBar({ name, place, date, time, aside, onNamePointerDown }: HeaderBarProps) {
  return (
    <div className="headbar">
      <div className="headbar__name" data-staff-door="" onPointerDown={onNamePointerDown}>
        <p className="headbar__who">{name}</p>
        {place !== undefined && <p className="headbar__place">{place}</p>}
      </div>
      {(date !== undefined || time !== undefined) && (
        <div className="headbar__clock tnum">
          {time !== undefined && <p className="headbar__time">{time}</p>}
          {date !== undefined && <p className="headbar__date">{date}</p>}
        </div>
      )}
      {aside !== undefined && <div className="headbar__aside">{aside}</div>}
    </div>
  );
}

export interface HeaderButtonProps {
  readonly id: string;
  /** An `Icon`, before the words. */
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** An act of the header, possible on every screen. */
export function HeaderButton({ id, icon, onPress, children }: HeaderButtonProps) {
  return (
    <Pressable className="headbar__act" id={id} onPress={onPress}>
      {icon}
      <span>{children}</span>
    </Pressable>
  );
}

export interface LanguageBarProps {
  /** Name of the group for readers ("Langue"). */
  readonly label: string;
  readonly languages: readonly { readonly locale: string; readonly name: string }[];
  readonly current: string;
  readonly onChoose: (locale: string) => void;
}

/** The languages, each in its own words; the current one is marked by weight, a line and `aria-pressed`. */
export function LanguageBar({ label, languages, current, onChoose }: LanguageBarProps) {
  return (
    <div className="langs" role="group" aria-label={label}>
      {languages.map(({ locale, name }) => (
        <button
          key={locale}
          type="button"
          className="langs__choice"
          lang={locale}
          aria-pressed={locale === current}
          onClick={() => {
            onChoose(locale);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
