/** The pages in service, for staff: what somebody must look at, and packs of newer pages. */
import { MAX_PACK_BYTES } from '../../shared/content/pack.ts';
import { contentStates } from '../../shared/content/status.ts';
import { type ContentStatusView, PACK_NAME, type PackFaultName } from '../../shared/ipc/content.ts';
import { fail, ok } from '../../shared/result.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { commit } from '../store/access.ts';
import { plainFileNames, readPlainFile } from './arrivals-folder.ts';
import type { Deps, UseCase } from './deps.ts';
import { actorOf, currentStaff } from './staff-view.ts';

/** Files at fault that are told; a pack made by the tools has none. */
const MOST_DETAILS = 8;
/** A signature of minisign is about 300 bytes. */
const MAX_SIGNATURE_BYTES = 4096;
const SIGNATURE_NAME = /^.{1,90}\.pack\.json\.minisig$/;

async function statusOf(deps: Deps): Promise<ContentStatusView> {
  const { content, importFolder } = deps.config;
  const { today } = localNow(deps.now());
  return {
    today,
    unverified: content.unverified,
    pages: contentStates(await deps.content.content(), today),
    ...(await deps.content.state()),
    takesPacks: content.publicKey !== null && importFolder !== null,
    packs: importFolder === null ? [] : await plainFileNames(importFolder, PACK_NAME),
  };
}

/** Every page with its state today, and which pack serves. */
export const readContentStatus: UseCase<'readContentStatus'> = (deps) => async () => ok(await statusOf(deps));

/**
 * Takes in a pack of the import folder: signature first, then its form and the whole that it makes with what was shipped, then its version. A refusal changes
 * nothing, is audited and says why. Failures: `conflict` without an import folder, `notFound` for a file that is not there, `unexpected` when the
 * disk refuses the pack.
 */
export const takeInPack: UseCase<'takeInPack'> =
  (deps) =>
  async ({ file }) => {
    const agent = await currentStaff(deps);
    if (agent === null) return fail('notAllowed');
    const { importFolder } = deps.config;
    if (importFolder === null) return fail('conflict');
    const bytes = await readPlainFile(importFolder, file, PACK_NAME, MAX_PACK_BYTES);
    if (bytes === 'missing') return fail('notFound');
    const refused = async (fault: PackFaultName, details: readonly string[]) => {
      await deps.store.write(async () => commit(null, { event: 'content.packRefused', actor: actorOf(agent), facts: { cause: fault } }));
      return ok({ takenIn: false, fault, details } as const);
    };
    if (bytes === 'tooLarge') return refused('invalid', []);
    const signature = await readPlainFile(importFolder, `${file}.minisig`, SIGNATURE_NAME, MAX_SIGNATURE_BYTES);
    if (typeof signature === 'string') return refused('noSignature', []);
    const checked = await deps.content.check(bytes, signature.toString('utf8'));
    if (!checked.ok) {
      return refused(
        checked.fault,
        checked.details.slice(0, MOST_DETAILS).map(({ path, message }) => `${path}: ${message}`),
      );
    }
    const { pack } = checked;
    const installed = await deps.content.install(pack, bytes, signature.toString('utf8'), () =>
      deps.store.write(async () => commit(null, { event: 'content.packTakenIn', actor: actorOf(agent), facts: { version: pack.version } })),
    );
    return installed ? ok({ takenIn: true, status: await statusOf(deps) } as const) : fail('unexpected');
  };

/** Brings the pages of before back; once more takes it back. Failures: `conflict` when there is nothing to go back to, `unexpected` when the disk refuses. */
export const rollBackContent: UseCase<'rollBackContent'> = (deps) => async () => {
  const agent = await currentStaff(deps);
  if (agent === null) return fail('notAllowed');
  const { canRollBack, before } = await deps.content.state();
  if (!canRollBack) return fail('conflict');
  const done = await deps.content.rollBack(() =>
    deps.store.write(async () => commit(null, { event: 'content.rolledBack', actor: actorOf(agent), facts: { version: before ?? 0 } })),
  );
  return done ? ok(await statusOf(deps)) : fail('unexpected');
};
