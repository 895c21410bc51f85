import { nothing, type Examples } from '../example.ts';
import { HeaderBar, LanguageBar } from './HeaderBar.tsx';

const languages = [
  { locale: 'fr', name: 'Français' },
  { locale: 'en', name: 'English' },
  { locale: 'de', name: 'Deutsch' },
];

export const examples: Examples = {
  complete: (
    <HeaderBar
      name="Point d’accueil de la gendarmerie"
      place="Oasis III, Pusey"
      date="mardi 1er décembre"
      time="14 h 30"
      aside={<LanguageBar label="Langue" languages={languages} current="fr" onChoose={nothing} />}
    />
  ),
  'name alone': <HeaderBar name="Point d’accueil de la gendarmerie" />,
  'long German words': (
    <HeaderBar
      name="Anlaufstelle der Gendarmerie"
      place="Einkaufszentrum Oasis III, Pusey"
      date="Donnerstag, 31. Dezember"
      time="14:30"
      aside={<LanguageBar label="Sprache" languages={languages} current="de" onChoose={nothing} />}
    />
  ),
};
