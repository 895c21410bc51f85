/**
 * A packaged and fused application still opens a debugger when Chromium is asked to. In a release the process leaves before `ready`.
 * Elsewhere the tests need that door.
 */
import type { CommandLine } from 'electron';

/** Switches of Chromium and Node that open a debugging door or load foreign code. */
export const DEBUG_SWITCHES = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-debugging-targets',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'js-flags',
  'load-extension',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'disable-web-security',
] as const;

/** The first debugging switch on the command line, or null. */
export function debugSwitch(commandLine: Pick<CommandLine, 'hasSwitch'>): string | null {
  return DEBUG_SWITCHES.find((name) => commandLine.hasSwitch(name)) ?? null;
}
