/**
 * The locks of an official site's view. They stand beside those of our own pages: these pages come from elsewhere and may navigate, so every
 * address is judged where Chromium asks for it: links, forms and scripts, redirects, frames, resources, new windows.
 */
import type { Session, WebContents } from 'electron';
import type { SiteRefusal, SiteRules } from '../../shared/sites/site.ts';
import type { Refused } from '../security/lock.ts';
import { denyPermissions } from '../security/permissions.ts';
import { mayPass } from '../security/shortcuts.ts';
import { mayHave, overHttps, placeOfUrl, type Asker } from './address.ts';
import { SITE_SANDBOX } from './site-preferences.ts';
import { markSiteSession } from './site-sessions.ts';

export interface SiteLock {
  readonly rules: SiteRules;
  /** Port of the gate on this machine. */
  readonly gatePort: number;
  /** A rule of the shell refused something; never with an address. */
  readonly refused: Refused;
  /** What the visitor is told. */
  readonly told: (refusal: SiteRefusal) => void;
  /** A host that no rule allows. */
  readonly foreign: (host: string) => void;
}

const ASKERS: Readonly<Record<string, Asker>> = { mainFrame: 'page', subFrame: 'frame' };

/** Kinds of document that a view shows. Anything else (a PDF, an archive, a table) would be a download or a viewer of its own. */
const DOCUMENT_TYPES = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml)|image\/(?!svg))/i;

/** Events of `input-event` by which a hand acts upon the page. */
const TOUCHES: ReadonlySet<string> = new Set(['mouseDown', 'touchStart', 'touchEnd', 'gestureTap', 'rawKeyDown', 'keyDown']);
/** Time after a touch in which a window may be asked for, in ms: what Chromium itself gives (transient activation). */
const OPENS_FOR_MS = 5_000;

/** Shuts the partition, then leads its only way out through the gate. */
export async function lockSiteSession(session: Session, lock: SiteLock): Promise<void> {
  markSiteSession(session);
  denyPermissions(session);
  session.setSpellCheckerEnabled(false);
  // Without this the partition asks for a dictionary before anything is shown.
  session.setSpellCheckerLanguages([]);
  session.webRequest.onBeforeRequest(({ url, resourceType }, decide) => {
    const asker = ASKERS[resourceType] ?? 'resource';
    if (asker === 'resource' && /^(?:data|blob):/.test(url)) return decide({});
    if (mayHave(lock.rules, asker, url)) return decide({});
    const secure = overHttps(url);
    if (secure !== null && mayHave(lock.rules, asker, secure)) return decide({ redirectURL: secure });
    lock.refused('request');
    const place = placeOfUrl(url);
    if (place !== null) lock.foreign(place.host);
    return decide({ cancel: true });
  });
  // A worker that stays answers for its host without the network, so without the sandbox that documents get below. None is taken in.
  session.webRequest.onBeforeSendHeaders(({ requestHeaders }, decide) => {
    const worker = requestHeaders['Service-Worker'] !== undefined;
    if (worker) lock.refused('request');
    decide({ cancel: worker });
  });
  session.webRequest.onHeadersReceived(({ resourceType, responseHeaders }, decide) => {
    if (ASKERS[resourceType] === undefined) return decide({});
    const headers = { ...responseHeaders };
    const type = valueOf(headers, 'content-type');
    if (/^\s*attachment/i.test(valueOf(headers, 'content-disposition')) || (type !== '' && !DOCUMENT_TYPES.test(type.trim()))) {
      lock.refused('download');
      lock.told('download');
      // "No content" leaves the page as it is, with what was typed; a refusal would put an error page in its place.
      return decide({ statusLine: 'HTTP/1.1 204 No Content', responseHeaders: {} });
    }
    const name = Object.keys(headers).find((each) => each.toLowerCase() === 'content-security-policy') ?? 'Content-Security-Policy';
    return decide({ responseHeaders: { ...headers, [name]: [...(headers[name] ?? []), SITE_SANDBOX] } });
  });
  session.on('will-download', (event, item) => {
    event.preventDefault();
    item.cancel();
    lock.refused('download');
    lock.told('download');
  });
  const gate = `127.0.0.1:${lock.gatePort}`;
  await session.setProxy({ proxyRules: `http=${gate};https=${gate}`, proxyBypassRules: '<-loopback>' });
}

