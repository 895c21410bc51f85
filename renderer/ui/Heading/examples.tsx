import { LONG_WORDS, type Examples } from '../example.ts';
import { Heading } from './Heading.tsx';

export const examples: Examples = {
  title: <Heading>Où cela s’est-il passé ?</Heading>,
  'with intro': <Heading intro="Tel qu’il figure sur votre pièce d’identité.">Votre identité</Heading>,
  'long German words': <Heading intro={LONG_WORDS.insurance}>{LONG_WORDS.proof}</Heading>,
};
