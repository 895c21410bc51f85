/** German words of the request to join FLAME. */
import type { Words } from '../../../i18n/words.ts';
import { requestDe } from '../../../request/i18n/de.ts';
import { REQUEST_RETENTION_DAYS } from '../../../request/retention.ts';
import type { fr } from './fr.ts';

const { fields: asked, faults, notices, receipt, statuses } = requestDe;

export const de: Words<typeof fr> = {
  title: 'FLAME, in den Mille Étangs',
  tile: 'Aufnahme bei FLAME beantragen',
  tileDetail: 'Für Bewohner der Gemeinden der 1000 étangs: nützliche SMS und, wenn Sie möchten, ein Besuch.',
  before: {
    is: 'FLAME steht für „Force de liaison et d’action des Mille Étangs“. Laut der Presse von 2018 bis 2020 schicken Reservisten der Gendarmerie den Bewohnern dort SMS (Diebstähle, Haustürgeschäfte, Wetter) und besuchen, wer es wünscht.',
    isNot:
      'Es ist ein Antrag: Die Einheit nimmt Sie auf. Was dieses Terminal über FLAME weiß, stammt von 2020 und ist von der Einheit zu prüfen. Weder Nachricht noch Besuch wird versprochen, und es ist kein Notruf.',
    minutes: 'Drei kurze Seiten. Sie können zurückgehen, ohne etwas zu verlieren.',
    needs: ['In einer Gemeinde der communauté de communes des 1000 étangs wohnen.', 'Ihre französische Mobilnummer.'],
    next: 'Am Ende erhalten Sie einen Beleg. Die Einheit sagt Ihnen dann, was es heute gibt, und nimmt Sie auf.',
  },
  steps: {
    home: { title: 'Wo wohnen Sie?', intro: 'FLAME gibt es nur in den Gemeinden der 1000 étangs. Deshalb beginnen wir damit.' },
    person: { title: 'Sie' },
    wishes: {
      title: 'Was Sie sich wünschen',
      notes: { optional: 'Zu sagen, dass man abgelegen wohnt, ist freiwillig. Nur die Gendarmen lesen diese Antwort.' },
    },
  },
  fields: {
    commune: { label: 'In welchem Ort wohnen Sie?', hint: 'Tippen Sie die ersten Buchstaben oder die Postleitzahl.' },
    fullName: { label: 'Vorname und Name' },
    ...asked.mobile,
    visit: { label: 'Wünschen Sie einen Besuch?', hint: 'Es ist ein Wunsch: Die Einheit richtet sich nach ihren Aufgaben.' },
    isolated: { label: 'Wohnen Sie abgelegen?', hint: 'Weit von Nachbarn, oder wo selten jemand vorbeikommt. Nichts über die Gesundheit.' },
  },
  options: {},
  items: {},
  notices: [
    'Verantwortlich: das französische Innenministerium, Generaldirektion der Gendarmerie nationale. Ihre Antworten dienen nur dazu, Ihre Aufnahme bei FLAME und, wenn Sie möchten, einen Besuch zu beantragen.',
    notices.frame,
    notices.optional,
    'Ihre Antworten lesen die befugten Gendarmen dieser Anlaufstelle. Danach erhält sie die Einheit, die die Liste von FLAME führt.',
    notices.kept(REQUEST_RETENTION_DAYS),
    'Um keine SMS mehr zu erhalten, sagen Sie es der Einheit oder einem Gendarmen. Sie sagt Ihnen auch, ob man mit STOP antworten kann.',
    notices.rights,
    notices.complaint,
  ],
  warnings: {
    agree: 'Ich bin einverstanden, dass diese Antworten der Einheit übergeben werden und dass ich SMS erhalte.',
    noPromise:
      'Ich weiß, dass dies ein Antrag ist, dass weder Nachricht noch Besuch versprochen wird und dass man im Notfall die 17 oder die 112 anrufen muss.',
  },
  receipt: {
    title: 'Ihr Antrag ist abgegeben',
    is: 'Dieser Beleg zeigt, dass Sie um Aufnahme bei FLAME gebeten haben. Mit dem Zeichen darauf findet der Gendarm den Antrag wieder.',
    isNot: 'Er ist keine Aufnahme. Weder Nachricht noch Besuch wird versprochen.',
    next: [
      'Die Einheit nimmt Sie auf und sagt Ihnen, was es heute gibt.',
      'Ein Gendarm fragt niemals per SMS nach einem Code, einem Passwort oder Geld.',
      'Kommt jemand zu Ihnen, verlangen Sie den Dienstausweis. Öffnen Sie im Zweifel nicht und rufen Sie die 17 an.',
      receipt.withdraw,
      receipt.erased(REQUEST_RETENTION_DAYS),
      'Wenn jemand in Gefahr ist: 17, 15 oder 112 anrufen, oder SMS an 114.',
    ],
    bring: {},
  },
  missing: {},
  faults: {
    notMilleEtangs:
      'FLAME gibt es nur in den Gemeinden der 1000 étangs, und Ihre gehört nicht dazu. Andere Dienste stehen Ihnen offen: Urlaubsüberwachung, Acht geben auf ältere Menschen, Warnungen per SMS für Berufstätige. Gehen Sie zur Startseite zurück oder fragen Sie den Gendarmen.',
    ...faults.mobile,
  },
  statuses,
};
