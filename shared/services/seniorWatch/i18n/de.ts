/** German words of the watch of isolated or elderly persons. */
import type { Words } from '../../../i18n/words.ts';
import { watchDe } from '../../../watch/i18n/de.ts';
import { WATCH_RETENTION_DAYS } from '../../../watch/retention.ts';
import { fields, items, options } from './de-fields.ts';
import type { fr } from './fr.ts';

export const de: Words<typeof fr> = {
  title: 'Acht geben auf alleinstehende und ältere Menschen',
  tile: 'Acht geben auf jemanden, der allein oder älter ist',
  tileDetail: 'Für Sie selbst oder, mit ihrem Einverständnis, für eine Person, die Sie kennen.',
  before: {
    is: 'Sie melden eine alleinstehende oder ältere Person, die sich wünscht, dass die Gendarmen achtsam sind (auf Französisch „opération tranquillité seniors“): Streifen, Rat gegen Betrug, Kontakt zu Angehörigen. Die Person beantragt es selbst, oder Sie mit ihrem Einverständnis.',
    isNot: 'Es ist weder ein Hausnotruf noch eine Pflege noch ein Wachdienst: Es wird kein Besuch versprochen. Es ist auch kein Notruf.',
    minutes: 'Wenige Seiten genügen. Der Rest ist freiwillig, und Sie können zurückgehen, ohne etwas zu verlieren.',
    needs: [
      'Name und Adresse der Person und, wenn Sie es nicht selbst sind, ihr Einverständnis.',
      'Name und Telefon einer Vertrauensperson.',
      'Keine medizinischen Unterlagen: Wir fragen weder nach Krankheiten noch nach Behandlungen.',
    ],
    next: 'Am Ende erhalten Sie einen Beleg. Zeigen Sie ihn dem anwesenden Gendarmen – einem Polizisten –, der Ihren Antrag mit Ihnen prüft.',
  },
  steps: {
    request: { title: 'Ihr Anliegen', intro: 'Mit diesen Antworten finden wir die richtige Stelle für Sie.' },
    person: { title: 'Die Person', intro: 'Ist der Antrag für Sie selbst, geht es um Sie.' },
    home: { title: 'Die Wohnung' },
    wishes: {
      title: 'Daten und Wünsche',
      notes: {
        noPromise: 'Die Gendarmen lesen diese Wünsche, können aber nichts versprechen: Ihre Aufgaben bestimmen, wann sie vorbeikommen.',
      },
    },
    asker: { title: 'Sie, die den Antrag stellen' },
    warn: { title: 'Die Vertrauensperson', intro: 'Wen man zuerst anruft, wenn etwas nicht zu stimmen scheint.' },
    more: { title: 'Was helfen kann', intro: 'Alles hier ist freiwillig.' },
    needs: {
      title: 'An der Tür',
      notes: { noDiagnosis: 'Schreiben Sie bitte keine Krankheit, keine Behandlung, keine Diagnose: Es genügt zu sagen, was zu tun ist.' },
    },
    helpers: {
      title: 'Hilfe zu Hause',
      intro: 'Damit sich niemand sorgt, diese Menschen zu sehen, und damit ein falscher Beamter auffällt.',
      notes: { noDiagnosis: 'Schreiben Sie bitte nichts über die Gesundheit oder die Pflege.' },
    },
    protections: watchDe.steps.protections,
    access: watchDe.steps.accessCode,
    otherPeople: watchDe.steps.otherPeople,
    remarks: watchDe.steps.remarks,
  },
  fields,
  options,
  items,
  notices: [
    'Verantwortlich: das französische Innenministerium, Generaldirektion der Gendarmerie nationale. Ihre Antworten dienen nur dazu, in dieser Zeit Streifen oder Anrufe einzuplanen und die genannten Personen zu benachrichtigen.',
    'Rechtsrahmen: das französische Gesetz 78-17, Titel III, wie für die Datei SIDPP, in der die Gendarmerie solche Anträge führt (code de la sécurité intérieure, Art. R. 236-38 ff.). Für dieses Terminal muss die verantwortliche Stelle das noch bestätigen.',
    'Antworten ohne den Vermerk „freiwillig“ sind erforderlich. Sie können diesen Dienst ablehnen oder Ihren Antrag bei einem Gendarmen stellen.',
    'Es wird keine Diagnose verlangt: keine Krankheit, keine Behandlung. Anzugeben, wie man klingelt oder spricht, ist freiwillig: Tun Sie es nur, wenn die Person es möchte.',
    'Ihre Antworten lesen nur befugte Gendarmen dieser Anlaufstelle und der Einheit, die vor Ort vorbeifährt. Dieses Terminal sendet sie nicht über das Internet.',
    `Werden sie aufbewahrt, dann so verschlüsselt, dass nur diese Gendarmen sie öffnen können. Dieses Terminal löscht sie höchstens ${WATCH_RETENTION_DAYS} Tage nach dem Ende des Zeitraums oder, bei einem stornierten oder verkürzten Antrag, nach dem zuerst geplanten Ende.`,
    'Die betroffene Person kann ihre Daten einsehen, berichtigen oder einschränken lassen und den Antrag stornieren. Schreiben Sie an delegue-protection-donnees@interieur.gouv.fr oder an Ministère de l’Intérieur, à l’attention du délégué à la protection des données, place Beauvau, 75800 Paris Cedex 08.',
    'Sind Sie mit der Antwort nicht einverstanden, wenden Sie sich an die französische Datenschutzbehörde: CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.',
  ],
  warnings: {
    accurate: 'Was ich angebe, ist wahr, und die Personen, die ich nenne, wissen davon.',
    personAgrees:
      'Die betroffene Person, ich selbst oder die, für die ich komme, ist mit diesem Antrag einverstanden und weiß, was darin steht.',
    tellChanges: 'Ich sage den Gendarmen Bescheid, wenn sich etwas ändert oder die Person nicht mehr einverstanden ist.',
    noGuarantee:
      'Ich weiß, dass Besuche und Anrufe möglich, aber nicht garantiert sind und dass man im Notfall die 17, die 15 oder die 112 anrufen muss.',
  },
  receipt: {
    title: 'Ihr Antrag ist bereit zur Prüfung',
    is: 'Dieser Beleg zeigt, dass Sie die Gendarmen gebeten haben, auf eine Person zu achten. Mit dem Zeichen darauf finden sie den Antrag wieder.',
    isNot: 'Er garantiert weder einen Besuch noch einen Anruf und ersetzt weder Angehörige noch einen Hausnotruf noch die Rettungskräfte.',
    next: [
      'Zeigen Sie diesen Beleg dem anwesenden Gendarmen: Er prüft den Antrag mit Ihnen.',
      'Steht ein geheimer Code auf dem Beleg, behalten Sie ihn für sich. Mit ihm können Sie an diesem Terminal die Daten im Rahmen der Regeln ändern, früher aufhören oder stornieren.',
      'Um etwas anderes zu ändern (Telefon, Hilfe zu Hause, Vertrauensperson), wenden Sie sich an einen Gendarmen.',
      'Ein Gendarm holt niemals eine Bankkarte, ihren Code, Geld oder Schmuck ab. Öffnen Sie im Zweifel nicht und rufen Sie die 17 an.',
      `Was dieses Terminal aufbewahrt, wird höchstens ${WATCH_RETENTION_DAYS} Tage nach dem Ende des Zeitraums gelöscht.`,
      'Wenn die Person in Gefahr ist oder nicht mehr antwortet: 17, 15 oder 112 anrufen, oder SMS an 114.',
    ],
    bring: {
      identity: 'Ihren Ausweis',
      agreement: 'Wenn möglich, ein paar unterschriebene Worte der Person, dass sie einverstanden ist',
    },
  },
  missing: {
    phone: 'Das Telefon der Person',
    wishes: 'Was der Person Sorgen macht oder was sie sich wünscht',
    keys: 'Jemand, der die Schlüssel hat',
    monitoring: 'Das Telefon der Überwachungsfirma',
    telecare: 'Das Telefon des Hausnotrufs',
  },
  faults: {
    ...watchDe.faults,
    warnIsRequester: 'Das ist das Telefon der Person selbst. Geben Sie das einer Vertrauensperson an.',
  },
  sheet: {
    person: 'Die Person',
    where: 'Die Wohnung und wie man sie findet',
    door: 'Wie man klingelt und spricht',
    wishes: 'Daten und Wünsche',
    normal: 'Was dort normal ist',
    protections: 'Hausnotruf und Schutz',
    call: 'Wer fragt, wen man anruft',
    guarded: 'Zugang (geschützt)',
  },
  statuses: { signed: 'Geprüft', closed: 'Beendet' },
};
