/** Follows the pages of one opening: from the request to the picture, and to each way in which that can fail. */
import type { WebContents } from 'electron';
import { allows } from '../../shared/sites/host-rule.ts';
import type { SiteFailure, SiteRules } from '../../shared/sites/site.ts';
import { mayHave, placeOfUrl } from './address.ts';
import { failureOf } from './failures.ts';
import type { StateKeeper } from './site-state.ts';

/** Longest wait for the first answer of a page, in ms. */
const ANSWER_MS = 20_000;
/** Pages that may follow each other without a touch between them, before that counts as a loop. */
const MOST_PAGES = 15;

export interface ProgressPorts {
  readonly rules: SiteRules;
  readonly state: StateKeeper;
  readonly fail: (failure: SiteFailure) => void;
  /** Who issued the certificate of a host, once it was seen. */
  readonly issuerOf: (host: string) => string | null;
  /** Whether a host was refused. */
  readonly isForeign: (host: string) => boolean;
  /** Another page is there; nothing of the one before holds. */
  readonly replaced: () => void;
  /** A page has something to show. */
  readonly drawn: () => void;
}

export interface Progress {
  /** Somebody is there: what comes next is no loop. */
  readonly touched: () => void;
  readonly stop: () => void;
}

/** Listens to the page from now on. */
export function followPages(contents: WebContents, ports: ProgressPorts): Progress {
  const { rules, state, fail } = ports;
  let pagesSinceTouch = 0;
  let begun = false;
  let answer: NodeJS.Timeout | undefined;
  const answered = (): void => clearTimeout(answer);

  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (!isMainFrame || isSameDocument) return;
    pagesSinceTouch += 1;
    if (pagesSinceTouch > MOST_PAGES) {
      fail('loop');
      return;
    }
    answered();
    answer = setTimeout(() => fail('slow'), ANSWER_MS);
    state.update({ loading: true });
  });
  contents.on('did-navigate', (_event, url) => {
    answered();
    // An empty page is shown without asking anybody (`about:blank`): it is found when it is there, and the one before is brought back.
    if (begun && !mayHave(rules, 'page', url) && state.now().phase !== 'failed') {
      if (contents.canGoBack()) contents.goBack();
      else contents.loadURL(rules.start).catch(() => undefined);
      return;
    }
    ports.replaced();
    const place = placeOfUrl(url);
    const { host, identified } = state.now();
    // Nobody goes back to the empty page that came before the site.
    if (!begun) contents.clearHistory();
    begun = true;
    state.update({
      host: place?.host ?? host,
      issuer: ports.issuerOf(place?.host ?? host),
      canGoBack: contents.canGoBack(),
      identified: identified || (place !== null && allows(rules.identityPages, place)),
    });
  });
  contents.on('dom-ready', () => {
    if (state.now().phase === 'failed') return;
    state.update({ phase: 'shown' });
    ports.drawn();
  });
  contents.on('did-stop-loading', () => {
    answered();
    if (!contents.isDestroyed()) state.update({ loading: false, canGoBack: contents.canGoBack() });
  });
  contents.on('did-fail-load', (_event, code, _text, url, isMainFrame) => {
    const failure = failureOf(code, ports.isForeign(placeOfUrl(url)?.host ?? ''));
    if (isMainFrame && failure !== null) fail(failure);
  });
  contents.on('render-process-gone', () => fail('crashed'));
  contents.on('unresponsive', () => fail('hung'));
  return {
    touched: () => {
      pagesSinceTouch = 0;
    },
    stop: answered,
  };
}
