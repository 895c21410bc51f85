import type { OfferedService } from '../app/offered.ts';
import type { Screen } from '../app/screens.ts';
import { useVisit } from '../app/visit.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { Tile } from '../ui/Tile/Tile.tsx';
import { SERVICE_ICON_NAMES } from './service-icons.ts';

interface ServiceTilesProps {
  readonly services: readonly OfferedService[];
  /** The page that they stand on, when it is not the home page. */
  readonly here?: Screen;
}

/** One tile a service, in the order given, to be put into `Tiles`. */
export function ServiceTiles({ services, here }: ServiceTilesProps) {
  const { locale, go } = useVisit();
  return services.map(({ id, definition }) => (
    <Tile
      key={id}
      id={`service-${id}`}
      title={definition.words[locale].tile}
      detail={definition.words[locale].tileDetail}
      icon={<Icon name={SERVICE_ICON_NAMES[definition.icon]} />}
      onPress={() => go({ name: 'service', id, ...(here === undefined ? {} : { from: here }) })}
    />
  ));
}
