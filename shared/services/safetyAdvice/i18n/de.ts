/** German words of the request for the security adviser. */
import type { Words } from '../../../i18n/words.ts';
import { requestDe } from '../../../request/i18n/de.ts';
import { REQUEST_RETENTION_DAYS } from '../../../request/retention.ts';
import type { fr } from './fr.ts';

const { fields, faults, notices, receipt, statuses } = requestDe;

export const de: Words<typeof fr> = {
  title: 'Anfrage für einen Besuch des Sicherheitsberaters',
  tile: 'Um Sicherheitsberatung bitten',
  tileDetail: 'Ein spezialisierter Gendarm sieht sich den Ort an und rät, wie man ihn schützt.',
  before: {
    is: 'Sie bitten um einen Besuch des Sicherheitsberaters (französisch „référent sûreté“): Ein Gendarm sieht sich eine Wohnung, ein Geschäft, einen Hof oder eine Firma an und sagt, wie man sie besser schützt. Die Beratung ist kostenlos.',
    isNot: 'Das ist weder eine Anzeige noch ein Weg, Hilfe zu rufen. Es ist auch kein Termin: Das Datum muss noch bestätigt werden.',
    minutes: 'Wenige kurze Fragen, zum Teil freiwillig.',
    needs: ['Die Gemeinde, in der der Ort liegt.', 'Eine Telefonnummer oder eine E-Mail-Adresse.'],
    next: 'Am Ende erhalten Sie einen Beleg. Die Gendarmen hier geben Ihre Anfrage an den Sicherheitsberater weiter.',
  },
  steps: {
    site: {
      title: 'Der Ort',
      intro: 'Schreiben Sie nirgends einen Code, einen Schlüssel oder einen Geldbetrag auf: Der Berater sieht es sich vor Ort an.',
    },
    place: { title: 'Wo ist das?' },
    contact: { title: 'Wen anrufen?' },
    visit: { title: 'Wann kommen?', intro: 'Das sind Wünsche. Der Berater schlägt einen Termin vor. Sie können das überspringen.' },
  },
  fields: {
    siteKind: { label: 'Welchen Ort soll er ansehen?' },
    worries: { label: 'Was macht Ihnen Sorgen?', hint: 'Mehrere Antworten sind möglich.' },
    ...fields.place,
    address: { label: 'Adresse des Ortes', hint: 'Hausnummer und Straße oder Ortsteil. Sie können sie auch später angeben.' },
    ...fields.identity,
    ...fields.contact,
    visitDays: { label: 'Welche Tage passen Ihnen?', hint: 'Mehrere Antworten sind möglich.' },
    visitHalf: { label: 'Zu welcher Tageszeit?' },
  },
  options: {
    siteKind: {
      home: 'Eine Wohnung oder ein Haus',
      shop: 'Ein Geschäft',
      farm: 'Ein landwirtschaftlicher Betrieb',
      firm: 'Eine Firma',
      publicPlace: 'Ein öffentlicher Ort: Rathaus, Schule, Saal',
    },
    worries: {
      entrances: 'Türen, Fenster, Zäune',
      alarm: 'Eine Alarmanlage oder Kameras',
      stock: 'Geld, Waren, Geräte',
      alone: 'Eine Person, die oft allein ist',
      afterTheft: 'Es gab schon einen Diebstahl oder einen Versuch',
      threats: 'Drohungen oder Gewalt',
      other: 'Etwas anderes',
    },
    visitDays: {
      monday: 'Montag',
      tuesday: 'Dienstag',
      wednesday: 'Mittwoch',
      thursday: 'Donnerstag',
      friday: 'Freitag',
      saturday: 'Samstag',
    },
    visitHalf: { morning: 'Am Vormittag', afternoon: 'Am Nachmittag', either: 'Egal' },
  },
  items: {},
  notices: [
    'Verantwortlich: das französische Innenministerium, Generaldirektion der Gendarmerie nationale. Ihre Antworten dienen nur dazu, eine Sicherheitsberatung vorzubereiten und Sie zu kontaktieren.',
    notices.frame,
    notices.optional,
    'Ihre Antworten lesen befugte Gendarmen dieser Anlaufstelle und danach der Sicherheitsberater, an den sie sie weitergeben. Dieses Terminal sendet sie nicht über das Internet.',
    notices.kept(REQUEST_RETENTION_DAYS),
    notices.rights,
    notices.complaint,
  ],
  warnings: {
    contactMe:
      'Ich bin einverstanden, dass der Sicherheitsberater diese Antworten nutzt, um mich zu kontaktieren. Ich wohne an diesem Ort oder darf für ihn handeln.',
    noPromise: 'Ich weiß, dass das Datum des Besuchs noch bestätigt werden muss.',
  },
  receipt: {
    title: 'Ihre Anfrage ist bereit',
    is: 'Dieser Beleg zeigt, dass Sie um einen Besuch des Sicherheitsberaters gebeten haben. Mit der Referenz findet man Ihre Anfrage wieder.',
    isNot: 'Das ist kein Termin. Dieses Terminal kann Ihnen kein Datum versprechen.',
    next: [
      'Die Gendarmen hier geben Ihre Anfrage an den Sicherheitsberater weiter, der sich bei Ihnen meldet.',
      'Ist schon etwas gestohlen worden? Sprechen Sie mit dem anwesenden Gendarmen: Eine Anfrage ist keine Anzeige.',
      receipt.withdraw,
      receipt.erased(REQUEST_RETENTION_DAYS),
      receipt.emergency,
    ],
    bring: {},
  },
  missing: { address: 'Die Adresse des Ortes' },
  faults: { ...faults.contact, ...faults.place },
  statuses,
};
