import { LONG_WORDS, nothing, type Examples } from '../example.ts';
import { Icon } from '../Icon/Icon.tsx';
import { Tile, Tiles } from './Tile.tsx';

export const examples: Examples = {
  home: (
    <Tiles>
      <Tile
        weight="main"
        title="Que vous arrive-t-il ?"
        detail="Quatre questions, moins d’une minute"
        icon={<Icon name="orientation" />}
        onPress={nothing}
      />
      <Tile title="Préparer une pré-plainte" detail="10 minutes environ" icon={<Icon name="document" />} onPress={nothing} />
      <Tile
        title="Service-public"
        detail="Les droits et les démarches"
        more={<span>www.service-public.gouv.fr</span>}
        icon={<Icon name="globe" />}
        onPress={nothing}
      />
      <Tile title="Numéros d’urgence" icon={<Icon name="phone" />} onPress={nothing} />
    </Tiles>
  ),
  'long German words': (
    <Tiles>
      <Tile title={LONG_WORDS.insurance} detail={LONG_WORDS.proof} icon={<Icon name="car" />} onPress={nothing} />
    </Tiles>
  ),
};
