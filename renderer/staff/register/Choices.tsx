/**
 * Large buttons in a grid, one tap each: channels, natures, outcomes. What was chosen stays in.
 */
import { Button } from '../../ui/Button/Button.tsx';
import { Icon, type IconName } from '../../ui/Icon/Icon.tsx';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconName;
}

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  /** `many`: as many in a row as there is room for; `two`: as few as longer words need. */
  readonly row?: 'many' | 'two';
  readonly className?: string;
}

export function Choices<Value extends string>({ label, choices, chosen, onChoose, row = 'two', className }: ChoicesProps<Value>) {
  return (
    <div className={['reg-choices', `reg-choices--${row}`, className ?? ''].join(' ').trim()} role="group" aria-label={label}>
      {choices.map(({ value, label: words, icon }) => (
        <Button
          key={value}
          wide
          chosen={chosen === value}
          {...(icon === undefined ? {} : { icon: <Icon name={icon} /> })}
          onPress={() => onChoose(value)}
        >
          {words}
        </Button>
      ))}
    </div>
  );
}
