import { LONG_WORDS, nothing, type Examples } from '../example.ts';
import { Icon } from '../Icon/Icon.tsx';
import { ChoiceCards, MultiChoiceCards, type ChoiceOption } from './ChoiceCards.tsx';

const what: readonly ChoiceOption[] = [
  { value: 'stolen', label: 'On m’a volé quelque chose', hint: 'Sans violence ni menace', icon: <Icon name="wallet" /> },
  { value: 'damaged', label: 'On a abîmé ce qui m’appartient', icon: <Icon name="car" /> },
  { value: 'deceived', label: 'On m’a trompé', hint: 'Escroquerie, faux site, chèque', icon: <Icon name="laptop" /> },
];

const objects: readonly ChoiceOption[] = [
  'Téléphone',
  'Portefeuille',
  'Papiers d’identité',
  'Carte bancaire',
  'Vélo',
  'Outils',
  'Bijoux',
  'Autre objet',
].map((label, at) => ({ value: `object${at}`, label }));

export const examples: Examples = {
  'one answer, none yet': <ChoiceCards id="w-none" legend="Que s’est-il passé ?" value={null} onChange={nothing} options={what} />,
  'one answer, chosen': (
    <ChoiceCards
      id="w-one"
      legend="Que s’est-il passé ?"
      hint="Ce qui ressemble le plus"
      value="damaged"
      onChange={nothing}
      options={what}
    />
  ),
  wrong: (
    <ChoiceCards
      id="w-wrong"
      legend="Que s’est-il passé ?"
      error="Choisissez ce qui ressemble le plus."
      value={null}
      onChange={nothing}
      options={what}
    />
  ),
  'several answers, searched': (
    <MultiChoiceCards id="o-many" legend="Quels objets ?" value={['object1']} onChange={nothing} options={objects} columns={2} />
  ),
  'long German words': (
    <ChoiceCards
      id="w-long"
      legend={LONG_WORDS.proof}
      value="a"
      onChange={nothing}
      options={[
        { value: 'a', label: LONG_WORDS.insurance, hint: LONG_WORDS.vin },
        { value: 'b', label: LONG_WORDS.vin, icon: <Icon name="car" /> },
      ]}
    />
  ),
};
