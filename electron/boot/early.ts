/** Steps that must come before `ready`. */
import { app, protocol } from 'electron';
import type { Log } from '../log/log.ts';
import { APP_SCHEME } from '../security/protocol.ts';
import { debugSwitch } from './release-guard.ts';
import { EXIT_CODES } from './step.ts';

/** Leaves at once when a release is started with a debugging switch. */
export function refuseDebugger(): void {
  if (__RELEASE__ && debugSwitch(app.commandLine) !== null) {
    process.stderr.write('borne: a debugging switch is refused in public service\n');
    process.exit(EXIT_CODES.debuggerRefused);
  }
}

/** Leaves when another copy serves the same data folder; that copy stays as it is. */
export function requireSingleInstance(log: Log, restoring: boolean): void {
  if (app.requestSingleInstanceLock()) return;
  log('secondInstance');
  if (restoring) process.stdout.write('La borne est en marche sur ce dossier de données. Arrêtez-la, puis recommencez.\n');
  process.exit(restoring ? EXIT_CODES.notRestored : EXIT_CODES.done);
}

/** Our scheme: standard and secure so that pages have an origin of their own; no service worker, no CORS exception. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, allowServiceWorkers: false, corsEnabled: false },
    },
  ]);
}
