/**
 * A secret or a code: hidden as it is typed, with a button to look at it, on the keys that fit it. With `rule`, says while one
 * types whether the secret is good enough.
 */
import { useState } from 'react';
import { pinFault, secretFault } from '../../../shared/auth/secret.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { TextInput } from '../../ui/TextInput/TextInput.tsx';

const words = staffFr.secret;

/** The boundary's own limit for a secret, in characters. */
const MOST_CHARACTERS = 200;

interface SecretInputProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  /** `secret` and `pin` show the live rule of a new one; absent when an existing one is asked for. */
  readonly rule?: 'secret' | 'pin';
  /** Digits only, whatever the agent prefers: the code of a shift. */
  readonly digits?: boolean;
  readonly hint?: string;
}

/** What the live rule says of `value`; nothing while it is empty. */
export function ruleInWords(rule: 'secret' | 'pin', value: string): string | undefined {
  if (value === '') return undefined;
  if (rule === 'pin') {
    const fault = pinFault(value);
    return fault === null ? words.goodPin : staffFr.pinFaults[fault];
  }
  const fault = secretFault(value);
  return `${words.count(Array.from(value).length)}. ${fault === null ? words.good : staffFr.secretFaults[fault]}`;
}

export function SecretInput({ id, label, value, onChange, error, rule, digits = false, hint }: SecretInputProps) {
  const [shown, setShown] = useState(false);
  const [numeric, setNumeric] = useState(false);
  return (
    <div className="staff-secret">
      <TextInput
        id={id}
        label={label}
        labelSize="small"
        hint={hint ?? (rule === 'secret' ? words.rule : undefined)}
        error={error}
        advice={rule === undefined ? undefined : ruleInWords(rule, value)}
        value={value}
        onChange={onChange}
        layout={digits || numeric ? 'numeric' : 'text'}
        maxLength={digits ? 8 : MOST_CHARACTERS}
        secret={!shown}
      />
      <div className="row">
        <Button variant="quiet" onPress={() => setShown(!shown)} ariaLabel={`${shown ? words.hide : words.show} – ${label}`}>
          {shown ? words.hide : words.show}
        </Button>
        {!digits && (
          <Button variant="quiet" onPress={() => setNumeric(!numeric)} ariaLabel={`${numeric ? words.letters : words.digits} – ${label}`}>
            {numeric ? words.letters : words.digits}
          </Button>
        )}
      </div>
    </div>
  );
}
