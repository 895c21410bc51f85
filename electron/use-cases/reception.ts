/** What happens around a visit: a call, its end, and the register that both are written to. */
import type { RegisterKind } from '../../shared/register/kinds.ts';
import type { PaperName, PrintFault } from '../../shared/register/papers.ts';
import type { EndedVisit } from '../../shared/register/visit-lines.ts';
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

/** Keeps the end of a visit in the audit chain. How it was wiped only: what the visit was like is for `visit-counts.ts`. */
export async function recordVisitEnd(deps: Deps, { reason, durationMs, verified }: EndedVisit): Promise<void> {
  const facts = { reason, durationMs: Math.round(durationMs), verified };
  await deps.store.write(async () => commit(null, { event: 'visit.ended', actor: 'system', facts }));
}

/** Keeps that a paper did not come out. */
export async function recordPrintFailure(deps: Deps, paper: PaperName, cause: PrintFault): Promise<void> {
  const facts = { paper, cause };
  await deps.store.write(async (tx) => {
    tx.appendRegister(deps.now().toISOString(), { kind: 'print.failed', facts });
    return commit(null, { event: 'print.failed', actor: 'system', facts });
  });
}

/** Kinds that are counted and never shown one by one: see ADR 0019. */
export const COUNTED_KINDS: readonly RegisterKind[] = ['visit.ended', 'form.ended', 'rating.given'];

/** The newest lines of the register that may be shown one by one, newest first. */
export const listRegister: UseCase<'listRegister'> =
  (deps) =>
  async ({ limit }) => {
    const rows = await deps.store.read.rows('register_event', (from) =>
      from.selectFrom('register_event').selectAll().where('kind', 'not in', COUNTED_KINDS).orderBy('id', 'desc').limit(limit),
    );
    return ok({ rows: rows.map(({ id, at, kind, facts }) => ({ id, at, kind, facts: parseFacts(facts) })) });
  };
