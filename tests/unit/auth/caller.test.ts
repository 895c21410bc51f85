import { describe, expect, test } from 'vitest';
import { mayCall, type Caller } from '../../../shared/auth/caller.ts';
import { ROLES, holdsUnitKey, type Role } from '../../../shared/auth/role.ts';
import { AUDIT_EVENTS, type EventRule } from '../../../shared/audit/catalogue.ts';
import { TECHNICIAN_GROUPS, auditGroup } from '../../../shared/audit/groups.ts';
import { STAFF_CHANNELS } from '../../../shared/ipc/channels.ts';
import { CONTRACT } from '../../../shared/ipc/contract.ts';

const TABLE: Readonly<Record<Caller, readonly (Role | null)[]>> = {
  visitor: [null, 'head', 'agent', 'technician'],
  staffDoor: [null, 'head', 'agent', 'technician'],
  staff: ['head', 'agent', 'technician'],
  upkeep: ['head', 'technician'],
  agent: ['head', 'agent'],
  head: ['head'],
};

describe('who may call', () => {
  test.each(Object.keys(TABLE).filter((name): name is Caller => Object.hasOwn(TABLE, name)))('%s', (caller) => {
    expect([null, ...ROLES].filter((role) => mayCall(caller, role))).toEqual(TABLE[caller]);
  });

  /** The whole of what a technician may ask: whatever the contract gets tomorrow is refused until it is written here. */
  test('a technician has these channels of staff mode and no other', () => {
    expect(STAFF_CHANNELS.filter((channel) => mayCall(CONTRACT[channel].caller, 'technician')).toSorted()).toEqual([
      'backUpNow',
      'changeSecret',
      'listAgents',
      'listCalls',
      'lockStaff',
      'readAudit',
      'readContentStatus',
      'readHealth',
      'readSelfTest',
      'readSiteUse',
      'readUpkeep',
      'rollBackContent',
      'runSelfTest',
      'setPin',
      'takeInPack',
      'testSite',
    ]);
  });

  test('a role without the key has no channel that needs it', () => {
    for (const role of ROLES.filter((each) => !holdsUnitKey(each))) expect(mayCall('agent', role)).toBe(false);
  });
});

describe('what a technician reads of the journal', () => {
  const rules: readonly (readonly [string, EventRule])[] = Object.entries(AUDIT_EVENTS);
  const shown = rules.filter(([event]) => TECHNICIAN_GROUPS.some((group) => group === auditGroup(event)));

  test.each(shown)('%s leads to no visitor, deposit or contact', (_event, rule) => {
    for (const kind of Object.values(rule.facts)) expect(['count', 'word', 'flag', 'instant', 'milliseconds']).toContain(kind);
  });

  test('is the terminal: base, copies, clock', () => {
    expect(shown.length).toBeGreaterThan(8);
    expect(shown.map(([event]) => event)).toEqual(expect.arrayContaining(['base.restored', 'backup.failed', 'clock.setBack']));
    for (const prefix of ['deposit', 'watch', 'contact', 'visit', 'gendarme', 'receipt', 'ticket', 'staff', 'agent']) {
      expect(shown.some(([event]) => event.startsWith(`${prefix}.`))).toBe(false);
    }
  });
});
