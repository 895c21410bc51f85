import { useRef, useState, type KeyboardEvent } from 'react';
import { useA11yWords } from '../../a11y/words.tsx';
import { PRESSED_LOOK } from '../pressed.ts';
import { QuestionGroup, describedBy } from '../Question/Question.tsx';
import { DATE_PARTS, TIME_PARTS, digits, joinDate, joinTime, splitDate, splitTime, type PartSpec } from './parts.ts';
import './DateParts.css';

interface PartsProps {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly advice?: string | null | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** One-tap answers ("Aujourd’hui", "Hier"), shown before the fields. */
  readonly quick?: readonly { readonly label: string; readonly value: string }[] | undefined;
  readonly optionalLabel?: string | undefined;
}

export type DatePartsProps = PartsProps;
export type TimePartsProps = PartsProps;

/** A date as three fields under one legend; `value` is `YYYY-MM-DD`, possibly partial (`2026-1-`). */
export function DateParts(props: DatePartsProps) {
  const words = useA11yWords();
  return <Parts {...props} specs={DATE_PARTS} names={[words.day, words.month, words.year]} split={splitDate} join={joinDate} />;
}

/** A time of day as two fields; `value` is `HH:MM`, possibly partial. */
export function TimeParts(props: TimePartsProps) {
  const words = useA11yWords();
  return <Parts {...props} specs={TIME_PARTS} names={[words.hour, words.minute]} split={splitTime} join={joinTime} />;
}

interface Mechanics {
  readonly specs: readonly PartSpec[];
  readonly names: readonly string[];
  readonly split: (value: string) => readonly string[];
  readonly join: (parts: readonly string[]) => string;
}

function Parts({
  id,
  legend,
  hint,
  error,
  advice,
  value,
  onChange,
  onBlur,
  quick,
  optionalLabel,
  specs,
  names,
  split,
  join,
}: PartsProps & Mechanics) {
  const boxes = useRef<(HTMLInputElement | null)[]>([]);
  // What was typed is kept as typed ("3", not "03") as long as it still means the value given by the owner.
  const [typed, setTyped] = useState<readonly string[]>(() => split(value));
  const parts = join(typed) === value ? typed : split(value);
  const invalid = error !== undefined && error !== null && error !== '';

  const set = (at: number, raw: string, length: number): void => {
    const next = parts.map((part, index) => (index === at ? digits(raw, length) : part));
    setTyped(next);
    onChange(join(next));
    const wasShorter = (parts[at] ?? '').length < length;
    const separated = /[\s./:h-]$/i.test(raw) && (next[at] ?? '') !== '';
    if ((wasShorter && (next[at] ?? '').length === length) || separated) boxes.current[at + 1]?.focus();
  };

  const onKeyDown = (at: number, event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Backspace' && event.currentTarget.value === '') {
      event.preventDefault();
      boxes.current[at - 1]?.focus();
    }
  };

  return (
    <QuestionGroup id={id} legend={legend} hint={hint} error={error} advice={advice} optionalLabel={optionalLabel}>
      {quick !== undefined && quick.length > 0 && (
        <div className="parts__quick">
          {quick.map((choice) => (
            <button
              key={choice.value}
              type="button"
              className="parts__choice"
              aria-pressed={choice.value === value}
              {...PRESSED_LOOK}
              onClick={() => {
                setTyped(split(choice.value));
                onChange(choice.value);
              }}
            >
              {choice.label}
            </button>
          ))}
        </div>
      )}
      <div className="parts">
        {specs.map(({ key, length }, at) => (
          <div key={key} className={length === 4 ? 'part part--long' : 'part'}>
            <label className="part__name" htmlFor={`${id}-${key}`}>
              {names[at]}
            </label>
            <input
              ref={(box) => {
                boxes.current[at] = box;
              }}
              className="part__box tnum"
              id={`${id}-${key}`}
              type="text"
              inputMode="none"
              data-layout="numeric"
              autoComplete="off"
              spellCheck={false}
              value={parts[at] ?? ''}
              aria-invalid={invalid || undefined}
              aria-describedby={describedBy(id, { error })}
              onChange={(event) => {
                set(at, event.currentTarget.value, length);
              }}
              onKeyDown={(event) => {
                onKeyDown(at, event);
              }}
              onBlur={(event) => {
                if (!boxes.current.some((box) => box !== null && box === event.relatedTarget)) onBlur?.();
              }}
            />
          </div>
        ))}
      </div>
    </QuestionGroup>
  );
}
