/** What the page of an official site is given: less than a page of ours, and nothing that a setting could widen. */
import type { Session, WebPreferences } from 'electron';
import { LOCKED_PREFERENCES } from '../security/web-preferences.ts';

/** Names without `persist:` live in memory only. Each opening has a number of its own: nothing that one leaves can be found by the next. */
export function partitionOf(opening: number): string {
  return `site-${opening}`;
}

/** Parts of the web platform that a page of a site does not have, by Chromium's names. */
const ABSENT = ['WebUSB', 'WebHID', 'Serial', 'WebBluetooth', 'EyeDropperAPI', 'DocumentPictureInPictureAPI'] as const;

/** Preferences of the view. The one script of ours in it says which field has focus; it is in every frame, for the fields of frames. */
export function sitePreferences(session: Session, reporter: string): WebPreferences {
  return {
    ...LOCKED_PREFERENCES,
    session,
    preload: reporter,
    nodeIntegrationInSubFrames: true,
    // Not only refused: in Electron 25 a USB device that is asked for can end the whole application, and the colour picker is a window of its own.
    disableBlinkFeatures: `${LOCKED_PREFERENCES.disableBlinkFeatures},${ABSENT.join(',')}`,
    autoplayPolicy: 'document-user-activation-required',
  };
}

/**
 * Added to every document of a site. What is not named is taken away: message boxes and printing (`allow-modals`), downloads, pointer lock,
 * screen orientation, presentation. Windows are asked for and refused by us, so that what may stay inside can be shown inside.
 */
export const SITE_SANDBOX = [
  'sandbox',
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-popups',
  'allow-top-navigation-by-user-activation',
].join(' ');
