/** How an opening begins, and what it becomes, as the page of the shell is told. */
import type { SiteRules, SiteState } from '../../shared/sites/site.ts';
import { placeOf } from './address.ts';

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
    host: placeOf(rules.start)?.host ?? '',
    issuer: null,
    loading: true,
    canGoBack: false,
    zoom,
    field: null,
    refusal: null,
    identified: false,
  };
  return {
    now: () => state,
    update: (part) => {
      state = { ...state, ...part };
      if (!muted) changed(state);
    },
    mute: () => {
      muted = true;
    },
  };
}
