import { LONG_WORDS, nothing, type Examples } from '../example.ts';
import { Icon } from '../Icon/Icon.tsx';
import { Button } from './Button.tsx';

export const examples: Examples = {
  primary: (
    <Button variant="primary" onPress={nothing} iconAfter={<Icon name="forward" className="icon--turns" />}>
      Continuer vers le lieu
    </Button>
  ),
  secondary: (
    <Button onPress={nothing} icon={<Icon name="edit" />}>
      Modifier cette réponse
    </Button>
  ),
  quiet: (
    <Button variant="quiet" onPress={nothing}>
      Pourquoi cette question ?
    </Button>
  ),
  danger: (
    <Button variant="danger" onPress={nothing} icon={<Icon name="remove" />}>
      Effacer cet objet
    </Button>
  ),
  large: (
    <Button variant="primary" size="large" wide onPress={nothing}>
      Envoyer aux gendarmes
    </Button>
  ),
  chosen: (
    <Button chosen onPress={nothing}>
      Hier
    </Button>
  ),
  'long German words': (
    <Button variant="primary" wide onPress={nothing} icon={<Icon name="forward" />}>
      {`Weiter zur ${LONG_WORDS.insurance}`}
    </Button>
  ),
};
