/** Permissions: all denied, in every partition, whether they are asked for, merely checked, or chosen as a device. */
import type { Session } from 'electron';

/** Denies every permission, device and screen capture of `session`. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  for (const chooser of ['select-hid-device', 'select-serial-port', 'select-usb-device'] as const) denyChoice(session, chooser);
}

/** Answers a device chooser with "none". The three events differ in their types only. */
function denyChoice(session: Session, event: 'select-hid-device' | 'select-serial-port' | 'select-usb-device'): void {
  const emitter: NodeJS.EventEmitter = session;
  emitter.on(event, (occurred: { preventDefault: () => void }, ...rest: readonly unknown[]) => {
    occurred.preventDefault();
    const answer = rest.at(-1);
    if (typeof answer === 'function') answer('');
  });
}
