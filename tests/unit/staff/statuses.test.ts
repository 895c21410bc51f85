import { describe, expect, it } from 'vitest';
import { namesWithout } from '../../../renderer/staff/common/names.ts';
import { statusAct, statusName, statusNames, statusQuestion } from '../../../renderer/staff/common/statuses.ts';
import { nextStatuses } from '../../../renderer/staff/deposit/next-statuses.ts';
import { DEPOSIT_STATUSES } from '../../../shared/deposit-status.ts';
import type { ServiceDefinition } from '../../../shared/flow/definition.ts';
import { joinGuarded, splitGuarded } from '../../../shared/flow/guarded.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { SERVICES } from '../../../shared/services/index.ts';

const ALL: readonly ServiceDefinition[] = Object.values(SERVICES);
const CONFIRMED = ['signed', 'closed', 'erased'] as const;

describe.each(ALL.map((service) => ({ id: service.id, service })))('the statuses of $id', ({ service }) => {
  it('have the service’s own names, the usual ones elsewhere', () => {
    for (const status of service.statuses) {
      expect(statusName(service, status)).toBe(service.words.fr.statuses?.[status] ?? staffFr.statuses[status]);
      expect(statusNames(status).split(' / ')).toContain(statusName(service, status));
      expect(namesWithout.status(`${service.referencePrefix}-7K3M-9GX4-C`, status)).toBe(statusName(service, status));
    }
  });

  it('are led to and confirmed in those names', () => {
    for (const status of CONFIRMED) {
      const own = service.words.fr.statuses?.[status];
      const question = statusQuestion(service, status);
      if (own === undefined || status === 'erased') {
        expect(statusAct(service, status)).toBe(staffFr.statusActs[status]);
        expect(question.title).toBe(staffFr.deposit.confirmTitle[status]);
      } else {
        for (const text of [statusAct(service, status), question.title, question.act]) expect(text).toContain(own.toLowerCase());
        expect(question.body).not.toContain('plainte');
      }
    }
  });

  it('are the only ones that may follow', () => {
    for (const status of DEPOSIT_STATUSES) {
      for (const next of nextStatuses(status, 'head', service)) expect(service.statuses).toContain(next);
    }
  });

  it('let a watch be closed once its papers were seen, and keep a signed complaint as it is', () => {
    expect(nextStatuses('signed', 'agent', service)).toEqual(service.watch === undefined ? [] : ['closed']);
  });

  it.each(Object.keys(service.examples))('joins again what was withheld of %s', (example) => {
    const answers = service.examples[example] ?? {};
    const { open, guarded } = splitGuarded(service, answers);
    expect(joinGuarded(open, guarded)).toEqual(answers);
  });
});

describe('a service that this version does not know', () => {
  it('has every status under its usual name', () => {
    for (const status of DEPOSIT_STATUSES) expect(statusName(undefined, status)).toBe(staffFr.statuses[status]);
  });
});

describe('cards of which a part is withheld', () => {
  it('are joined one by one', () => {
    const open = {
      cards: [
        { type: 'key', who: 'A' },
        { type: 'key', who: 'B' },
      ],
      other: 'x',
    };
    const guarded = { cards: [{ type: 'key', where: 'under' }, { type: 'key' }], code: '0000' };
    expect(joinGuarded(open, guarded)).toEqual({
      cards: [
        { type: 'key', who: 'A', where: 'under' },
        { type: 'key', who: 'B' },
      ],
      other: 'x',
      code: '0000',
    });
  });
});
