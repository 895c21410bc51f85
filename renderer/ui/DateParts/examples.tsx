import { LONG_WORDS, nothing, type Examples } from '../example.ts';
import { DateParts, TimeParts } from './DateParts.tsx';

export const examples: Examples = {
  'empty date': <DateParts id="d-empty" legend="Date de naissance" hint="Par exemple 27 3 1985" value="" onChange={nothing} />,
  'partial date': <DateParts id="d-partial" legend="Date de naissance" value="2026-1-" onChange={nothing} />,
  'quick answers': (
    <DateParts
      id="d-quick"
      legend="Quel jour ?"
      value="2026-11-30"
      onChange={nothing}
      quick={[
        { label: 'Aujourd’hui', value: '2026-12-01' },
        { label: 'Hier', value: '2026-11-30' },
      ]}
    />
  ),
  'wrong date': (
    <DateParts id="d-wrong" legend="Quel jour ?" value="2031-12-01" onChange={nothing} error="Cette date n’est pas encore arrivée." />
  ),
  time: <TimeParts id="t-time" legend="À quelle heure ?" value="14:30" onChange={nothing} />,
  'long German words': <DateParts id="d-long" legend={`Gültigkeit: ${LONG_WORDS.proof}`} value="" onChange={nothing} />,
};
