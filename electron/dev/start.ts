/**
 * `npm start [-- --capture FILE.png] [-- --config FILE] [-- --data-dir DIR]`: builds what changed, finds a screen and runs the kiosk.
 * Ends with the application's own exit code.
 */
import { applicationArguments } from './arguments.ts';
import { ensureBuild } from './bundle.ts';
import { endProcess, say, spawnApplication, waitForExit, withScreen } from './launch.ts';

const { args, trial } = applicationArguments(process.argv.slice(2), process.env, process.env.INIT_CWD ?? process.cwd());
say((await ensureBuild('standard')) ? 'built' : 'build up to date');
if (trial) say('trial configuration resources/config/trial.jsonc, data in .cache/trial-data (name another with --config and --data-dir)');
const screen = await withScreen();
const application = spawnApplication(args, screen.env);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => endProcess(application));
process.exitCode = await waitForExit(application);
screen.stop();
