import type { OfferedService } from '../app/offered.ts';
import { useVisit } from '../app/visit.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { Tile } from '../ui/Tile/Tile.tsx';
import { SERVICE_ICON_NAMES } from './service-icons.ts';

/** One tile a service, in the order given, to be put into `Tiles`. */
export function ServiceTiles({ services }: { readonly services: readonly OfferedService[] }) {
  const { locale, go } = useVisit();
  return services.map(({ id, definition }) => (
    <Tile
      key={id}
      id={`service-${id}`}
      title={definition.words[locale].tile}
      detail={definition.words[locale].tileDetail}
      icon={<Icon name={SERVICE_ICON_NAMES[definition.icon]} />}
      onPress={() => go({ name: 'service', id })}
    />
  ));
}
