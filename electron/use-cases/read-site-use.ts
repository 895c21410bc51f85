/** How often each official site was opened over the last days, and what its pages were refused. Sums only. */
import { mayCall } from '../../shared/auth/caller.ts';
import { fail, ok } from '../../shared/result.ts';
import { byCount, firstReadDay } from '../../shared/sites/use.ts';
import { localNow } from '../../shared/time/local-now.ts';
import type { UseCase } from './deps.ts';
import { knownToStaff } from './sites.ts';
import { currentStaff } from './staff-view.ts';

/** The sums of the sites that the terminal knows, in their order; what waits to be written is not in them. Failure: `notAllowed`. */
export const readSiteUse: UseCase<'readSiteUse'> = (deps) => async () => {
  const staff = await currentStaff(deps);
  if (staff === null || !mayCall('upkeep', staff.role)) return fail('notAllowed');
  const { today } = localNow(deps.now());
  const first = firstReadDay(today);
  const { read } = deps.store;
  const uses = await read.rows('site_use', (from) => from.selectFrom('site_use').selectAll().where('day', '>=', first));
  const refusals = await read.rows('site_refusal', (from) => from.selectFrom('site_refusal').selectAll().where('day', '>=', first));
  const sites = await knownToStaff(deps);
  return ok({
    sites: sites.map(({ id, ...site }) => {
      const own = uses.filter((row) => row.site === id);
      const refused = new Map<string, number>();
      for (const { site: of, host, amount } of refusals) if (of === id) refused.set(host, (refused.get(host) ?? 0) + amount);
      return {
        ...site,
        site: id,
        today: own.find(({ day }) => day === today)?.opened ?? 0,
        month: own.reduce((sum, { opened }) => sum + opened, 0),
        failed: own.reduce((sum, { failed }) => sum + failed, 0),
        refused: byCount(refused).map(([host, count]) => ({ host, count })),
      };
    }),
  });
};
