/** One filter of a list: everything, or one value. */
import { Button } from '../../ui/Button/Button.tsx';

interface FilterChoicesProps<Value extends string> {
  readonly label: string;
  readonly every: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value | null) => void;
}

export function FilterChoices<Value extends string>({ label, every, choices, chosen, onChoose }: FilterChoicesProps<Value>) {
  return (
    <div className="row" role="group" aria-label={label}>
      <Button chosen={chosen === null} onPress={() => onChoose(null)}>
        {every}
      </Button>
      {choices.map(({ value, label: name }) => (
        <Button key={value} chosen={chosen === value} onPress={() => onChoose(value)}>
          {name}
        </Button>
      ))}
    </div>
  );
}
