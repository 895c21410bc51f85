/** The part of the health page that the base knows. */
import type { HealthView } from '../../shared/ipc/upkeep.ts';
import { END_REASONS } from '../../shared/session/kinds.ts';
import { argonCost } from './argon-cost.ts';
import type { Deps } from './deps.ts';
import { witnessView } from './witness-view.ts';

/** Ends of visits shown. */
const LAST_WIPES = 20;
/** Newest lines about visits and calls among which they are looked for. */
const LINES_LOOKED_AT = 100;

export type BaseHealth = Pick<
  HealthView,
  'keySource' | 'argonMs' | 'baseIntact' | 'auditIntact' | 'auditFirstFault' | 'auditFaults' | 'witness' | 'lastWipes' | 'deposits'
>;

/** The newest ends of visits, newest first. */
export async function lastWipes(deps: Pick<Deps, 'store'>): Promise<HealthView['lastWipes']> {
  const { rows } = await deps.store.chain.page({ limit: LINES_LOOKED_AT, group: 'visits' });
  const ends = rows.filter(({ event }) => event === 'visit.ended').slice(0, LAST_WIPES);
  return ends.flatMap(({ at, facts }) => {
    const { reason, durationMs, verified } = facts;
    const known = END_REASONS.find((each) => each === reason);
    if (known === undefined || typeof durationMs !== 'number' || typeof verified !== 'boolean') return [];
    return [{ at, reason: known, durationMs, verified }];
  });
}

/** Checks the whole base and tells what staff should know of it. */
export async function baseHealth(deps: Deps): Promise<BaseHealth> {
  const report = await deps.store.verify();
  const deposits = await deps.store.read.figure((from) =>
    from
      .selectFrom('deposit')
      .select((select) => select.fn.countAll().as('figure'))
      .where('status', '<>', 'erased'),
  );
  return {
    keySource: deps.keySource,
    argonMs: (await argonCost(deps)).ms,
    baseIntact: report.intact,
    auditIntact: report.auditFirstFault === null,
    auditFirstFault: report.auditFirstFault,
    auditFaults: report.auditFaults,
    witness: await witnessView(deps),
    lastWipes: await lastWipes(deps),
    deposits,
  };
}
