/** What the head does with the settings: read, preview, apply, undo. Each change is whole, checked as a whole, and kept for good with who and when. */
import { ok, fail, type Result } from '../../shared/result.ts';
import type { SettingChangeView, SettingsView } from '../../shared/ipc/upkeep.ts';
import { factStates } from '../../shared/facts/status.ts';
import { differences, same } from '../../shared/settings/differences.ts';
import { groupValue, isSettingGroup, SETTING_GROUPS, type GroupValue, type SettingGroup } from '../../shared/settings/groups.ts';
import { checkChange } from '../../shared/settings/layer.ts';
import { takenSites } from '../../shared/sites/offered.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { abort, commit } from '../store/access.ts';
import type { SettingChangeRow } from '../store/tables.ts';
import type { Deps, UseCase } from './deps.ts';
import { allChanges, keptValue } from './settings.ts';
import { actorOf, agentNames, currentAgent } from './staff-view.ts';
import { unitFileNames } from './units-file.ts';

/** Changes of the history that a screen is given at most. */
const MOST_HISTORY = 200;

const ofGroup = (rows: readonly SettingChangeRow[], group: SettingGroup): readonly SettingChangeRow[] =>
  rows.filter(({ what }) => what === group);

/** The number of a group's newest change; 0 when the file holds for it since ever. */
function newestNumber(rows: readonly SettingChangeRow[], group: SettingGroup): number {
  return ofGroup(rows, group).at(-1)?.id ?? 0;
}

async function historyOf(deps: Deps, rows: readonly SettingChangeRow[]): Promise<readonly SettingChangeView[]> {
  const nameOf = await agentNames(deps.store.read);
  return rows
    .slice(-MOST_HISTORY)
    .toReversed()
    .flatMap(({ id, at, agent_id, what, before, after, from_file, undoes }) => {
      if (!isSettingGroup(what)) return [];
      return [
        {
          number: id,
          at,
          by: nameOf(agent_id),
          group: what,
          differences: differences(keptValue(before) ?? {}, keptValue(after) ?? {}),
          toFile: from_file === 1,
          undoes,
          undoable: newestNumber(rows, what) === id,
        },
      ];
    });
}

async function viewOf(deps: Deps): Promise<SettingsView> {
  const { config, settings } = deps;
  const rows = await allChanges(deps.store.read);
  const { today } = localNow(deps.now());
  const folder = config.importFolder;
  const { sites } = await deps.content.content();
  return {
    groups: SETTING_GROUPS.map((group) => {
      const newest = ofGroup(rows, group).at(-1);
      return {
        group,
        value: groupValue(config, group),
        number: newest?.id ?? 0,
        changedAt: newest?.at ?? null,
        fromFile: newest === undefined || newest.from_file === 1,
      };
    }),
    refused: settings.refused(),
    history: await historyOf(deps, rows),
    facts: factStates(config, today),
    importFiles: folder === null ? null : await unitFileNames(folder),
    sites: sites.list.map(({ id }) => ({ id, name: sites.words.fr[id]?.name ?? id })),
  };
}

/** Every setting that the head may change, with its history and the facts that need care. Failure: `notAllowed`. */
export const readSettings: UseCase<'readSettings'> = (deps) => async () => {
  const agent = await currentAgent(deps);
  return agent?.role === 'head' ? ok(await viewOf(deps)) : fail('notAllowed');
};

/** What a change would change, or the faults that keep it from being one. Nothing is kept. */
export const previewSettings: UseCase<'previewSettings'> =
  (deps) =>
  async ({ group, value }) => {
    const checked = checkChange(deps.config, group, value);
    if (!checked.ok) return ok({ faults: checked.faults, differences: [] });
    const taken = group === 'sites' ? takenSites((await deps.content.content()).sites, checked.config.sites) : [];
    if (taken.length > 0) return ok({ faults: taken, differences: [] });
    return ok({ faults: [], differences: differences(groupValue(deps.config, group), groupValue(checked.config, group)) });
  };

/** What a change is to be, decided from the group's changes so far; a refusal is a value. */
type Decision = Result<{ readonly value: GroupValue; readonly fromFile: boolean; readonly undoes: number | null }>;

async function change(
  deps: Deps,
  group: SettingGroup,
  decide: (rows: readonly SettingChangeRow[]) => Decision,
): Promise<Result<SettingsView>> {
  const head = await currentAgent(deps);
  if (head?.role !== 'head') return fail('notAllowed');
  const kept = await deps.store.write<Result<null>>(async (tx) => {
    const decided = decide(ofGroup(await allChanges(tx), group));
    if (!decided.ok) return abort(decided);
    const { value, fromFile, undoes } = decided.value;
    const checked = checkChange(deps.config, group, value);
    if (!checked.ok) return abort(fail('answersRejected', { fields: checked.faults.map(({ path }) => path) }));
    const [before, after] = [groupValue(deps.config, group), groupValue(checked.config, group)];
    // An undo may bring back what the file says in the meantime; a change of nothing is none.
    if (undoes === null && same(before, after)) return abort(fail('conflict'));
    const number = tx.appendSettingChange({
      at: deps.now().toISOString(),
      agent_id: head.id,
      what: group,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      from_file: fromFile ? 1 : 0,
      undoes,
    });
    const actor = actorOf(head);
    return commit<Result<null>>(
      ok(null),
      undoes === null
        ? { event: 'settings.changed', actor, facts: { group, change: number } }
        : { event: 'settings.undone', actor, facts: { group, change: number, undone: undoes } },
    );
  });
  if (!kept.ok) return kept;
  await deps.settings.reload();
  return ok(await viewOf(deps));
}

/**
 * Keeps a change, which holds at once. Failures: `notAllowed`, `answersRejected` (names the faulty places), `conflict` when the group was changed since it was
 * read or nothing changes.
 */
export const applySettings: UseCase<'applySettings'> =
  (deps) =>
  async ({ group, value, after }) =>
    change(deps, group, (rows) => (newestNumber(rows, group) === after ? ok({ value, fromFile: false, undoes: null }) : fail('conflict')));

/**
 * Takes the newest change of a group back: a new change that says what held before it. Failures: `notAllowed`, `notFound`, `conflict` when a later change of
 * the group exists, `answersRejected` when what held before does not fit any more.
 */
export const undoSettings: UseCase<'undoSettings'> =
  (deps) =>
  async ({ change: number }) => {
    if ((await currentAgent(deps))?.role !== 'head') return fail('notAllowed');
    const row = (await allChanges(deps.store.read)).find(({ id }) => id === number);
    if (row === undefined || !isSettingGroup(row.what)) return fail('notFound');
    const group = row.what;
    return change(deps, group, (rows) => {
      if (newestNumber(rows, group) !== number) return fail('conflict');
      const former = rows.at(-2);
      const value = former === undefined || former.from_file === 1 ? null : keptValue(former.after);
      const ofFile = deps.settings.ofFile(group);
      return ok({ value: { ...ofFile, ...value }, fromFile: value === null, undoes: number });
    });
  };
