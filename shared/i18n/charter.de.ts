import type { Words } from './words.ts';
import type { charterFr } from './charter.fr.ts';

/** The charter of reception in German. */
export const charterDe: Words<typeof charterFr> = {
  title: 'Charta für den Empfang der Öffentlichkeit',
  intro:
    'Seit 2004 gibt die Gendarmerie acht Zusagen für den Empfang der Öffentlichkeit und die Hilfe für Opfer. Hier sind sie in einfachen Worten.',
  commitments: [
    'Ihr Empfang hat Vorrang.',
    'Jeder Mensch kann jederzeit angehört werden, Hilfe bekommen und gerettet werden.',
    'Sie werden höflich und zurückhaltend empfangen, und man kümmert sich ohne Verzug um Sie.',
    'Opfer werden vorrangig empfangen.',
    'Ihre Anzeige wird aufgenommen, egal wo die Tat geschah.',
    'Wenn Sie jemanden als vermisst melden, wird sofort gehandelt.',
    'Wenn Sie Anzeige erstattet haben, erfahren Sie, was geschieht und was dabei herauskam.',
    'Angaben über ein Opfer können in einer Datei der Polizei stehen. Das Opfer kann sie einsehen und berichtigen lassen.',
  ],
  mark: 'mit der Einheit zu klären',
  wording: 'Dies ist eine Zusammenfassung. Maßgeblich ist der Text, den die Einheit auf Französisch aushängt.',
};
