import type { ServiceIcon } from '../../shared/flow/definition.ts';
import type { IconName } from '../ui/Icon/Icon.tsx';

/** The drawing of each picture that a service may ask for. */
export const SERVICE_ICON_NAMES: Readonly<Record<ServiceIcon, IconName>> = {
  document: 'document',
  house: 'home',
  shop: 'shop',
  person: 'user',
  people: 'users',
  badge: 'badge',
  bell: 'bell',
  shield: 'shield',
  megaphone: 'news',
};
