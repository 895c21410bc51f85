import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_LOCKOUT } from '../../../shared/auth/lockout.ts';
import { LOCKED, nextStaff, PIN_TRIES, SHIFT_MS, staffWord, type Staff, type StaffEvent } from '../../../shared/auth/staff.ts';

const unlocked: Staff = { phase: 'unlocked', agentId: 'a', shiftEndsAt: 1000 + SHIFT_MS, pinSet: false };
const withPin: Staff = { ...unlocked, pinSet: true };
const pinLocked = (triesLeft: number): Staff => ({ phase: 'pinLocked', agentId: 'a', shiftEndsAt: 1000 + SHIFT_MS, triesLeft });

const TABLE: readonly (readonly [string, Staff, StaffEvent, Staff])[] = [
  ['a secret begins a shift', LOCKED, { type: 'secretAccepted', agentId: 'a', at: 1000 }, unlocked],
  ['a secret replaces the shift of another', pinLocked(1), { type: 'secretAccepted', agentId: 'a', at: 1000 }, unlocked],
  ['a code is chosen while unlocked', unlocked, { type: 'pinSet' }, withPin],
  ['no code while locked', LOCKED, { type: 'pinSet' }, LOCKED],
  ['no other code while the code is asked', pinLocked(2), { type: 'pinSet' }, pinLocked(2)],
  ['locking without a code forgets', unlocked, { type: 'lock' }, LOCKED],
  ['locking with a code waits for it', withPin, { type: 'lock' }, pinLocked(PIN_TRIES)],
  ['locking twice gives no new tries', pinLocked(1), { type: 'lock' }, pinLocked(1)],
  ['the right code re-opens', pinLocked(1), { type: 'pinAccepted' }, withPin],
  ['a code opens nothing that is locked', LOCKED, { type: 'pinAccepted' }, LOCKED],
  ['a wrong code costs a try', pinLocked(3), { type: 'pinRefused' }, pinLocked(2)],
  ['the last wrong code forgets', pinLocked(1), { type: 'pinRefused' }, LOCKED],
  ['a wrong code elsewhere means nothing', withPin, { type: 'pinRefused' }, withPin],
  ['the end of the shift forgets the code', pinLocked(3), { type: 'clock', at: 1000 + SHIFT_MS }, LOCKED],
  ['the end of the shift locks', withPin, { type: 'clock', at: 1000 + SHIFT_MS }, LOCKED],
  ['before its end the shift goes on', withPin, { type: 'clock', at: 999 + SHIFT_MS }, withPin],
  ['a revoked agent is out', withPin, { type: 'agentRevoked', agentId: 'a' }, LOCKED],
  ['a revoked agent cannot come back with the code', pinLocked(3), { type: 'agentRevoked', agentId: 'a' }, LOCKED],
  ['another agent revoked changes nothing', withPin, { type: 'agentRevoked', agentId: 'b' }, withPin],
];

describe('the state of staff mode', () => {
  test.each(TABLE)('%s', (_, before, event, after) => {
    expect(nextStaff(before, event)).toEqual(after);
  });

  test('whatever happens, only an accepted secret or code unlocks', () => {
    const event = fc.oneof(
      fc.constantFrom<StaffEvent>({ type: 'pinSet' }, { type: 'pinRefused' }, { type: 'lock' }),
      fc.nat().map((at): StaffEvent => ({ type: 'clock', at })),
      fc.constantFrom('a', 'b').map((agentId): StaffEvent => ({ type: 'agentRevoked', agentId })),
    );
    fc.assert(
      fc.property(fc.constantFrom<Staff>(LOCKED, pinLocked(3)), fc.array(event), (start, events) => {
        expect(events.reduce(nextStaff, start).phase).not.toBe('unlocked');
      }),
    );
  });
});

describe('the word for the screen', () => {
  const waiting = { wrong: 5, lastAt: 1000 };
  test.each([
    [LOCKED, false, NO_LOCKOUT, 'needsSetup'],
    [LOCKED, true, NO_LOCKOUT, 'locked'],
    [LOCKED, true, waiting, 'lockedOut'],
    [pinLocked(2), true, waiting, 'pinLocked'],
    [unlocked, true, waiting, 'unlocked'],
  ])('%o, set up %s, %o: %s', (staff, setUp, lockout, word) => {
    expect(staffWord(staff, setUp, lockout, 1000)).toBe(word);
  });
});
