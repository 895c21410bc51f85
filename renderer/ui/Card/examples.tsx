import { Button } from '../Button/Button.tsx';
import { LONG_WORDS, nothing, type Examples } from '../example.ts';
import { Card } from './Card.tsx';

export const examples: Examples = {
  plain: (
    <Card>
      <p>Vous pouvez vous arrêter à tout moment.</p>
    </Card>
  ),
  'with title and actions': (
    <Card
      title="Téléphone"
      actions={
        <>
          <Button onPress={nothing}>Modifier</Button>
          <Button variant="danger" onPress={nothing}>
            Effacer cet objet
          </Button>
        </>
      }
    >
      <p>Valeur estimée : 450 €</p>
    </Card>
  ),
  'long German words': (
    <Card title={LONG_WORDS.insurance} level={3}>
      <p>{LONG_WORDS.vin}</p>
    </Card>
  ),
};
