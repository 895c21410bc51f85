/**
 * System libraries and programs: what the runtime links to, a virtual display where there is no other, and for the tests the
 * standard `age` program, the PDF readers, and what makes certificates and has Chromium trust them. Installed only by the superuser on a
 * Debian-like system; everybody else is shown the command.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** These four draw in all libraries that the executable names; dropping any one leaves a hole. */
const RUNTIME_LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

/** True when a program of that name is on the search path. */
const onPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

const missingLibraries = (executable) => {
  const listed = spawnSync('ldd', [executable], { encoding: 'utf8' });
  if (listed.error !== undefined) return [];
  return [...listed.stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
};

/** Debian 13 and Ubuntu 24 renamed some libraries with the suffix t64; the old name is kept where the new one does not exist. */
const nameHere = (name) => {
  const shown = spawnSync('apt-cache', ['show', '--no-all-versions', `${name}t64`], { encoding: 'utf8' });
  return shown.status === 0 && shown.stdout.includes('Package:') ? `${name}t64` : name;
};

const aptInstall = (packages) =>
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Packages that have to be added for this purpose; an empty list when nothing is missing. */
const missingPackages = (executable, forTests) => {
  const packages = [];
  if (missingLibraries(executable).length > 0) packages.push(...RUNTIME_LIBRARIES);
  const headless = (process.env.DISPLAY ?? '') === '' && (process.env.WAYLAND_DISPLAY ?? '') === '';
  if ((headless || forTests) && !onPath('Xvfb')) packages.push('xvfb');
  if (forTests && !onPath('age')) packages.push('age');
  if (forTests && !onPath('pdftotext')) packages.push('poppler-utils');
  if (forTests && !onPath('openssl')) packages.push('openssl');
  if (forTests && !onPath('certutil')) packages.push('libnss3-tools');
  return packages;
};

/**
 * Chromium's own sandbox needs user namespaces or the set-uid helper. Where neither is to be had for an ordinary user, the person is
 * told what to do; the sandbox is never switched off for them.
 */
const sayIfSandboxIsBlocked = (executable, say) => {
  if (process.getuid?.() === 0) return;
  const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8').trim() : '');
  const blocked =
    read('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' || read('/proc/sys/kernel/unprivileged_userns_clone') === '0';
  if (!blocked) return;
  const helper = join(executable, '..', 'chrome-sandbox');
  say(
    `sandbox: this system forbids user namespaces; if Electron refuses to start run: sudo chown root "${helper}" && sudo chmod 4755 "${helper}"`,
  );
};

/** Leaves the system complete for the purpose, or throws with the one command that makes it so. */
export const ensureSystem = ({ executable, forTests, say }) => {
  let packages = missingPackages(executable, forTests);
  if (packages.length === 0) {
    say('system: complete');
    sayIfSandboxIsBlocked(executable, say);
    return;
  }
  if (!onPath('apt-get')) throw new Error(`system: missing; install the counterparts of these Debian packages: ${packages.join(' ')}`);
  const uid0 = process.getuid?.() === 0;
  const command = () => `${uid0 ? '' : 'sudo '}apt-get install -y ${packages.map(nameHere).join(' ')}`;
  if (!uid0) throw new Error(`system: something is missing, run: ${command()}`);
  say(`system: installing ${packages.map(nameHere).join(' ')}`);
  if (!aptInstall(packages.map(nameHere))) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    aptInstall(packages.map(nameHere));
  }
  packages = missingPackages(executable, forTests);
  if (packages.length > 0) throw new Error(`system: still incomplete, run: apt-get update && ${command()}`);
  say('system: installed');
  sayIfSandboxIsBlocked(executable, say);
};
