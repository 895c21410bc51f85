import { nothing, type Examples } from '../example.ts';
import { FootBar } from './FootBar.tsx';

const acts = { onBack: nothing, onHelp: nothing, onHide: nothing, onAccess: nothing, onEnd: nothing };
const french = {
  bar: 'Toujours possible',
  back: 'Retour',
  help: 'Parler à un gendarme',
  hide: 'Masquer',
  access: 'Accessibilité',
  end: 'Effacer et terminer',
};

export const examples: Examples = {
  complete: <FootBar {...acts} labels={french} />,
  'no way back': <FootBar {...acts} back={false} labels={{ ...french, bar: 'Toujours possible, accueil' }} />,
  'long German words': (
    <FootBar
      {...acts}
      labels={{
        bar: 'Immer möglich',
        back: 'Zurück',
        help: 'Mit der Gendarmerie sprechen',
        hide: 'Ausblenden',
        access: 'Barrierefreiheit',
        end: 'Löschen und beenden',
      }}
    />
  ),
};
