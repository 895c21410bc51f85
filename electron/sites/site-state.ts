/** How an opening begins, and what it becomes, as the page of the shell is told. */
import type { SiteRules, SiteState } from '../../shared/sites/site.ts';
import { placeOfUrl } from './address.ts';

/** Shortest time between two states that are told, in ms: a page can change its field, or be refused something, as often as it likes. */
const TOLD_EVERY_MS = 40;

export interface StateKeeper {
  readonly now: () => SiteState;
  readonly update: (part: Partial<SiteState>) => void;
  /** Nobody is told any more. */
  readonly mute: () => void;
}

/** Keeps the state of one opening and tells each change. */
export function keepState(rules: SiteRules, zoom: SiteState['zoom'], changed: (state: SiteState) => void): StateKeeper {
  let muted = false;
  let state: SiteState = {
    site: rules.id,
    phase: 'opening',
    failure: null,
    host: placeOfUrl(rules.start)?.host ?? '',
    issuer: null,
    loading: true,
    canGoBack: false,
    zoom,
    field: null,
    refusal: null,
    identified: false,
  };
  let pause: NodeJS.Timeout | undefined;
  let untold = false;
  const tell = (): void => {
    if (muted) return;
    untold = pause !== undefined;
    if (untold) return;
    changed(state);
    pause = setTimeout(() => {
      pause = undefined;
      if (untold) tell();
    }, TOLD_EVERY_MS);
  };
  return {
    now: () => state,
    update: (part) => {
      state = { ...state, ...part };
      tell();
    },
    mute: () => {
      muted = true;
    },
  };
}
