/** What happens around a visit: a call, its end, and the register that both are written to. */
import type { EndReason } from '../../shared/session/kinds.ts';
import { ok } from '../../shared/result.ts';
import { commit } from '../store/access.ts';
import { parseFacts } from '../store/audit-lines.ts';
import type { Deps, UseCase } from './deps.ts';

/** A visitor asks for a gendarme. The answer says whether the terminal sounds. */
export const callGendarme: UseCase<'callGendarme'> =
  (deps) =>
  async ({ confidential }) => {
    await deps.store.write(async (tx) => {
      tx.appendRegister(deps.now().toISOString(), { kind: 'gendarme.called', facts: { confidential } });
      return commit(null, { event: 'gendarme.called', actor: 'visitor', facts: { confidential } });
    });
    return ok({ chime: !confidential || deps.config.help.confidentialChime });
  };

/** How a visit ended; `verified` when the probe found nothing left of it. */
export interface VisitEnd {
  readonly reason: EndReason;
  readonly durationMs: number;
  readonly verified: boolean;
}

/** Keeps the end of a visit in the audit chain and in the register. */
export async function recordVisitEnd(deps: Deps, end: VisitEnd): Promise<void> {
  const facts = { reason: end.reason, durationMs: Math.round(end.durationMs), verified: end.verified };
  await deps.store.write(async (tx) => {
    tx.appendRegister(deps.now().toISOString(), { kind: 'visit.ended', facts });
    return commit(null, { event: 'visit.ended', actor: 'system', facts });
  });
}

/** The newest lines of the register, newest first. */
export const listRegister: UseCase<'listRegister'> =
  (deps) =>
  async ({ limit }) => {
    const rows = await deps.store.read.rows('register_event', (from) =>
      from.selectFrom('register_event').selectAll().orderBy('id', 'desc').limit(limit),
    );
    return ok({ rows: rows.map(({ id, at, kind, facts }) => ({ id, at, kind, facts: parseFacts(facts) })) });
  };
