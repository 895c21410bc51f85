/** The wipe, tried on a visit that nobody made: traces are put into a partition of its own, then the very wipe and probes of a visit must find none. */
import { BrowserWindow, session as sessions, type Session } from 'electron';
import { PROBE_URL } from '../security/protocol.ts';
import { barePreferences } from '../security/web-preferences.ts';
import { wipe } from './wipe.ts';

/** In memory, since it lacks the prefix `persist:`. */
const PARTITION = 'self-test';

export interface WipeTrialOptions {
  /** A folder of the trial's own, made if need be; emptied and probed. */
  readonly tempFolder: () => string;
  /** Locks a partition like the visitor's; called once. */
  readonly lock: (session: Session) => void;
  readonly hasPrintJobs: () => Promise<boolean>;
}

/** Runs in an empty page of ours. Every store that a probe counts gets something; how many can be read again is the answer. */
const PLANT = `(async () => {
  localStorage.setItem('autotest', '1');
  sessionStorage.setItem('autotest', '1');
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('autotest');
    opening.onsuccess = () => { opening.result.close(); resolve(); };
    opening.onerror = () => reject(opening.error);
  });
  await caches.open('autotest');
  await (await navigator.storage.getDirectory()).getFileHandle('autotest', { create: true });
  const files = [];
  for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
  return localStorage.length + sessionStorage.length + (await indexedDB.databases()).length + (await caches.keys()).length + files.length;
})()`;
const PLANTED = 5;

/** Puts traces into the partition and ends the process that did. Returns its id. */
async function plant(session: Session): Promise<number> {
  const window = new BrowserWindow({ show: false, width: 10, height: 10, webPreferences: barePreferences(session) });
  try {
    await window.loadURL(PROBE_URL);
    await session.cookies.set({ url: 'https://autotest.invalid', name: 'autotest', value: '1' });
    const planted: unknown = await window.webContents.executeJavaScript(PLANT);
    // A trial that puts nothing would prove nothing.
    if (planted !== PLANTED || (await session.cookies.get({})).length === 0) throw new Error('no traces could be put');
    return window.webContents.getOSProcessId();
  } finally {
    window.destroy();
  }
}

/** Tries the wipe; true when nothing is left. Not while a visitor uses the terminal: the clipboard is shared. */
export function createWipeTrial({ tempFolder, lock, hasPrintJobs }: WipeTrialOptions): () => Promise<boolean> {
  let own: Session | null = null;
  const partition = (): Session => {
    if (own === null) {
      own = sessions.fromPartition(PARTITION, { cache: false });
      lock(own);
    }
    return own;
  };
  return async () => {
    const session = partition();
    const pid = await plant(session);
    const { verified } = await wipe({ session, pid }, null, {
      tempFolder: tempFolder(),
      cancelPrintJobs: () => Promise.resolve(),
      hasPrintJobs,
      forget: () => undefined,
      remembers: () => false,
    });
    return verified;
  };
}
