/**
 * Puts the house together: base and vault, print desk, and the handlers that need both. Its modules are loaded here and not before, since
 * the encrypted base and Argon2id are native code and the window comes first.
 */
import { app } from 'electron';
import { join } from 'node:path';
import type { Config } from '../../shared/config/schema.ts';
import { errorCode } from '../log/redactor.ts';
import { pause } from '../session/pause.ts';
import { isTrialRuntime } from './boot-view.ts';
import type { House } from './house.ts';
import { createQuietBackup } from './quiet-backup.ts';
import { QUIET_LOOK_MS } from './quiet-moment.ts';
import type { ShellForHouse } from './terminal.ts';

/** How often the public's numbers are looked at anew, in ms: a call fades within minutes. */
const FACE_EVERY_MS = 15_000;

/** Why there is no house; the class name is what the log keeps. */
class HouseRefused extends Error {
  readonly code: string;
  constructor(part: string, reason: string) {
    super('the house cannot be opened');
    this.name = 'HouseRefused';
    this.code = `${part}.${reason}`;
  }
}

/** Opens the house. Rejects with a code when the key or the base is missing or refuses: nothing is created to get round it. */
export async function openHouseOfTerminal(shell: ShellForHouse): Promise<House> {
  const { config } = shell.loaded;
  const [
    { communeNames },
    { openHouse },
    { osStore },
    { findService },
    { qrTexts },
    { createDesk },
    { joinHouse },
    { startSelfTest, tellClosed },
  ] = await Promise.all([
    import('../use-cases/commune-names.ts'),
    import('../use-cases/index.ts'),
    import('../vault/os-store.ts'),
    import('../../shared/services/index.ts'),
    import('../../shared/paper/qr-texts.ts'),
    import('./print-desk.ts'),
    import('./join-house.ts'),
    import('./self-test.ts'),
  ]);
  const now = (): Date => new Date();
  const resources = join(app.getAppPath(), '.build', 'resources');
  // The codes of a receipt say where it was made, in the words that hold then.
  let pointNow = (): Config['point'] => config.point;
  const opening = await openHouse({
    dataDir: shell.dataDir,
    config,
    now,
    findService,
    qrTexts: (input) => qrTexts(input, pointNow()),
    credentialsDirectory: process.env['CREDENTIALS_DIRECTORY'] ?? null,
    os: osStore,
    contentFolder: join(resources, 'content'),
    communeName: communeNames(join(resources, 'communes', 'communes.json')),
  }).catch((error: unknown) => {
    tellClosed(shell, null);
    throw error;
  });
  if (!opening.ok) {
    tellClosed(shell, opening.refusal);
    throw new HouseRefused(opening.refusal.part, opening.refusal.reason);
  }
  const { house } = opening;
  pointNow = () => house.config().point;

  const { desk, trial } = createDesk({
    config: house.config,
    fontsFolder: join(resources, 'fonts'),
    environment: process.env,
    now,
    sleep: pause,
    announce: (outcome) => shell.send('printOutcome', outcome),
    failed: (paper, cause) => {
      house
        .recordPrintFailure(paper, cause)
        .catch((error: unknown) => shell.log('callFailed', { channel: 'printFailed', code: errorCode(error) }));
    },
    // The fair copy's own line is written when the deposit is opened for it, before there is anything to print.
    audit: (event, facts) => (event === 'receipt.printed' ? house.record({ event, actor: 'visitor', facts }) : undefined),
  });

  // Asked only once the house is joined, a few lines further down.
  let staffOpen = (): boolean => false;
  const inUse = (): boolean => shell.liveVisit() !== null || staffOpen();
  const health = startSelfTest({ shell, house, trial, now, hasPrintJobs: async () => !(await desk.queueEmpty()), inUse });

  const joined = joinHouse({
    house,
    desk,
    selfTest: health.selfTest,
    findService,
    loaded: shell.loaded,
    liveVisit: shell.liveVisit,
    called: (confidential) => shell.send('gendarmeCalled', { confidential }),
    faceChanged: shell.showFace,
    ownDisplay: shell.ownDisplay,
    now,
    log: shell.log,
    runtime: { electronVersion: process.versions.electron, trialRuntime: isTrialRuntime() },
  });

  staffOpen = joined.staffOpen;
  const look = createQuietBackup({
    inUse,
    backUpIfDue: house.backUpIfDue,
    log: shell.log,
  });
  const lookAtClock = async (): Promise<void> => {
    try {
      if (await house.lookAtClock()) shell.log('clockSetBack');
    } catch (error) {
      shell.log('callFailed', { channel: 'lookAtClock', code: errorCode(error) });
    }
  };
  const showFace = (): void => {
    joined.showFace().catch((error: unknown) => shell.log('callFailed', { channel: 'waitingFace', code: errorCode(error) }));
  };
  showFace();
  const timer = setInterval(() => void lookAtClock().then(look).then(health.look), QUIET_LOOK_MS);
  const faceTimer = setInterval(showFace, FACE_EVERY_MS);
  return {
    ...joined,
    close: async () => {
      clearInterval(timer);
      clearInterval(faceTimer);
      health.stop();
      await joined.close();
    },
  };
}
