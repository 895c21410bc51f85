/** A visit that waits behind staff mode, in the words of staff mode. */
import { counted } from './counted.ts';

export const interruptionFr = {
  title: 'Un visiteur attend',
  kept: (minutes: number) =>
    minutes < 1
      ? 'Son formulaire est gardé encore moins d’une minute. « Quitter le mode service » le lui rend tel qu’il était.'
      : `Son formulaire est gardé encore ${counted(minutes, 'minute', 'minutes')}. « Quitter le mode service » le lui rend tel qu’il était.`,
  wiped:
    'La visite interrompue a été effacée : elle attendait depuis trop longtemps. Le visiteur doit recommencer ; rien de ce qu’il avait tapé n’est gardé.',
} as const;
