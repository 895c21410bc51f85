import { TECHNICIAN_GROUPS } from '../../shared/audit/groups.ts';
import { dayRange } from '../../shared/time/day-range.ts';
import { ok } from '../../shared/result.ts';
import type { BaseReport } from '../store/verify.ts';
import type { UseCase } from './deps.ts';
import { lastSeal } from './seal.ts';
import { allAgents, currentStaff } from './staff-view.ts';
import { witnessView } from './witness-view.ts';

/** What following the chain has found, and when. */
interface Verdict {
  readonly report: BaseReport;
  readonly checkedAt: string;
}

/**
 * One page of the audit lines that fit, newest first, with agents by name; a technician is shown what concerns the terminal. The whole chain is followed from its first line, unless the request
 * says that it was a moment ago.
 */
export const readAudit: UseCase<'readAudit'> = (deps) => {
  let known: Verdict | null = null;
  return async ({ limit, before, day, actor, group, reference, checked }) => {
    const verdict: Verdict =
      checked === true && known !== null ? known : { report: await deps.store.verify(), checkedAt: deps.now().toISOString() };
    known = verdict;
    const names = new Map((await allAgents(deps.store.read)).map((agent) => [`agent:${agent.id}`, agent.name]));
    const between = day === undefined ? undefined : dayRange(day);
    const within = (await currentStaff(deps))?.role === 'technician' ? TECHNICIAN_GROUPS : undefined;
    const { rows, older } = await deps.store.chain.page({ limit, before, between, actor, group, within, reference });
    const { auditFirstFault, auditFaults } = verdict.report;
    return ok({
      rows: rows.map((row) => ({ ...row, actor: names.get(row.actor) ?? row.actor })),
      intact: auditFirstFault === null,
      firstFault: auditFirstFault,
      faults: auditFaults,
      checkedAt: verdict.checkedAt,
      older,
      witness: await witnessView(deps),
      sealed: await lastSeal(deps),
    });
  };
};
