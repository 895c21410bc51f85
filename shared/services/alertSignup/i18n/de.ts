/** German words of the request for alerts by text message. */
import type { Words } from '../../../i18n/words.ts';
import { requestDe } from '../../../request/i18n/de.ts';
import { REQUEST_RETENTION_DAYS } from '../../../request/retention.ts';
import type { fr } from './fr.ts';

const { fields: asked, faults, notices, receipt, statuses } = requestDe;

export const de: Words<typeof fr> = {
  title: 'Warnungen per SMS: Antrag auf Aufnahme',
  tile: 'Warnungen per SMS beantragen',
  tileDetail: 'Für Geschäfte, Firmen und landwirtschaftliche Betriebe.',
  before: {
    is: 'Sie bitten um eine SMS, wenn ein Diebstahl oder ein Betrug die Geschäfte, Firmen oder Höfe der Gegend bedroht. In solchen Listen sagt die Nachricht, wo, wann und wie, und gibt einen Rat. Sie nennt niemals das Opfer.',
    isNot:
      'Es ist ein Antrag: Die Einheit oder die Berufskammer, die die Liste führt, nimmt Sie auf. Es wird keine Warnung versprochen, und eine SMS ersetzt nicht den Anruf bei der 17.',
    minutes: 'Wenige Seiten genügen. Sie können zurückgehen, ohne etwas zu verlieren.',
    needs: [
      'Name und Adresse des Geschäfts, der Firma oder des Hofs.',
      'Eine französische Mobilnummer.',
      'Die SIRET-Nummer (französische Betriebsnummer), falls zur Hand: Sie kann später folgen.',
    ],
    next: 'Am Ende erhalten Sie einen Beleg. Die Regeln dieser Listen sind in jedem Département anders: Die Einheit sagt Ihnen, welche in der Haute-Saône gelten.',
  },
  steps: {
    audience: { title: 'Wer möchte die Warnungen erhalten?' },
    firm: { title: 'Ihre Tätigkeit' },
    site: { title: 'Wo liegt der Standort?', intro: 'Gewarnt wird nach Gegend: Die Adresse sagt, welche Ihre ist.' },
    contact: { title: 'Wer erhält die SMS?' },
    stored: {
      title: 'Was Diebe anziehen kann',
      intro: 'Alles hier ist freiwillig. Es hilft, Ihnen die passenden Warnungen zu schicken.',
      notes: { noAmount: 'Bitte nur ankreuzen. Wir fragen weder nach Geldbeträgen noch nach Mengen noch danach, wo etwas liegt.' },
    },
  },
  fields: {
    audience: { label: 'Sie sind' },
    firmName: { label: 'Name des Geschäfts, der Firma oder des Hofs' },
    activity: { label: 'Tätigkeit', hint: 'Zum Beispiel: Bäckerei, Werkstatt, Viehzucht, Getreide.' },
    siret: { label: 'SIRET-Nummer', hint: '14 Ziffern. Sie können sie auch später angeben.' },
    commune: {
      label: 'In welchem Ort?',
      hint: 'Tippen Sie die ersten Buchstaben oder die Postleitzahl. Außerhalb der Haute-Saône sagt Ihnen der Gendarm, an wen Sie sich wenden.',
    },
    address: { label: 'Adresse des Standorts', hint: 'Straße und Hausnummer, Gewerbegebiet oder Weiler.' },
    contactName: { label: 'Vorname und Name' },
    ...asked.mobile,
    otherMobile: { label: 'Eine zweite Mobilnummer', hint: 'Zum Beispiel die eines Partners, wenn er einverstanden ist.' },
    email: asked.contact.email,
    stored: { label: 'Was gibt es am Standort?', hint: 'Mehrere Antworten sind möglich.' },
  },
  options: {
    audience: { shop: 'Ein Geschäft', firm: 'Eine Firma', farm: 'Ein landwirtschaftlicher Betrieb' },
    stored: {
      fuel: 'Treibstoff',
      machines: 'Maschinen, Werkzeug, GPS-Lenksysteme',
      livestock: 'Nutztiere',
      phytosanitary: 'Pflanzenschutzmittel',
      cash: 'Bargeld',
      stock: 'Warenlager',
    },
  },
  items: {},
  notices: [
    'Verantwortlich: das französische Innenministerium, Generaldirektion der Gendarmerie nationale. Ihre Antworten dienen nur dazu, Ihre Aufnahme in eine Warnliste zu beantragen.',
    notices.frame,
    notices.optional,
    'Ihre Antworten lesen die befugten Gendarmen dieser Anlaufstelle. Danach erhält sie, wer die Liste führt: die Einheit oder die Handels-, Handwerks- oder Landwirtschaftskammer.',
    notices.kept(REQUEST_RETENTION_DAYS),
    'Um keine SMS mehr zu erhalten, antwortet man in anderen Départements auf eine davon mit STOP. Die Einheit wird es hier bestätigen. Sie können auch einen Gendarmen darum bitten.',
    notices.rights,
    notices.complaint,
  ],
  warnings: {
    agree: 'Ich bin einverstanden, dass diese Antworten dem übergeben werden, der die Liste führt, und dass ich SMS erhalte.',
    mobilesKnow: 'Die Personen, deren Nummer ich angebe, sind einverstanden.',
    noPromise:
      'Ich weiß, dass dies ein Antrag ist, dass keine Warnung versprochen wird und dass man bei einem laufenden Diebstahl oder bei Gefahr die 17 oder die 112 anrufen muss.',
  },
  receipt: {
    title: 'Ihr Antrag ist abgegeben',
    is: 'Dieser Beleg zeigt, dass Sie um Aufnahme in die Warnungen per SMS gebeten haben. Mit dem Zeichen darauf findet der Gendarm den Antrag wieder.',
    isNot: 'Er ist keine Aufnahme. Es wird keine Warnung versprochen.',
    next: [
      'Die Einheit oder die Berufskammer, die die Liste führt, nimmt Sie auf und nennt Ihnen ihre Regeln.',
      'Um keine SMS mehr zu erhalten, antwortet man in anderen Départements auf eine davon mit STOP. Die Einheit wird es hier bestätigen.',
      receipt.withdraw,
      'Ein Gendarm fragt niemals per SMS nach einem Code, einem Passwort oder Geld.',
      receipt.erased(REQUEST_RETENTION_DAYS),
      'Wenn gerade ein Diebstahl stattfindet oder jemand in Gefahr ist: 17 oder 112 anrufen, oder SMS an 114.',
    ],
    bring: { siretPaper: 'Ein Papier, auf dem die SIRET-Nummer steht, falls vorhanden' },
  },
  missing: { siret: 'Die SIRET-Nummer' },
  faults: {
    ...faults.place,
    ...faults.mobile,
    sameMobile: 'Das ist dieselbe Nummer wie die erste. Geben Sie eine andere an oder lassen Sie das Feld leer.',
  },
  statuses,
};
