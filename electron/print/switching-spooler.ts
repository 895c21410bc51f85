import type { Spooler } from './spooler.ts';

export interface SwitchingParts<Settings> {
  /** The settings of the printer that hold now; asked at each call. */
  readonly settings: () => Settings;
  /** What tells one queue from another: the same name is the same spooler. */
  readonly nameOf: (settings: Settings) => string;
  readonly create: (settings: Settings) => Spooler;
}

/**
 * One spooler in front of the printer that the settings name now. When they name another, new jobs go to the new one; a job that is still under way stays with
 * the one that took it, which is asked until its last job has ended.
 */
export function createSwitchingSpooler<Settings>({ settings, nameOf, create }: SwitchingParts<Settings>): Spooler {
  const known = new Map<string, Spooler>();
  const holders = new Map<string, Spooler>();

  const current = (): Spooler => {
    const wanted = settings();
    const name = nameOf(wanted);
    const found = known.get(name);
    if (found !== undefined) return found;
    const spooler = create(wanted);
    known.set(name, spooler);
    // What a run before left in this queue must not come out in front of the next visitor; a failure is found again by the probe.
    void spooler.recover();
    return spooler;
  };
  const holderOf = (job: string): Spooler => holders.get(job) ?? current();

  return {
    submit: async (pdf, facts) => {
      const spooler = current();
      const submitted = await spooler.submit(pdf, facts);
      if (submitted.ok) holders.set(submitted.value.job, spooler);
      return submitted;
    },
    state: async (job) => {
      const state = await holderOf(job).state(job);
      if (state !== 'waiting') holders.delete(job);
      return state;
    },
    cancel: async (job) => {
      const confirmed = await holderOf(job).cancel(job);
      if (confirmed) holders.delete(job);
      return confirmed;
    },
    pending: async () => {
      const asked = new Set([current(), ...holders.values()]);
      const counts = await Promise.all([...asked].map((spooler) => spooler.pending()));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    recover: async () => void current(),
  };
}
