import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { fill, useA11yWords } from '../../a11y/words.tsx';
import { Button } from '../Button/Button.tsx';
import { Icon } from '../Icon/Icon.tsx';
import { PRESSED_LOOK } from '../pressed.ts';
import { Question, describedBy } from '../Question/Question.tsx';
import { bringIntoView } from '../Question/jump.ts';
import './Combo.css';

export interface ComboOption {
  readonly value: string;
  readonly label: string;
  /** Small words after the label, for example a postcode. */
  readonly detail?: string;
}

export interface ComboProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  /** What matches the query, best first; the owner searches. */
  readonly options: readonly ComboOption[];
  readonly onPick: (value: string) => void;
  /** What was picked: shown instead of the field, with a button to change it. */
  readonly picked?: { readonly label: string; readonly detail?: string } | null | undefined;
  readonly onClear: () => void;
  /** Said under the field when something was typed and nothing matches. */
  readonly emptyText: string;
  readonly optionalLabel?: string | undefined;
  readonly onBlur?: (() => void) | undefined;
}

/** A field with the list of what matches below it (in the page, not over it): for communes and countries. */
export function Combo({
  id,
  label,
  hint,
  error,
  query,
  onQueryChange,
  options,
  onPick,
  picked,
  onClear,
  emptyText,
  optionalLabel,
  onBlur,
}: ComboProps) {
  const words = useA11yWords();
  const field = useRef<HTMLInputElement>(null);
  const [at, setAt] = useState(-1);
  const refocus = useRef(false);
  const invalid = error !== undefined && error !== null && error !== '';
  const chosen = picked ?? null;

  useEffect(() => {
    if (chosen === null && refocus.current) {
      refocus.current = false;
      field.current?.focus();
    }
  }, [chosen]);

  if (chosen !== null) {
    return (
      <div className="q" data-question={id}>
        <span className="q__label">{label}</span>
        <div className="combo__picked">
          <Icon name="done" />
          <span className="combo__picked-words">
            <span className="sr">{words.chosen} </span>
            {chosen.label}
            {chosen.detail !== undefined && <span className="combo__detail"> {chosen.detail}</span>}
          </span>
          <Button
            id={id}
            variant="secondary"
            ariaLabel={`${words.change} – ${label}`}
            onPress={() => {
              refocus.current = true;
              onClear();
            }}
          >
            {words.change}
          </Button>
        </div>
      </div>
    );
  }

  const open = query !== '' && options.length > 0;
  const active = open && at >= 0 && at < options.length ? options[at] : undefined;

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (!open) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const next = (at + step + options.length) % options.length;
      setAt(at < 0 && step < 0 ? options.length - 1 : next);
      const option = document.getElementById(`${id}-option-${next}`);
      if (option !== null) bringIntoView(option);
    } else if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault();
      onPick(active.value);
    }
  };

  return (
    <Question id={id} label={label} hint={hint} error={error} optionalLabel={optionalLabel}>
      <div className="text-input" data-wrong={invalid || undefined}>
        <Icon name="search" />
        <input
          ref={field}
          className="text-input__control"
          id={id}
          type="text"
          role="combobox"
          inputMode="none"
          data-layout="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={query}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={active === undefined ? undefined : `${id}-option-${at}`}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy(id, { hint, error })}
          onChange={(event) => {
            setAt(-1);
            onQueryChange(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => onBlur?.()}
        />
      </div>
      <ul className="combo__list" id={`${id}-list`} role="listbox" aria-label={label} hidden={!open}>
        {options.map((option, index) => (
          // The field keeps focus and has the keys (aria-activedescendant).
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={option.value}
            id={`${id}-option-${index}`}
            className="combo__option"
            role="option"
            aria-selected={index === at}
            {...PRESSED_LOOK}
            // Keeps the caret in the field, so that the keyboard does not close under the finger.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              onPick(option.value);
            }}
          >
            <span>{option.label}</span>
            {option.detail !== undefined && <span className="combo__detail tnum">{option.detail}</span>}
          </li>
        ))}
      </ul>
      <p className={query !== '' && options.length === 0 ? 'combo__empty' : 'sr'} role="status">
        {query === ''
          ? ''
          : options.length === 0
            ? emptyText
            : options.length === 1
              ? words.resultsOne
              : fill(words.results, { n: options.length })}
      </p>
    </Question>
  );
}
