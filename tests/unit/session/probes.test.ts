import { describe, expect, it } from 'vitest';
import { PROBE_NAMES, runProbes, type Probe, type ProbeName, type Probes } from '../../../electron/session/probes.ts';

const all = (probe: Probe): Probes => Object.fromEntries(PROBE_NAMES.map((name) => [name, probe])) as Record<ProbeName, Probe>;

describe('the probes after a wipe', () => {
  it('pass when nothing is found', async () => {
    expect(await runProbes(all(() => true))).toEqual([]);
  });
  it.each(PROBE_NAMES)('name %s when it finds something', async (name) => {
    expect(await runProbes({ ...all(() => true), [name]: () => false })).toEqual([name]);
  });
  it.each(PROBE_NAMES)('count %s as found when it cannot tell', async (name) => {
    const broken: Probe = () => Promise.reject(new Error('gone'));
    expect(await runProbes({ ...all(() => true), [name]: broken })).toEqual([name]);
  });
});
