/** Reading a deposit: the only way from sealed bytes to answers. */
import type { AuditEntry } from '../../shared/audit/catalogue.ts';
import type { Answers, ServiceDefinition } from '../../shared/flow/definition.ts';
import { splitGuarded } from '../../shared/flow/guarded.ts';
import type { OpenedDeposit } from '../../shared/ipc/deposits.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { commit } from '../store/access.ts';
import type { DepositTableRow } from '../store/tables.ts';
import { unseal } from '../vault/sealing.ts';
import { depositView } from './deposit-view.ts';
import type { Deps, UseCase } from './deps.ts';
import { actorOf, agentNames, reading } from './staff-view.ts';

/** A deposit with every answer, for use-cases only: `splitGuarded` first, then a screen or a paper. */
export interface UnsealedDeposit {
  readonly row: DepositTableRow;
  readonly service: ServiceDefinition;
  /** Brought to the present version of the service. */
  readonly answers: Answers;
}

/** A deposit as an agent may read it: without what opens doors. */
export interface RevealedDeposit extends UnsealedDeposit {
  /** Fields that were left out of `answers`, wholly or in part. */
  readonly withheld: readonly string[];
  /** Keys of `words.missing`, judged with every answer. */
  readonly missing: readonly string[];
}

/** One deposit, or null. */
export async function depositByReference(read: Deps['store']['read'], reference: string): Promise<DepositTableRow | null> {
  return read.row('deposit', (from) => from.selectFrom('deposit').selectAll().where('reference', '=', reference));
}

/** The answers of a row with its content, brought to the present version. Throws when the sealed bytes are not what the row says. */
export async function unsealAnswers(
  service: ServiceDefinition,
  identity: string,
  row: DepositTableRow & { readonly sealed: Buffer },
): Promise<Answers> {
  const { answers, version } = await unseal(identity, row.sealed, row);
  return version === service.version ? answers : service.upgrade(answers, version);
}

/** Whether a row still has its content. */
export function isSealed(row: DepositTableRow): row is DepositTableRow & { readonly sealed: Buffer } {
  return row.sealed !== null;
}

/** Unseals a deposit; the caller writes the audit line before anything leaves. Failures: `notFound`, `conflict` when its content was erased. */
export async function unsealDeposit(deps: Deps, identity: string, reference: string): Promise<Result<UnsealedDeposit>> {
  const row = await depositByReference(deps.store.read, reference);
  const service = row === null ? undefined : deps.findService(row.service);
  if (row === null || service === undefined) return fail('notFound');
  return isSealed(row) ? ok({ row, service, answers: await unsealAnswers(service, identity, row) }) : fail('conflict');
}

/**
 * Opens a deposit for the agent behind the unlocked staff mode and writes `event` about it; nothing is returned before that line is kept.
 * Failures: `notAllowed` while locked, `notFound`, `conflict` when its content was erased. Throws when the sealed
 * bytes are not what the row says.
 */
export async function revealDeposit(
  deps: Deps,
  reference: string,
  event: 'deposit.opened' | 'deposit.fairCopyPrinted',
): Promise<Result<RevealedDeposit>> {
  const reader = await reading(deps);
  if (!reader.ok) return reader;
  const { agent, identity } = reader.value;
  const unsealed = await unsealDeposit(deps, identity, reference);
  if (!unsealed.ok) return unsealed;
  const { row, service, answers } = unsealed.value;
  const { open, withheld } = splitGuarded(service, answers);
  const line: AuditEntry = { event, actor: actorOf(agent), facts: { reference } };
  await deps.store.write(async () => commit(null, line));
  return ok({ row, service, answers: open, withheld, missing: service.missing(answers) });
}

async function historyOf(deps: Deps, reference: string): Promise<OpenedDeposit['history']> {
  const nameOf = await agentNames(deps.store.read);
  const events = await deps.store.read.rows('deposit_event', (from) =>
    from.selectFrom('deposit_event').selectAll().where('reference', '=', reference).orderBy('id'),
  );
  return events.map(({ at, status, agent_id: id }) => ({ at, status, agent: id === null ? null : nameOf(id) }));
}

/** An agent reads a deposit: audited. */
export const openDeposit: UseCase<'openDeposit'> =
  (deps) =>
  async ({ reference }) => {
    const revealed = await revealDeposit(deps, reference, 'deposit.opened');
    if (!revealed.ok) return revealed;
    const { row, answers, withheld, missing } = revealed.value;
    return ok({
      ...(await depositView(deps.store.read, row)),
      answers,
      withheld,
      missing,
      history: await historyOf(deps, reference),
    });
  };
