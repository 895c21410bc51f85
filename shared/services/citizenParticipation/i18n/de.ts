/** German words of the volunteer's sheet for participation citoyenne. */
import type { Words } from '../../../i18n/words.ts';
import { requestDe } from '../../../request/i18n/de.ts';
import { REQUEST_RETENTION_DAYS } from '../../../request/retention.ts';
import type { fr } from './fr.ts';

const { fields, faults, notices, receipt, statuses } = requestDe;

export const de: Words<typeof fr> = {
  title: 'Aufmerksame Nachbarschaft (participation citoyenne): Ihre Angaben',
  tile: 'Sich für die Nachbarschaft melden',
  tileDetail: 'Hinterlassen Sie Ihre Kontaktdaten: Bürgermeister und Gendarmerie entscheiden mit Ihnen.',
  before: {
    is: 'Sie sagen, dass Sie in Ihrer Gemeinde gern Ansprechperson wären (französisch „participation citoyenne“): jemand, der der Gendarmerie meldet, was ungewöhnlich wirkt. Ihre Angaben gehen an den Bürgermeister oder den Kommandanten der Gendarmerie.',
    isNot:
      'Das ist keine Anmeldung: Niemand meldet sich selbst an. Eine Ansprechperson geht nicht auf Streife, ermittelt nicht und mischt sich nicht in das Privatleben anderer ein.',
    minutes: 'Wenige kurze Fragen.',
    needs: ['Ihre Gemeinde und eine Telefonnummer.'],
    next: 'Am Ende erhalten Sie einen Beleg. Wenn Ihre Gemeinde teilnimmt, kann der Bürgermeister oder die Gendarmerie Sie anrufen.',
  },
  steps: {
    place: {
      title: 'Ihre Gemeinde',
      intro: 'Nicht jede Gemeinde nimmt teil. Wenn Ihre nicht teilnimmt, erfährt sie durch Ihr Blatt von Ihrem Wunsch.',
    },
    you: { title: 'Zu Ihnen' },
  },
  fields: {
    ...fields.place,
    hamlet: { label: 'Weiler, Viertel oder Ortsteil', hint: 'Wo Sie in der Gemeinde wohnen.' },
    ...fields.identity,
    phone: { label: 'Telefon', hint: 'Eine Nummer, unter der man mit Ihnen sprechen kann.' },
  },
  options: {},
  items: {},
  notices: [
    'Verantwortlich: das französische Innenministerium, Generaldirektion der Gendarmerie nationale. Ihre Antworten dienen nur dazu, Sie wegen der participation citoyenne zu kontaktieren.',
    notices.frame,
    notices.optional,
    'Ihre Antworten lesen befugte Gendarmen dieser Anlaufstelle und danach der Kommandant der Gendarmerie oder der Bürgermeister Ihrer Gemeinde, an den sie sie weitergeben. Dieses Terminal sendet sie nicht über das Internet.',
    notices.kept(REQUEST_RETENTION_DAYS),
    notices.rights,
    notices.complaint,
  ],
  warnings: {
    contactMe:
      'Ich bin einverstanden, dass meine Kontaktdaten an den Bürgermeister der Gemeinde oder den Kommandanten der Gendarmerie gehen, damit man mich erreicht.',
    notEnrolled: 'Ich weiß, dass dies keine Anmeldung ist und dass ich keine polizeilichen Befugnisse habe.',
  },
  receipt: {
    title: 'Ihr Blatt ist bereit',
    is: 'Dieser Beleg zeigt, dass Sie Ihre Hilfe angeboten haben. Mit der Referenz findet man Ihr Blatt wieder.',
    isNot:
      'Sie sind nicht angemeldet: Bürgermeister und Gendarmerie entscheiden. Dieses Terminal kann Ihnen kein Datum für die Antwort versprechen.',
    next: [
      'Die Gendarmen hier geben Ihr Blatt an den Bürgermeister oder den Kommandanten der Gendarmerie weiter.',
      'Haben Sie schon jetzt eine Frage? Sprechen Sie mit dem anwesenden Gendarmen.',
      receipt.withdraw,
      receipt.erased(REQUEST_RETENTION_DAYS),
      receipt.emergency,
    ],
    bring: {},
  },
  missing: {},
  faults: { ...faults.place },
  statuses,
};
