import { splitGuarded } from '../../shared/flow/guarded.ts';
import { ok } from '../../shared/result.ts';
import { commit } from '../store/access.ts';
import type { UseCase } from './deps.ts';
import { unsealDeposit } from './open-deposit.ts';
import { actorOf, reading } from './staff-view.ts';

/**
 * The answers of a deposit that open doors, of any service: audited, and given by no other channel. Failures: `notAllowed`, `notFound`, `conflict` when
 * it was erased.
 */
export const showGuarded: UseCase<'showGuarded'> =
  (deps) =>
  async ({ reference }) => {
    const reader = await reading(deps);
    if (!reader.ok) return reader;
    const unsealed = await unsealDeposit(deps, reader.value.identity, reference);
    if (!unsealed.ok) return unsealed;
    const { guarded } = splitGuarded(unsealed.value.service, unsealed.value.answers);
    await deps.store.write(async () =>
      commit(null, { event: 'deposit.guardedShown', actor: actorOf(reader.value.agent), facts: { reference } }),
    );
    return ok({ answers: guarded });
  };
