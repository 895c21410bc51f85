import { PRESSED_LOOK } from '../pressed.ts';
import { Icon } from '../Icon/Icon.tsx';
import { QuestionNotes, describedBy } from '../Question/Question.tsx';
import '../ChoiceCards/ChoiceCards.css';
import './Checkbox.css';

export interface CheckboxProps {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly error?: string | null | undefined;
  readonly hint?: string | undefined;
  readonly required?: boolean;
}

/** A box to tick, as a large card; never ticked beforehand. */
export function Checkbox({ id, label, checked, onChange, error, hint, required }: CheckboxProps) {
  const invalid = error !== undefined && error !== null && error !== '';
  return (
    <div className="q checkbox" data-question={id} data-wrong={invalid || undefined}>
      <QuestionNotes id={id} hint={hint} error={error} />
      <label className="choice choice--checkbox" data-chosen={checked || undefined} {...PRESSED_LOOK}>
        <input
          className="choice__control"
          id={id}
          type="checkbox"
          checked={checked}
          aria-labelledby={`${id}-label`}
          aria-describedby={describedBy(id, { hint, error })}
          aria-invalid={invalid || undefined}
          aria-required={required || undefined}
          onChange={(event) => {
            onChange(event.currentTarget.checked);
          }}
        />
        <span className="choice__mark" aria-hidden="true">
          <Icon name="check" />
        </span>
        <span className="choice__words" id={`${id}-label`}>
          {label}
        </span>
      </label>
    </div>
  );
}
