/** A line of text of any kind, with its keyboard, and for identifiers a check and an explanation while it is typed. */
import { looksPersonal } from '../../shared/fields/impersonal.ts';
import { type LiveCheck, liveCheck } from '../../shared/fields/live-check.ts';
import { faultSentence, fieldWords } from '../../shared/fields/words/index.ts';
import type { TextField, TextKind } from '../../shared/flow/definition.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import { type FieldLayout, TextInput } from '../ui/TextInput/TextInput.tsx';

const LAYOUTS: Readonly<Record<TextKind, FieldLayout>> = {
  name: 'text',
  text: 'text',
  longText: 'text',
  phone: 'numeric',
  email: 'email',
  postcode: 'numeric',
  date: 'numeric',
  birthDate: 'numeric',
  money: 'decimal',
  count: 'numeric',
  plate: 'upper',
  vin: 'upper',
  imei: 'numeric',
  iban: 'upper',
  siren: 'numeric',
  siret: 'numeric',
  country: 'text',
  lastFour: 'numeric',
};

interface IdentifierProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly optionalLabel?: string | undefined;
  readonly field: TextField;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly locale: Locale;
}

/** What stands under the field while it is typed: a mistake that more typing will not mend, a remark, or where to look. */
function remark(live: LiveCheck, field: TextField, value: string, locale: Locale): string | null {
  const words = fieldWords(locale);
  if (live.state === 'wrong' && live.fault !== undefined) return faultSentence(live.fault, field, locale);
  if (field.impersonal === true && looksPersonal(value, locale)) return words.impersonal;
  if (live.advice !== undefined) return words.advice[live.advice];
  return live.help !== undefined && live.state === 'incomplete' ? words.help[live.help] : null;
}

export function IdentifierField({ field, value, onChange, locale, ...words }: IdentifierProps) {
  const long = field.kind === 'longText';
  return (
    <TextInput
      {...words}
      value={value}
      onChange={onChange}
      layout={LAYOUTS[field.kind]}
      multiline={long}
      counter={long}
      maxLength={field.max}
      advice={words.error === undefined ? remark(liveCheck(field.kind, value), field, value, locale) : null}
    />
  );
}
