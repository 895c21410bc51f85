/**
 * Whether a visitor who leaves is asked how it was. Only a visit that got somewhere has something to say: it ended in a receipt, or found its door.
 * Whoever only looked around leaves with one touch, whoever erases a form has answered a question already. Never asked: a visit that is private, because
 * it met a discreet door, a private page, an emergency or something that only a gendarme can take up, was hidden, or called for a gendarme apart.
 */
import { findDestination } from '../../shared/services/orientation/destinations.ts';
import type { Screen } from './screens.ts';

export type Farewell = 'nothing' | 'reached' | 'private';

function ofDestination(id: string): Farewell {
  const destination = findDestination(id);
  // From here on a person takes over: it is not for the screen to ask how it was.
  const taken = destination === undefined || destination.kind === 'emergency' || destination.kind === 'staff';
  return taken || destination.discreet === true ? 'private' : 'reached';
}

function ofScreen(screen: Screen): Farewell {
  switch (screen.name) {
    case 'receipt':
      return 'reached';
    case 'destination':
      return ofDestination(screen.id);
    case 'sites':
      return screen.left === undefined ? 'nothing' : 'reached';
    case 'attract':
    case 'home':
    case 'orientation':
    case 'service':
    case 'ticket':
    case 'topics':
    case 'card':
    case 'search':
    case 'quiz':
    case 'checklist':
    case 'proxy':
    case 'recruitment':
    case 'hours':
    case 'site':
    case 'siteOpen':
    case 'rating':
    case 'charter':
    case 'staff':
    case 'ending':
      return 'nothing';
  }
}

/** What the end of a visit will be after it has come to `screen`: what is private stays so, what was reached is not forgotten. */
export function farewellAfter(before: Farewell, screen: Screen): Farewell {
  const now = ofScreen(screen);
  return before === 'private' || now === 'nothing' ? before : now;
}
