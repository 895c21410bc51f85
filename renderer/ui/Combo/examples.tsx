import { LONG_WORDS, nothing, type Examples } from '../example.ts';
import { Combo } from './Combo.tsx';

const common = {
  label: 'Commune',
  onQueryChange: nothing,
  onPick: nothing,
  onClear: nothing,
  emptyText: 'Aucune commune ne commence ainsi.',
};

export const examples: Examples = {
  empty: <Combo {...common} id="p-empty" hint="Les premières lettres ou le code postal" query="" options={[]} />,
  matches: (
    <Combo
      {...common}
      id="p-matches"
      query="ves"
      options={[
        { value: '70550', label: 'Vesoul', detail: '70000' },
        { value: '52517', label: 'Vesaignes-sous-Lafauche', detail: '52700' },
      ]}
    />
  ),
  'nothing matches': <Combo {...common} id="p-none" query="zzz" options={[]} />,
  picked: <Combo {...common} id="p-picked" query="" options={[]} picked={{ label: 'Vesoul', detail: '70000' }} />,
  wrong: <Combo {...common} id="p-wrong" query="" options={[]} error="Choisissez la commune dans la liste." />,
  'long German words': (
    <Combo
      {...common}
      id="p-long"
      label={LONG_WORDS.proof}
      query="k"
      options={[{ value: 'k', label: LONG_WORDS.insurance, detail: '70000' }]}
    />
  ),
};
