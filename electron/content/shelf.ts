/**
 * The content in service: what was shipped, or the signed pack laid over it. A pack is checked each time it is read, its signature too: a file changed on the
 * disk serves nobody, and what was shipped is shown instead.
 */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Content, type ContentFault, type ContentFiles, NO_CONTENT, readContentFiles } from '../../shared/content/files.ts';
import { type Pack, readPack } from '../../shared/content/pack.ts';
import { writeWhole } from '../use-cases/whole-file.ts';
import { readContentFolder } from './load.ts';
import type { PackFaultName } from '../../shared/ipc/content.ts';
import { minisignKey, signatureFault } from './minisign.ts';

/** Which packs there are: one in force, the one that a touch brings back, the highest version ever taken in. */
const pointerSchema = z.strictObject({
  inForce: z.number().int().nullable(),
  before: z.number().int().nullable(),
  newest: z.number().int(),
});
type Pointer = z.infer<typeof pointerSchema>;

const POINTER = 'in-force.json';
const NO_PACK: Pointer = { inForce: null, before: null, newest: 0 };
const nameOf = (version: number): string => `${version}.pack.json`;

export type PackCheck =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly fault: PackFaultName; readonly details: readonly ContentFault[] };

export interface ShelfState {
  /** Null: what was shipped. */
  readonly inForce: Pick<Pack, 'version' | 'madeOn'> | null;
  /** What `rollBack` brings back: a version, or null for what was shipped. */
  readonly before: number | null;
  /** Whether there is anything to go back to. */
  readonly canRollBack: boolean;
  /** Why the pack that should be in force is not. */
  readonly fault: PackFaultName | null;
}

export interface ContentShelf {
  readonly content: () => Promise<Content>;
  readonly state: () => Promise<ShelfState>;
  /** Checks a pack and the text of its signature, without keeping anything. */
  readonly check: (bytes: Buffer, signature: string) => Promise<PackCheck>;
  /** Puts a pack that was checked in force; `record` runs before it serves. False when the disk refuses it: what held goes on. */
  readonly install: (pack: Pack, bytes: Buffer, signature: string, record: () => Promise<unknown>) => Promise<boolean>;
  /** Changes the content in force for the one before it; doing it again takes it back. False when the disk refuses. */
  readonly rollBack: (record: () => Promise<unknown>) => Promise<boolean>;
}

/** `folder`: what was shipped, or null for a terminal without pages. `kept`: where packs are kept. `publicKey`: asked late, null where no pack is taken in. */
export function createContentShelf(options: {
  readonly folder: string | null;
  readonly kept: string;
  readonly publicKey: () => string | null;
}): ContentShelf {
  const { folder, kept, publicKey } = options;
  let shipped: Promise<ContentFiles> | null = null;
  let reading: Promise<{ readonly content: Content; readonly state: ShelfState }> | null = null;

  const shippedFiles = (): Promise<ContentFiles> => (shipped ??= folder === null ? Promise.resolve(new Map()) : readContentFolder(folder));

  const pointer = async (): Promise<Pointer> => {
    try {
      return pointerSchema.parse(JSON.parse(await readFile(join(kept, POINTER), 'utf8')));
    } catch {
      // None was taken in, or the file is not what this program wrote: what was shipped is always there.
      return NO_PACK;
    }
  };

  const check = async (bytes: Buffer, signature: string): Promise<PackCheck> => {
    const line = publicKey();
    const key = line === null ? null : minisignKey(line);
    if (key === null) return { ok: false, fault: 'noKey', details: [] };
    const fault = signatureFault(bytes, signature, key);
    if (fault !== null) return { ok: false, fault, details: [] };
    const read = readPack(bytes.toString('utf8'), await shippedFiles());
    return read.ok ? { ok: true, pack: read.pack } : { ok: false, fault: 'invalid', details: read.faults };
  };

  const read = async (): Promise<{ readonly content: Content; readonly state: ShelfState }> => {
    const { inForce, before } = await pointer();
    const checked = inForce === null ? null : await checkKept(inForce);
    const canRollBack = inForce !== null || before !== null;
    if (checked?.ok === true) {
      const { version, madeOn, content } = checked.pack;
      return { content, state: { inForce: { version, madeOn }, before, canRollBack, fault: null } };
    }
    if (folder === null) return { content: NO_CONTENT, state: { inForce: null, before, canRollBack, fault: null } };
    const own = readContentFiles(await shippedFiles());
    if (!own.ok) throw new Error('the shipped content is at fault');
    return { content: own.content, state: { inForce: null, before, canRollBack, fault: checked?.fault ?? null } };
  };

  const checkKept = async (version: number): Promise<PackCheck> => {
    const file = join(kept, nameOf(version));
    const found = await Promise.all([readFile(file), readFile(`${file}.minisig`, 'utf8')]).catch(() => null);
    return found === null ? { ok: false, fault: 'noSignature', details: [] } : check(...found);
  };

  const point = async (next: Pointer, record: () => Promise<unknown>): Promise<boolean> => {
    const written = await writeWhole(kept, POINTER, Buffer.from(JSON.stringify(next)), record);
    reading = null;
    return written;
  };

  /** Packs that nothing points at any more. */
  const sweep = async ({ inForce, before }: Pointer): Promise<void> => {
    const used = [inForce, before].flatMap((version) => (version === null ? [] : [nameOf(version), `${nameOf(version)}.minisig`]));
    const names = await readdir(kept).catch(() => []);
    const old = names.filter((name) => name.includes('.pack.json') && !used.includes(name));
    await Promise.all(old.map((name) => rm(join(kept, name), { force: true }).catch(() => undefined)));
  };

  const now = () => (reading ??= read());
  return {
    content: async () => (await now()).content,
    state: async () => (await now()).state,
    check: async (bytes, signature) => {
      const checked = await check(bytes, signature);
      const { newest } = await pointer();
      return checked.ok && checked.pack.version <= newest ? { ok: false, fault: 'older', details: [] } : checked;
    },
    install: async (pack, bytes, signature, record) => {
      await mkdir(kept, { recursive: true, mode: 0o700 }).catch(() => undefined);
      const held = await pointer();
      const next = { inForce: pack.version, before: held.inForce, newest: Math.max(held.newest, pack.version) };
      const files: readonly (readonly [string, Buffer])[] = [
        [nameOf(pack.version), bytes],
        [`${nameOf(pack.version)}.minisig`, Buffer.from(signature)],
      ];
      for (const [name, content] of files) if (!(await writeWhole(kept, name, content, async () => undefined))) return false;
      if (!(await point(next, record))) return false;
      await sweep(next);
      return true;
    },
    rollBack: async (record) => {
      const { inForce, before, newest } = await pointer();
      return point({ inForce: before, before: inForce, newest }, record);
    },
  };
}
