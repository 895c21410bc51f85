/** Switches for Chromium, set before `ready`: nothing in the background, nothing to the network, nothing that a gesture could trigger. */
import type { CommandLine } from 'electron';

/** Switch and value (empty: none). Each is here for the reason beside it. */
export const CHROMIUM_SWITCHES: readonly (readonly [name: string, value: string])[] = [
  // No request of Chromium's own: component updates, field trials, domain reliability, captive portals.
  ['disable-background-networking', ''],
  ['disable-component-update', ''],
  ['disable-domain-reliability', ''],
  ['no-pings', ''],
  // Chromium resolves no name: the visitor's window has no network, and official sites go through the gate of this machine, which resolves theirs
  // (and in development the screens come from there).
  ['host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  // Two fingers do not zoom, a swipe from the edge does not go back.
  ['disable-pinch', ''],
  ['overscroll-history-navigation', '0'],
  // Chromium's own words over official sites, the order of their date fields and the comma of their numbers are French, whatever the system speaks.
  ['lang', 'fr'],
  // Texts on the screen are ours: no translation bubble, no autofill, no media keys, no casting, no drag of tab contents.
  ['disable-features', 'Translate,AutofillServerCommunication,HardwareMediaKeyHandling,MediaRouter'],
];

/** Appends them all. */
export function appendSwitches(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  for (const [name, value] of CHROMIUM_SWITCHES) {
    if (value === '') commandLine.appendSwitch(name);
    else commandLine.appendSwitch(name, value);
  }
}
