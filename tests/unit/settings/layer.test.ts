import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../../shared/config/schema.ts';
import { GROUP_KEYS, groupValue, SETTING_GROUPS } from '../../../shared/settings/groups.ts';
import { checkChange, layered } from '../../../shared/settings/layer.ts';
import { differences, same } from '../../../shared/settings/differences.ts';
import { SERVICES } from '../../../shared/services/index.ts';
import { VALUES } from './world.ts';

const FILE = configSchema.parse({ point: { name: 'Accueil d’essai' }, exportFolder: '/export' });

describe.each(SETTING_GROUPS)('a change of %s', (group) => {
  it('that the check accepts gives a configuration that the schema accepts, with the value that was asked for and everything else as it was', () => {
    fc.assert(
      fc.property(VALUES[group], (value) => {
        const checked = checkChange(FILE, group, value);
        expect(checked).toMatchObject({ ok: true });
        if (!checked.ok) return;
        expect(configSchema.parse(checked.config)).toEqual(checked.config);
        expect(same(groupValue(checked.config, group), value)).toBe(true);
        for (const other of SETTING_GROUPS.filter((each) => each !== group))
          expect(groupValue(checked.config, other)).toEqual(groupValue(FILE, other));
        expect(checked.config.exportFolder).toBe('/export');
      }),
    );
  });

  it('and back is the configuration as it was, and its preview tells exactly whether anything changes', () => {
    fc.assert(
      fc.property(VALUES[group], VALUES[group], (one, other) => {
        const first = checkChange(FILE, group, one);
        if (!first.ok) throw new Error('refused');
        const second = checkChange(first.config, group, other);
        if (!second.ok) throw new Error('refused');
        expect(checkChange(second.config, group, groupValue(first.config, group))).toEqual({ ok: true, config: first.config });
        const [before, after] = [groupValue(first.config, group), groupValue(second.config, group)];
        expect(differences(before, after).length === 0).toBe(same(before, after));
        expect(differences(before, before)).toEqual([]);
      }),
    );
  });

  it('without all of its keys, or with another one, is refused', () => {
    const value = groupValue(FILE, group);
    const [key = ''] = GROUP_KEYS[group];
    expect(checkChange(FILE, group, { ...value, vault: {} })).toMatchObject({ ok: false, faults: [{ path: 'vault' }] });
    expect(checkChange(FILE, group, Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)))).toMatchObject({
      ok: false,
    });
  });
});

describe('what is wrong', () => {
  const faults = (...change: Parameters<typeof checkChange> extends [unknown, ...infer Rest] ? Rest : never) => {
    const checked = checkChange(FILE, ...change);
    return checked.ok ? [] : checked.faults.map(({ path }) => path);
  };
  const hours = { week: [{ weekday: 1, from: '09:00', to: '12:00' }], exceptions: [], source: 'essai', verifiedOn: null, expiresOn: null };

  it.each([
    ['an end before its beginning', { ...hours, week: [{ weekday: 1, from: '12:00', to: '09:00' }] }, ['opening.week.0.to']],
    ['two spans that overlap', { ...hours, week: [...hours.week, { weekday: 1, from: '11:00', to: '13:00' }] }, ['opening.week.1.from']],
    [
      'a day that does not exist',
      { ...hours, exceptions: [{ date: '2026-02-30', spans: [], reason: 'works' }] },
      ['opening.exceptions.0.date'],
    ],
    [
      'a day twice',
      { ...hours, exceptions: ['works', 'event'].map((reason) => ({ date: '2026-12-24', spans: [], reason })) },
      ['opening.exceptions.1.date'],
    ],
    ['no week at all', { ...hours, week: [] }, ['opening.week']],
  ])('%s is named at its place', (_name, opening, expected) => {
    expect(faults('opening', { opening, closedHours: FILE.closedHours })).toEqual(expected);
  });

  it('a unit or a commune that comes twice is named', () => {
    const unit = { id: 'a', name: 'A', recipient: null, communes: ['70428'] };
    expect(faults('units', { units: [unit, unit] })).toEqual(['units.1.id', 'units.1.communes.0']);
  });

  it('a retention beyond that of the service is refused, for every service', () => {
    for (const id of GROUP_KEYS.services) {
      const most = Object.values(SERVICES).find((service) => service.id === id)?.retentionDays ?? 0;
      const block = { offered: true, mode: 'sealed' };
      const value = groupValue(FILE, 'services');
      expect(faults('services', { ...value, [id]: { ...block, retentionDays: most } })).toEqual([]);
      expect(faults('services', { ...value, [id]: { ...block, retentionDays: most + 1 } })).toEqual([`${id}.retentionDays`]);
    }
  });

  it('a printer that writes readable papers cannot be asked for on the screen; one of the file may stay', () => {
    const trial = { kind: 'trial', folder: '/papiers' };
    expect(faults('printer', { printer: trial })).toEqual(['printer.kind']);
    const ofFile = configSchema.parse({ printer: trial });
    expect(checkChange(ofFile, 'printer', { printer: trial })).toMatchObject({ ok: true });
  });
});

describe('the layer over the file', () => {
  it('leaves the file for a group that does not fit, keeps the others, and says which', () => {
    const { config, refused } = layered(FILE, {
      backup: { backup: { folder: '/media/cle', keep: 5 } },
      session: { session: { infoSeconds: -1 } },
      units: { units: 'aucune' },
    });
    expect(config.backup).toEqual({ folder: '/media/cle', keep: 5 });
    expect(config.session).toEqual(FILE.session);
    expect(refused).toEqual(['units', 'session']);
  });

  it('a change made before a service existed leaves that service to the file', () => {
    const { safetyAdvice: _later, ...earlier } = groupValue(FILE, 'services');
    const { config, refused } = layered(FILE, {
      services: { ...earlier, preComplaint: { offered: false, mode: 'slip', retentionDays: 3 } },
    });
    expect(refused).toEqual([]);
    expect(config.preComplaint.offered).toBe(false);
    expect(config.safetyAdvice).toEqual(FILE.safetyAdvice);
  });

  it('takes a change that is older than a key of its group: the file speaks for that key', () => {
    const opening = { week: [{ weekday: 1, from: '09:00', to: '12:00' }], source: 'essai', verifiedOn: null, expiresOn: null };
    const file = configSchema.parse({ closedHours: { deposits: true } });
    const { config, refused } = layered(file, { opening: { opening } });
    expect(refused).toEqual([]);
    expect(config.opening?.week).toEqual(opening.week);
    expect(config.closedHours).toEqual({ deposits: true });
  });

  it('never throws, whatever the base held', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SETTING_GROUPS), fc.dictionary(fc.string(), fc.jsonValue()), (group, value) => {
        const { config } = layered(FILE, { [group]: value });
        expect(configSchema.safeParse(config).success).toBe(true);
      }),
    );
  });
});