function valueOf(headers: Readonly<Record<string, readonly string[]>>, name: string): string {
  const found = Object.keys(headers).find((each) => each.toLowerCase() === name);
  return found === undefined ? '' : (headers[found]?.[0] ?? '');
}

/** What the keys of a hardware keyboard do besides typing. */
export interface SiteKeys {
  /** A key that a person pressed, not one of our own. */
  readonly pressed: () => void;
  /** F6: the hardware keyboard goes back to the terminal's own controls. */
  readonly leave: () => void;
}

/** Locks one page of a site. */
export function lockSiteContents(contents: WebContents, lock: SiteLock, keys: SiteKeys): void {
  const { rules, refused } = lock;
  const refuse = (event: { preventDefault: () => void }, url: string): void => {
    event.preventDefault();
    refused('navigation');
    const place = placeOfUrl(url);
    if (place !== null) lock.foreign(place.host);
    lock.told('outside');
  };
  // As browsers do: one touch opens one window, and for a short time only. A frame could otherwise take the page away at will.
  let touchedAt = -Infinity;
  contents.on('input-event', (_event, { type }) => {
    if (TOUCHES.has(type)) touchedAt = performance.now();
  });
  contents.setWindowOpenHandler(({ url, postBody }) => {
    const inside = overHttps(url) ?? url;
    if (performance.now() - touchedAt > OPENS_FOR_MS) {
      refused('window');
      return { action: 'deny' };
    }
    touchedAt = -Infinity;
    if (!mayHave(rules, 'page', inside)) {
      refused('window');
      lock.told('outside');
      return { action: 'deny' };
    }
    // Shown in the same view, once Chromium has forgotten the window.
    setImmediate(() => {
      if (contents.isDestroyed()) return;
      const posted = postBody === undefined ? {} : { postData: postBody.data, extraHeaders: `content-type: ${postBody.contentType}` };
      contents.loadURL(inside, posted).catch(() => undefined);
    });
    return { action: 'deny' };
  });
  const judge = (event: { preventDefault: () => void }, url: string): void => {
    if (!mayHave(rules, 'page', url) && !mayHave(rules, 'page', overHttps(url) ?? '')) refuse(event, url);
  };
  contents.on('will-navigate', (event) => judge(event, event.url));
  contents.on('will-redirect', (event) => {
    if (event.isMainFrame) judge(event, event.url);
  });
  contents.on('did-start-navigation', (details) => {
    const { url, isMainFrame, isSameDocument } = details;
    if (!isMainFrame || isSameDocument || mayHave(rules, 'page', url) || overHttps(url) !== null) return;
    refused('navigation');
    // An empty page is there before anybody can stop it; what would be stopped is the way back from it.
    if (url.startsWith('about:')) return;
    // Not from within the event: stopping there frees what Chromium is still telling us about, and the process dies.
    setImmediate(() => {
      if (!contents.isDestroyed()) contents.stop();
    });
  });
  // A page may ask to be moved and stretched; Electron would do it.
  contents.on('content-bounds-updated', (event) => event.preventDefault());
  contents.on('will-prevent-unload', (event) => {
    event.preventDefault();
    lock.told('leaving');
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    refused('webview');
  });
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.on('context-menu', (event) => event.preventDefault());
  contents.on('zoom-changed', (event) => event.preventDefault());
  contents.on('before-input-event', (event, input) => {
    if (input.type === 'keyDown') keys.pressed();
    if (input.key === 'F6' && input.type === 'keyDown') {
      event.preventDefault();
      keys.leave();
    } else if (!mayPass(input)) {
      event.preventDefault();
      refused('shortcut');
    }
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('devtools-opened', () => contents.closeDevTools());
}
