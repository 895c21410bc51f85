/** Backups and the clock as staff sees them. */
import { mayCall } from '../../shared/auth/caller.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Backups } from './backup.ts';
import type { ClockWatch } from './clock-watch.ts';
import type { UseCase } from './deps.ts';
import { actorOf, currentStaff } from './staff-view.ts';

/** How the backups and the clock stand. */
export const readUpkeep =
  (backups: Backups, clock: ClockWatch): UseCase<'readUpkeep'> =>
  () =>
  async () =>
    ok({ backup: await backups.view(), clock: clock.view() });

/**
 * Makes a backup at once, for the head or a technician. What became of it is in the answer, success or not. Failures: `notAllowed`, `conflict` when no folder is
 * configured.
 */
export const backUpNow =
  (backups: Backups, clock: ClockWatch): UseCase<'backUpNow'> =>
  (deps) =>
  async () => {
    const agent = await currentStaff(deps);
    if (agent === null || !mayCall('upkeep', agent.role)) return fail('notAllowed');
    if (deps.config.backup.folder === null) return fail('conflict');
    await backups.run(actorOf(agent));
    return ok({ backup: await backups.view(), clock: clock.view() });
  };
