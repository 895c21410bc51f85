// @vitest-environment happy-dom
import { fake } from './fake-bridge.ts';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BACKUP_VERDICTS, type BackupView } from '../../../shared/backup.ts';
import { backupVerdict, kibInWords } from '../../../shared/i18n/staff-backup.fr.ts';
import { fail, ok } from '../../../shared/result.ts';
import { AGENT, answerAsOpen, openStaff, press, sees, seesNothingOf, UNLOCKED, UPKEEP } from './world.tsx';

beforeEach(() => answerAsOpen());
afterEach(() => {
  cleanup();
  fake.forget();
});

const stands = (parts: Partial<BackupView>) => ok({ ...UPKEEP, backup: { ...UPKEEP.backup, ...parts } });
async function openHealth(parts: Partial<BackupView> = {}): Promise<void> {
  fake.answer('readUpkeep', () => stands(parts));
  openStaff();
  await press('État de la borne');
  await sees('Sauvegarde');
}

describe('the backups on the health page', () => {
  it('tell the day, the size and the verdict of the last one', async () => {
    await openHealth();
    await sees('Dernière sauvegarde vérifiée : 22 novembre 2026 à 20 h 15, 1,5 Mio.');
    expect(seesNothingOf('Pas de sauvegarde vérifiée depuis')).toBe(true);
    expect(seesNothingOf('même disque')).toBe(true);
  });

  it('say when there is no folder, and offer nothing then', async () => {
    await openHealth({ folder: null, good: null, last: null });
    await sees('Aucun dossier de sauvegarde n’est réglé');
    expect(seesNothingOf('Sauvegarder maintenant')).toBe(true);
  });

  it('say since when there is none, why the last try failed, and that both are on one disk', async () => {
    const last = { at: '2026-11-25T19:15:00Z', kib: 0, verdict: 'noFolder' } as const;
    await openHealth({ daysWithout: 3, last, sameDisk: true });
    await sees('Pas de sauvegarde vérifiée depuis 3 jours.');
    await sees('Branchez la clé USB');
    await sees('La copie est sur le même disque que la base');
  });

  it('are made by hand by the head, who reads what became of it', async () => {
    await openHealth({ good: null, last: null });
    await sees('Aucune sauvegarde vérifiée pour l’instant.');
    fake.answer('backUpNow', () => stands({}));
    await press('Sauvegarder maintenant');
    await sees('Sauvegarde faite et vérifiée.');
    fake.answer('backUpNow', () => stands({ last: { at: '2026-11-25T19:15:00Z', kib: 0, verdict: 'full' } }));
    await press('Sauvegarder maintenant');
    await sees('Sauvegarde non faite : il n’y a plus de place');
    fake.answer('backUpNow', () => fail('storeUnavailable'));
    await press('Sauvegarder maintenant');
    await sees('La base chiffrée ne répond pas.');
  });

  it('are not another agent’s to make', async () => {
    answerAsOpen({ ...UNLOCKED, agent: AGENT });
    await openHealth();
    expect(seesNothingOf('Sauvegarder maintenant')).toBe(true);
  });
});

describe('a clock that was set back', () => {
  it('is told, and confirmed by the head', async () => {
    await openHealth();
    expect(seesNothingOf('Heure de la borne')).toBe(true);
    cleanup();
    fake.answer('readUpkeep', () => ok({ ...UPKEEP, clock: { expectedAfter: '2026-11-22T19:15:00Z' } }));
    openStaff();
    await press('État de la borne');
    await sees('L’heure de la borne a été reculée : elle était au moins le 22 novembre 2026 à 20 h 15.');
    fake.answer('confirmClock', () => {
      fake.answer('readUpkeep', () => ok(UPKEEP));
      return ok(null);
    });
    await press('L’heure actuelle est juste');
    await sees('Dernière sauvegarde vérifiée');
    expect(fake.asked('confirmClock')).toHaveLength(1);
  });

  it('is not another agent’s to confirm', async () => {
    answerAsOpen({ ...UNLOCKED, agent: AGENT });
    fake.answer('readUpkeep', () => ok({ ...UPKEEP, clock: { expectedAfter: '2026-11-22T19:15:00Z' } }));
    openStaff();
    await press('État de la borne');
    await sees('L’heure de la borne a été reculée');
    expect(seesNothingOf('L’heure actuelle est juste')).toBe(true);
  });
});

describe('the words of backups', () => {
  it('have one for each verdict, and show an unknown one as it is', () => {
    for (const verdict of BACKUP_VERDICTS) expect(backupVerdict(verdict)).toMatch(/^\p{Ll}.+\.$/u);
    expect(backupVerdict('later')).toBe('later.');
  });
  it('give sizes as people read them', () => {
    expect([12, 1536, 20_000].map(kibInWords)).toEqual(['12\u00A0Kio', '1,5\u00A0Mio', '20\u00A0Mio']);
  });
});
