/** A deposit that nobody made: sealed like a visitor's, written, read back and removed before anybody could see it. */
import { SERVICE_BLOCKS, settingsOf } from '../../shared/config/schema.ts';
import type { CauseOf } from '../../shared/diagnostics/steps.ts';
import { checkAnswers } from '../../shared/flow/check.ts';
import type { Answers, RuleClock, ServiceDefinition } from '../../shared/flow/definition.ts';
import { commit } from '../store/access.ts';
import type { DepositTableRow } from '../store/tables.ts';
import type { Deps } from '../use-cases/deps.ts';
import { reading, unitKey } from '../use-cases/staff-view.ts';
import { seal, unseal, type Payload } from '../vault/sealing.ts';

/** A reference that no drawing gives (they have other letters and another length): nobody can take it for a visitor's. */
const SYNTHETIC_REFERENCE = 'AUTOTEST-BORNE';

/** The day for which the examples of services were invented: their dates are allowed on it, whatever the clock says. */
const DAY_OF_EXAMPLES: RuleClock = { today: '2026-11-22', time: '12:00' };

/** What the steps of one run hand to each other. */
export interface SyntheticDeposit {
  readonly seal: () => Promise<CauseOf<'seal'>>;
  readonly readBack: (keep: (sealed: Buffer) => Promise<Buffer>) => Promise<CauseOf<'readBack'>>;
  readonly open: () => Promise<CauseOf<'open'>>;
}

interface Example {
  readonly service: ServiceDefinition;
  readonly answers: Answers;
}

/** An example of the first service that keeps deposits here. */
function exampleOf({ config, findService }: Pick<Deps, 'config' | 'findService'>): Example | null {
  for (const id of SERVICE_BLOCKS) {
    const { offered, mode } = settingsOf(config, id);
    const service = offered && mode === 'sealed' ? findService(id) : undefined;
    const [answers] = Object.values(service?.examples ?? {});
    if (service !== undefined && answers !== undefined) return { service, answers };
  }
  return null;
}

/** Whether the bytes are an age file for that many keys. The keys themselves cannot be told from a file: age hides whose they are. */
function isSealedFor(sealed: Buffer, keys: number): boolean {
  const [version, ...lines] = sealed.toString('latin1').split('\n');
  const end = lines.findIndex((line) => line.startsWith('--- '));
  return version === 'age-encryption.org/v1' && lines.slice(0, end).filter((line) => line.startsWith('-> X25519 ')).length === keys;
}

/** A synthetic deposit for one run. */
export function createSyntheticDeposit(deps: Deps): SyntheticDeposit {
  let made: { readonly content: Payload; readonly sealed: Buffer } | null = null;

  const rowOf = (content: Payload, sealed: Buffer): DepositTableRow => ({
    reference: SYNTHETIC_REFERENCE,
    request_id: SYNTHETIC_REFERENCE,
    service: content.service,
    version: content.version,
    locale: content.locale,
    status: 'received',
    received_at: content.receivedAt,
    erase_after: content.receivedAt.slice(0, 10),
    completeness: 0,
    wishes: 0,
    sealed,
  });

  /** What the base gives back of the bytes. No reader sees the row: the transaction that writes it removes it. */
  const throughBase = (row: DepositTableRow): Promise<boolean> =>
    deps.store.write(async (tx) => {
      tx.insert('deposit', row);
      const back = await tx.row('deposit', (from) => from.selectFrom('deposit').selectAll().where('reference', '=', row.reference));
      tx.remove('deposit', { reference: row.reference });
      const equal = row.sealed !== null && back?.sealed?.equals(row.sealed) === true;
      return commit(equal, { event: 'selfTest.sealed', actor: 'system', facts: { equal } });
    });

  return {
    seal: async () => {
      const unit = await unitKey(deps.store.read);
      if (unit === null) return 'notSetUp';
      const example = exampleOf(deps);
      if (example === null) return 'noService';
      const { service } = example;
      const checked = checkAnswers(service, example.answers, DAY_OF_EXAMPLES);
      if (!checked.ok) return 'refused';
      const receivedAt = deps.now().toISOString();
      const facts = { format: 1, reference: SYNTHETIC_REFERENCE, service: service.id, version: service.version, locale: 'fr' } as const;
      const content = { ...facts, receivedAt, answers: checked.answers };
      made = { content, sealed: await seal([unit.recipient, unit.recovery_recipient], content) };
      return 'fine';
    },
    readBack: async (keep) => {
      if (made === null) return 'notTried';
      const { content, sealed } = made;
      const fromDisk = await keep(sealed);
      const fromBase = await throughBase(rowOf(content, sealed));
      return fromBase && fromDisk.equals(sealed) && isSealedFor(fromDisk, 2) ? 'fine' : 'differs';
    },
    open: async () => {
      if (made === null) return 'notTried';
      const reader = await reading(deps);
      if (!reader.ok) return 'locked';
      const { content, sealed } = made;
      try {
        const opened = await unseal(reader.value.identity, sealed, content);
        return JSON.stringify(opened.answers) === JSON.stringify(content.answers) ? 'fine' : 'differs';
      } catch {
        return 'differs';
      }
    },
  };
}
