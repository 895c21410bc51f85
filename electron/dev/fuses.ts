/** The switches inside the packaged executable ("fuses"): what each variant sets, written and read back. */
import { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire, type FuseState } from '@electron/fuses';
import type { Variant } from './bundle.ts';

/** One fuse: its place on the wire and the value that a release asks for. */
interface Fuse {
  readonly name: string;
  readonly option: FuseV1Options;
  readonly value: boolean;
}

/**
 * What a release asks for. The integrity fuse is absent on purpose: on Linux it is accepted and has no effect; the files are protected
 * by their owner instead.
 */
const RELEASE_FUSES: readonly Fuse[] = [
  { name: 'RunAsNode', option: FuseV1Options.RunAsNode, value: false },
  { name: 'EnableCookieEncryption', option: FuseV1Options.EnableCookieEncryption, value: true },
  { name: 'EnableNodeOptionsEnvironmentVariable', option: FuseV1Options.EnableNodeOptionsEnvironmentVariable, value: false },
  { name: 'EnableNodeCliInspectArguments', option: FuseV1Options.EnableNodeCliInspectArguments, value: false },
  { name: 'OnlyLoadAppFromAsar', option: FuseV1Options.OnlyLoadAppFromAsar, value: true },
  { name: 'GrantFileProtocolExtraPrivileges', option: FuseV1Options.GrantFileProtocolExtraPrivileges, value: false },
];

/** The test package keeps `--inspect`: without it Playwright cannot drive the application. Nothing else differs. */
const wanted = (variant: Variant): readonly Fuse[] =>
  RELEASE_FUSES.filter(({ option }) => variant === 'release' || option !== FuseV1Options.EnableNodeCliInspectArguments);

/** Value of a fuse on the wire of an executable, or null when the executable is too old to have it. */
const onWire = (state: FuseState | undefined): boolean | null => {
  if (state === 49) return true;
  return state === 48 ? false : null;
};

/** Name and value of every fuse of a release, as the executable has it; null where it has no such fuse. */
export const readFuses = async (executable: string): Promise<Readonly<Record<string, boolean | null>>> => {
  const wire = await getCurrentFuseWire(executable);
  return Object.fromEntries(RELEASE_FUSES.map(({ name, option }) => [name, onWire(wire[option])]));
};

/** Sets the fuses of the variant and reads them back. Throws when the executable does not show what was asked for. */
export const setFuses = async (executable: string, variant: Variant): Promise<Readonly<Record<string, boolean | null>>> => {
  const before = await readFuses(executable);
  const fuses = wanted(variant).filter(({ name }) => before[name] !== null);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    ...Object.fromEntries(fuses.map(({ option, value }) => [option, value])),
  });
  const after = await readFuses(executable);
  const wrong = fuses.filter(({ name, value }) => after[name] !== value).map(({ name }) => name);
  if (wrong.length > 0) throw new Error(`fuses not set: ${wrong.join(', ')}`);
  return after;
};
