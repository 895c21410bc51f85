/** `--restore`: says in French, on the operator's terminal, what was put back or why nothing was. No screen is opened. */
import type { Config } from '../../shared/config/schema.ts';
import type { RestoreRefusal, Restoring } from '../use-cases/restore.ts';
import { EXIT_CODES } from './step.ts';

const REFUSALS: Readonly<Record<RestoreRefusal, string>> = {
  baseExists: 'Le dossier de données contient déjà une base. Renommez ce dossier (ne l’effacez pas), puis recommencez.',
  keyExists: 'Le dossier de données contient déjà une clé (key-source.json ou fichier-clé). Renommez ce dossier, puis recommencez.',
  noFile: 'Le fichier de sauvegarde est introuvable ou illisible.',
  notABackup: 'Ce fichier n’est pas une sauvegarde de la borne, ou il est coupé. Essayez une autre copie.',
  noRecoveryKeyFile: 'Le fichier de la clé de secours est introuvable ou illisible.',
  notARecoveryKey: 'Ce fichier ne contient pas de clé de secours : elle commence par AGE-SECRET-KEY-1 et compte 74 caractères.',
  otherKey: 'Cette clé de secours n’ouvre pas cette sauvegarde : c’est la clé d’une autre unité, ou elle a été mal recopiée.',
  damaged: 'La sauvegarde est abîmée ou a été modifiée. Essayez une autre copie.',
  fromFuture: 'La sauvegarde vient d’une version plus récente du programme. Installez cette version.',
  full: 'Le disque du dossier de données est plein.',
  refused: 'Le dossier de données refuse l’écriture, ou le disque ne répond pas. Vérifiez ses droits et son propriétaire.',
};

const counted = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;

/** The lines that tell what became of a restore. */
export function restoreWords(restoring: Restoring): readonly string[] {
  if (!restoring.ok) return ['Rien n’a été restauré, rien n’a été changé.', REFUSALS[restoring.reason]];
  const { madeAt, deposits, agents, keyFile } = restoring;
  const made = new Date(madeAt).toLocaleString('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'long', timeStyle: 'short' });
  return [
    'La base est restaurée et contrôlée.',
    `Sauvegarde du ${made} : ${counted(deposits, 'dépôt', 'dépôts')}, ${counted(agents, 'agent', 'agents')}.`,
    `La clé de la base est dans le fichier ${keyFile} ; « vault.keySource » doit valoir "auto" ou "file".`,
    'Les gendarmes ouvrent le mode service avec leurs secrets d’avant. Ce qui a été déposé après la sauvegarde n’y est pas.',
    'Effacez maintenant le fichier de la clé de secours, puis démarrez la borne.',
  ];
}

export interface RestoreCommand {
  readonly file: string;
  readonly recoveryKeyFile: string | null;
  readonly dataDir: string;
  readonly choice: Config['vault'];
  readonly say: (line: string) => void;
}

/** Runs the restore and returns the exit code of the process. */
export async function runRestore({ file, recoveryKeyFile, dataDir, choice, say }: RestoreCommand): Promise<number> {
  if (recoveryKeyFile === null) {
    say('Indiquez aussi le fichier de la clé de secours : --recovery-key-file FICHIER');
    return EXIT_CODES.notRestored;
  }
  const { restoreBackup } = await import('../use-cases/restore.ts');
  const restoring = await restoreBackup({ file, recoveryKeyFile, dataDir, choice, now: () => new Date() });
  restoreWords(restoring).forEach(say);
  return restoring.ok ? EXIT_CODES.done : EXIT_CODES.notRestored;
}
