/** The words of backups in staff mode. */
import { BACKUP_VERDICTS, type BackupVerdict } from '../backup.ts';

/** A size as people read it. */
export function kibInWords(kib: number): string {
  return kib < 1024
    ? `${kib}\u00A0Kio`
    : `${(kib / 1024).toLocaleString('fr-FR', { maximumFractionDigits: kib < 10 * 1024 ? 1 : 0 })}\u00A0Mio`;
}

const days = (count: number) => (count < 2 ? `${count}\u00A0jour` : `${count}\u00A0jours`);

/** What became of a try, with the remedy. */
const verdicts: Readonly<Record<BackupVerdict, string>> = {
  verified: 'copie vérifiée.',
  notSetUp: 'le premier démarrage n’a pas encore été fait.',
  noFolder: 'le dossier de sauvegarde est introuvable. Branchez la clé USB, puis recommencez.',
  full: 'il n’y a plus de place dans le dossier de sauvegarde. Libérez de la place ou changez de support.',
  refused: 'le dossier de sauvegarde refuse l’écriture. Vérifiez qu’il n’est pas protégé.',
  damaged:
    'la copie n’est pas juste ; elle n’a pas été gardée. Regardez l’état de la base, ci-dessus, et gardez les copies plus anciennes.',
  failed: 'une erreur du support. Essayez un autre support.',
};

/** A stored verdict in words; one of a newer program shows its own name. */
export function backupVerdict(word: string): string {
  const known = BACKUP_VERDICTS.find((each) => each === word);
  return known === undefined ? `${word}.` : verdicts[known];
}

export const backupFr = {
  title: 'Sauvegarde',
  none: 'Aucun dossier de sauvegarde n’est réglé : si cette borne est perdue, les dépôts le sont aussi.',
  folder: (folder: string) => `Dossier : ${folder}`,
  never: 'Aucune sauvegarde vérifiée pour l’instant.',
  good: (at: string, size: string) => `Dernière sauvegarde vérifiée : ${at}, ${size}.`,
  late: (count: number) => `Pas de sauvegarde vérifiée depuis ${days(count)}.`,
  failed: (at: string, why: string) => `Dernier essai, ${at} : ${why}`,
  sameDisk: 'La copie est sur le même disque que la base : elle serait perdue avec lui.',
  now: 'Sauvegarder maintenant',
  running: 'Sauvegarde en cours. Ne retirez pas la clé USB.',
  done: 'Sauvegarde faite et vérifiée.',
  notDone: (why: string) => `Sauvegarde non faite : ${why}`,
  byDay: 'La borne sauvegarde d’elle-même une fois par jour, quand personne ne s’en sert.',
} as const;
