import { useTranslation } from 'react-i18next';
import type { Screen } from '../app/screens.ts';
import { useVisit } from '../app/visit.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { useSiteAt } from './known-sites.ts';

interface OpenHereProps {
  /** A host or an https address. */
  readonly address: string;
  /** The site or the card that is meant, where several sites begin on that host. */
  readonly wanted: string;
  readonly here: Screen;
}

/** Leads to the site that stands at an address; absent where the terminal does not open it. */
export function OpenHere({ address, wanted, here }: OpenHereProps) {
  const { t } = useTranslation('sites');
  const { go } = useVisit();
  const site = useSiteAt(address, wanted);
  if (site === undefined) return null;
  return (
    <Button id={`open-${site.id}`} icon={<Icon name="globe" />} onPress={() => go({ name: 'site', id: site.id, from: here })}>
      {t('openHere', { name: site.name })}
    </Button>
  );
}
