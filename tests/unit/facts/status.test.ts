import { describe, expect, it } from 'vitest';
import { configSchema } from '../../../shared/config/schema.ts';
import { isUsable } from '../../../shared/facts/fact.ts';
import { EXPIRES_SOON_DAYS, factStates } from '../../../shared/facts/status.ts';
import { addDays } from '../../../shared/time/calendar.ts';

const TODAY = '2026-11-23';
const phone = (verifiedOn: string | null, expiresOn: string | null) =>
  factStates(configSchema.parse({ point: { phone: { value: '00', source: 'essai', verifiedOn, expiresOn } } }), TODAY)[0];

describe('the state of local facts', () => {
  it.each([
    ['good', '2026-11-23', null],
    ['good', '2026-11-01', addDays(TODAY, EXPIRES_SOON_DAYS + 1)],
    ['expiresSoon', '2026-11-01', addDays(TODAY, EXPIRES_SOON_DAYS)],
    ['expiresSoon', '2026-11-01', TODAY],
    ['expired', '2026-11-01', '2026-11-22'],
    ['expired', null, '2026-11-22'],
    ['unverified', null, null],
    ['verifiedLater', '2026-11-24', null],
  ] as const)('is %s when verified on %s and expiring on %s', (state, verifiedOn, expiresOn) => {
    expect(phone(verifiedOn, expiresOn)).toMatchObject({ name: 'phone', group: 'point', state });
    expect(isUsable({ verifiedOn, expiresOn }, TODAY)).toBe(state === 'good' || state === 'expiresSoon');
  });

  it('names every fact that is there, the worst first, zones by their line', () => {
    const dates = { source: 'essai', verifiedOn: '2026-11-01', expiresOn: null };
    const config = configSchema.parse({
      point: { hours: { value: 'matin', ...dates, verifiedOn: null } },
      opening: { week: [{ weekday: 1, from: '09:00', to: '12:00' }], ...dates },
      zones: [
        { zone: 'police', ...dates },
        { zone: 'gendarmerie', ...dates, expiresOn: '2026-11-22' },
      ],
      satisfaction: { survey: { value: 'https://example.org/avis', ...dates } },
    });
    expect(factStates(config, TODAY).map(({ name, number, state }) => [name, number, state])).toEqual([
      ['zone', 2, 'expired'],
      ['hours', null, 'unverified'],
      ['opening', null, 'good'],
      ['survey', null, 'good'],
      ['zone', 1, 'good'],
    ]);
    expect(factStates(configSchema.parse({}), TODAY)).toEqual([]);
  });
});
