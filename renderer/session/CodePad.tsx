/** Ten large digits for a short code. What is typed is shown as dots and never leaves this component but by `onCode`. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './code-pad.css';

interface CodePadProps {
  readonly length: number;
  readonly error: string | null;
  /** Called with the whole code as soon as the last digit is pressed. */
  readonly onCode: (code: string) => void;
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

export function CodePad({ length, error, onCode }: CodePadProps) {
  const { t } = useTranslation('shell');
  const [typed, setTyped] = useState('');
  const press = (digit: string) => {
    const next = typed + digit;
    if (next.length < length) {
      setTyped(next);
      return;
    }
    setTyped('');
    onCode(next);
  };
  return (
    <div className="code-pad">
      <p className="code-pad__dots" role="status" aria-label={t('codePad.typed', { count: typed.length, total: length })}>
        {Array.from({ length }, (_, index) => (
          <span key={index} className="code-pad__dot" data-filled={index < typed.length} />
        ))}
      </p>
      {error !== null && typed === '' && (
        <p className="code-pad__error" role="alert">
          {error}
        </p>
      )}
      <div className="code-pad__keys">
        {DIGITS.map((digit) => (
          <button key={digit} type="button" className="code-pad__key" onClick={() => press(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className="code-pad__key code-pad__key--erase" onClick={() => setTyped(typed.slice(0, -1))}>
          {t('codePad.erase')}
        </button>
      </div>
    </div>
  );
}
