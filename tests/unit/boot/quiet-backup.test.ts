import { describe, expect, it } from 'vitest';
import { createQuietBackup } from '../../../electron/boot/quiet-backup.ts';
import type { BackupVerdict } from '../../../shared/backup.ts';

function world(verdict: BackupVerdict | null | Error) {
  const seen = { runs: 0, lines: [] as string[], inUse: false };
  const look = createQuietBackup({
    inUse: () => seen.inUse,
    backUpIfDue: async () => {
      seen.runs += 1;
      if (verdict instanceof Error) throw verdict;
      return verdict;
    },
    log: (event, facts) => void seen.lines.push([event, ...Object.values(facts ?? {})].join(' ')),
  });
  return { seen, look };
}

describe('the quiet minute', () => {
  it('is one between two looks that find nobody', async () => {
    const { seen, look } = world('verified');
    await look();
    expect(seen.runs).toBe(0);
    seen.inUse = true;
    await look();
    seen.inUse = false;
    await look();
    expect(seen.runs).toBe(0);
    await look();
    expect(seen).toMatchObject({ runs: 1, lines: ['backupMade'] });
  });

  it.each([
    ['noFolder', ['backupFailed noFolder']],
    [null, []],
    [new RangeError('what was typed'), ['backupFailed RangeError']],
  ] as const)('logs %s without content', async (verdict, lines) => {
    const { seen, look } = world(verdict);
    await look();
    await look();
    expect(seen.lines).toEqual(lines);
  });

  it('never runs two at a time', async () => {
    const waiting: ((verdict: BackupVerdict) => void)[] = [];
    const look = createQuietBackup({
      inUse: () => false,
      backUpIfDue: () => new Promise((resolve) => void waiting.push(resolve)),
      log: () => undefined,
    });
    await look();
    const first = look();
    await look();
    expect(waiting).toHaveLength(1);
    waiting[0]?.('verified');
    await first;
  });
});
