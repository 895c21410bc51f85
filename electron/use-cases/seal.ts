/** The daily seal: how far the audit chain has come and the hash of its last line, to be kept outside of the terminal. */
import type { SealView } from '../../shared/ipc/journal.ts';
import { fail, ok } from '../../shared/result.ts';
import { LEAST_SEAL_DIGITS, sealDigits } from '../../shared/audit/seal.ts';
import { dayRange } from '../../shared/time/day-range.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { commit } from '../store/access.ts';
import type { Deps, UseCase } from './deps.ts';
import { actorOf, currentAgent } from './staff-view.ts';

/** Times that the counts are taken again when a line is written meanwhile. */
const MOST_TRIES = 3;

async function counts({ store, now }: Deps): Promise<SealView['counts']> {
  const { read } = store;
  const { from: first, to } = dayRange(localNow(now()).today);
  const deposits = await read.figure((from) => from.selectFrom('deposit').select((select) => select.fn.countAll().as('figure')));
  const register = await read.figure((from) => from.selectFrom('register_event').select((select) => select.fn.countAll().as('figure')));
  const erased = await read.figure((from) =>
    from
      .selectFrom('deposit')
      .select((select) => select.fn.countAll().as('figure'))
      .where('status', '=', 'erased'),
  );
  const today = await read.figure((from) =>
    from
      .selectFrom('audit')
      .select((select) => select.fn.countAll().as('figure'))
      .where('at', '>=', first)
      .where('at', '<', to),
  );
  const rolledBack = await read.figure((from) =>
    from
      .selectFrom('audit')
      .select((select) => select.fn.countAll().as('figure'))
      .where('event', '=', 'base.rolledBack'),
  );
  return { auditToday: today, depositsKept: deposits - erased, depositsErased: erased, register, rolledBack };
}

/** The seal of this moment, after the whole base was looked at. */
async function sealOf(deps: Deps): Promise<SealView> {
  const { auditFirstFault } = await deps.store.verify();
  for (let left = MOST_TRIES; ; left -= 1) {
    const end = await deps.store.chain.end();
    const counted = await counts(deps);
    if (left > 1 && (await deps.store.chain.end()).line !== end.line) continue;
    const at = deps.now().toISOString();
    return { at, line: end.line, hash: end.hash.toString('hex'), firstFault: auditFirstFault, counts: counted };
  }
}

/** The seal of this moment. */
export const readSeal: UseCase<'readSeal'> = (deps) => async () => ok(await sealOf(deps));

/** When a seal was printed last, and which line it seals; null for never. */
export async function lastSeal({ store }: Pick<Deps, 'store'>): Promise<{ readonly at: string; readonly line: number } | null> {
  const printed = await store.chain.newest('audit.sealed');
  return printed === null ? null : { at: printed.at, line: Number(printed.facts['count'] ?? 0) };
}

/** Keeps the audit line of a seal that is about to leave for the printer, and has the witness follow at once. */
export async function recordSeal(deps: Deps, seal: SealView): Promise<void> {
  const agent = await currentAgent(deps);
  await deps.store.write(async () =>
    commit(null, { event: 'audit.sealed', actor: agent === null ? 'system' : actorOf(agent), facts: { count: seal.line } }),
  );
  await deps.witness.follow();
}

/**
 * Compares a seal on paper with the chain, and keeps an audit line about it. The first groups are enough. `answersRejected` names `groups` when
 * they are too few or no groups of a seal.
 */
export const compareSeal: UseCase<'compareSeal'> =
  (deps) =>
  async ({ line, groups }) => {
    const agent = await currentAgent(deps);
    if (agent === null) return fail('notAllowed');
    const digits = sealDigits(groups);
    if (digits === null || digits.length < LEAST_SEAL_DIGITS) return fail('answersRejected', { fields: ['groups'] });
    const { auditFirstFault } = await deps.store.verify();
    const hash = await deps.store.chain.hashOf(line);
    const at = (await deps.store.chain.line(line))?.at ?? null;
    // No secret is compared here: the hash was printed to be read.
    const same = hash?.toString('hex').startsWith(digits) === true;
    const faulty = auditFirstFault !== null && auditFirstFault <= line;
    const verdict = hash === null ? 'beyond' : !same ? 'differs' : faulty ? 'faulty' : 'holds';
    await deps.store.write(async () =>
      commit(null, { event: 'audit.compared', actor: actorOf(agent), facts: { count: line, holds: verdict === 'holds' } }),
    );
    return ok({ verdict, at, firstFault: auditFirstFault });
  };
