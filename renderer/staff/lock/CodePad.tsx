/**
 * Ten digits to touch, or to type on a hardware keyboard. What is typed shows as dots; readers hear how many digits, never which.
 */
import { useEffect } from 'react';
import { PIN_DIGITS } from '../../../shared/auth/secret.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { PRESSED_LOOK } from '../../ui/pressed.ts';

const words = staffFr.lock;
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

interface CodePadProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit: () => void;
}

export function CodePad({ value, onChange, onSubmit }: CodePadProps) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (/^\d$/.test(event.key)) onChange((value + event.key).slice(0, PIN_DIGITS.most));
      else if (event.key === 'Backspace') onChange(value.slice(0, -1));
      // Enter on a button presses that button; anywhere else it means "re-open".
      else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) onSubmit();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [value, onChange, onSubmit]);
  return (
    <div className="staff-pad" role="group" aria-label={words.pinPad}>
      <p className="staff-pad__typed" role="status">
        <span aria-hidden="true">{'●'.repeat(value.length)}</span>
        <span className="sr">{words.pinTyped(value.length)}</span>
      </p>
      <div className="staff-pad__keys">
        {DIGITS.map((digit) => (
          <button
            key={digit}
            type="button"
            className="staff-pad__key"
            onClick={() => onChange((value + digit).slice(0, PIN_DIGITS.most))}
            {...PRESSED_LOOK}
          >
            {digit}
          </button>
        ))}
      </div>
      <Button variant="secondary" wide icon={<Icon name="erase" />} onPress={() => onChange(value.slice(0, -1))}>
        {words.pinErase}
      </Button>
      <Button variant="primary" wide icon={<Icon name="unlock" />} onPress={onSubmit}>
        {words.pinUnlock}
      </Button>
    </div>
  );
}
