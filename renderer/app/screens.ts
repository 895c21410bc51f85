/**
 * In-memory routing: what the visitor sees is one value of this union, never an address.
 */
import type { Shelf, Situation } from '../../shared/content/closed-lists.ts';
import type { ReceiptView } from '../../shared/ipc/visit.ts';
import type { ProxyAnswers } from '../../shared/proxy-vote/way.ts';
import type { ScreenKind } from '../../shared/session/kinds.ts';
import type { ServiceId } from '../../shared/services/index.ts';
import type { RecruitmentPlace } from '../visitor/recruitment/place.ts';

/** A form. `from`: the page that led here, to which "Retour" goes from its beginning; the home page when there is none. */
export interface ServicePlace {
  readonly name: 'service';
  readonly id: ServiceId;
  readonly from?: Screen;
}

export type Screen =
  | { readonly name: 'attract' }
  | { readonly name: 'home' }
  | { readonly name: 'orientation' }
  /** `from`: the form that a door led away from, so that the visitor can go back to it. */
  | {
      readonly name: 'destination';
      readonly id: string;
      readonly from: ServicePlace | null;
      readonly advice: string | null;
      /** The screen to go back to, when it is not the questions or a form. */
      readonly back?: Screen;
    }
  | ServicePlace
  | { readonly name: 'receipt'; readonly receipt: ReceiptView }
  /** Coming back with a receipt, to change what was asked for. */
  | { readonly name: 'ticket' }
  | InfoScreen
  | SitesScreen
  /** The last question of a visit, of which nothing is left. `reason`: how the visitor chose to end it. */
  | { readonly name: 'rating'; readonly reason: 'button' | 'receiptRead' }
  /** `back`: where the visitor came from. */
  | { readonly name: 'charter'; readonly back: Screen }
  /** No place: the start. */
  | { readonly name: 'recruitment'; readonly place?: RecruitmentPlace }
  | { readonly name: 'hours' }
  | { readonly name: 'staff' }
  | { readonly name: 'ending' };

/** Pages of information. `from`: the screen that led here, to which "Retour" goes. */
export type InfoScreen =
  | { readonly name: 'topics'; readonly shelf: Shelf; readonly from: Screen }
  | { readonly name: 'card'; readonly id: string; readonly from: Screen }
  /** `query`: what was typed before the visitor left for a page and came back. */
  | { readonly name: 'search'; readonly query: string; readonly from: Screen }
  | { readonly name: 'quiz'; readonly id: string; readonly from: Screen }
  | { readonly name: 'checklist'; readonly from: Screen }
  /** `answers` null: the start. */
  | { readonly name: 'proxy'; readonly answers: ProxyAnswers | null; readonly from: Screen };

/** Official sites: the list, what one must know before opening one, the open site. */
export type SitesScreen =
  /** `left`: a site that was shown has been closed, and whether its erasure was proved. */
  | { readonly name: 'sites'; readonly from: Screen; readonly left?: 'erased' | 'unproved' }
  | { readonly name: 'site'; readonly id: string; readonly from: Screen }
  | { readonly name: 'siteOpen'; readonly id: string; readonly from: Screen };

/** What the help numbers show first: a number, those of a situation, or nothing in particular. */
export interface NumbersWanted {
  readonly id?: string;
  readonly situation?: Situation;
}

/** The kind that decides the delay of the session clock. */
export function screenKind(screen: Screen): ScreenKind {
  switch (screen.name) {
    case 'service':
    case 'ticket':
    case 'siteOpen':
      return 'form';
    case 'destination':
      // A form waits behind the door that it opened: what was typed keeps its longer delay.
      return screen.from === null ? 'info' : 'form';
    case 'sites':
    case 'site':
      return screenKind(screen.from) === 'form' ? 'form' : 'info';
    case 'receipt':
      return 'receipt';
    case 'staff':
      return 'staff';
    case 'attract':
    case 'home':
    case 'orientation':
    case 'topics':
    case 'card':
    case 'proxy':
    case 'rating':
    case 'charter':
    case 'recruitment':
    case 'hours':
    case 'search':
    case 'quiz':
    case 'checklist':
    case 'ending':
      return 'info';
  }
}
