import { LONG_WORDS, type Examples } from '../example.ts';
import { ErrorSummary } from './ErrorSummary.tsx';

export const examples: Examples = {
  none: <ErrorSummary title="Il reste des réponses à compléter" errors={[]} />,
  two: (
    <ErrorSummary
      title="Il reste 2 réponses à compléter"
      errors={[
        { fieldId: 'imei', message: 'Numéro IMEI : le dernier chiffre ne correspond pas.' },
        { fieldId: 'when', message: 'Dites quel jour cela s’est passé.' },
      ]}
    />
  ),
  'long German words': (
    <ErrorSummary title="Eine Antwort fehlt noch" errors={[{ fieldId: 'vin', message: `${LONG_WORDS.vin}: 17 Zeichen angeben.` }]} />
  ),
};
