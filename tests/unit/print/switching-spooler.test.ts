import { describe, expect, it } from 'vitest';
import { createSwitchingSpooler } from '../../../electron/print/switching-spooler.ts';
import type { JobState, Spooler } from '../../../electron/print/spooler.ts';
import { ok } from '../../../shared/result.ts';

/** A spooler that keeps what it is given, under its own name. */
function recording(name: string, log: string[]): Spooler & { readonly jobs: Map<string, JobState> } {
  const jobs = new Map<string, JobState>();
  return {
    jobs,
    submit: async () => {
      const job = `${name}-${jobs.size + 1}`;
      jobs.set(job, 'waiting');
      return ok({ job });
    },
    state: async (job) => jobs.get(job) ?? 'failed',
    cancel: async (job) => jobs.delete(job),
    pending: async () => [...jobs.values()].filter((state) => state === 'waiting').length,
    recover: async () => void log.push(`recover ${name}`),
  };
}

function twoQueues() {
  const log: string[] = [];
  const queues = { one: recording('one', log), other: recording('other', log) };
  let now: { readonly queue: keyof typeof queues; readonly paper: string } = { queue: 'one', paper: 'a4' };
  const spooler = createSwitchingSpooler({ settings: () => now, nameOf: ({ queue }) => queue, create: ({ queue }) => queues[queue] });
  const submit = async (): Promise<string> => {
    const submitted = await spooler.submit(Buffer.from('%PDF'), { title: 'essai', sheet: 'a4' });
    return submitted.ok ? submitted.value.job : '';
  };
  return { log, queues, spooler, submit, set: (next: typeof now) => void (now = next) };
}

describe('a printer that is replaced while the terminal runs', () => {
  it('takes new jobs at once, and the former one keeps its own until they end', async () => {
    const { queues, spooler, submit, set } = twoQueues();
    const first = await submit();
    set({ queue: 'other', paper: 'a4' });
    const second = await submit();
    expect([first, second]).toEqual(['one-1', 'other-1']);
    expect(await spooler.pending()).toBe(2);
    queues.one.jobs.set(first, 'printed');
    expect(await spooler.state(first)).toBe('printed');
    expect(await spooler.pending()).toBe(1);
    expect(await spooler.cancel(second)).toBe(true);
    expect(await spooler.pending()).toBe(0);
  });

  it('is looked through once for what an earlier run left, at the start and when it is chosen', async () => {
    const { log, spooler, submit, set } = twoQueues();
    await spooler.recover();
    await submit();
    set({ queue: 'other', paper: 'a4' });
    await spooler.pending();
    set({ queue: 'one', paper: 'roll80' });
    await submit();
    expect(log).toEqual(['recover one', 'recover other']);
  });
});
