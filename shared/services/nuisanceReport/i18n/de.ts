/** German words of the report of a trouble. */
import type { Words } from '../../../i18n/words.ts';
import { requestDe } from '../../../request/i18n/de.ts';
import { REQUEST_RETENTION_DAYS } from '../../../request/retention.ts';
import { fields, options } from './de-fields.ts';
import type { fr } from './fr.ts';

const { faults, notices, receipt, statuses } = requestDe;
const noNames =
  'Schreiben Sie bitte keinen Namen, keine Nummer und kein Kennzeichen: Beschreiben Sie, was geschieht, ohne auf jemanden zu zeigen.';

export const de: Words<typeof fr> = {
  title: 'Eine wiederkehrende Störung melden',
  tile: 'Eine wiederkehrende Störung melden',
  tileDetail: 'Lärm, Motorräder, Müll, Sachschäden … Sie können anonym bleiben.',
  before: {
    is: 'Sie sagen, was den Alltag stört, wo und wann. Die Gendarmen – Polizisten – legen die Meldungen zu einem Ort zusammen und suchen eine Antwort, zum Beispiel mit dem Rathaus.',
    isNot:
      'Es ist weder eine Anzeige noch ein Notruf: Niemand liest diese Antworten sofort. Es wird nichts versprochen. Wenn es gerade geschieht, rufen Sie die 17 an.',
    minutes: 'Wenige Seiten, meist zum Antippen. Sie können zurückgehen, ohne etwas zu verlieren.',
    needs: ['Der Ort, die Tage und die Uhrzeiten.', 'Keine Papiere und keine Namen.'],
    next: 'Am Ende sagen Sie, ob Sie anonym bleiben. Die Gendarmen der Anlaufstelle geben die Meldung dann an die Einheit der Gegend weiter.',
  },
  steps: {
    situation: { title: 'Bevor Sie beginnen' },
    kinds: { title: 'Was stört' },
    place: { title: 'Wo es geschieht', notes: { noNames } },
    times: { title: 'Wann es geschieht' },
    effects: { title: 'Die Folgen', intro: 'Alles hier ist freiwillig.', notes: { noNames } },
    wishes: {
      title: 'Was Sie sich wünschen',
      intro: 'Alles hier ist freiwillig.',
      notes: { noPromise: 'Die Gendarmen lesen diese Wünsche, können aber nichts versprechen.', noNames },
    },
    identity: {
      title: 'Sie',
      notes: {
        anonymous:
          'Anonym heißt: Das Terminal fragt nach nichts und behält nichts, was sagt, wer Sie sind. Es behält Ihre Antworten, den Tag, die Uhrzeit und die Sprache des Bildschirms. Deshalb kann Ihnen niemand antworten.',
      },
    },
  },
  fields,
  options,
  items: {},
  notices: [
    'Verantwortlich: das französische Innenministerium, Generaldirektion der Gendarmerie nationale. Ihre Antworten dienen nur dazu, die Störungen einer Gegend zu kennen und darauf zu antworten.',
    'Rechtsrahmen: das französische Gesetz 78-17, Titel III, wie für das, was die Bevölkerung der Gendarmerie meldet (code de la sécurité intérieure, Art. R. 236-31 ff.). Für dieses Terminal muss die verantwortliche Stelle das noch bestätigen.',
    notices.optional,
    'Bleiben Sie anonym, betrifft keine Frage Sie, und das Terminal weist jede Antwort ab, die sagen würde, wer Sie sind. Der Beleg trägt ein zufälliges Zeichen, keinen Namen und keinen geheimen Code. Was Sie selbst schreiben, bleibt, wie es ist.',
    'Ihre Antworten lesen die befugten Gendarmen dieser Anlaufstelle. Danach erhält sie die Einheit der Gegend.',
    notices.kept(REQUEST_RETENTION_DAYS),
    'Haben Sie Ihren Namen angegeben, können Sie Ihre Daten einsehen, berichtigen, einschränken oder löschen lassen. Eine anonyme Meldung kann nicht als Ihre wiedergefunden werden.',
    'Schreiben Sie an delegue-protection-donnees@interieur.gouv.fr oder an Ministère de l’Intérieur, à l’attention du délégué à la protection des données, place Beauvau, 75800 Paris Cedex 08.',
    notices.complaint,
  ],
  warnings: {
    sincere: 'Was ich beschreibe, ist nach meinem Wissen wahr.',
    namesNobody: 'Ich habe in meinen eigenen Worten auf niemanden gezeigt.',
    notAComplaint:
      'Ich weiß, dass dies keine Anzeige ist, dass nichts versprochen wird und dass man im Notfall die 17 oder die 112 anrufen muss.',
  },
  receipt: {
    title: 'Ihre Meldung ist abgegeben',
    is: 'Dieser Beleg zeigt, dass eine Meldung abgegeben wurde. Er sagt nicht, von wem.',
    isNot: 'Er ist keine Anzeige. Es wird nichts versprochen.',
    next: [
      'Die Gendarmen legen die Meldungen zu einem Ort zusammen. Die Einheit der Gegend entscheidet, was folgt.',
      'Sind Sie anonym geblieben, kann Ihnen niemand antworten, und Sie können ohne diesen Beleg gehen.',
      receipt.erased(REQUEST_RETENTION_DAYS),
      'Wenn es gerade geschieht oder jemand in Gefahr ist: 17 oder 112 anrufen, oder SMS an 114.',
    ],
    bring: {},
  },
  missing: { days: 'Die Tage', hours: 'Die Tageszeiten', since: 'Wie lange es schon dauert', effects: 'Die Folgen' },
  faults: {
    ...faults.place,
    contactNeeded: 'Geben Sie ein Telefon oder eine E-Mail-Adresse an, oder wählen Sie, anonym zu bleiben.',
  },
  statuses,
};
