/** German words of the contact request to the recruiting centre. */
import type { Words } from '../../../i18n/words.ts';
import { requestDe } from '../../../request/i18n/de.ts';
import { RETENTION_DAYS } from '../retention.ts';
import type { fr } from './fr.ts';

const { fields, faults, notices, receipt, statuses } = requestDe;

export const de: Words<typeof fr> = {
  title: 'Kontaktanfrage zur Personalgewinnung',
  tile: 'Von der Personalgewinnung kontaktiert werden',
  tileDetail: 'Sagen Sie, wie man Sie erreicht: Die Personalgewinnung der Gendarmerie ruft Sie zurück.',
  before: {
    is: 'Sie hinterlassen Ihre Kontaktdaten, damit das Informations- und Rekrutierungszentrum der Gendarmerie sich meldet und Ihre Fragen beantwortet.',
    isNot: 'Das ist weder eine Bewerbung noch die Anmeldung zu einer Prüfung. Es verpflichtet Sie zu nichts.',
    minutes: 'Wenige kurze Fragen. Keine betrifft Ihre Gesundheit.',
    needs: [
      'Eine Telefonnummer oder eine E-Mail-Adresse.',
      'Wenn Sie unter 18 sind: das Einverständnis eines Elternteils oder Ihres Vormunds und ein Weg, diese Person zu erreichen.',
    ],
    next: 'Am Ende erhalten Sie einen Beleg. Die Gendarmen hier geben Ihre Anfrage an das Rekrutierungszentrum weiter.',
  },
  steps: {
    project: { title: 'Was Sie interessiert', intro: 'Eine Antwort. Mit dem Zentrum können Sie es sich noch anders überlegen.' },
    you: {
      title: 'Zu Ihnen',
      notes: {
        younger: 'Unter 16? Dieses Terminal kann Ihre Anfrage noch nicht annehmen. Ein Gendarm hier beantwortet gern Ihre Fragen.',
      },
    },
    reach: { title: 'Wie man Sie erreicht', intro: 'Eine der beiden Antworten genügt.' },
    parent: {
      title: 'Ein Elternteil oder Ihr Vormund',
      intro: 'Solange Sie unter 18 sind, meldet sich das Zentrum bei dieser Person. Nach Ihren eigenen Kontaktdaten wird nicht gefragt.',
    },
    call: { title: 'Der richtige Zeitpunkt' },
  },
  fields: {
    path: { label: 'Welcher Weg interessiert Sie?' },
    age: { label: 'Wie alt sind Sie heute?' },
    ...fields.identity,
    birthYear: { label: 'Geburtsjahr', hint: 'Vier Ziffern, zum Beispiel 1998.' },
    ...fields.contact,
    parentName: { label: 'Name des Elternteils oder Vormunds' },
    parentPhone: { label: 'Telefon dieser Person', hint: 'Geben Sie mindestens ihre Telefonnummer oder ihre E-Mail-Adresse an.' },
    parentEmail: { label: 'E-Mail-Adresse dieser Person' },
    parentAgrees: { label: 'Diese Person ist einverstanden, dass ich diese Anfrage stelle und dass das Zentrum sich bei ihr meldet.' },
    callTime: { label: 'Wann soll das Zentrum anrufen?' },
  },
  options: {
    path: {
      gav: 'Freiwilliger Hilfsgendarm (GAV)',
      gavSpecialist: 'Freiwilliger Hilfsgendarm in einem Beruf: Küche, Mechanik, Büro',
      ncoExternal: 'Unteroffizier, externes Auswahlverfahren',
      ncoInternal: 'Unteroffizier, internes Auswahlverfahren',
      ncoThirdWay: 'Unteroffizier, dritter Weg, mit Berufserfahrung',
      supportNco: 'Unteroffizier im Unterstützungsdienst: Verwaltung, Mechanik, IT',
      officer: 'Offizier der Gendarmerie',
      officerSupport: 'Offizier im Unterstützungsdienst oder mit besonderem Abschluss',
      cyber: 'Cyber-Berufe',
      reserve: 'Operative Reserve',
      citizenReserve: 'Bürgerreserve, Kadetten, Freiwilligendienst, Praktikum',
      prepClass: 'Vorbereitungsklasse für die Offizierslaufbahn',
      civilian: 'Zivile Stelle oder Ausbildung',
      unsure: 'Ich weiß es noch nicht',
    },
    age: { adult: '18 oder älter', minor: '16 oder 17' },
    callTime: { morning: 'Am Vormittag', afternoon: 'Am Nachmittag', evening: 'Am späten Nachmittag', any: 'Jederzeit' },
  },
  items: {},
  notices: [
    'Verantwortlich: das französische Innenministerium, Generaldirektion der Gendarmerie nationale. Ihre Antworten dienen nur dazu, dass das Rekrutierungszentrum sich bei Ihnen meldet.',
    notices.frame,
    notices.optional,
    'Ihre Antworten lesen befugte Gendarmen dieser Anlaufstelle und danach das Informations- und Rekrutierungszentrum, an das sie sie weitergeben. Dieses Terminal sendet sie nicht über das Internet.',
    notices.kept(RETENTION_DAYS),
    notices.rights,
    notices.complaint,
  ],
  warnings: {
    contactMe:
      'Ich bin einverstanden, dass das Rekrutierungszentrum der Gendarmerie diese Antworten nutzt, um die genannte Person zu kontaktieren.',
    handedOver: `Ich weiß, dass meine Anfrage an das Rekrutierungszentrum weitergegeben und dann auf diesem Terminal gelöscht wird, in jedem Fall nach ${RETENTION_DAYS} Tagen.`,
  },
  receipt: {
    title: 'Ihre Kontaktanfrage ist bereit',
    is: 'Dieser Beleg zeigt, dass Sie um einen Kontakt der Personalgewinnung gebeten haben. Mit der Referenz findet man Ihre Anfrage wieder.',
    isNot: 'Das ist keine Bewerbung. Dieses Terminal kann Ihnen kein Datum für die Antwort versprechen.',
    next: [
      'Die Gendarmen hier geben Ihre Anfrage an das Rekrutierungszentrum weiter, das sich bei der genannten Person meldet.',
      'Haben Sie schon jetzt eine Frage? Sprechen Sie mit dem anwesenden Gendarmen.',
      receipt.withdraw,
      receipt.erased(RETENTION_DAYS),
    ],
    bring: {},
  },
  missing: {},
  faults: {
    ...faults.contact,
    tooYoung: 'Dieses Terminal nimmt Anfragen ab 16 Jahren an. Ein Gendarm hier beantwortet gern Ihre Fragen.',
    yearUnlikely: 'Bitte lesen Sie dieses Jahr noch einmal: vier Ziffern, Ihr Geburtsjahr.',
    ageDiffers: 'Dieses Jahr passt nicht zum oben gewählten Alter. Ändern Sie eine der beiden Antworten.',
  },
  statuses,
};
