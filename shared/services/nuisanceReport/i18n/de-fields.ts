/** German words of the fields and choices. */
import type { Words } from '../../../i18n/words.ts';
import type * as fr from './fr-fields.ts';

export const fields: Words<typeof fr.fields> = {
  situation: {
    label: 'Was ist los?',
    hint: 'Besteht gerade eine Gefahr oder geschieht eine Straftat, schicken wir Sie sofort zur richtigen Person.',
  },
  kinds: { label: 'Worum geht es?', hint: 'Mehrere Antworten sind möglich.' },
  otherKind: { label: 'Sagen Sie es in wenigen Worten', hint: 'Ohne den Namen einer Person.' },
  dealingWay: {
    label: 'Ein Ort, an dem gedealt wird: Wie möchten Sie es sagen?',
    hint: 'Ein Gendarm kann Sie unter vier Augen empfangen. Tag und Nacht können Sie auch auf masecurite.interieur.gouv.fr schreiben. Gehen Sie nicht hin und machen Sie keine Fotos.',
  },
  commune: { label: 'In welchem Ort?', hint: 'Tippen Sie die ersten Buchstaben oder die Postleitzahl.' },
  where: { label: 'Wo genau?', hint: 'Zum Beispiel: Parkplatz hinter dem Festsaal. Nicht der Name eines Bewohners.' },
  days: { label: 'An welchen Tagen?', hint: 'Mehrere Antworten sind möglich. Lassen Sie es aus, wenn es wechselt.' },
  hours: { label: 'Zu welchen Zeiten?', hint: 'Mehrere Antworten sind möglich. Lassen Sie es aus, wenn es wechselt.' },
  since: { label: 'Seit wann?' },
  effects: { label: 'Welche Folgen hat es?', hint: 'Mehrere Antworten sind möglich.' },
  effectsNote: { label: 'Noch etwas zu diesen Folgen', hint: 'Höchstens 500 Zeichen. Ohne Namen, Nummern oder Kennzeichen.' },
  wishes: { label: 'Was wünschen Sie sich?', hint: 'Mehrere Antworten sind möglich.' },
  remarks: { label: 'Eine Idee, eine Bemerkung', hint: 'Höchstens 500 Zeichen. Ohne Namen, Nummern oder Kennzeichen.' },
  identity: { label: 'Möchten Sie sagen, wer Sie sind?' },
  contactName: { label: 'Vorname und Name' },
  phone: { label: 'Telefon', hint: 'Eine Telefonnummer oder eine E-Mail-Adresse genügt.' },
  email: { label: 'E-Mail-Adresse' },
};

export const options: Words<typeof fr.options> = {
  situation: {
    recurring: 'Eine Störung, die immer wiederkehrt',
    now: 'Eine Straftat oder eine Gefahr, gerade jetzt',
    threats: 'Ich werde bedroht, oder jemand anderes',
    victim: 'Ich bin Opfer und möchte Anzeige erstatten',
  },
  kinds: {
    noise: 'Lärm',
    driving: 'Motorräder, Quads, Raser, Straßenrennen',
    dumping: 'Abgeladener Müll',
    gatherings: 'Störende Ansammlungen',
    dealing: 'Ort, an dem gedealt wird',
    damage: 'Sachschäden, Schmierereien',
    other: 'Etwas anderes',
  },
  dealingWay: { here: 'Hier, in diesem Formular', gendarme: 'Einem Gendarmen, persönlich' },
  days: {
    monday: 'Montag',
    tuesday: 'Dienstag',
    wednesday: 'Mittwoch',
    thursday: 'Donnerstag',
    friday: 'Freitag',
    saturday: 'Samstag',
    sunday: 'Sonntag',
  },
  hours: {
    morning: 'Am Morgen',
    midday: 'Am Mittag',
    afternoon: 'Am Nachmittag',
    evening: 'Am Abend',
    night: 'In der Nacht',
  },
  since: { days: 'Seit einigen Tagen', weeks: 'Seit einigen Wochen', months: 'Seit einigen Monaten', years: 'Seit einem Jahr oder länger' },
  effects: {
    sleep: 'Man schläft schlecht',
    fear: 'Man hat Angst und meidet den Ort',
    children: 'Kinder sind betroffen',
    road: 'Eine Gefahr auf der Straße',
    dirt: 'Schmutz, Verschmutzung',
    goods: 'Beschädigte Sachen',
    business: 'Kunden bleiben aus',
  },
  wishes: {
    patrols: 'Dass Gendarmen vorbeikommen',
    townHall: 'Dass das Rathaus mitwirkt',
    neighbours: 'Ein Treffen mit den Anwohnern',
    advice: 'Ratschläge',
  },
  identity: { anonymous: 'Nein, ich bleibe anonym', named: 'Ja, damit man mir antworten kann' },
};
