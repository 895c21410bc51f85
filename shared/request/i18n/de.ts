/** German words that requests share. */
import type { Words } from '../../i18n/words.ts';
import type { requestFr } from './fr.ts';

type Shared = Omit<typeof requestFr, 'notices' | 'receipt'>;

export const requestDe: Words<Shared> & Pick<typeof requestFr, 'notices' | 'receipt'> = {
  fields: {
    identity: {
      lastName: { label: 'Nachname' },
      firstName: { label: 'Vorname' },
    },
    contact: {
      phone: {
        label: 'Telefon',
        hint: 'Eine Nummer, unter der man mit Ihnen sprechen kann. Geben Sie mindestens eine Telefonnummer oder eine E-Mail-Adresse an.',
      },
      email: { label: 'E-Mail-Adresse' },
    },
    mobile: { mobile: { label: 'Mobilnummer, die die SMS erhält', hint: 'Eine französische Nummer, die mit 06 oder 07 beginnt.' } },
    place: {
      commune: { label: 'In welcher Gemeinde?', hint: 'Tippen Sie die ersten Buchstaben oder die Postleitzahl.' },
    },
  },
  faults: {
    contact: { contactNeeded: 'Geben Sie eine Telefonnummer oder eine E-Mail-Adresse an: Sonst kann Ihnen niemand antworten.' },
    mobile: {
      notFrenchMobile:
        'Geben Sie eine französische Mobilnummer an, die mit 06 oder 07 beginnt. Wenn Sie keine haben, sprechen Sie mit dem Gendarmen.',
    },
    place: {
      placeAbroad: 'Dieser Dienst gilt nur in Frankreich. Wählen Sie eine französische Gemeinde oder fragen Sie einen Gendarmen um Rat.',
    },
  },
  notices: {
    frame:
      'Rechtsrahmen: Ihre Einwilligung (Verordnung (EU) 2016/679, Artikel 6 Absatz 1 Buchstabe a). Sie können sie jederzeit widerrufen. Der Verantwortliche muss diesen Rahmen für dieses Terminal noch bestätigen.',
    optional:
      'Antworten ohne den Vermerk „freiwillig“ sind erforderlich. Sie können diesen Dienst ablehnen oder mit einem Gendarmen sprechen.',
    kept: (days) =>
      `Werden Ihre Antworten aufbewahrt, dann verschlüsselt. Dieses Terminal löscht sie spätestens am Tag nach der Weitergabe und, wenn sie nicht weitergegeben wurden, höchstens ${days} Tage nach Ihrer Anfrage.`,
    rights:
      'Sie können Ihre Daten einsehen, berichtigen, erhalten oder löschen lassen und Ihre Einwilligung widerrufen. Schreiben Sie an delegue-protection-donnees@interieur.gouv.fr oder an Ministère de l’Intérieur, à l’attention du délégué à la protection des données, place Beauvau, 75800 Paris Cedex 08.',
    complaint:
      'Sind Sie mit der Antwort nicht einverstanden, wenden Sie sich an die französische Datenschutzbehörde: CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.',
  },
  receipt: {
    withdraw:
      'Um Ihre Anfrage zurückzuziehen, nennen Sie einem Gendarmen hier ihre Referenz: Solange sie nicht weitergegeben ist, kann sie gelöscht werden.',
    erased: (days) =>
      `Was dieses Terminal aufbewahrt, wird spätestens am Tag nach der Weitergabe und höchstens ${days} Tage nach Ihrer Anfrage gelöscht.`,
    emergency: 'Wenn jemand in Gefahr ist: 17 oder 112 anrufen, oder SMS an 114.',
  },
  statuses: { closed: 'Weitergegeben' },
};
