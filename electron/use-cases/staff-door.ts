/** In and out of staff mode: state, secret, code of the shift, lock. */
import { PIN_TRIES } from '../../shared/auth/staff.ts';
import { pinFault } from '../../shared/auth/secret.ts';
import { fail, ok } from '../../shared/result.ts';
import { commit } from '../store/access.ts';
import { argonCost } from './argon-cost.ts';
import type { Deps, UseCase } from './deps.ts';
import { forgive, trySecret } from './secret-try.ts';
import { actorOf, currentStaff, staffView } from './staff-view.ts';

/** The state of staff mode for the door. */
export const staffState: UseCase<'staffState'> = (deps) => async () => ok(await staffView(deps));

/** Opens staff mode with an agent's secret: a shift begins. Failure besides those of the try: `mustChange` when the head gave the secret; nothing opens then. */
export const unlockWithSecret: UseCase<'unlockWithSecret'> =
  (deps) =>
  async ({ agentId, secret }) => {
    const tried = await trySecret(deps, agentId, secret);
    if (!tried.ok) return tried;
    if (tried.value.agent.must_change === 1) {
      tried.value.identity?.fill(0);
      await deps.store.write(async (tx) => {
        await forgive(tx, agentId);
        return commit(null, { event: 'staff.changeRequired', actor: actorOf({ id: agentId }), facts: { agent: agentId } });
      });
      return fail('mustChange');
    }
    await deps.store.write(async (tx) => {
      await forgive(tx, agentId);
      return commit(null, { event: 'staff.unlocked', actor: actorOf({ id: agentId }), facts: { agent: agentId } });
    });
    deps.keyring.open(agentId, tried.value.identity, deps.now().getTime());
    return ok(await staffView(deps));
  };

/** Re-opens staff mode with the code of the shift; after `PIN_TRIES` wrong ones only the secret opens. */
export const unlockWithPin: UseCase<'unlockWithPin'> =
  (deps) =>
  async ({ pin }) => {
    const outcome = await deps.keyring.tryPin(pin, deps.now().getTime());
    if (outcome === 'noPin') return fail('conflict');
    const staff = deps.keyring.staff(deps.now().getTime());
    const left = staff.phase === 'pinLocked' ? staff.triesLeft : 0;
    if (outcome === 'refused') {
      await deps.store.write(async () => commit(null, { event: 'staff.pinRefused', actor: 'system', facts: { triesLeft: left } }));
      return fail('wrongSecret', { triesLeft: Math.min(left, PIN_TRIES) });
    }
    const agent = await currentStaff(deps);
    if (agent === null) return fail('conflict');
    await deps.store.write(async () => commit(null, { event: 'staff.pinUnlocked', actor: actorOf(agent), facts: {} }));
    return ok(await staffView(deps));
  };

/** Chooses the code of the shift. Failure: `answersRejected` when it is too easy. */
export const setPin: UseCase<'setPin'> =
  (deps) =>
  async ({ pin }) => {
    const agent = await currentStaff(deps);
    if (agent === null) return fail('notAllowed');
    if (pinFault(pin) !== null) return fail('answersRejected', { fields: ['pin'] });
    if (!(await deps.keyring.setPin(pin, await argonCost(deps), deps.now().getTime()))) return fail('notAllowed');
    await deps.store.write(async () => commit(null, { event: 'staff.pinSet', actor: actorOf(agent), facts: {} }));
    return ok(null);
  };

/** Why staff mode was locked. */
export type LockReason = 'button' | 'idle' | 'left' | 'visitorScreen' | 'stop';

/** Locks staff mode, at once; the audit line follows. Does nothing when it is locked already. */
export async function lock(deps: Deps, reason: LockReason): Promise<void> {
  const staff = deps.keyring.staff(deps.now().getTime());
  deps.keyring.lock();
  if (staff.phase !== 'unlocked') return;
  const actor = actorOf({ id: staff.agentId });
  await deps.store.write(async () => commit(null, { event: 'staff.locked', actor, facts: { reason } }));
}

/** The agent's own lock. */
export const lockStaff: UseCase<'lockStaff'> = (deps) => async () => {
  await lock(deps, 'button');
  return ok(await staffView(deps));
};

/** Back to the visitor's screen: locks first. */
export const leaveStaff: UseCase<'leaveStaff'> = (deps) => async () => {
  await lock(deps, 'left');
  return ok(null);
};
