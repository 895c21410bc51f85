/**
 * The unit's private key while staff mode is open: in this process's memory only, wiped at the lock. When a code of the shift was chosen,
 * an encrypted copy stays in memory; its key needs the code and a random part that exists nowhere else.
 */
import { hkdfSync, randomBytes } from 'node:crypto';
import { LOCKED, nextStaff, type Staff, type StaffEvent } from '../../shared/auth/staff.ts';
import { stretch, type ArgonCost } from './argon.ts';
import { closeBox, openBox } from './box.ts';

export interface Keyring {
  /** The state of staff mode at `at` (ms since 1970); a shift that ended is noticed here. */
  readonly staff: (at: number) => Staff;
  /** The private key as text for the age library, or null while locked. Not to be kept by the caller. */
  readonly identity: (at: number) => string | null;
  /** Opens a shift with an unwrapped key, which the keyring owns and wipes from now on. */
  readonly open: (agentId: string, identity: Buffer, at: number) => void;
  /** Chooses the code of the shift. False while locked. */
  readonly setPin: (pin: string, cost: Pick<ArgonCost, 'memoryKib' | 'passes'>, at: number) => Promise<boolean>;
  /** Tries the code. At the last wrong try everything is forgotten. */
  readonly tryPin: (pin: string, at: number) => Promise<'opened' | 'refused' | 'noPin'>;
  /** Locks: with a code set it can be re-opened within the shift, otherwise everything is forgotten. */
  readonly lock: () => void;
  /** Forgets everything if `agentId` holds the shift. */
  readonly forget: (agentId: string) => void;
}

interface PinBox {
  readonly salt: Buffer;
  readonly part: Buffer;
  readonly cost: Pick<ArgonCost, 'memoryKib' | 'passes'>;
  readonly box: Buffer;
}

const CONTEXT = 'borne-pusey/shift/v1';

async function pinKey(pin: string, { salt, part, cost }: Omit<PinBox, 'box'>): Promise<Buffer> {
  const known = await stretch(pin, salt, cost);
  const both = Buffer.concat([known, part]);
  const key = Buffer.from(hkdfSync('sha256', both, salt, CONTEXT, 32));
  known.fill(0);
  both.fill(0);
  return key;
}

/** A keyring that is locked. */
export function createKeyring(): Keyring {
  let staff: Staff = LOCKED;
  let key: Buffer | null = null;
  let pin: PinBox | null = null;
  /** Tries of the code go one after the other, so that two at once cannot share one try. */
  let turn: Promise<unknown> = Promise.resolve();

  const forgetPin = () => {
    pin?.part.fill(0);
    pin?.box.fill(0);
    pin = null;
  };
  /** The only place where the state changes: what may no longer be in memory is wiped with it. */
  const apply = (event: StaffEvent) => {
    staff = nextStaff(staff, event);
    if (staff.phase !== 'unlocked') {
      key?.fill(0);
      key = null;
    }
    if (staff.phase === 'locked') forgetPin();
  };
  const at = (now: number) => {
    apply({ type: 'clock', at: now });
    return staff;
  };

  const tryOnce = async (typed: string, now: number) => {
    if (at(now).phase !== 'pinLocked' || pin === null) return 'noPin';
    const held = pin;
    const opening = await pinKey(typed, held);
    const identity = openBox(opening, held.box, CONTEXT);
    opening.fill(0);
    if (pin !== held) {
      identity?.fill(0);
      return 'noPin';
    }
    if (identity === null) {
      apply({ type: 'pinRefused' });
      return 'refused';
    }
    apply({ type: 'pinAccepted' });
    key = identity;
    return 'opened';
  };

  return {
    staff: at,
    identity: (now) => (at(now).phase === 'unlocked' && key !== null ? key.toString('utf8') : null),
    open: (agentId, identity, now) => {
      forgetPin();
      key?.fill(0);
      apply({ type: 'secretAccepted', agentId, at: now });
      key = identity;
    },
    setPin: async (typed, cost, now) => {
      if (at(now).phase !== 'unlocked' || key === null) return false;
      const copy = Buffer.from(key);
      const fresh = { salt: randomBytes(16), part: randomBytes(32), cost };
      const closing = await pinKey(typed, fresh);
      const box = closeBox(closing, copy, CONTEXT);
      closing.fill(0);
      const stillOpen = key !== null && key.equals(copy);
      copy.fill(0);
      if (!stillOpen) return false;
      forgetPin();
      pin = { ...fresh, box };
      apply({ type: 'pinSet' });
      return true;
    },
    tryPin: async (typed, now) => {
      const mine = turn.then(() => tryOnce(typed, now));
      turn = mine.catch(() => undefined);
      return mine;
    },
    lock: () => apply({ type: 'lock' }),
    forget: (agentId) => apply({ type: 'agentRevoked', agentId }),
  };
}
