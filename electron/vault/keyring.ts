/**
 * The unit's private key while staff mode is open: in this process's memory only, wiped at the lock. When a code of the shift was chosen,
 * an encrypted copy stays in memory; its key needs the code and a random part that exists nowhere else. While a technician holds staff mode there
 * is no key at all, neither open nor behind the code.
 */
import { hkdfSync, randomBytes } from 'node:crypto';
import { LOCKED, nextStaff, type Staff, type StaffEvent } from '../../shared/auth/staff.ts';
import { stretch, type ArgonCost } from './argon.ts';
import { closeBox, openBox } from './box.ts';

export interface Keyring {
  /** The state of staff mode at `at` (ms since 1970); a shift that ended is noticed here. */
  readonly staff: (at: number) => Staff;
  /** The private key as text for the age library, or null while locked or held by a technician. Not to be kept by the caller. */
  readonly identity: (at: number) => string | null;
  /** Opens a shift with an unwrapped key, which the keyring owns and wipes from now on; null for a technician. A code of another shift is forgotten. */
  readonly open: (agentId: string, identity: Buffer | null, at: number) => void;
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
  /** The key, or nothing for a technician. */
  readonly box: Buffer;
  readonly holdsKey: boolean;
}

const NOTHING = Buffer.alloc(0);
const CONTEXT = 'borne-pusey/shift/v1';

async function pinKey(pin: string, { salt, part, cost }: Pick<PinBox, 'salt' | 'part' | 'cost'>): Promise<Buffer> {
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
  /** Counts openings, so that a code that was being chosen never serves the shift of somebody else. */
  let opening = 0;
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
    const typedKey = await pinKey(typed, held);
    const identity = openBox(typedKey, held.box, CONTEXT);
    typedKey.fill(0);
    if (pin !== held) {
      identity?.fill(0);
      return 'noPin';
    }
    if (identity === null) {
      apply({ type: 'pinRefused' });
      return 'refused';
    }
    apply({ type: 'pinAccepted' });
    key = held.holdsKey ? identity : null;
    return 'opened';
  };

  return {
    staff: at,
    identity: (now) => (at(now).phase === 'unlocked' && key !== null ? key.toString('utf8') : null),
    open: (agentId, identity, now) => {
      forgetPin();
      key?.fill(0);
      opening += 1;
      apply({ type: 'secretAccepted', agentId, at: now });
      key = identity;
    },
    setPin: async (typed, cost, now) => {
      if (at(now).phase !== 'unlocked') return false;
      const mine = opening;
      const holdsKey = key !== null;
      const copy = Buffer.from(key ?? NOTHING);
      const fresh = { salt: randomBytes(16), part: randomBytes(32), cost };
      const closing = await pinKey(typed, fresh);
      const box = closeBox(closing, copy, CONTEXT);
      closing.fill(0);
      copy.fill(0);
      if (staff.phase !== 'unlocked' || opening !== mine) return false;
      forgetPin();
      pin = { ...fresh, box, holdsKey };
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
