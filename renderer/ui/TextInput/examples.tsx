import { LONG_WORDS, nothing, type Examples } from '../example.ts';
import { TextInput } from './TextInput.tsx';

export const examples: Examples = {
  empty: <TextInput id="x-empty" label="Nom de naissance" value="" onChange={nothing} layout="text" required />,
  filled: <TextInput id="x-filled" label="Code postal" value="70000" onChange={nothing} layout="numeric" width={5} />,
  optional: (
    <TextInput
      id="x-optional"
      label="Adresse électronique"
      optionalLabel="(facultatif)"
      hint="Elle sert à confirmer votre rendez-vous."
      value=""
      onChange={nothing}
      layout="email"
    />
  ),
  advice: (
    <TextInput id="x-advice" label="Numéro IMEI" advice="Il reste 3 chiffres." value="352099001761" onChange={nothing} layout="numeric" />
  ),
  wrong: (
    <TextInput
      id="x-wrong"
      label="Immatriculation"
      hint="Par exemple AB-123-CD"
      error="Il manque une lettre à la fin."
      spoken="deux lettres, trois chiffres, deux lettres"
      value="AB-123-C"
      onChange={nothing}
      layout="upper"
    />
  ),
  story: (
    <TextInput
      id="x-story"
      label="Racontez ce qui s’est passé"
      value="Je suis rentré vers 18 h 30."
      onChange={nothing}
      layout="text"
      multiline
      counter
      maxLength={4000}
    />
  ),
  secret: <TextInput id="x-secret" label="Votre secret" value="123456" onChange={nothing} layout="text" secret />,
  'long German words': <TextInput id="x-long" label={LONG_WORDS.vin} hint={LONG_WORDS.proof} value="" onChange={nothing} layout="upper" />,
};
