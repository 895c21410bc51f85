/**
 * Puts the locks on: once for each partition, once for each page of any kind that is created. The rules themselves are data and pure
 * functions in the neighbouring files.
 */
import type { App, Session, WebContents } from 'electron';
import { denyPermissions } from './permissions.ts';
import { APP_SCHEME, answer, isOwnUrl, type ServedFolders } from './protocol.ts';
import { mayRequest } from './requests.ts';
import { mayPass } from './shortcuts.ts';

/** Told when a rule refused something; never with an address or a key. */
export type Refused = (rule: ShellRule) => void;

export const SHELL_RULES = ['navigation', 'window', 'webview', 'download', 'request', 'shortcut', 'authentication', 'certificate'] as const;
export type ShellRule = (typeof SHELL_RULES)[number];

export interface LockOptions {
  readonly folders: ServedFolders;
  /** Origin of the development server, or the empty string. */
  readonly devServer: string;
  readonly refused: Refused;
}

/** What concerns pages that are not ours. */
export interface ForeignPages {
  /** Whether a partition holds pages of an official site, which have locks of their own. */
  readonly isForeign: (session: Session) => boolean;
  /** Such a page was asked for a password by its host. */
  readonly loginAsked: (contents: WebContents | null) => void;
}

/**
 * Whether a window of ours may show that address as its main page. Only main loads pages; what the page itself asks for is refused before
 * this is even asked.
 */
export function isOwnPage(url: string, devServer: string): boolean {
  return isOwnUrl(url) || (devServer !== '' && url.startsWith(`${devServer}/`));
}

/** Serves our pages in `session` and shuts everything else: permissions, network, downloads, spell checker. */
export function lockSession(session: Session, options: LockOptions): void {
  session.protocol.handle(APP_SCHEME, (request) => answer(request, options.folders));
  denyPermissions(session);
  session.webRequest.onBeforeRequest((request, decide) => {
    const allowed = mayRequest(request, options.devServer);
    if (!allowed) options.refused('request');
    decide({ cancel: !allowed });
  });
  session.on('will-download', (event, item) => {
    event.preventDefault();
    item.cancel();
    options.refused('download');
  });
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
}

/** Locks every page of any kind, now and later: navigation, windows, frames, shortcuts, zoom, menus, credentials. */
export function lockPages(app: App, options: Pick<LockOptions, 'devServer' | 'refused'>, foreign: ForeignPages): void {
  app.on('web-contents-created', (_event, contents) => {
    if (!foreign.isForeign(contents.session)) lockContents(contents, options);
  });
  app.on('login', (event, contents, _details, _info, answer) => {
    event.preventDefault();
    answer();
    foreign.loginAsked(contents);
    options.refused('authentication');
  });
  app.on('select-client-certificate', (event, _contents, _url, _list, answer) => {
    event.preventDefault();
    answer();
    options.refused('certificate');
  });
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, decide) => {
    event.preventDefault();
    decide(false);
    options.refused('certificate');
  });
}

function lockContents(contents: WebContents, { devServer, refused }: Pick<LockOptions, 'devServer' | 'refused'>): void {
  contents.setWindowOpenHandler(() => {
    refused('window');
    return { action: 'deny' };
  });
  const refuse = (event: { preventDefault: () => void }, rule: ShellRule): void => {
    event.preventDefault();
    refused(rule);
  };
  // Our pages never navigate: they are loaded by main, and what they show next they draw themselves. Main's own loads are not announced here.
  contents.on('will-navigate', (event) => refuse(event, 'navigation'));
  contents.on('will-frame-navigate', (event) => refuse(event, 'navigation'));
  contents.on('will-redirect', (event) => refuse(event, 'navigation'));
  contents.on('did-start-navigation', (details) => {
    if (details.isSameDocument || (details.isMainFrame && isOwnPage(details.url, devServer))) return;
    refused('navigation');
    // Not from within the event: stopping there frees what Chromium is still telling us about, and the process dies.
    setImmediate(() => {
      if (!contents.isDestroyed()) contents.stop();
    });
  });
  contents.on('frame-created', (_event, { frame }) => {
    // A second frame has no business here: the policy already forbids it.
    if (frame !== null && frame.parent !== null) {
      refused('navigation');
      frame.executeJavaScript('window.stop()').catch(() => undefined);
    }
  });
  contents.on('will-attach-webview', (event) => refuse(event, 'webview'));
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.on('context-menu', (event) => event.preventDefault());
  contents.on('before-input-event', (event, input) => {
    if (!mayPass(input)) refuse(event, 'shortcut');
  });
  contents.on('zoom-changed', (event) => event.preventDefault());
  contents.on('did-finish-load', () => {
    contents.setZoomFactor(1);
    contents.setVisualZoomLevelLimits(1, 1).catch(() => undefined);
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('devtools-opened', () => contents.closeDevTools());
}
