/**
 * `npm run package [-- --release [--trial-release]]`: the application as a folder with its executable `borne-pusey`.
 *
 * Without options: the test package in `release/linux-unpacked`, which Playwright can drive. `--release`: every fuse set, every
 * debugging door shut, in `release/service/linux-unpacked`; refused with a runtime that is not fit for the public, unless
 * `--trial-release` says that it is for a test of the packaging itself.
 */
import type { Variant } from './bundle.ts';
import { makePackage, packagedExecutable } from './packaging.ts';
import { readRuntime } from './runtime.ts';

const say = (line: string): void => {
  process.stdout.write(`package: ${line}\n`);
};

const main = async (args: readonly string[]): Promise<number> => {
  const variant: Variant = args.includes('--release') ? 'release' : 'standard';
  const runtime = readRuntime();
  if (variant === 'release' && runtime.origin === 'trial') {
    if (!args.includes('--trial-release')) {
      process.stderr.write(
        `package: refused. Electron ${runtime.version} gets no security updates and must not serve the public. ` +
          'Make the release where the official Electron can be downloaded, or name its folder in ELECTRON_OVERRIDE_DIST_PATH.\n',
      );
      return 1;
    }
    say(`TRIAL RELEASE with Electron ${runtime.version}: for tests of the packaging only, NOT FIT FOR SERVICE`);
  }
  const fuses = await makePackage(variant, runtime);
  const words = { true: 'on', false: 'off', null: 'absent' } as const;
  say(
    Object.entries(fuses)
      .map(([name, value]) => `${name}=${words[`${value}`]}`)
      .join(' '),
  );
  say(`${packagedExecutable(variant)} (Electron ${runtime.version}${variant === 'release' ? '' : ', test package'})`);
  return 0;
};

process.exitCode = await main(process.argv.slice(2));
