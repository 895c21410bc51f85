/**
 * The main process: ordered, named steps. What must happen before `ready` is up here, then comes the window; the rest is in `boot/run.ts` and
 * `boot/terminal.ts`.
 */
import { app, Menu } from 'electron';
import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { readArguments } from './boot/arguments.ts';
import { refuseDebugger, registerScheme, requireSingleInstance } from './boot/early.ts';
import { openFirstWindow } from './boot/first-window.ts';
import { leave, settleData, stopOnFatal } from './boot/process.ts';
import { bootStep } from './boot/step.ts';
import { appendSwitches } from './boot/switches.ts';

bootStep('release guard', refuseDebugger, leave);
const given = bootStep('arguments', () => readArguments(process.argv, process.env), leave);
const data = bootStep('data folder and log', () => settleData(given.dataDir), leave);
bootStep('errors that nobody caught', () => stopOnFatal(data.log), leave);
bootStep('single instance', () => requireSingleInstance(data.log, given.restore !== null), leave);
bootStep('app scheme', registerScheme, leave);
bootStep('Chromium switches', () => appendSwitches(app.commandLine), leave);
// Before `ready`: Electron then makes no menu of its own.
bootStep('no menu', () => Menu.setApplicationMenu(null), leave);

/** Reads the rest of the application, then the configuration. */
const readOn = async () => {
  // In pieces: Chromium's own start goes on in this thread, and a tenth of a second without it costs the first screen as much.
  for (const read of [() => import('../shared/config/schema.ts'), () => import('../shared/ipc/contract.ts')]) {
    await read();
    await turnOfLoop();
  }
  const { loadConfig, runTerminal, restoreAndLeave } = await import('./boot/run.ts');
  const loaded = bootStep('configuration', () => loadConfig({ file: given.config, dataDir: data.folder, release: __RELEASE__ }), leave);
  return { runTerminal, restoreAndLeave, loaded };
};

if (given.restore === null) {
  void app.whenReady().then(async () => {
    const first = bootStep('first window', () => openFirstWindow(data.log), leave);
    await first.handedOver;
    const { runTerminal, loaded } = await readOn();
    bootStep('terminal', () => runTerminal({ ...data, loaded, first, capture: given.capture }), leave);
  });
} else {
  const { restore: file, recoveryKeyFile } = given;
  void readOn().then(({ restoreAndLeave, loaded }) => restoreAndLeave({ ...data, loaded, file, recoveryKeyFile }));
}
