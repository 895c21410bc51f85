/** A watch that another unit sealed for this one. Whoever knows the public key can make such a file, so everything in it is checked again. */
import { randomUUID } from 'node:crypto';
import { settingsOf, type Config } from '../../shared/config/schema.ts';
import { checkAnswers } from '../../shared/flow/check.ts';
import type { Answers } from '../../shared/flow/definition.ts';
import { parseReference } from '../../shared/reference.ts';
import { eraseAfterDay, retentionDays } from '../../shared/retention/due.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { addMonths } from '../../shared/time/calendar.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { foldWatch, type DatedChange } from '../../shared/watch/changes.ts';
import { watchedPeriod } from '../../shared/watch/of-answers.ts';
import { OPEN_RULE } from '../../shared/watch/rules.ts';
import { isPeriod } from '../../shared/watch/allowed-days.ts';
import { isWatch, type WatchService } from '../../shared/watch/of-service.ts';
import { abort, commit } from '../store/access.ts';
import type { DepositTableRow, UnitKeyRow } from '../store/tables.ts';
import { seal, sealChange } from '../vault/sealing.ts';
import { requestDigest } from '../vault/ticket.ts';
import { unsealTransfer, type Transfer } from '../vault/transfer.ts';
import { readArrival, removeArrival } from './arrivals-folder.ts';
import { completenessOf } from './deposit-view.ts';
import type { Deps, UseCase } from './deps.ts';
import { depositByReference } from './open-deposit.ts';
import { ruleClock } from './rule-clock.ts';
import { actorOf, reading, unitKey } from './staff-view.ts';

/** Minutes that the other unit's clock may be ahead. */
const CLOCK_AHEAD_MINUTES = 60;

/** A transfer that fits: its answers in the present version of the service, and the last day on which it is kept. */
interface Fitting {
  readonly transfer: Transfer;
  readonly service: WatchService;
  readonly answers: Answers;
  readonly eraseAfter: string;
}

function upgraded(service: WatchService, { answers, version }: Transfer): Answers | null {
  if (version === service.version) return answers;
  try {
    return version < service.version ? service.upgrade(answers, version) : null;
  } catch {
    return null;
  }
}

/**
 * Whether answers are ones that the form gives: kinds, lengths, nothing that is not asked. The rules across fields are left out, since they are about the day on which
 * the other unit took the request; so is what is required, since an older form may have asked less.
 */
function areAnswersOf(deps: Deps, service: WatchService, answers: Answers, receivedAt: Date): boolean {
  const checked = checkAnswers({ ...service, rules: [] }, answers, ruleClock(deps.config, receivedAt));
  return checked.ok || checked.faults.every(({ fault }) => fault === 'required');
}

/** The last local day on which the watch is kept, or null when its days cannot be: no calendar day, before one another, or further ahead than any rule allows. */
function keptUntil(config: Config, now: Date, service: WatchService, answers: Answers, transfer: Transfer): string | null {
  const first = watchedPeriod(service.watch, answers);
  if (first === null) return null;
  const changes = transfer.changes.map(({ at, change }): DatedChange => ({ at, agentId: null, change }));
  const moves = changes.filter(({ change }) => change.kind === 'dates' || change.kind === 'earlyReturn');
  const furthest = addMonths(localNow(now).today, OPEN_RULE.aheadMonths + OPEN_RULE.longestMonths);
  const periods = [first, ...moves.map((_, index) => foldWatch(first, moves.slice(0, index + 1)).period)];
  if (!periods.every((period) => isPeriod(period) && period.from <= period.to && period.to <= furthest)) return null;
  const days = retentionDays(service.retentionDays, settingsOf(config, service.id).retentionDays);
  const moved = moves.at(-1);
  return moved === undefined
    ? eraseAfterDay(new Date(transfer.receivedAt), days, service.keptFrom?.(answers))
    : eraseAfterDay(new Date(moved.at), days, periods.at(-1)?.to);
}

/** Whether the instants of a transfer are in order and not ahead of our clock. */
function isTimely({ receivedAt, changes }: Transfer, now: Date): boolean {
  const instants = [receivedAt, ...changes.map(({ at }) => at)];
  const latest = new Date(now.getTime() + CLOCK_AHEAD_MINUTES * 60_000).toISOString();
  return instants.every((at, index) => at <= latest && at >= (instants[index - 1] ?? ''));
}

