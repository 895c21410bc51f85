import type { CardView } from '../../shared/content/view.ts';
import type { Screen } from '../app/screens.ts';
import { useVisit } from '../app/visit.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { Tile } from '../ui/Tile/Tile.tsx';
import { CARD_ICON_NAMES } from './card-icons.ts';

/** One tile a card, in their order, to be put into `Tiles`. All look alike: none says that it is a private matter. */
export function CardTiles({ cards, here }: { readonly cards: readonly CardView[]; readonly here: Screen }) {
  const { go } = useVisit();
  return cards.map(({ id, title, detail, icon }) => (
    <Tile
      key={id}
      id={`card-${id}`}
      title={title}
      detail={detail}
      icon={<Icon name={CARD_ICON_NAMES[icon]} />}
      onPress={() => go({ name: 'card', id, from: here })}
    />
  ));
}
