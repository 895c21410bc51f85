/** German words of the pages on voting by proxy. */
import type { Words } from './words.ts';
import type { proxyFr } from './proxy.fr.ts';

export const proxyDe: Words<typeof proxyFr> = {
  title: 'Wählen per Vollmacht',
  intro: 'Sie können nicht wählen gehen: Eine Vertrauensperson wählt für Sie.',
  suits: 'Welcher Weg passt zu mir?',
  suitsDetail: 'Drei Fragen, nichts wird gespeichert',
  rules: 'Die Regeln',
  rulesDetail: 'Wer für Sie wählen darf, wie lange, was Sie mitbringen',
  ways: 'Alle Wege',
  election: 'Nächste Wahl',
  kinds: {
    presidential: 'Präsidentschaftswahl',
    legislative: 'Parlamentswahl',
    municipal: 'Gemeinderatswahl',
    european: 'Europawahl',
    departmental: 'Wahl des Départementrats',
    regional: 'Regionalwahl',
    referendum: 'Referendum',
  },
  seasons: { spring: 'Frühjahr', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' },
  onDays: '{{kind}}, am {{days}}',
  inSeason: '{{kind}}, {{season}} {{year}}. Die Tage werden durch Dekret festgelegt.',
  and: 'und am',
  early: 'Erteilen Sie die Vollmacht früh: Sie muss vor der Wahl im Rathaus sein.',
  desk: {
    title: 'Hier, heute',
    ask: 'Fragen Sie den Gendarmen, ob Ihre Vollmacht hier bestätigt werden kann: Nicht alle sind dazu befugt.',
    yes: 'Der anwesende Gendarm kann eine Vollmacht bestätigen. Halten Sie Ihren Ausweis bereit.',
    no: 'Hier wird keine Vollmacht bestätigt. Das tut eine Gendarmerie-Einheit oder die Polizei.',
    hours: 'Zeiten für Vollmachten: {{hours}}',
  },
  question: 'Frage {{count}} von 3',
  questions: {
    certified: {
      title: 'Haben Sie die App France Identité, im Rathaus bestätigt?',
      hint: 'Sie brauchen auch den französischen Ausweis mit Chip im Scheckkartenformat.',
      yes: 'Ja, sie ist bestätigt',
      no: 'Nein, oder ich weiß es nicht',
    },
    travel: {
      title: 'Können Sie zu einer Gendarmerie oder zur Polizei kommen?',
      hint: 'Jede ist recht, überall in Frankreich.',
      yes: 'Ja, ich kann kommen',
      no: 'Nein, ich kann nicht kommen',
    },
    account: {
      title: 'Können Sie sich mit FranceConnect anmelden?',
      hint: 'Zum Beispiel mit Ihrem französischen Steuer- oder Krankenkassenkonto.',
      yes: 'Ja',
      no: 'Nein, lieber auf Papier',
    },
  },
  found: 'Der Weg, der zu Ihnen passt',
  open: 'Schritte ansehen',
  again: 'Fragen noch einmal beantworten',
  noNumber: 'Dieses Terminal fragt nach keiner Wählernummer und behält keine.',
};