/** Checks a transfer. Failures: `answersRejected` for content that no unit of ours writes, `conflict` for a newer version, a cancelled watch, or one that had to be erased. */
function fitting(deps: Deps, transfer: Transfer): Result<Fitting> {
  const service = deps.findService(transfer.service);
  const now = deps.now();
  if (!isWatch(service) || parseReference(transfer.reference) !== transfer.reference || !isTimely(transfer, now))
    return fail('answersRejected');
  if (!transfer.reference.startsWith(`${service.referencePrefix}-`)) return fail('answersRejected');
  const answers = upgraded(service, transfer);
  if (answers === null) return fail('conflict');
  if (!areAnswersOf(deps, service, answers, new Date(transfer.receivedAt))) return fail('answersRejected');
  const eraseAfter = keptUntil(deps.config, now, service, answers, transfer);
  if (eraseAfter === null) return fail('answersRejected');
  const over = eraseAfter < localNow(now).today || transfer.changes.some(({ change }) => change.kind === 'cancelled');
  return over ? fail('conflict') : ok({ transfer, service, answers, eraseAfter });
}

interface Resealed {
  readonly row: DepositTableRow;
  readonly changes: readonly { readonly at: string; readonly sealed: Buffer }[];
}

async function reseal({ transfer, service, answers, eraseAfter }: Fitting, unit: UnitKeyRow): Promise<Resealed> {
  const { reference, locale, receivedAt } = transfer;
  const recipients = [unit.recipient, unit.recovery_recipient];
  const changes: Resealed['changes'][number][] = [];
  for (const { at, change } of transfer.changes)
    changes.push({ at, sealed: await sealChange(recipients, { format: 1, reference, at, change }) });
  return {
    changes,
    row: {
      reference,
      request_id: requestDigest(randomUUID()),
      service: service.id,
      version: service.version,
      locale,
      status: 'received',
      received_at: receivedAt,
      erase_after: eraseAfter,
      completeness: completenessOf(service, answers),
      wishes: 0,
      sealed: await seal(recipients, { format: 1, reference, service: service.id, version: service.version, locale, receivedAt, answers }),
    },
  };
}

/**
 * Takes a file of the import folder in: unsealed with this unit's key, checked, sealed anew to this unit and its recovery key, and kept with all that
 * followed. It has no ticket here: the code of the receipt stays with the unit that gave it. The file is removed once the watch is kept, so that no copy outlives
 * its retention. Failures: `notAllowed`, `notFound` when there is no plain file of that name, `answersRejected` when it is not a watch sealed for this unit,
 * `conflict` when no folder is configured, the reference is here already, or the watch is of a newer version, cancelled or past its retention.
 */
export const takeInArrival: UseCase<'takeInArrival'> =
  (deps) =>
  async ({ file }) => {
    const reader = await reading(deps);
    if (!reader.ok) return reader;
    const { agent, identity } = reader.value;
    const folder = deps.config.importFolder;
    if (folder === null) return fail('conflict');
    const bytes = await readArrival(folder, file);
    if (bytes === 'missing') return fail('notFound');
    const transfer = bytes === 'tooLarge' ? null : await unsealTransfer(identity, bytes);
    if (transfer === null) return fail('answersRejected');
    const checked = fitting(deps, transfer);
    if (!checked.ok) return checked;
    const unit = await unitKey(deps.store.read);
    if (unit === null) return fail('notSetUp');

    const { row, changes } = await reseal(checked.value, unit);
    const { reference, service } = row;
    const at = deps.now().toISOString();
    const kept = await deps.store.write<Result<null>>(async (tx) => {
      if ((await depositByReference(tx, reference)) !== null) return abort(fail('conflict'));
      tx.insert('deposit', row);
      tx.appendDepositEvent({ reference, at, status: row.status, agent_id: agent.id });
      changes.forEach((change) => tx.appendDepositChange({ reference, request_id: randomUUID(), agent_id: null, ...change }));
      return commit<Result<null>>(ok(null), { event: 'deposit.takenIn', actor: actorOf(agent), facts: { reference, service } });
    });
    if (!kept.ok) return kept;
    await removeArrival(folder, file);
    return ok({ reference });
  };
