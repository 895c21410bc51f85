import type { CardIcon, Shelf } from '../../shared/content/closed-lists.ts';
import type { IconName } from '../ui/Icon/Icon.tsx';

/** The drawing of each picture that a card may bear. */
export const CARD_ICON_NAMES: Readonly<Record<CardIcon, IconName>> = {
  house: 'home',
  door: 'key',
  scam: 'alert',
  computer: 'laptop',
  car: 'car',
  road: 'road',
  senior: 'user',
  child: 'child',
  pupil: 'pupil',
  family: 'users',
  drugs: 'pill',
  shop: 'shop',
  farm: 'tractor',
  hunting: 'target',
  lost: 'search',
  phone: 'smartphone',
  card: 'card',
  badge: 'badge',
  officer: 'identity',
  support: 'help',
  cyber: 'lock',
  reserve: 'calendar',
  school: 'school',
  vote: 'vote',
  bell: 'bell',
  people: 'users',
  shield: 'shield',
  megaphone: 'news',
  institution: 'institution',
  charter: 'document',
};

/** The drawing of each shelf on the home page. */
export const SHELF_ICON_NAMES: Readonly<Record<Shelf, IconName>> = {
  prevention: 'shield',
  recruitment: 'badge',
  proxyVote: 'vote',
  partnerships: 'agreed',
  reception: 'info',
};
