import { useId, useState, type ReactNode } from 'react';
import { fill, useA11yWords } from '../../a11y/words.tsx';
import { startsLike } from '../fold.ts';
import { Icon } from '../Icon/Icon.tsx';
import { PRESSED_LOOK } from '../pressed.ts';
import { QuestionGroup, describedBy } from '../Question/Question.tsx';
import { TextInput } from '../TextInput/TextInput.tsx';
import './ChoiceCards.css';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** An `Icon` before the words. */
  readonly icon?: ReactNode;
}

interface ChoicesProps {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly options: readonly ChoiceOption[];
  /** Label of the search field shown above more than seven options; the components' own words by default. */
  readonly searchLabel?: string | undefined;
  readonly optionalLabel?: string | undefined;
  /** Hides the legend from sight when the screen's heading already asks the question. */
  readonly legendHidden?: boolean;
  /** Two columns where the screen is wide enough: for short labels only. */
  readonly columns?: 1 | 2;
}

export interface ChoiceCardsProps extends ChoicesProps {
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

export interface MultiChoiceCardsProps extends ChoicesProps {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Above this many cards a list gets a search by first letters. */
const SEARCH_ABOVE = 7;

/** One answer among several: native radio buttons, each stretched over its whole card, so that the card is the target. */
export function ChoiceCards({ value, onChange, ...props }: ChoiceCardsProps) {
  return (
    <Cards
      {...props}
      kind="radio"
      isChosen={(option) => option === value}
      onToggle={(option) => {
        onChange(option);
      }}
    />
  );
}

/** Several answers: native check boxes stretched over their cards. The order given back is the order of the options. */
export function MultiChoiceCards({ value, onChange, ...props }: MultiChoiceCardsProps) {
  return (
    <Cards
      {...props}
      kind="checkbox"
      isChosen={(option) => value.includes(option)}
      onToggle={(option) => {
        const next = value.includes(option) ? value.filter((kept) => kept !== option) : [...value, option];
        onChange(props.options.map((known) => known.value).filter((known) => next.includes(known)));
      }}
    />
  );
}

interface CardsProps extends ChoicesProps {
  readonly kind: 'radio' | 'checkbox';
  readonly isChosen: (value: string) => boolean;
  readonly onToggle: (value: string) => void;
}

function Cards({
  id,
  legend,
  hint,
  error,
  options,
  searchLabel,
  optionalLabel,
  legendHidden,
  columns,
  kind,
  isChosen,
  onToggle,
}: CardsProps) {
  const words = useA11yWords();
  const name = useId();
  const [typed, setTyped] = useState('');
  const searchable = options.length > SEARCH_ABOVE;
  const shown = searchable ? options.filter((option) => startsLike(option.label, typed) || isChosen(option.value)) : options;
  const invalid = error !== undefined && error !== null && error !== '';
  return (
    <QuestionGroup id={id} legend={legend} hint={hint} error={error} optionalLabel={optionalLabel} legendHidden={legendHidden}>
      {searchable && (
        <TextInput
          id={`${id}-search`}
          label={searchLabel ?? words.search}
          labelSize="small"
          value={typed}
          onChange={setTyped}
          layout="text"
          icon={<Icon name="search" />}
          advice={shown.length === 0 ? words.searchNone : undefined}
        />
      )}
      {searchable && (
        <p className="sr" role="status">
          {typed === '' ? '' : shown.length === 1 ? words.resultsOne : fill(words.results, { n: shown.length })}
        </p>
      )}
      <div className={columns === 2 ? 'choices choices--two' : 'choices'}>
        {shown.map((option) => {
          const optionId = `${id}-${option.value}`;
          return (
            <label
              key={option.value}
              className={`choice choice--${kind}`}
              data-chosen={isChosen(option.value) || undefined}
              {...PRESSED_LOOK}
            >
              <input
                className="choice__control"
                id={optionId}
                type={kind}
                name={name}
                value={option.value}
                checked={isChosen(option.value)}
                aria-describedby={describedBy(optionId, { hint: option.hint }, invalid ? [`${id}-error`] : [])}
                aria-labelledby={`${optionId}-label`}
                {...(invalid && kind === 'checkbox' ? { 'aria-invalid': true } : {})}
                onChange={() => {
                  onToggle(option.value);
                }}
              />
              <span className="choice__mark" aria-hidden="true">
                {kind === 'checkbox' && <Icon name="check" />}
              </span>
              {option.icon !== undefined && <span className="choice__icon">{option.icon}</span>}
              <span className="choice__words">
                <span className="choice__label" id={`${optionId}-label`}>
                  {option.label}
                </span>
                {option.hint !== undefined && (
                  <span className="choice__hint" id={`${optionId}-hint`}>
                    {option.hint}
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </div>
    </QuestionGroup>
  );
}
