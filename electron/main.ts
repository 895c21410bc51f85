/** The main process: ordered, named steps. What must happen before `ready` is up here; the rest is in `boot/terminal.ts`. */
import { z } from 'zod';
import { app } from 'electron';
import { readArguments } from './boot/arguments.ts';
import { leave, restoreAndLeave, runTerminal, settleData, stopOnFatal } from './boot/process.ts';
import { refuseDebugger, registerScheme, requireSingleInstance } from './boot/early.ts';
import { bootStep } from './boot/step.ts';
import { appendSwitches } from './boot/switches.ts';
import { loadConfig } from './config/load.ts';

z.config({ jitless: true });
bootStep('release guard', refuseDebugger, leave);
const given = bootStep('arguments', () => readArguments(process.argv, process.env), leave);
const data = bootStep('data folder and log', () => settleData(given.dataDir), leave);
bootStep('errors that nobody caught', () => stopOnFatal(data.log), leave);
bootStep('single instance', () => requireSingleInstance(data.log, given.restore !== null), leave);
bootStep('app scheme', registerScheme, leave);
bootStep('Chromium switches', () => appendSwitches(app.commandLine), leave);
const loaded = bootStep('configuration', () => loadConfig({ file: given.config, dataDir: data.folder, release: __RELEASE__ }), leave);
if (given.restore === null) {
  void app.whenReady().then(() => bootStep('terminal', () => runTerminal({ ...data, loaded, capture: given.capture }), leave));
} else {
  restoreAndLeave({ ...data, loaded, file: given.restore, recoveryKeyFile: given.recoveryKeyFile });
}
