import { LONG_WORDS, nothing, type Examples } from '../example.ts';
import { Checkbox } from './Checkbox.tsx';

export const examples: Examples = {
  empty: <Checkbox id="c-empty" label="J’ai lu cet avertissement." checked={false} onChange={nothing} />,
  ticked: <Checkbox id="c-ticked" label="J’ai lu cet avertissement." checked onChange={nothing} required />,
  wrong: (
    <Checkbox id="c-wrong" label="J’ai lu cet avertissement." checked={false} onChange={nothing} error="Cochez la case pour continuer." />
  ),
  'long German words': (
    <Checkbox id="c-long" label={`Ich bestätige die Angaben zur ${LONG_WORDS.insurance}.`} checked={false} onChange={nothing} />
  ),
};
