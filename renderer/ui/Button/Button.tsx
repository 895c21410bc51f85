import type { ReactNode } from 'react';
import { Button as Pressable } from 'react-aria-components';
import './Button.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps {
  /** `primary`: the one way on; `secondary`: another way; `quiet`: a small act; `danger`: erases something. */
  readonly variant?: ButtonVariant;
  readonly onPress: () => void;
  /** The action in words ("Continuer vers le lieu"). */
  readonly children: ReactNode;
  /** An `Icon`, before the words. */
  readonly icon?: ReactNode;
  /** An `Icon`, after the words (the arrow of "Continuer"). */
  readonly iconAfter?: ReactNode;
  readonly size?: 'normal' | 'large';
  /** As wide as its container. */
  readonly wide?: boolean;
  /** Spoken name when the words alone are not enough; it must contain them. */
  readonly ariaLabel?: string;
  readonly autoFocus?: boolean;
  readonly id?: string;
  /** For a button that opens something beside it. */
  readonly ariaExpanded?: boolean;
  /** For a button that stays in: the spoken state, and the look of a chosen card. */
  readonly chosen?: boolean;
}

/** A button is never disabled: what cannot be done says why when it is pressed. The pressed look comes with the finger. */
export function Button({
  variant = 'secondary',
  onPress,
  children,
  icon,
  iconAfter,
  size = 'normal',
  wide = false,
  ariaLabel,
  autoFocus = false,
  id,
  ariaExpanded,
  chosen,
}: ButtonProps) {
  const names = [
    'btn',
    `btn--${variant}`,
    size === 'large' ? 'btn--large' : '',
    wide ? 'btn--wide' : '',
    chosen === true ? 'btn--chosen' : '',
  ];
  return (
    <Pressable
      className={names.filter((name) => name !== '').join(' ')}
      onPress={onPress}
      autoFocus={autoFocus}
      {...(id === undefined ? {} : { id })}
      {...(ariaLabel === undefined ? {} : { 'aria-label': ariaLabel })}
      {...(ariaExpanded === undefined ? {} : { 'aria-expanded': ariaExpanded })}
      {...(chosen === undefined ? {} : { 'aria-pressed': chosen })}
    >
      {icon}
      <span className="btn__words">{children}</span>
      {iconAfter}
    </Pressable>
  );
}
