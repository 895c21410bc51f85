import type { ReactNode } from 'react';
import { fill, useA11yWords } from '../../a11y/words.tsx';
import { Question, describedBy } from '../Question/Question.tsx';
import './TextInput.css';

/** Which keyboard a field asks for. */
export const FIELD_LAYOUTS = ['text', 'email', 'numeric', 'decimal', 'upper'] as const;
export type FieldLayout = (typeof FIELD_LAYOUTS)[number];

export interface TextInputProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  /** A remark that stops nothing, for example a digit that looks wrong while it is typed. */
  readonly advice?: string | null | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly layout: FieldLayout;
  readonly multiline?: boolean;
  /** Most characters accepted. A counted text may run over: it is told and mended, never cut in silence. */
  readonly maxLength?: number | undefined;
  /** What a reader adds to the label, for example "quinze chiffres". */
  readonly spoken?: string | undefined;
  /** Shows how many characters are left; needs `maxLength`. */
  readonly counter?: boolean;
  readonly required?: boolean;
  /** "(facultatif)", after the label. */
  readonly optionalLabel?: string | undefined;
  /** An `Icon` inside the field. */
  readonly icon?: ReactNode;
  readonly labelSize?: 'lead' | 'small';
  /** Width in characters for short answers (a plate, a postcode); full width when absent. */
  readonly width?: number;
  readonly autoFocus?: boolean;
  /** Hides what is typed: an agent's secret or PIN. */
  readonly secret?: boolean;
}

/** How much longer than its limit a counted text may become; the boundary holds as many units for every character. */
const OVERRUN = 2;

/**
 * A plain controlled `<input>` (or `<textarea>`). Always `type=text`: the e-mail and number types have no selection, so
 * that an on-screen key could not be inserted in the middle. The machine's own keyboard is refused (`inputMode=none`).
 */
export function TextInput(props: TextInputProps) {
  const { id, label, hint, error, advice, value, onChange, onBlur, layout, multiline, maxLength, spoken, counter, required, icon } = props;
  const words = useA11yWords();
  const counted = counter === true && maxLength !== undefined;
  // As the check of the answer counts: an emoji is one character, not two units.
  const left = maxLength === undefined ? 0 : maxLength - Array.from(value).length;
  const invalid = error !== undefined && error !== null && error !== '';
  const more = [...(spoken === undefined ? [] : [`${id}-spoken`]), ...(counted ? [`${id}-left`] : [])];
  const common = {
    id,
    className: 'text-input__control',
    value,
    'data-layout': layout,
    inputMode: 'none' as const,
    autoComplete: 'off',
    autoCorrect: 'off',
    autoCapitalize: layout === 'upper' ? 'characters' : 'none',
    spellCheck: false,
    maxLength: counted ? OVERRUN * maxLength : maxLength,
    autoFocus: props.autoFocus,
    'aria-invalid': invalid || undefined,
    'aria-required': required || undefined,
    'aria-describedby': describedBy(id, { hint, error, advice }, more),
    onBlur: () => onBlur?.(),
  };
  return (
    <Question
      id={id}
      label={label}
      hint={hint}
      error={error}
      advice={advice}
      optionalLabel={props.optionalLabel}
      labelSize={props.labelSize}
    >
      <div
        className={`text-input${multiline === true ? ' text-input--tall' : ''}${layout === 'text' ? '' : ' tnum'}`}
        data-wrong={invalid || undefined}
        style={props.width === undefined ? undefined : { inlineSize: `calc(${props.width}ch + 2.6em)` }}
      >
        {icon}
        {multiline === true ? (
          <textarea
            {...common}
            rows={6}
            onChange={(event) => {
              onChange(event.currentTarget.value);
            }}
          />
        ) : (
          <input
            {...common}
            type={props.secret === true ? 'password' : 'text'}
            onChange={(event) => {
              onChange(event.currentTarget.value);
            }}
          />
        )}
      </div>
      {spoken !== undefined && (
        <span className="sr" id={`${id}-spoken`}>
          {spoken}
        </span>
      )}
      {counted && (
        <p className="text-input__left tnum" id={`${id}-left`}>
          {left < 0
            ? fill(words.charactersOver, { n: -left })
            : left === 1
              ? words.charactersLeftOne
              : fill(words.charactersLeft, { n: left })}
        </p>
      )}
    </Question>
  );
}
