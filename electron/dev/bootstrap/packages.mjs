/** The npm packages: installed when they are missing or when the lock file moved on. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs npm with the npm that called us where there is one, so that the version stays the same throughout a script.
 * @returns {import('node:child_process').SpawnSyncReturns<string>}
 */
export const npm = (args, options) => {
  const cli = process.env.npm_execpath;
  const viaNode = cli !== undefined && /\.c?js$/.test(cli);
  return spawnSync(viaNode ? process.execPath : 'npm', viaNode ? [cli, ...args] : args, { encoding: 'utf8', ...options });
};

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * True when what npm recorded as installed is what the lock file asks for. Packages for another processor or system are absent
 * by design, therefore only required ones must be there; one that is no longer asked for does no harm.
 */
const inStep = (root) => {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  const present = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    return found === undefined ? entry.optional === true : found.version === entry.version && existsSync(join(root, path));
  });
};

/**
 * Leaves `node_modules` equal to `package-lock.json`, or throws. The stamp holds the lock file's hash and Node's major version:
 * with an unchanged stamp nothing else is read.
 */
export const ensurePackages = (root, say) => {
  const stamp = join(root, 'node_modules', '.stamp');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const wanted = `${lock} node${process.versions.node.split('.')[0]}\n`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    say('packages: up to date');
    return;
  }
  if (inStep(root)) {
    writeFileSync(stamp, wanted);
    say('packages: up to date (the lock file was checked)');
    return;
  }
  say(existsSync(join(root, 'node_modules')) ? 'packages: the lock file changed, running npm ci' : 'packages: missing, running npm ci');
  const done = npm(['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) throw new Error('packages: npm ci failed, see above');
  writeFileSync(stamp, wanted);
  say('packages: installed');
};
