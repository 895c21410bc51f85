import { useState } from 'react';
import { TextInput, type TextInputProps } from '../../ui/TextInput/TextInput.tsx';

interface KeptInputProps<T, R extends T> extends Omit<TextInputProps, 'value' | 'onChange' | 'labelSize'> {
  readonly value: T;
  /** The value as a text, and the value that a text means. */
  readonly show: (value: T) => string;
  readonly read: (text: string) => R;
  readonly onChange: (value: R) => void;
}

/** A value typed as text. What is typed stays as it is typed while it means the value of the owner: « 4,0 » on the way to « 4,03 » is not made « 4 ». */
export function KeptInput<T, R extends T>({ value, show, read, onChange, ...rest }: KeptInputProps<T, R>) {
  const [typed, setTyped] = useState(() => show(value));
  const meant = show(read(typed)) === show(value);
  return (
    <TextInput
      {...rest}
      labelSize="small"
      value={meant ? typed : show(value)}
      onChange={(text) => {
        setTyped(text);
        onChange(read(text));
      }}
    />
  );
}
