import type { PeriodWindow } from '../../../shared/flow/definition.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { LONG_WORDS, nothing, type Examples } from '../example.ts';
import { PeriodPicker } from './PeriodPicker.tsx';

const TODAY = '2028-02-10';

const window: PeriodWindow = {
  notes: [],
  first: addDays(TODAY, 1),
  last: addDays(TODAY, 120),
  refuseFrom: (day) => (day <= TODAY ? { fault: 'soon', facts: {} } : day > addDays(TODAY, 45) ? { fault: 'far', facts: {} } : null),
  refuseTo: (from, day) => (day < from ? { fault: 'before', facts: {} } : day > addDays(from, 90) ? { fault: 'long', facts: {} } : null),
};

const common = {
  legend: 'Quand serez-vous absent ?',
  window,
  onChange: nothing,
  today: TODAY,
  refusalWords: () => 'Ce jour est trop proche : la demande se fait la veille au plus tard.',
} as const;

export const examples: Examples = {
  empty: <PeriodPicker {...common} id="pp-empty" locale="fr" value={{ from: '', to: '' }} hint="Le jour du départ et le jour du retour." />,
  'first day chosen': <PeriodPicker {...common} id="pp-first" locale="fr" value={{ from: '2028-02-26', to: '' }} />,
  'both days chosen': <PeriodPicker {...common} id="pp-both" locale="fr" value={{ from: '2028-02-26', to: '2028-03-11' }} />,
  'one day': <PeriodPicker {...common} id="pp-one" locale="fr" value={{ from: '2028-02-29', to: '2028-02-29' }} />,
  'a day that the rules refuse': <PeriodPicker {...common} id="pp-refused" locale="fr" value={{ from: '2028-02-09', to: '' }} />,
  wrong: <PeriodPicker {...common} id="pp-wrong" locale="fr" value={{ from: '', to: '' }} error="Choisissez les deux jours." />,
  'rules to read': (
    <PeriodPicker
      {...common}
      id="pp-notes"
      locale="fr"
      value={{ from: '', to: '' }}
      noteWords={['Une demande se fait la veille au plus tard.']}
    />
  ),
  'first day fixed': <PeriodPicker {...common} id="pp-fixed" locale="fr" fixedFrom value={{ from: '2028-02-12', to: '2028-02-20' }} />,
  'long German words': (
    <PeriodPicker
      {...common}
      id="pp-long"
      locale="de"
      ends="days"
      legend={LONG_WORDS.insurance}
      value={{ from: '2028-02-26', to: '2028-03-03' }}
    />
  ),
};
