import { LONG_WORDS, type Examples } from '../example.ts';
import { Notice } from './Notice.tsx';

export const examples: Examples = {
  info: <Notice tone="info">Vous pouvez vous arrêter à tout moment.</Notice>,
  attention: (
    <Notice tone="attention" title="Ceci n’est pas encore une plainte">
      <p>Elle le devient quand vous la signez devant un gendarme.</p>
    </Notice>
  ),
  done: (
    <Notice tone="done" title="Imprimé" live>
      Prenez votre récépissé.
    </Notice>
  ),
  error: (
    <Notice tone="error" title="L’imprimante ne répond pas">
      Photographiez le code : il contient votre récépissé.
    </Notice>
  ),
  'long German words': (
    <Notice tone="attention" title={LONG_WORDS.proof}>
      {LONG_WORDS.insurance}
    </Notice>
  ),
};
