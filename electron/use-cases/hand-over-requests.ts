/** Requests for their addressee, as a file that only the addressee opens. */
import type { AuditEntry } from '../../shared/audit/catalogue.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { eraseAfterStatus } from '../../shared/retention/due.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { abort, commit, type Outcome, type Writer } from '../store/access.ts';
import type { DepositTableRow } from '../store/tables.ts';
import { sealText } from '../vault/sealing.ts';
import { addresseeOf, handedServices, waitingRequests, type Addressee } from './addressees.ts';
import { moveDeposit } from './change-deposit-status.ts';
import type { Deps, UseCase } from './deps.ts';
import { depositView } from './deposit-view.ts';
import { readyToHandOver } from './hand-over.ts';
import { depositByReference, isSealed, unsealAnswers } from './open-deposit.ts';
import { requestText, type OpenedRequest } from './request-text.ts';
import { actorOf } from './staff-view.ts';
import { freeName, withDraft, type Place } from './whole-file.ts';

/** Who hands what over to whom. */
interface HandedOver {
  readonly addressee: Addressee;
  readonly rows: readonly DepositTableRow[];
}

/**
 * What was asked for: one request, or all that wait for an addressee. A request that was handed over today may be handed over again, since a stick gets lost.
 * Failures: `notFound` for an unknown addressee or request, or when nothing waits; `conflict` when the content was erased.
 */
async function chosen(deps: Deps, addresseeId: string, reference: string | null): Promise<Result<HandedOver>> {
  const addressee = deps.config.addressees.find(({ id }) => id === addresseeId);
  if (addressee === undefined) return fail('notFound');
  if (reference === null) {
    const rows = await waitingRequests(deps.store.read, handedServices(deps, addressee));
    return rows.length === 0 ? fail('notFound') : ok({ addressee, rows });
  }
  const row = await depositByReference(deps.store.read, reference);
  if (row === null || addresseeOf(deps, row.service) !== addressee) return fail('notFound');
  return row.status === 'received' || row.status === 'closed' ? ok({ addressee, rows: [row] }) : fail('conflict');
}

async function opened(deps: Deps, identity: string, row: DepositTableRow): Promise<OpenedRequest | null> {
  const service = deps.findService(row.service);
  if (service === undefined || !isSealed(row)) return null;
  const answers = await unsealAnswers(service, identity, row).catch(() => null);
  return answers === null ? null : { reference: row.reference, service, locale: row.locale, receivedAt: row.received_at, answers };
}

/**
 * Closes the requests and gives the file its name in one transaction: a folder that refuses leaves everything waiting, and so does a base that cannot be
 * written, whose file is taken back. Somebody who dealt with one of them meanwhile is not overruled.
 */
async function closeAll(
  deps: Deps,
  tx: Writer,
  { addressee, rows }: HandedOver,
  agentId: string,
  place: Place,
): Promise<Outcome<readonly DepositTableRow[] | 'changed' | 'refused'>> {
  const now = deps.now().toISOString();
  const { today } = localNow(deps.latest());
  const closed: DepositTableRow[] = [];
  for (const row of rows) {
    if ((await depositByReference(tx, row.reference))?.status !== row.status) return abort('changed');
    const eraseAfter = eraseAfterStatus('closed', deps.findService(row.service), row.erase_after, today);
    closed.push(row.status === 'closed' ? row : await moveDeposit(tx, row, 'closed', { at: now, agentId, eraseAfter }));
  }
  const [first, ...others] = rows.map(({ reference }): AuditEntry => ({
    event: 'deposit.handedOver',
    actor: actorOf({ id: agentId }),
    facts: { reference, unit: addressee.id },
  }));
  if (first === undefined || !(await place())) return abort('refused');
  return commit<readonly DepositTableRow[]>(closed, first, ...others);
}

/**
 * Seals one request, or all that wait for an addressee, to that addressee's key and writes one file whole or not at all into the export folder, under a name
 * that no file bears yet: `<reference>.<addressee>.age`, or `<addressee>.<day>.age`. Then they are closed, and erased the next day. One that cannot be opened
 * stays as it is and is named; the others leave without it, and when none is left there is no file. Failures: `notAllowed`, `notFound` without a key, for an
 * unknown addressee or when nothing waits, `conflict` when no folder is configured or a request changed meanwhile, `unexpected` when the folder refuses the file.
 * A failure leaves every request waiting.
 */
export const handOverRequests: UseCase<'handOverRequests'> =
  (deps) =>
  async ({ addressee: id, reference }) => {
    const ready = await readyToHandOver(deps, deps.config.addressees.find((addressee) => addressee.id === id)?.recipient);
    if (!ready.ok) return ready;
    const { agent, identity, recipient, folder } = ready.value;
    const handed = await chosen(deps, id, reference);
    if (!handed.ok) return handed;
    const { addressee } = handed.value;
    const rows: DepositTableRow[] = [];
    const requests: OpenedRequest[] = [];
    const unopened: string[] = [];
    for (const row of handed.value.rows) {
      const request = await opened(deps, identity, row);
      if (request === null) {
        unopened.push(row.reference);
      } else {
        rows.push(row);
        requests.push(request);
      }
    }
    if (requests.length === 0) return ok({ fileName: null, rows: [], unopened });
    const now = deps.now();
    const stem = reference === null ? `${id}.${localNow(now).today}` : `${reference}.${id}`;
    const fileName = await freeName(folder, (turn) => `${stem}${turn === 1 ? '' : `-${turn}`}.age`);
    if (fileName === null) return fail('unexpected');
    const bytes = await sealText([recipient], requestText(addressee.name, requests, now));
    const outcome = await withDraft(folder, fileName, bytes, (place) =>
      deps.store.write((tx) => closeAll(deps, tx, { addressee, rows }, agent.id, place)),
    );
    if (outcome === 'changed') return fail('conflict');
    if (outcome === null || outcome === 'refused') return fail('unexpected');
    return ok({ fileName, rows: await Promise.all(outcome.map((row) => depositView(deps.store.read, row))), unopened });
  };
