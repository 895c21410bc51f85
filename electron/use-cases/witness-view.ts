/** What the witness beside the base says, from the audit chain: it is still said after a restart. */
import type { WitnessView } from '../../shared/ipc/journal.ts';
import type { Deps } from './deps.ts';

const CAUSES = ['absent', 'altered', 'unreadable'] as const;

/** Reads the newest lines about the witness. A seal printed afterwards answers them: from then on they are a memory and no alarm. */
export async function witnessView({ store, witness }: Pick<Deps, 'store' | 'witness'>): Promise<WitnessView> {
  const [back, missing, sealed] = [
    await store.chain.newest('base.rolledBack'),
    await store.chain.newest('base.witnessMissing'),
    await store.chain.newest('audit.sealed'),
  ];
  const answered = (line: number) => sealed !== null && sealed.seq > line;
  const figure = (name: string) => Number(back?.facts[name] ?? 0);
  const last = back === null || figure('last') === 0 ? null : await store.chain.line(figure('last'));
  return {
    refusedSince: witness.refusedSince(),
    rolledBack:
      back === null
        ? null
        : {
            at: back.at,
            line: back.seq,
            last: figure('last'),
            lastAt: last?.at ?? null,
            witnessed: figure('witnessed'),
            witnessedAt: String(back.facts['witnessedAt'] ?? back.at),
            missing: figure('missing'),
            answered: answered(back.seq),
          },
    missing:
      missing === null
        ? null
        : {
            at: missing.at,
            line: missing.seq,
            cause: CAUSES.find((cause) => cause === missing.facts['cause']) ?? 'unreadable',
            answered: answered(missing.seq),
          },
  };
}
