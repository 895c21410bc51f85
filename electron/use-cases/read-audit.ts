import { ok } from '../../shared/result.ts';
import type { UseCase } from './deps.ts';
import { allAgents } from './staff-view.ts';

/** The newest audit lines with agents by name, after following the whole chain from its first line. */
export const readAudit: UseCase<'readAudit'> =
  (deps) =>
  async ({ limit }) => {
    const report = await deps.store.verify();
    const names = new Map((await allAgents(deps.store.read)).map((agent) => [`agent:${agent.id}`, agent.name]));
    const rows = (await deps.store.recentAudit(limit)).map((row) => ({ ...row, actor: names.get(row.actor) ?? row.actor }));
    return ok({ rows, intact: report.auditFirstFault === null, firstFault: report.auditFirstFault });
  };
