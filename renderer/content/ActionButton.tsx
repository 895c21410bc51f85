/** Where a line of a card leads, as a button. What is not offered now leads to a gendarme: a line never leads nowhere. */
import { useTranslation } from 'react-i18next';
import type { Action } from '../../shared/content/card.ts';
import { offeredService } from '../app/offered.ts';
import type { Screen } from '../app/screens.ts';
import { useVisit } from '../app/visit.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { Icon, type IconName } from '../ui/Icon/Icon.tsx';
import { findCard, useContent } from './ContentProvider.tsx';
import { useOffer } from '../visitor/place.ts';

interface Way {
  readonly label: string;
  readonly icon: IconName;
  readonly onPress: () => void;
}

/** The label and the act of an action; null for a number or a card that is not shown now. */
function useWay(action: Action, here: Screen): Way | null {
  const { t } = useTranslation('info');
  const content = useContent();
  const { locale, go, openHelp, openNumbers } = useVisit();
  const offer = useOffer();
  const toGendarme: Way = { label: t('card.gendarme'), icon: 'gendarme', onPress: openHelp };
  switch (action.to) {
    case 'service': {
      const offered = offeredService(offer, action.id);
      return offered === undefined
        ? toGendarme
        : {
            label: offered.definition.words[locale].tile,
            icon: 'forward',
            onPress: () => go({ name: 'service', id: offered.id, from: here }),
          };
    }
    case 'card': {
      const card = findCard(content, action.id);
      return card === undefined ? null : { label: card.title, icon: 'book', onPress: () => go({ name: 'card', id: card.id, from: here }) };
    }
    case 'number': {
      const number = content.state === 'ready' ? content.view.numbers.find(({ id }) => id === action.id) : undefined;
      return number === undefined
        ? null
        : { label: `${number.number} · ${number.name}`, icon: 'phone', onPress: () => openNumbers({ id: number.id }) };
    }
    case 'numbers':
      return {
        label: `${t('numbers.title')} · ${t(`numbers.situations.${action.situation}`)}`,
        icon: 'phone',
        onPress: () => openNumbers({ situation: action.situation }),
      };
    case 'orientation':
      return { label: t('card.orientation'), icon: 'orientation', onPress: () => go({ name: 'orientation' }) };
    case 'gendarme':
      return toGendarme;
  }
}

export function ActionButton({ action, here }: { readonly action: Action; readonly here: Screen }) {
  const way = useWay(action, here);
  if (way === null) return null;
  return (
    <Button variant="secondary" icon={<Icon name={way.icon} />} onPress={way.onPress}>
      {way.label}
    </Button>
  );
}
