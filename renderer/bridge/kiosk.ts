/**
 * The only place of the screen that reads `window.kiosk`. Everything else imports `kiosk` from here, so that a test can
 * put its own bridge on the window before loading a screen.
 */
import type { KioskBridge } from '../../shared/ipc/contract.ts';

declare global {
  interface Window {
    readonly kiosk: KioskBridge;
  }
}

export const kiosk: KioskBridge = window.kiosk;
